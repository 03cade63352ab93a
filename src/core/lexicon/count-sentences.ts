import type { Span } from "../model/index.ts";
import { type Outline, wordIndexAt } from "../text/index.ts";
import { mayTellHarm, readCounts } from "./count-grammar.ts";
import type { SentenceWord } from "./count-phrases.ts";
import type { CountReading } from "./count-totals.ts";

/** What was read of an outline: detection and extraction read the same sentences, once. Gone with the outline. */
const readBefore = new WeakMap<Outline, Map<number, readonly CountReading[]>>();

/** The people that the sentence at `index` of an outline says were harmed, offsets in the text. */
export function countsInSentence(outline: Outline, index: number): readonly CountReading[] {
  const known = readBefore.get(outline) ?? new Map<number, readonly CountReading[]>();
  readBefore.set(outline, known);
  const readings = known.get(index) ?? readSentence(outline, index);
  known.set(index, readings);
  return readings;
}

/** In words. What has no full stop for longer is read in pieces, so that the cost stays linear in the text. */
const LONGEST_READ = 300;

function readSentence(outline: Outline, index: number): readonly CountReading[] {
  const sentence = outline.sentences[index];
  if (sentence === undefined || !tellsHarm(outline, sentence)) return [];
  const form = index === 0 || isHeadline(outline, sentence) ? "headline" : "text";
  const words = sentenceWords(outline, sentence);
  const found: CountReading[] = [];
  for (let from = 0; from < words.length; from += LONGEST_READ) {
    const before = found.length;
    for (const reading of readCounts(words.slice(from, from + LONGEST_READ), form)) {
      found.push(before === 0 || reading.partOf === null ? reading : { ...reading, partOf: reading.partOf + before });
    }
  }
  return found;
}

function tellsHarm({ words }: Outline, [start, end]: Span): boolean {
  for (let at = wordIndexAt(words, start); at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.start >= end) return false;
    if (mayTellHarm(word.lower)) return true;
  }
  return false;
}

/** Headlines have no full stop. */
function isHeadline({ text }: Outline, [start, end]: Span): boolean {
  return end - start < 120 && !/[.!?"”]$/u.test(text.slice(end - 1, end));
}

function sentenceWords({ text, words, casing }: Outline, [start, end]: Span): readonly SentenceWord[] {
  const found: SentenceWord[] = [];
  let before = start;
  for (let at = wordIndexAt(words, start); at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.start >= end) break;
    const letter = word.text[0] ?? "";
    const isCapital = casing === "mixed" && letter >= "A" && letter <= "Z";
    const gap = text.slice(before, word.start).trim();
    found.push({ start: word.start, end: word.end, lower: word.lower, capital: isCapital ? "capital" : "small", gap });
    before = word.end;
  }
  return found;
}
