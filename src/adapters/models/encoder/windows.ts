/** Pieces `[start, end)` that are read together, and those `[from, to)` of them that this window answers for. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts `count` pieces into windows of about one length, none longer than `longest`; neighbours share about `overlap` pieces. Every piece
 * is answered for by exactly one.
 */
export function windowsOver(count: number, longest: number, overlap: number): readonly Window[] {
  const parts = Math.max(1, Math.ceil((count - overlap) / (longest - overlap)));
  const step = (count - overlap) / parts;
  const startOf = (part: number): number => (part === 0 ? 0 : Math.floor(part * step));
  return Array.from({ length: parts }, (_, part) => {
    const start = startOf(part);
    const end = part === parts - 1 ? count : Math.min(count, Math.floor((part + 1) * step) + overlap);
    const from = part === 0 ? 0 : start + overlap / 2;
    const to = part === parts - 1 ? count : startOf(part + 1) + overlap / 2;
    return { start, end, from, to };
  });
}
