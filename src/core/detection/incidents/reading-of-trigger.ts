import { LIGHT_VERBS } from "../../lexicon/light-verbs.ts";
import { PART_OF_PLACE } from "../../lexicon/site-words.ts";
import { type TriggerReading, triggersAt } from "../../lexicon/triggers.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";

/** Which reading of the word at `at` holds there, if any: a noun after an article or adjective, a verb after a subject. */
export function readingAt(sentence: TaggedSentence, at: number): TriggerReading | null {
  const readings = triggersAt(sentence.lower, at);
  if (readings.length <= 1) return readings[0] && fits(sentence, at, readings[0]) ? readings[0] : null;
  const before = sentence.words[at - 1];
  const nounBefore =
    before === undefined ||
    isAdjective(sentence, at - 1) ||
    before.class === "determiner" ||
    before.class === "number" ||
    (before.class === "preposition" && before.lower !== "to") ||
    (before.class === "verb" && before.lower.endsWith("ed") && isCounted(sentence, at - 2)) ||
    LIGHT_VERBS.has(before.lower) ||
    (before.class === "noun" && (/(?:ist|ed|al|ing|'s)$/u.test(before.lower) || BEFORE_AN_ACT.has(before.lower))) ||
    (before.lower === "military" && sentence.lower[at] === "strike") ||
    doesHarm(sentence, at) ||
    (sentence.words[at]?.gap !== "none" && !isDoneBesides(sentence, at)) ||
    isNamedAct(sentence, at);
  const wanted = readings.find(({ form }) => (form === "noun") === nounBefore) ?? readings[0];
  return wanted && fits(sentence, at, wanted) ? wanted : null;
}

/** "Ostrani strikes kill nine", "attacks have left two dead": what does harm is a thing told of. */
const doesHarm = ({ lower }: TaggedSentence, at: number): boolean =>
  /[^s]s$/u.test(lower[at] ?? "") && /^(?:kill|hit|injure|wound|leave|destroy|damage|have|are|were)$/u.test(lower[at + 1] ?? "");

/** "Several coordinated attacks", "a renewed assault", "launch coordinated attacks". */
const isCounted = ({ words, lower }: TaggedSentence, at: number): boolean =>
  ["determiner", "number"].includes(words[at]?.class ?? "") || LIGHT_VERBS.has(lower[at] ?? "");

/** "Shelled the town, killing two clerks": an -ing word behind a comma with an object of its own. */
function isDoneBesides({ words }: TaggedSentence, at: number): boolean {
  const next = words[at + 1];
  const hasObject =
    next !== undefined && next.gap === "none" && (["determiner", "number", "noun"].includes(next.class) || next.lower === "at");
  return words[at]?.gap === "comma" && words[at]?.lower.endsWith("ing") === true && hasObject;
}

/** "A deadly ambush", "in cowardly attack", "deadly raids": an adjective in -ly, as what stands before it, its word or the headline tells. */
function isAdjective({ words, lower }: TaggedSentence, at: number): boolean {
  if (words[at]?.class !== "adverb" || words[at + 1]?.gap !== "none") return false;
  const before = words[at - 1];
  if (ADJECTIVES_IN_LY.has(lower[at] ?? "")) return true;
  return before?.class === "determiner" || (before?.class === "preposition" && before.lower !== "to");
}
/** Adjectives by which acts are told. */
const BEFORE_AN_ACT = new Set(
  "heavy fierce intense fresh new violent bloody sporadic recent further separate massive large major joint simultaneous overnight rare latest multiple several brief lethal huge fatal similar other retaliatory defensive precision preventive punitive coordinated self-defense self-defence pre-emptive preemptive terror suicide ethnic sectarian".split(
    " ",
  ),
);
const ADJECTIVES_IN_LY = new Set("deadly cowardly ghastly grisly daily weekly nightly early unruly unholy".split(" "));

/** "the Port Sael bombing in February": an -ing word behind a noun that nothing follows as its object. */
function isNamedAct({ words }: TaggedSentence, at: number): boolean {
  const next = words[at + 1];
  const hasObject = next !== undefined && next.gap === "none" && ["determiner", "number", "noun", "pronoun"].includes(next.class);
  return words[at]?.lower.endsWith("ing") === true && words[at - 1]?.class === "noun" && !hasObject;
}

/** "killing" as a verb needs an object or a subject; "wounded" after an article is people; a base form needs "to", a modal or a plural. */
function fits(sentence: TaggedSentence, at: number, { form, trigger }: TriggerReading): boolean {
  const before = sentence.words[at - 1];
  if (form === "noun") return true;
  if ((trigger.id === "wound" || trigger.id === "injure") && before?.class === "determiner") return false;
  if (trigger.id === "strike" && (form === "base" || form === "present") && !hasObject(sentence, at + 1)) return false;
  // "Drones also hit the mill": a form that is the past as well.
  if (form === "base" && trigger.verb?.past === trigger.verb?.base) return true;
  if (form === "base")
    return (
      before !== undefined &&
      (before.lower === "to" ||
        before.class === "auxiliary" ||
        before.class === "noun" ||
        before.class === "pronoun" ||
        before.class === "relative" ||
        /^(?:air)?(?:strikes|attacks|raids)$/u.test(before.lower))
    );
  if (form === "present") return before !== undefined && !["determiner", "preposition", "number"].includes(before.class);
  return true;
}

const STRUCK_THINGS = new Set("targets positions sites bases depots ships vessels facilities refineries ports airports".split(" "));

/** "Strikes a depot", "strikes Velmar", "strikes southern Velmar": what follows can only be what is struck. */
function hasObject({ words, casing }: TaggedSentence, at: number): boolean {
  const next = words[at + (PART_OF_PLACE.test(words[at]?.lower ?? "") ? 1 : 0)];
  if (next === undefined || next.gap !== "none" || words[at]?.gap !== "none") return false;
  return (
    next.class === "determiner" ||
    next.class === "number" ||
    STRUCK_THINGS.has(next.lower) ||
    (casing === "mixed" && next.class === "noun" && /^\p{Lu}/u.test(next.word.text))
  );
}
