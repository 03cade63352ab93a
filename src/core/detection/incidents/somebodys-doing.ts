import { FIRE_THINGS, FIRE_WITHOUT, SET_BY_SOMEBODY } from "../../lexicon/fire-words.ts";
import type { TriggerReading } from "../../lexicon/triggers.ts";
import type { Outline } from "../../text/index.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";

/** Triggers that tell of a mishap unless the text says that somebody did it. */
const MISHAPS: ReadonlySet<string> = new Set(["told-fire", "told-wreck"]);
const FARTHEST_DETERMINER = 3;

export function isMishap({ trigger }: TriggerReading): boolean {
  return MISHAPS.has(trigger.id);
}

/** Whether an outline tells anywhere of a fire that somebody set: "the fire" is that one then. */
export function tellsOfArson({ text }: Outline): boolean {
  return SET_BY_SOMEBODY.test(text);
}

/** "The 2022 fire", "the sinking of two ferries": the event itself, not gunfire, a fire engine, or a figure of speech. */
export function isEvent({ words, lower }: TaggedSentence, at: number, { trigger, length }: TriggerReading): boolean {
  if (trigger.id !== "told-fire" || length > 1) return true;
  if (FIRE_THINGS.has(lower[at + 1] ?? "") || FIRE_WITHOUT.has(lower[at - 1] ?? "")) return false;
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST_DETERMINER); back--) {
    if (words[back + 1]?.gap !== "none") return false;
    if (words[back]?.class === "determiner") return !/^an?$/u.test(lower[back] ?? "");
  }
  return false;
}
