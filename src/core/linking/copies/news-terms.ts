import type { Span } from "../../model/index.ts";
import { type Outline, outlineOf, wordsIn } from "../../text/index.ts";
import { termOf } from "../terms.ts";
import { textHash } from "../text-hash.ts";
import { newsSentencesOf } from "./news-sentences.ts";
import { sentenceKeysOf } from "./sentence-keys.ts";

/** The terms of a text in reading order, page furniture left out, each as a 32-bit hash with its range in the text. */
export interface NewsTerms {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Keys under which the text is looked at for shared passages: see `sentenceKeysOf`. */
  readonly keys: Float64Array;
}

/** A text of more terms is compared by its first ones. */
const MOST_TERMS = 20_000;

/** `outline` and its news sentences where they are at hand. Linear. */
export function newsTermsOf(text: string, outline: Outline = outlineOf(text), news: readonly Span[] = newsSentencesOf(outline)): NewsTerms {
  const [hashes, starts, ends]: [number[], number[], number[]] = [[], [], []];
  const sentences: Span[] = [];
  for (const sentence of news) {
    if (hashes.length >= MOST_TERMS) break;
    const first = hashes.length;
    for (const word of wordsIn(outline.words, sentence)) {
      const term = termOf(word);
      if (term === "") continue;
      hashes.push(textHash(term));
      starts.push(word.start);
      ends.push(word.end);
    }
    if (hashes.length > first) sentences.push([first, hashes.length]);
  }
  return {
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    keys: sentenceKeysOf(hashes, sentences),
  };
}
