const SHINGLE_WORDS = 5;

/** Runs of five words, case folded, letters and digits alone: what two texts share of them is a fact to draw by, not a verdict. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(SHINGLE_WORDS - 1).map((_, at) => words.slice(at, at + SHINGLE_WORDS).join(" ")));
}

/** The share of the shorter text's shingles that the other has too, from 0 to 1. */
export function overlapOf(shared: number, a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : shared / shorter;
}
