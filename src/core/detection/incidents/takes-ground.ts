import { FIGHTING_BODIES } from "../../lexicon/role-words.ts";
import { PART_OF_PLACE } from "../../lexicon/site-words.ts";
import { TRIGGERS, type Trigger, type TriggerForm, type TriggerReading } from "../../lexicon/triggers.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";
import type { FoundIncidents } from "./spans.ts";

const TAKING = /^(?:(?:re)?captur|(?:re)?seiz|retak|retook)(?:e|es|ed|ing|en)?$/u;
const TAKING_OVER = /^(?:takes?|took|taken|taking)$/u;
const GROUND = /^(?:towns?|villages?|city|cities|settlements?|localit(?:y|ies)|districts?)$/u;
/** "The centre of Velmar", "most of the town". */
const SHARE = /^(?:cent(?:re|er)|most|parts?|all|much|outskirts|whole|half|control)$/u;
/** Words between the verb and the ground: "several strategic border towns". */
const FARTHEST = 6;
/** Words before the verb within which whoever took it is named. */
const REACH = 14;

/**
 * "Rebels capture Seld", "have taken over the centre of Velmar", "capturing several towns": ground taken by those who have the arms for it, told by the
 * name of a place or a word for one. Null where nothing is taken, where nobody armed is told of, and in text of one case, where names do not show.
 */
export function takesGround(sentence: TaggedSentence, at: number, found: FoundIncidents): TriggerReading | null {
  const { lower, words, casing } = sentence;
  const verb = lower[at] ?? "";
  const isOver = TAKING_OVER.test(verb) && lower[at + 1] === "over";
  if (casing !== "mixed" || !(isOver || TAKING.test(verb))) return null;
  const length = isOver ? 2 : 1;
  if (!namesGround(sentence, at + length, found)) return null;
  const isArmed = lower.slice(Math.max(0, at - REACH), at).some((word) => FIGHTING_BODIES.has(word));
  const isHeld = ["is", "are", "was", "were", "be", "been", "being"].includes(lower[at - 1] ?? "");
  if (!isArmed || isHeld || words[at]?.gap === "break") return null;
  return { trigger: TAKE_GROUND, form: formOf(verb), length };
}

const TAKE_GROUND = TRIGGERS.find(({ id }) => id === "take-ground") as Trigger;

const formOf = (verb: string): TriggerForm =>
  verb.endsWith("ing") ? "ing" : verb.endsWith("s") ? "present" : /(?:ed|en|ook)$/u.test(verb) ? "past" : "base";

/** Behind the verb stands a place, or a word for one: nothing but its article, its adjectives and "the centre of" between. */
function namesGround({ words, lower }: TaggedSentence, from: number, found: FoundIncidents): boolean {
  for (let at = from; at < Math.min(words.length, from + FARTHEST); at++) {
    const word = words[at];
    if (word === undefined || word.gap !== "none") return false;
    if (found.startsPlace(word.word.start)) return !isOfPeople(lower[at + 1] ?? "");
    if (GROUND.test(word.lower)) return true;
    const isPassed =
      word.class === "determiner" ||
      word.class === "number" ||
      SHARE.test(word.lower) ||
      PART_OF_PLACE.test(word.lower) ||
      (word.lower === "of" && SHARE.test(lower[at - 1] ?? "")) ||
      (word.class === "noun" && GROUND_SIGNS.test(word.lower));
    if (!isPassed) return false;
  }
  return false;
}
const GROUND_SIGNS =
  /^(?:strategic|key|border|several|more|other|nearby|small|important|mining|mineral-rich|eastern|western|northern|southern|entire|new)$/u;

/** "Captured Sarn soldiers": whom they took, by where they are from. */
const isOfPeople = (word: string): boolean =>
  /^(?:soldiers?|troops|fighters?|men|officers?|militants?|leaders?|commanders?|journalists?|officials?|president|general|equipment|weapons|tanks?|vehicles?|ships?|vessels?|tankers?|airport|police)$/u.test(
    word,
  );
