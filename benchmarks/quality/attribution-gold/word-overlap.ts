import type { Span } from "../../../src/core/model/span.ts";

/** Word tokens as ../../../../shared/eval/score-attribution.mjs counts them. */
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** The spans of the words of `text`, in order, UTF-16 code units. */
export function wordSpansOf(text: string): readonly Span[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }): Span => [index, index + word.length]);
}

/** Dice over the words (`wordSpansOf`) that two lists of spans touch: 2 common / (one + other), from 0 to 1; 1 where neither touches any. */
export function wordDice(words: readonly Span[], one: readonly Span[], other: readonly Span[]): number {
  const touches = (spans: readonly Span[], [start, end]: Span): boolean => spans.some((span) => start < span[1] && span[0] < end);
  let [both, sum] = [0, 0];
  for (const word of words) {
    const [first, second] = [touches(one, word), touches(other, word)];
    sum += Number(first) + Number(second);
    both += Number(first && second);
  }
  return sum === 0 ? 1 : (2 * both) / sum;
}
