import { ATTACKER_SIGNS, ATTACKERS, MAYBE_ATTACKERS, ORGANISED, PEOPLE, THINGS, WEAPON_SIGNS, WEAPONS } from "../../lexicon/role-words.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { TaggedSentence, TaggedWord } from "../phrases/tagged-sentence.ts";

/** What the words of a phrase alone say it is. */
export type PhraseKind = "attackers" | "organisation" | "people" | "thing" | "weapon" | "name" | "other";

const EVENTS = new Set(
  "attack attacks incident incidents violence explosion explosions blast blasts death deaths crime crimes act acts action actions war fighting clash clashes accident fire crash offensive operation operations killing killings murder murders shooting bombing bombings kidnapping responsibility situation life today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december night morning evening week month year time times place area areas case cases way part question".split(
    " ",
  ),
);

/** Reads a phrase by its head, then by the words before it. */
export function kindOf(sentence: TaggedSentence, phrase: NounPhrase): PhraseKind {
  const words = sentence.words.slice(phrase.from, phrase.to);
  const lower = words.map((word) => word.lower.replace(/'s$/u, ""));
  const head = (sentence.words[phrase.head] as TaggedWord).lower.replace(/'s$/u, "");
  if (isWeapon(lower, head)) return "weapon";
  if (EVENTS.has(head)) return "other";
  if (ATTACKERS.has(head)) return "attackers";
  if (ORGANISED.has(head)) return "organisation";
  if (MAYBE_ATTACKERS.has(head) && lower.some((word) => ATTACKER_SIGNS.has(word))) return "attackers";
  if (THINGS.has(head)) return "thing";
  if (PEOPLE.has(head) || isCounted(words)) return "people";
  if (looksNamed(words)) return "name";
  return "other";
}

/** "device" and "charge" are weapons only beside a word that says so. */
function isWeapon(lower: readonly string[], head: string): boolean {
  if (!WEAPONS.has(head)) return false;
  const unsure =
    head === "device" ||
    head === "devices" ||
    head === "charge" ||
    head === "charges" ||
    head === "shell" ||
    head === "shells" ||
    head === "mine" ||
    head === "mines" ||
    head === "cocktail" ||
    head === "cocktails" ||
    head === "vest";
  return !unsure || lower.some((word) => WEAPON_SIGNS.has(word));
}

/** A figure alone, or before "others": people are counted so. */
function isCounted(words: readonly TaggedWord[]): boolean {
  return words.length === 1 && words[0]?.class === "number" && !/^(?:19|20)\d\d$/u.test(words[0].lower);
}

function looksNamed(words: readonly TaggedWord[]): boolean {
  const last = words.at(-1);
  return last !== undefined && /^\p{Lu}/u.test(last.word.text);
}

const LEADING = new Set(
  "least more than about some nearly another other mr mrs ms dr gen col lt sgt capt maj msgr rev fr former late mr. dr. ex then-".split(
    " ",
  ),
);

/** A phrase without the figures and titles before what it names: "two farmers" is farmers, "General Otto Varn" is Otto Varn. */
export function bare(sentence: TaggedSentence, phrase: NounPhrase): NounPhrase {
  let { from } = phrase;
  const at = (index: number): TaggedWord => sentence.words[index] as TaggedWord;
  while (from < phrase.to - 1 && (at(from).class === "number" || LEADING.has(at(from).lower))) from++;
  const headIsPerson = PEOPLE.has(at(phrase.head).lower) || ATTACKERS.has(at(phrase.head).lower) || THINGS.has(at(phrase.head).lower);
  if (headIsPerson) return { ...phrase, from };
  for (let index = phrase.head - 1; index >= from; index--) {
    if (PEOPLE.has(at(index).lower)) return { ...phrase, from: index + 1 };
  }
  return { ...phrase, from };
}
