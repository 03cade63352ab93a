import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Span = readonly [start: number, end: number];
export type Stance = "for" | "against" | "no-evidence" | "neutral";

/** One statement of a pair: where it stood when the pair was drawn. */
export interface SampledSide {
  readonly document: string;
  readonly sha256: string;
  readonly content: readonly Span[];
}

export interface SampledPair {
  readonly pair: number;
  readonly practice: boolean;
  readonly a: SampledSide;
  readonly b: SampledSide;
}

/** What one pass, or the gold, says of a pair. */
export interface PairLabel {
  readonly pair: number;
  readonly same: boolean;
  readonly unsure: boolean;
  readonly stanceA: Stance;
  readonly stanceB: Stance;
}

function linesOf<Line>(path: string): readonly Line[] {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line);
}

/** Lines of a file of this folder. */
const ownLines = <Line>(file: string): readonly Line[] => linesOf(join(import.meta.dirname, file));

/** The pairs of one half: for practice, or for figures alone. */
export const sampleOf = (practice: boolean): readonly SampledPair[] =>
  ownLines<SampledPair>("sample.jsonl").filter((pair) => pair.practice === practice);

export const labelsOf = (file: "pass-1.jsonl" | "pass-2.jsonl" | "gold.jsonl"): ReadonlyMap<number, PairLabel> =>
  new Map(ownLines<PairLabel>(file).map((label) => [label.pair, label]));

export { linesOf };
