import { fold, type Word } from "../text/index.ts";

/**
 * What a word counts as when texts are compared: folded, without a possessive 's, a number without its commas. Words of one letter are
 * none; the empty string is "no term".
 */
export function termOf({ lower }: Pick<Word, "lower">): string {
  const term = fold(lower)
    .replace(/'s$/u, "")
    .replace(/(\d),(?=\d{3})/gu, "$1");
  return term.length > 1 || /\d/u.test(term) ? term : "";
}
