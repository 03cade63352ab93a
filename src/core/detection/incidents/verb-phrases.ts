import type { TriggerReading } from "../../lexicon/triggers.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";

/** Words that open a trigger of several words with a verb of its own: "opened fire", "set fire to", "planted a bomb". */
const ACTIVE = new Set(
  "open opened opening fired fires placed planted threw hurled blew blow blows blowing setting took seized launch launched launches carried carry conducted went goes going tore tears tearing ripped rips ripping that who which lit started starting waged beat been".split(
    " ",
  ),
);
/** Participles that do, and what is one form with its past: "taken hostage", "hit by", "was set alight", "they set alight". */
const PASSIVE = new Set(
  "taken held beaten hit struck sunk blown led dragged driven set sexually hacked beaten bludgeoned clubbed stoned burned burnt".split(" "),
);

/** A trigger read as a verb, and where its verb stands. */
export interface VerbReading {
  readonly at: number;
  readonly reading: TriggerReading;
}

/** The reading of a trigger as a verb; null where it is a noun. A trigger that ends in "by" leaves that word to whoever it names. */
export function asVerb(sentence: TaggedSentence, at: number, reading: TriggerReading): VerbReading | null {
  const { lower } = sentence;
  if (reading.form !== "noun") return { at, reading };
  if (reading.trigger.id === "set-alight") return partedVerb(lower, at, reading);
  if (reading.length === 1) return /-raped$/u.test(lower[at] ?? "") ? { at, reading: { ...reading, form: "past" } } : null;
  const first = lower[at] ?? "";
  // "The drone struck a depot": what was sent stands before its verb.
  if (reading.length === 2 && SENT.test(first) && (STRIKES.test(lower[at + 1] ?? "") || isOneThatStrikes(sentence, at)))
    return { at: at + 1, reading: { ...reading, form: "present", length: 1 } };
  if (reading.trigger.id === "were-seized") return { at: at + 1, reading: { ...reading, form: "past", length: 1 } };
  if (COMES_DOWN.has(reading.trigger.id) || IS_DONE.has(reading.trigger.id)) return { at, reading: { ...reading, form: "present" } };
  const length = lower[at + reading.length - 1] === "by" ? reading.length - 1 : reading.length;
  const isOfFire = first === "set" && /^(?:fires?|the|a|that)$/u.test(lower[at + 1] ?? "");
  if (ACTIVE.has(first) || isOfFire) return { at, reading: { ...reading, form: "present", length } };
  return PASSIVE.has(first) ? { at, reading: { ...reading, form: "past", length } } : null;
}

const SENT = /^(?:drones?|missiles?|rockets?|shells?|mortars?|warplanes|jets|helicopters|military|army|forces|force|navy)$/u;
const STRIKES = /^(?:struck|hit|targeted|attacked|bombed)$/u;

/** "A Velish drone strikes a car": of one drone "strikes" can only be what it does. */
function isOneThatStrikes({ words, lower }: TaggedSentence, at: number): boolean {
  if (!/(?<!s)$/u.test(lower[at] ?? "") || lower[at + 1] !== "strikes") return false;
  for (let back = at - 1; back >= Math.max(0, at - 3) && words[back + 1]?.gap === "none"; back--) {
    if (/^(?:an?|one|another|this|that)$/u.test(lower[back] ?? "")) return true;
    if (words[back]?.class !== "noun") return false;
  }
  return false;
}

/** Triggers that begin with their verb and end before what came to harm. */
const COMES_DOWN = new Set(["landed-on", "claimed-lives"]);

/** Triggers that begin with their verb, told of whoever does it: "shot down a helicopter". */
const IS_DONE = new Set(["down-craft"]);

const FARTHEST_VERB = 8;

/** "Set two barns on fire": the verb stands before what burnt. */
function partedVerb(lower: readonly string[], at: number, reading: TriggerReading): VerbReading | null {
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST_VERB); back--) {
    if (/^set(?:s|ting)?$/u.test(lower[back] ?? "")) return { at: back, reading: { ...reading, form: "past", length: 1 } };
  }
  return null;
}
