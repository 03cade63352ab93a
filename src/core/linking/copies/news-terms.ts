import type { Span } from "../../model/index.ts";
import { outlineOf, wordsIn } from "../../text/index.ts";
import { termOf } from "../terms.ts";
import { newsSentencesOf } from "./news-sentences.ts";

/** The terms of a text in reading order, page furniture left out, each as a 32-bit hash with its range in the text. */
export interface NewsTerms {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Ranges `[first, last)` of terms, one for each sentence that holds any. */
  readonly sentences: readonly Span[];
}

/** A text of more terms is compared by its first ones. */
const MOST_TERMS = 20_000;

export function newsTermsOf(text: string): NewsTerms {
  const outline = outlineOf(text);
  const [hashes, starts, ends]: [number[], number[], number[]] = [[], [], []];
  const sentences: Span[] = [];
  for (const sentence of newsSentencesOf(outline)) {
    if (hashes.length >= MOST_TERMS) break;
    const first = hashes.length;
    for (const word of wordsIn(outline.words, sentence)) {
      const term = termOf(word);
      if (term === "") continue;
      hashes.push(hashOf(term));
      starts.push(word.start);
      ends.push(word.end);
    }
    if (hashes.length > first) sentences.push([first, hashes.length]);
  }
  return { hashes: Uint32Array.from(hashes), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), sentences };
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Mixes a hash with another number into 32 bits, so that near inputs fall far apart (the finisher of MurmurHash3). */
export function mixed(hash: number, into: number): number {
  let value = Math.imul(hash ^ into, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
