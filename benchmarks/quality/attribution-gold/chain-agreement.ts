import type { LabelledHand, LabelledStatement } from "./labels.ts";
import { type MatchedStatement, SAME } from "./match-statements.ts";
import { wordDice } from "./word-overlap.ts";

/** A chain with a relay, document or gap in either pass; the others hold a speaker alone. */
export type ChainKind = "handed-on" | "plain";

const isPlain = ({ chain }: LabelledStatement): boolean => chain.every(({ role }) => role === "speaker");

/** Which of the two counts a matched statement belongs to. */
export function chainKindOf({ one, other }: MatchedStatement): ChainKind {
  return isPlain(one) && isPlain(other) ? "plain" : "handed-on";
}

/** True when both chains have the same hands in the same order: same role, and words that overlap with Dice >= 0.5; gaps by role alone. */
export function sameChain({ one, other, words }: MatchedStatement): boolean {
  const sameHand = (a: LabelledHand, b: LabelledHand | undefined): boolean =>
    a.role === b?.role && (a.role === "gap" || wordDice(words, a.span ? [a.span] : [], b.span ? [b.span] : []) >= SAME);
  return one.chain.length === other.chain.length && one.chain.every((hand, index) => sameHand(hand, other.chain[index]));
}
