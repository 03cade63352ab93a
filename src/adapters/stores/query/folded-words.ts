import type { Span } from "../../../core/model/index.ts";
import { fold } from "../../../core/text/index.ts";

/** A word as it is compared, and where it stands in the text (UTF-16 code units, half-open). */
export interface FoldedWord {
  readonly folded: string;
  readonly span: Span;
}

/** What is written without a break. Apostrophes do not break it and part its words: "Merrow’s" is found by "Merrow", "O’Neil" by both. */
const RUN = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
/**
 * Scripts without spaces are taken character by character: where a segmenter cuts them depends on what stands around, so that a name
 * inside a longer one would be found in one text and missed in the next.
 */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const PIECE = new RegExp(`[${UNSPACED}]\\p{M}*|[^${UNSPACED}'’]+`, "gu");
/** What folding may leave inside one word: one ligature can stand for four words, "½" for two numbers. */
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** The words of a text, folded one by one so that each still points to its place. */
export function foldedWords(text: string): readonly FoldedWord[] {
  return wordsInRuns(text).flat();
}

/** What is written without a break, as one list each: one word as a rule. */
function wordsInRuns(text: string): readonly (readonly FoldedWord[])[] {
  const runs: FoldedWord[][] = [];
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    const words: FoldedWord[] = [];
    for (const { 0: piece, index } of run.matchAll(PIECE)) {
      const span: Span = [start + index, start + index + piece.length];
      for (const folded of fold(piece).split(BETWEEN)) if (folded !== "") words.push({ folded, span });
    }
    if (words.length > 0) runs.push(words);
  }
  return runs;
}

/** What a person looks for: all of it must be there, and the words of one phrase stand together. */
export type Phrases = readonly (readonly string[])[];

/** Words between double quotes are one phrase, and so is what is written without a break. */
export function parseQuery(query: string): Phrases {
  const phrases: (readonly string[])[] = [];
  for (const [index, part] of query.split(/["“”„«»]/u).entries()) {
    const runs = wordsInRuns(part).map((words) => words.map(({ folded }) => folded));
    if (index % 2 === 1) phrases.push(runs.flat());
    else phrases.push(...runs);
  }
  const different = new Map(phrases.map((phrase) => [phrase.join(" "), phrase]));
  different.delete("");
  return [...different.values()];
}

/** Where the phrases stand in a text, in reading order, each place once. */
export function spansOfQuery(text: string, phrases: Phrases): readonly Span[] {
  const words = foldedWords(text);
  const spans = new Map<string, Span>();
  for (const phrase of phrases) {
    for (let at = 0; at + phrase.length <= words.length; at++) {
      if (!phrase.every((word, offset) => words[at + offset]?.folded === word)) continue;
      const span: Span = [(words[at] as FoldedWord).span[0], (words[at + phrase.length - 1] as FoldedWord).span[1]];
      spans.set(span.join(), span);
    }
  }
  return [...spans.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
