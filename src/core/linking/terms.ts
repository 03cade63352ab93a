import { fold, type Word } from "../text/index.ts";

/** The same few thousand words make up all texts: each is folded once. So many are kept, then all are forgotten. */
const MOST_KEPT = 100_000;
const kept = new Map<string, string>();

/**
 * What a word counts as when texts are compared: folded, without a possessive 's, a number without its commas. Words of one letter are
 * none; the empty string is "no term".
 */
export function termOf({ lower }: Pick<Word, "lower">): string {
  const known = kept.get(lower);
  if (known !== undefined) return known;
  const folded = fold(lower)
    .replace(/'s$/u, "")
    .replace(/(\d),(?=\d{3})/gu, "$1");
  const term = folded.length > 1 || /\d/u.test(folded) ? folded : "";
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(lower, term);
  return term;
}
