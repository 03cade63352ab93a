import type { LabelledHand, LabelledStatement } from "./labels.ts";
import { type MatchedStatement, SAME } from "./match-statements.ts";
import { sameName } from "./same-name.ts";
import { wordDice } from "./word-overlap.ts";

/** A chain with a relay, document or gap in either pass; the others hold a speaker alone. */
export type ChainKind = "handed-on" | "plain";

const isPlain = ({ chain }: LabelledStatement): boolean => chain.every(({ role }) => role === "speaker");

/** Which of the two counts a matched statement belongs to. */
export function chainKindOf({ one, other }: MatchedStatement): ChainKind {
  return isPlain(one) && isPlain(other) ? "plain" : "handed-on";
}

/**
 * True when both chains have the same hands in the same order: same role, and words that overlap with Dice >= 0.5, or, since a hand may be named
 * by its fullest mention elsewhere in the text, words of one that all stand in the other; gaps by role alone.
 */
export function sameChain({ one, other, text, words }: MatchedStatement): boolean {
  const sameWords = (a: LabelledHand, b: LabelledHand): boolean =>
    wordDice(words, a.span ? [a.span] : [], b.span ? [b.span] : []) >= SAME ||
    (a.span !== null && b.span !== null && sameName(text.slice(...a.span), text.slice(...b.span)));
  const sameHand = (a: LabelledHand, b: LabelledHand | undefined): boolean =>
    b !== undefined && a.role === b.role && (a.role === "gap" || sameWords(a, b));
  return one.chain.length === other.chain.length && one.chain.every((hand, index) => sameHand(hand, other.chain[index]));
}
