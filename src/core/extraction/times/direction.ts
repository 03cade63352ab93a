import { AHEAD } from "../../lexicon/time-words.ts";
import { type Outline, sentenceAt, wordIndexAt } from "../../text/index.ts";

/** Whether a date without a year or week lies before the writing of the text or after it. News tells what has been. */
export type Direction = "back" | "ahead";

const WORDS_BACK = 12;
const POINTS_AHEAD = new Set(["until", "till", "by", "next", "upcoming"]);
const PREPOSITIONS = new Set(["on", "in", "late", "early", "at", "the", "of"]);
const TOLD = new Set("said says announced told reported confirmed added stated died killed".split(" "));

/** Reads the tense around `at` from the words before it in its sentence. */
export function directionAt(outline: Outline, at: number): Direction {
  const sentence = outline.sentences[sentenceAt(outline, at)];
  let index = wordIndexAt(outline.words, at) - 1;
  const first = Math.max(0, index - WORDS_BACK);
  let distance = 0;
  for (; index >= first; index--) {
    const word = outline.words[index];
    if (!word || (sentence && word.start < sentence[0])) break;
    if (PREPOSITIONS.has(word.lower) && distance === 0) continue;
    if (distance === 0 && TOLD.has(word.lower)) return "back";
    if (distance === 0 && POINTS_AHEAD.has(word.lower)) return "ahead";
    // "Is set to begin", but "was set alight".
    const isPlan = word.lower !== "set" || ["to", "for"].includes(outline.words[index + 1]?.lower ?? "");
    if ((AHEAD.has(word.lower) && isPlan) || word.lower.endsWith("'ll")) return "ahead";
    distance++;
  }
  return isAheadBehind(outline, at) ? "ahead" : "back";
}

const WORDS_BEHIND = 10;
const WILL = /^(?:will|shall|won't|[a-z]+'ll)$/u;
/** A verb that tells what was done, or what was said then. */
const DONE = /^(?:was|were|had|has|have|did|is|are|says?|said|told|[a-z]+ed)$/u;

/** "On Monday, the council will vote", but "on Monday, the council said it will". */
function isAheadBehind(outline: Outline, at: number): boolean {
  const end = outline.sentences[sentenceAt(outline, at)]?.[1] ?? 0;
  const first = wordIndexAt(outline.words, at) + 1;
  for (const { start, lower } of outline.words.slice(first, first + WORDS_BEHIND)) {
    if (start >= end || DONE.test(lower)) return false;
    if (WILL.test(lower)) return true;
  }
  return false;
}
