import { FIGHTING_BODIES } from "../../lexicon/role-words.ts";
import { PART_OF_PLACE } from "../../lexicon/site-words.ts";
import { TRIGGERS, type Trigger, type TriggerForm, type TriggerReading } from "../../lexicon/triggers.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";
import type { FoundIncidents } from "./spans.ts";

const TAKING = /^(?:(?:re)?captur|seiz|retak|retook)(?:e|es|ed|ing|en)?$/u;
/** Of these the ground must be told by a word for it: one takes a person to a town, and storms out of it. */
const TAKING_TOO = /^(?:takes?|took|taken|taking|regains?|regained|regaining|storm(?:s|ed|ing)?)$/u;
const GROUND = /^(?:towns?|villages?|city|cities|settlements?|localit(?:y|ies)|districts?)$/u;
/** "The centre of Velmar", "most of the town", "full control of". */
const SHARE = /^(?:cent(?:re|er)|most|parts?|all|much|outskirts|whole|half|control)$/u;
const GROUND_SIGNS =
  /^(?:strategic|key|border|several|more|other|nearby|small|important|mining|mineral-rich|eastern|western|northern|southern|entire|new|full)$/u;
/** Words between the verb and the ground: "several strategic border towns". */
const FARTHEST = 6;
/** Words before the verb within which whoever took it is named. */
const REACH = 14;

/**
 * "Rebels capture Seld", "have taken over the centre of Velmar", "took control of Velmar", "capturing several towns": ground taken by those who have the
 * arms for it, told by the name of a place or a word for one. Null where nothing is taken, where nobody armed is told of, and in text of one case: there
 * names do not show, and the network has learned that it is no attack.
 */
export function takesGround(sentence: TaggedSentence, at: number, found: FoundIncidents): TriggerReading | null {
  const { lower, words, casing } = sentence;
  const verb = lower[at] ?? "";
  const isOther = TAKING_TOO.test(verb);
  if (casing !== "mixed" || words[at]?.gap === "break" || !(isOther || TAKING.test(verb))) return null;
  const length = isOther && lower[at + 1] === "over" ? 2 : 1;
  const ground = groundBehind(sentence, at + length, found);
  if (ground === null || (ground === "name" && isOther && length === 1) || BEING.has(lower[at - 1] ?? "")) return null;
  const isArmed = lower.slice(Math.max(0, at - REACH), at).some((word) => FIGHTING_BODIES.has(word));
  return isArmed ? { trigger: TAKE_GROUND, form: formOf(verb), length } : null;
}

const BEING = new Set("is are was were be been being".split(" "));
const TAKE_GROUND = TRIGGERS.find(({ id }) => id === "take-ground") as Trigger;

const formOf = (verb: string): TriggerForm =>
  verb.endsWith("ing") ? "ing" : verb.endsWith("s") ? "present" : /(?:ed|en|ook)$/u.test(verb) ? "past" : "base";

/** How the ground behind a verb is told: by a word for it or for a share or the control of a place, or by a place's name alone. Null where none stands there. */
function groundBehind({ words, lower }: TaggedSentence, from: number, found: FoundIncidents): "word" | "name" | null {
  let told: "word" | "name" = "name";
  for (let at = from; at < Math.min(words.length, from + FARTHEST); at++) {
    const word = words[at];
    if (word === undefined || word.gap !== "none") return null;
    if (found.startsPlace(word.word.start)) return isOfPeople(lower[at + 1] ?? "") ? null : told;
    if (GROUND.test(word.lower)) return "word";
    const isOf = word.lower === "of" && SHARE.test(lower[at - 1] ?? "");
    if (isOf) told = "word";
    const isPassed = isOf || ["determiner", "number"].includes(word.class) || SHARE.test(word.lower) || PART_OF_PLACE.test(word.lower);
    if (!isPassed && !(word.class === "noun" && GROUND_SIGNS.test(word.lower))) return null;
  }
  return null;
}

/** "Captured Sarn soldiers": whom they took, by where they are from. */
const isOfPeople = (word: string): boolean =>
  /^(?:soldiers?|troops|fighters?|men|officers?|militants?|leaders?|commanders?|journalists?|officials?|president|general|equipment|weapons|tanks?|vehicles?|ships?|vessels?|tankers?|airport|police)$/u.test(
    word,
  );
