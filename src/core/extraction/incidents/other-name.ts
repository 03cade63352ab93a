/** Capitals of a name's words, by which it is shortened. */
const lettersOf = (words: readonly string[]): string => words.map((word) => word[0] ?? "").join("");

const JOINING = new Set("of the and for in de la del al el".split(" "));
const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s'’.-]+/u).filter((word) => word !== "" && !JOINING.has(word.toLowerCase()));
const isName = (text: string): boolean => {
  const words = text.split(/\s+/u);
  return /^\p{Lu}/u.test(words.at(-1) ?? "") && (words.length > 1 || /^\p{Lu}{2,}/u.test(text));
};

/**
 * Whether two mentions in mixed case are names that cannot be of one body: no word of one is in the other, and neither is the other's letters. A
 * model that takes the group blamed for the group that claimed must not make one confess for the other.
 */
export function isOtherName(one: string, other: string): boolean {
  if (!isName(one) || !isName(other)) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const folded = new Set(a.map((word) => word.toLowerCase()));
  if (b.some((word) => folded.has(word.toLowerCase()))) return false;
  const isShort = (short: readonly string[], long: readonly string[]): boolean =>
    short.length === 1 && (short[0] ?? "").replace(/[^\p{Lu}]/gu, "") === lettersOf(long).toUpperCase();
  return !isShort(a, b) && !isShort(b, a);
}
