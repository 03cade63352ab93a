import { NOBODY, POSSIBLE_WORDS, PROBABLE_WORDS, SUPPOSING, THINKING } from "../../lexicon/attribution-acts.ts";
import { NEGATIONS } from "../../lexicon/attribution-words.ts";
import { NUMBER_STARTS } from "../../lexicon/number-words.ts";
import type { Certainty } from "../../model/index.ts";
import { anyIn, lemmasOf, OPENING_WORDS, someOf, type Wording } from "./wording.ts";

/** How sure the statement is of its content. */
export function certaintyOf({ cue, content }: Wording): Certainty {
  const lemmas = lemmasOf(cue);
  const opening = content.slice(0, OPENING_WORDS);
  if (
    anyIn(lemmas, SUPPOSING) ||
    leavesOpen([...cue, ...opening]) ||
    cue.some((word, at) => POSSIBLE_WORDS.has(word) && !isAbility(cue, at)) ||
    opening.some((word, at) => POSSIBLE_WORDS.has(word) && !isMonth(opening, at) && !isAbility(opening, at) && !isRoundly(opening, at))
  )
    return "possible";
  if (anyIn(lemmas, THINKING) || someOf(cue, PROBABLE_WORDS) || someOf(opening, PROBABLE_WORDS) || thinksAloud(opening)) return "probable";
  return "stated";
}

/** "Cannot rule out", "declined to rule out". */
function leavesOpen(words: readonly string[]): boolean {
  const at = words.findIndex((word, index) => /^rul(?:e|ed|ing)$/u.test(word) && words[index + 1] === "out");
  return at >= 0 && words.slice(Math.max(0, at - 4), at).some((word) => NEGATIONS.has(word) || /^(?:declin|refus)/u.test(word));
}

/** "I think", "we don't believe" in somebody's own words hedges what follows. */
function thinksAloud(opening: readonly string[]): boolean {
  return opening.some(
    (word, at) =>
      (word === "think" || word === "believe") && opening.slice(Math.max(0, at - 3), at).some((one) => one === "i" || one === "we"),
  );
}

/** "Nobody could hear anything", "he could see the road": "could" tells what somebody was able to do. */
function isAbility(words: readonly string[], at: number): boolean {
  if (words[at] !== "could") return false;
  return (
    PERCEIVING.has(words[at + 1] ?? "") ||
    NEGATIONS.has(words[at + 1] ?? "") ||
    words.slice(Math.max(0, at - 2), at).some((word) => NOBODY.test(word))
  );
}
const PERCEIVING = new Set("hear see smell feel only barely hardly still no".split(" "));

const NUMBERS = new Set(NUMBER_STARTS);

/** "One man, possibly two", "perhaps two hundred rifles": of a number only, and not of what is said. */
function isRoundly(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? "";
  return at > 0 && /^(?:possibly|perhaps|maybe)$/u.test(words[at] ?? "") && (/^\d/u.test(next) || NUMBERS.has(next) || next === "more");
}

/** "may" before a figure or after a preposition is the month. */
function isMonth(words: readonly string[], at: number): boolean {
  return (
    words[at] === "may" &&
    (/^\d/u.test(words[at + 1] ?? "") ||
      /^\d/u.test(words[at - 1] ?? "") ||
      words[at - 1] === "in" ||
      words[at - 1] === "last" ||
      words[at - 1] === "since")
  );
}
