import { BODY_WORDS, GIVEN_NAMES, SELDOM_PLACES, STRONG_PREPOSITIONS, TITLES } from "../../lexicon/name-words.ts";
import type { DetectedSpan } from "../../model/index.ts";
import type { Outline, Word } from "../../text/index.ts";
import type { DetectionTables, Found } from "../found.ts";

const MOST_WORDS = 4;

/** Names in text of one case: what the gazetteer knows well, and persons after titles. */
export function detectNamesWithoutCase(outline: Outline, { gazetteer }: DetectionTables): Found {
  const { words } = outline;
  const spans: DetectedSpan[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = placeAt(outline, at, gazetteer);
    if (length > 0) {
      spans.push(span(words, at, at + length, "place", "name.place-without-case", 0.5));
      at += length - 1;
    } else if (TITLES.has((words[at] as Word).lower) && GIVEN_NAMES.has(words[at + 1]?.lower ?? "")) {
      const end = endOfName(words, at + 1);
      spans.push(span(words, at + 1, end, "person", "name.person-without-case", 0.5));
      at = end - 1;
    }
  }
  return { spans, links: [] };
}

function endOfName(words: readonly Word[], from: number): number {
  let end = from + 1;
  while (
    end < words.length &&
    end - from < 3 &&
    words[end]?.start === (words[end - 1] as Word).end + 1 &&
    !SELDOM_PLACES.has(words[end]?.lower ?? "")
  )
    end++;
  return end;
}

function span(words: readonly Word[], from: number, to: number, label: DetectedSpan["label"], rule: string, score: number): DetectedSpan {
  const last = words[to - 1] as Word;
  return { start: (words[from] as Word).start, end: last.end - (/['’]s$/iu.test(last.text) ? 2 : 0), label, score, rule };
}

/** Words of the longest well-known place that begins at `at`; 0 where none does. Several words, or one well known or after "in". */
function placeAt({ words, text }: Outline, at: number, gazetteer: DetectionTables["gazetteer"]): number {
  const first = words[at] as Word;
  if (first.text.length < 4 && !/^(?:us|uk|usa|ussr)$/u.test(first.lower)) return 0;
  for (let length = Math.min(MOST_WORDS, words.length - at); length >= 1; length--) {
    const last = words[at + length - 1] as Word;
    const name = text.slice(first.start, last.end).replace(/['’]s$/iu, "");
    if (/[^\p{L}\p{M}\s.'’-]/u.test(name)) continue;
    if (length === 1 && gazetteer.countryOfDemonym(name) !== null) return 1;
    const best = gazetteer.lookup(name)[0];
    if (best === undefined || (BODY_WORDS.has(words[at + length]?.lower ?? "") && length === 1 && best.prominence < 200)) continue;
    const isSeldom = length === 1 && SELDOM_PLACES.has(first.lower);
    const afterPreposition = STRONG_PREPOSITIONS.has(words[at - 1]?.lower ?? "") || words[at - 1]?.lower === "of";
    if (
      isSeldom
        ? best.prominence >= 240
        : best.prominence >= 200 || (best.prominence >= 90 && (length > 1 || afterPreposition)) || (length > 1 && afterPreposition)
    )
      return length;
  }
  return 0;
}
