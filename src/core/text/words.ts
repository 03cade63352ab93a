import type { Span } from "../model/span.ts";

/** A word or a number, with its range in the text. `lower` is its lower-case form with plain apostrophes. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‐‑][\p{L}\p{N}\p{M}]+)*(?:['’]s)?/gu;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

/** The words of `text` in reading order. "U.S" keeps its inner stops, "3,000" its comma, "north-west" its hyphen, "group's" its 's. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length + (DOTTED.test(raw) && text[start + raw.length] === "." ? 1 : 0);
    const own = text.slice(start, end);
    words.push({ start, end, text: own, lower: own.toLowerCase().replace(/’/gu, "'") });
  }
  return words;
}

/** Index of the first word that ends after `offset`; `words.length` when there is none. Binary search. */
export function wordIndexAt(words: readonly Pick<Word, "end">[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that lie wholly or partly in `span`. */
export function wordsIn(words: readonly Word[], span: Span): readonly Word[] {
  const first = wordIndexAt(words, span[0]);
  let last = first;
  while (last < words.length && (words[last] as Word).start < span[1]) last++;
  return words.slice(first, last);
}
