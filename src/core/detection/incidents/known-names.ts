import { ORGANISED } from "../../lexicon/role-words.ts";
import type { DetectedSpan } from "../../model/index.ts";
import { type Outline, type Word, wordsIn } from "../../text/index.ts";

const NEAR = 2;
const LONGEST_GLOSS = 90;

/**
 * Starts of the words that name an organisation: those in organisation spans found before, and short names that the text itself
 * explains in brackets ("the RLF (River Liberation Front)" or the other way round). Linear in the number of words.
 */
export function organisationWords(outline: Outline, before: readonly DetectedSpan[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const span of before) {
    if (span.label !== "organisation") continue;
    for (const word of wordsIn(outline.words, [span.start, span.end])) starts.add(word.start);
  }
  const short = glossedNames(outline);
  for (const word of outline.words) if (short.has(nameOf(word))) starts.add(word.start);
  return starts;
}

const nameOf = (word: Word): string => word.lower.replace(/'s$/u, "");

function glossedNames({ text, words }: Outline): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (!next || next.start - word.end > NEAR || text[next.start - 1] !== "(") continue;
    const close = text.slice(next.start, next.start + LONGEST_GLOSS + 1).indexOf(")", next.end - next.start) + next.start;
    if (close < next.end) continue;
    const isSingle = close === next.end;
    const last = lastBefore(words, index + 1, close);
    if (isSingle && ORGANISED.has(word.lower)) names.add(nameOf(next));
    else if (!isSingle && last && ORGANISED.has(last.lower)) names.add(nameOf(word));
  }
  return names;
}

function lastBefore(words: readonly Word[], from: number, end: number): Word | undefined {
  let at = from;
  while (at + 1 < words.length && (words[at + 1] as Word).end <= end) at++;
  return words[at];
}
