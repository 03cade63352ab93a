/** When a hand was last on this window. */
let last = Date.now();

for (const event of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"])
  window.addEventListener(
    event,
    () => {
      last = Date.now();
    },
    { passive: true, capture: true },
  );

/** Whole seconds since then. */
export function idleSeconds(): number {
  return Math.floor((Date.now() - last) / 1000);
}

/** How often a desk is told of a hand that asks for nothing: a long text is read without a request. In milliseconds. */
const TELL_MS = 60_000;

/** Calls `tell` while there is a hand on the window, for as long as it is open. */
export function whileInHand(tell: () => void): () => void {
  const timer = setInterval(() => {
    if (1000 * idleSeconds() < TELL_MS) tell();
  }, TELL_MS);
  return () => clearInterval(timer);
}
