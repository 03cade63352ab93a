import type { Span } from "../model/span.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { type QuotedSpan, quotationsIn } from "./quotations.ts";
import { sentencesIn } from "./sentences.ts";
import { type Word, wordsOf } from "./words.ts";

/** How a text is cased as a whole: capitals tell names apart only in `mixed` text. */
export type Casing = "mixed" | "upper" | "lower";

/** A text cut up once, for every stage to use: each list in reading order, every span within `text`. */
export interface Outline {
  readonly text: string;
  readonly casing: Casing;
  readonly paragraphs: readonly Span[];
  /** No sentence crosses a paragraph. */
  readonly sentences: readonly Span[];
  /** Index of the paragraph that holds each sentence. */
  readonly paragraphOfSentence: readonly number[];
  readonly words: readonly Word[];
  readonly quotations: readonly QuotedSpan[];
}

/** Cuts `text` up. Linear in its length. */
export function outlineOf(text: string): Outline {
  const paragraphs = paragraphsOf(text);
  const sentences: Span[] = [];
  const paragraphOfSentence: number[] = [];
  const quotations: QuotedSpan[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const sentence of sentencesIn(text, paragraph)) {
      sentences.push(sentence);
      paragraphOfSentence.push(index);
    }
    for (const quotation of quotationsIn(text, paragraph)) quotations.push(quotation);
  }
  return { text, casing: casingOf(text), paragraphs, sentences, paragraphOfSentence, words: wordsOf(text), quotations };
}

/** Mixed unless nearly every letter is of one case. */
export function casingOf(text: string): Casing {
  let upper = 0;
  let lower = 0;
  for (const letter of text.slice(0, 20_000)) {
    if (letter >= "a" && letter <= "z") lower++;
    else if (letter >= "A" && letter <= "Z") upper++;
  }
  if (upper > 9 * lower) return "upper";
  return lower > 0 && upper / (upper + lower) < 0.002 ? "lower" : "mixed";
}

/** Index of the sentence that holds `offset`, else of the first one after it; -1 when there is none. */
export function sentenceAt(outline: Outline, offset: number): number {
  let low = 0;
  let high = outline.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outline.sentences[middle] as Span)[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low < outline.sentences.length ? low : -1;
}
