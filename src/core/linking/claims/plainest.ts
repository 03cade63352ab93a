import type { Proposition } from "./proposition.ts";

/** Contents of fewer characters seldom say all of it. */
const LEAST = 20;
const OPENS_WITH_PRONOUN = /^\W*(?:that\s+)?(?:he|she|it|they|we|i|this|these|those|which|who)\b/iu;

/** The statement that puts a claim most plainly: affirmative, naming whom it is about, complete, and then the shortest. */
export function plainest(group: readonly Proposition[]): Proposition {
  return [...group].sort(
    (a, b) => shortcomings(a) - shortcomings(b) || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
  )[0] as Proposition;
}

function shortcomings({ stance, text, predicates }: Proposition): number {
  const flaws = [
    [stance !== "for", 8],
    [predicates.length === 0, 4],
    [text.length < LEAST, 4],
    [/^\W*[a-z]/u.test(text) && /^\W*(?:which|who|and|but|,)/u.test(text), 2],
    [OPENS_WITH_PRONOUN.test(text), 2],
    [text.includes(" … "), 1],
  ] as const;
  return flaws.reduce((sum, [isFlawed, weight]) => sum + (isFlawed ? weight : 0), 0);
}
