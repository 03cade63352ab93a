/** A terminal sends Ctrl-C to every process of a command: the same press may arrive twice, from it and from the process above. */
const ONE_PRESS_MS = 500;

/** Turns the first Ctrl-C into a wish to stop after the work at hand; the second ends the program at once. */
export function stopSignal(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  let pressed = Number.NEGATIVE_INFINITY;
  const stop = (): void => {
    const now = performance.now();
    if (now - pressed < ONE_PRESS_MS) return;
    pressed = now;
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    process.stderr.write("\nStopping after the file at hand. Press Ctrl-C again to stop at once; what was told is kept either way.\n");
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    signal: controller.signal,
    release: () => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
    },
  };
}
