/** Pieces `[start, end)` that are read together, and those `[from, to)` of them that this window answers for. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Pieces read at once: what the weights were trained on, less the two marks at the ends. */
const LONGEST = 254;
/** Pieces that two neighbours both read, so that each piece answered for has its context on both sides. */
const OVERLAP = 64;

/** Cuts `count` pieces into windows of about one length. Every piece is answered for by exactly one. */
export function windowsOver(count: number): readonly Window[] {
  const parts = Math.max(1, Math.ceil((count - OVERLAP) / (LONGEST - OVERLAP)));
  const step = (count - OVERLAP) / parts;
  const startOf = (part: number): number => (part === 0 ? 0 : Math.floor(part * step));
  return Array.from({ length: parts }, (_, part) => {
    const start = startOf(part);
    const end = part === parts - 1 ? count : Math.min(count, Math.floor((part + 1) * step) + OVERLAP);
    const from = part === 0 ? 0 : start + OVERLAP / 2;
    const to = part === parts - 1 ? count : startOf(part + 1) + OVERLAP / 2;
    return { start, end, from, to };
  });
}
