import type { Span } from "../../../src/core/model/span.ts";
import type { LabelledStatement } from "./labels.ts";
import { wordDice, wordSpansOf } from "./word-overlap.ts";

/** Two passes' labels of one statement, and the words of its document. */
export interface MatchedStatement {
  readonly one: LabelledStatement;
  readonly other: LabelledStatement;
  /** The document's text. */
  readonly text: string;
  /** Spans in UTF-16 code units. */
  readonly words: readonly Span[];
  /** The other's index that each index of one is matched with, for what `within` points to. */
  readonly partner: ReadonlyMap<number, number>;
}

/** From how much overlap two spans count as the same. */
export const SAME = 0.5;

/**
 * Pairs the statements of one item one to one where the words of their contents overlap with Dice >= 0.5, best overlap first, equal ones
 * by their sources: as score-attribution.mjs does.
 */
export function matchStatements(
  text: string,
  ones: readonly LabelledStatement[],
  others: readonly LabelledStatement[],
): readonly MatchedStatement[] {
  const words = wordSpansOf(text);
  const pairs = ones
    .flatMap((one, i) =>
      others.map((other, j) => {
        const content = wordDice(words, one.content, other.content);
        return { i, j, content, rank: content + 0.001 * wordDice(words, one.source, other.source) };
      }),
    )
    .filter(({ content }) => content >= SAME)
    .sort((a, b) => b.rank - a.rank);
  const partner = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j } of pairs) {
    if (partner.has(i) || used.has(j)) continue;
    partner.set(i, j);
    used.add(j);
  }
  return [...partner].flatMap(([i, j]) => {
    const [one, other] = [ones[i], others[j]];
    return one && other ? [{ one, other, text, words, partner }] : [];
  });
}
