import { WEAPONS } from "../../lexicon/role-words.ts";
import { TRIGGER_GUARDS, type TriggerGuard } from "../../lexicon/trigger-guards.ts";
import { TRIGGER_NEEDS } from "../../lexicon/trigger-needs.ts";
import type { TriggerReading } from "../../lexicon/triggers.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";

const AROUND = 5;
const GUARDS_OF = guardsByTrigger();

function guardsByTrigger(): ReadonlyMap<string, readonly TriggerGuard[]> {
  const byTrigger = new Map<string, TriggerGuard[]>();
  for (const guard of TRIGGER_GUARDS) for (const id of guard.triggers) byTrigger.set(id, [...(byTrigger.get(id) ?? []), guard]);
  return byTrigger;
}

/** True where the words around a trigger show that no act of violence is told. */
export function isFigureOfSpeech(sentence: TaggedSentence, at: number, { trigger, form, length }: TriggerReading): boolean {
  if (trigger.id === "gun-down" && form !== "noun" && !hasParticle(sentence, at)) return true;
  if (trigger.id === "go-off" && (!hasBefore(sentence, behindComma(sentence, at), WEAPONS) || hasBefore(sentence, at, GUNS))) return true;
  const isDown = trigger.id === "shoot" && sentence.lower[at + length] === "down";
  if (isDown && (isOfAircraft(sentence, at + length) || isOfWords(sentence, at + length))) return true;
  // "Soldiers who were killed in action" fell in a war, in no act that is told.
  if (trigger.id === "kill" && sentence.lower[at + length] === "in" && sentence.lower[at + length + 1] === "action") return true;
  const guards = GUARDS_OF.get(trigger.id) ?? [];
  return guards.some((guard) => isStopped(sentence, at, length, guard)) || lacksNeeded(sentence, at, length, trigger.id);
}

/** "The device, hidden in a cart, went off": what stands between two commas is passed over. */
function behindComma({ words }: TaggedSentence, at: number): number {
  if (words[at]?.gap !== "comma") return at;
  for (let back = at - 1; back > Math.max(0, at - ASIDE); back--) if (words[back]?.gap === "comma") return back - 1;
  return at;
}
const ASIDE = 12;

/** A gun that goes off is no bomb. */
const GUNS: ReadonlySet<string> = new Set(
  "gun guns handgun handguns pistol pistols rifle rifles shotgun shotguns revolver firearm firearms".split(" "),
);

const WITH_NEEDS: ReadonlySet<string> = new Set(TRIGGER_NEEDS.map(({ trigger }) => trigger));
/** Words of one clause within which a trigger has what it needs. */
const NEED_BEFORE = 8;
const NEED_AFTER = 7;

function lacksNeeded({ words, lower }: TaggedSentence, at: number, length: number, id: string): boolean {
  if (!WITH_NEEDS.has(id)) return false;
  const end = at + length;
  const breaks = words.slice(end + 1, end + NEED_AFTER).findIndex(({ gap }) => gap === "break");
  const after = lower.slice(end, end + (breaks < 0 ? NEED_AFTER : breaks + 1));
  const before = lower.slice(Math.max(0, at - NEED_BEFORE), at);
  return TRIGGER_NEEDS.some(
    (need) => need.trigger === id && !(need.place === "before" ? before : after).some((word) => need.words.has(word)),
  );
}

/** "gunned down", "gunned the clerk down". */
function hasParticle({ lower }: TaggedSentence, at: number): boolean {
  return lower.slice(at + 1, at + 5).includes("down");
}

const BROUGHT_DOWN = new Set("drone drones missile missiles uav uavs rocket rockets projectile projectiles balloon balloons".split(" "));
/** "Shot down 211 of 273 drones and nine missiles". */
const DOWN_REACH = 9;

/** "She would shoot down any excuse". */
const isOfWords = ({ lower }: TaggedSentence, from: number): boolean => lower.slice(from, from + 5).some((word) => WORDS_SHOT.has(word));
const WORDS_SHOT = new Set(
  "excuse excuses idea ideas proposal proposals suggestion suggestions theory argument arguments rumour rumours rumor rumors bid".split(
    " ",
  ),
);

function isOfAircraft({ lower }: TaggedSentence, from: number): boolean {
  const object = lower.slice(from, from + DOWN_REACH);
  // "Shot down a jet with a missile": what it was done with is not what came down.
  const end = object.indexOf("with");
  return object.slice(0, end < 0 ? DOWN_REACH : end).some((word) => BROUGHT_DOWN.has(word));
}

function isStopped(sentence: TaggedSentence, at: number, length: number, { place, words }: TriggerGuard): boolean {
  if (place === "before") return words.has(sentence.lower[at - 1] ?? "");
  if (place === "after") return words.has(sentence.lower[at + length] ?? "");
  return hasAfter(sentence, at + length, words) || hasBefore(sentence, at, words);
}

/** Looks on to the next mark or clause, at most a few words. */
function hasAfter({ words }: TaggedSentence, from: number, wanted: ReadonlySet<string>): boolean {
  for (let next = from; next < Math.min(words.length, from + AROUND); next++) {
    const word = words[next];
    if (word === undefined || word.gap !== "none" || word.class === "subordinator" || word.class === "conjunction") return false;
    if (wanted.has(word.lower)) return true;
  }
  return false;
}

function hasBefore({ words }: TaggedSentence, at: number, wanted: ReadonlySet<string>): boolean {
  for (let back = at; back > Math.max(0, at - AROUND); back--) {
    if (words[back]?.gap !== "none" || words[back]?.class === "conjunction") return false;
    if (wanted.has(words[back - 1]?.lower ?? "")) return true;
  }
  return false;
}
