import type { Span } from "../../../core/model/index.ts";
import { fold } from "../../../core/text/index.ts";

/** A word as it is compared, and where it stands in the text (UTF-16 code units, half-open). */
export interface FoldedWord {
  readonly folded: string;
  readonly span: Span;
}

/** Apostrophes inside a word belong to it, hyphens part it: "north-west" is found by either half. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const SEGMENTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text, folded one by one so that each still points to its place. Scripts without spaces are parted by Intl.Segmenter. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    if (SEGMENTED.test(match[0])) words.push(...segmented(match[0], match.index));
    else words.push({ folded: fold(match[0]), span: [match.index, match.index + match[0].length] });
  }
  return words.filter(({ folded }) => folded !== "");
}

function segmented(word: string, start: number): readonly FoldedWord[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
  return [...segmenter.segment(word)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ folded: fold(segment), span: [start + index, start + index + segment.length] as Span }));
}

/** What a person looks for: words that must all be there; words between double quotes stand together. */
export type Phrases = readonly (readonly string[])[];

export function parseQuery(query: string): Phrases {
  const phrases: string[][] = [];
  for (const [index, part] of query.split(/["“”„«»]/u).entries()) {
    const words = foldedWords(part).map(({ folded }) => folded);
    if (index % 2 === 1) phrases.push(words);
    else phrases.push(...words.map((word) => [word]));
  }
  return phrases.filter((phrase) => phrase.length > 0);
}

/** Where the phrases stand in a text, in reading order. */
export function spansOfQuery(text: string, phrases: Phrases): readonly Span[] {
  const words = foldedWords(text);
  const spans: Span[] = [];
  for (const phrase of phrases) {
    for (let at = 0; at + phrase.length <= words.length; at++) {
      if (!phrase.every((word, offset) => words[at + offset]?.folded === word)) continue;
      spans.push([(words[at] as FoldedWord).span[0], (words[at + phrase.length - 1] as FoldedWord).span[1]]);
    }
  }
  return spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
