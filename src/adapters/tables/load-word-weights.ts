import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { WordWeights } from "../../core/model/index.ts";

const PACKED = join(import.meta.dirname, "..", "..", "..", "data", "packed", "word-weights.json");
/** Stories that a word of no table is taken to stand in, and that are added to every other: a rare word's count is mostly chance. */
const SMOOTHING = 3;
/** A word of no table. */
const UNSEEN = 1;
/** The least that any word weighs. */
const LIGHTEST = 0.05;

/** Layout of `word-weights.json`: in how many of `stories` each term stands. */
export interface PackedWordWeights {
  readonly version: string;
  readonly stories: number;
  readonly terms: Readonly<Record<string, number>>;
}

/** Loads the shipped table of word weights. */
export async function loadWordWeights(): Promise<WordWeights> {
  return wordWeightsOf(JSON.parse(await readFile(PACKED, "utf8")) as PackedWordWeights);
}

/** Weight of a term that stands in n of N stories: ln(N / (n + 3)), at least 0.05 (inverse document frequency, Spärck Jones 1972, smoothed). */
export function wordWeightsOf({ version, stories, terms }: PackedWordWeights): WordWeights {
  const weights = new Map(
    Object.entries(terms).map(([term, count]) => [term, Math.max(LIGHTEST, Math.log(stories / (count + SMOOTHING)))]),
  );
  const heaviest = Math.log(stories / (UNSEEN + SMOOTHING));
  return { version, heaviest, weightOf: (term) => weights.get(term) ?? heaviest };
}
