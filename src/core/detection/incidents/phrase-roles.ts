import { CAPITAL_THINGS } from "../../lexicon/name-words.ts";
import { PEOPLES } from "../../lexicon/role-peoples.ts";
import { ATTACKER_SIGNS, ATTACKERS, MAYBE_ATTACKERS, ORGANISED, PEOPLE, THINGS, WEAPON_SIGNS, WEAPONS } from "../../lexicon/role-words.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { TaggedSentence, TaggedWord } from "../phrases/tagged-sentence.ts";

/** What the words of a phrase alone say it is. */
export type PhraseKind = "attackers" | "organisation" | "people" | "thing" | "weapon" | "name" | "event" | "other";

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
  if (PEOPLES.has(head)) return "people";
  if (BUILDINGS.has(head) || CAPITAL_THINGS.has((sentence.words[phrase.head] as TaggedWord).word.text)) return "thing";
  if (isOrganisationWord(sentence, phrase.head)) return "organisation";
  if (EVENTS.has(head) || isAbstract(head)) return "event";
  if (ATTACKERS.has(head)) return "attackers";
  if (ORGANISED.has(head)) return "organisation";
  if (MAYBE_ATTACKERS.has(head) && lower.some((word) => ATTACKER_SIGNS.has(word))) return "attackers";
  if (THINGS.has(head)) return "thing";
  if (PEOPLE.has(head) || isCounted(words)) return "people";
  if (looksNamed(sentence, phrase)) return "name";
  return "other";
}

/** True where the word at `index` is known to name an organisation. */
export function isOrganisationWord({ words, organisations }: TaggedSentence, index: number): boolean {
  return organisations.has(words[index]?.word.start ?? -1);
}

/** Heads of names that are houses, though they bear the name of a body: "Vell Hospital". */
const BUILDINGS = new Set(
  "hospital hospitals clinic school schools church mosque temple synagogue cathedral university college hotel hotels airport airfield stadium market embassy consulate palace prison station museum theatre theater".split(
    " ",
  ),
);

const ABSTRACT_END = /(?:ness|ism|ity|ancy|ency|ances?|ences?|[ts]ions?|ments?)$/u;
const CONCRETE = new Set(
  "station stations establishment establishments installation installations apartment apartments regiment regiments detachment detachments monument monuments equipment facility plantation organization federation corporation government ambulance ambulances embassy department departments institution institutions city university".split(
    " ",
  ),
);

function isAbstract(head: string): boolean {
  return ABSTRACT_END.test(head) && !CONCRETE.has(head) && !PEOPLE.has(head) && !THINGS.has(head) && !ORGANISED.has(head);
}

/** True where a phrase on people says what they are and names nobody. */
export function isDescription(sentence: TaggedSentence, { head }: NounPhrase): boolean {
  const own = sentence.words[head];
  return own === undefined || own.class === "number" || PEOPLE.has(own.lower) || MAYBE_ATTACKERS.has(own.lower);
}

/** True where the head alone can be somebody who attacks: "men", "troops", but not "children". */
export function canBeAttacker(sentence: TaggedSentence, { head }: NounPhrase): boolean {
  return MAYBE_ATTACKERS.has(sentence.lower[head] ?? "");
}

/** The organisation that a phrase on its members names: "RLF fighters", "Dune Front commando". Null where it names none. */
export function organisationWithin(sentence: TaggedSentence, { from, head }: NounPhrase): NounPhrase | null {
  for (let to = head; to > from; to--) {
    const isNamed = isOrganisationWord(sentence, to - 1) || (ORGANISED.has(sentence.lower[to - 1] ?? "") && to - from > 1);
    if (isNamed) return { from, to, head: to - 1 };
  }
  return null;
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

/** A capital shows a name, but not that of a sentence's first word alone. */
function looksNamed({ words }: TaggedSentence, { from, to }: NounPhrase): boolean {
  const last = words[to - 1];
  return last !== undefined && /^\p{Lu}/u.test(last.word.text) && !(from === 0 && to === 1);
}

const LEADING = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday first second third least more than about some nearly another other mr mrs ms dr gen col lt sgt capt maj msgr rev fr former late mr. dr. ex then- so-called self-styled".split(
    " ",
  ),
);

/** "Dozens of others", "three of those travellers": what stands between the figure and whom it counts. */
const isOfThose = (word: TaggedWord): boolean => word.lower === "of" || word.class === "determiner";

/** "The number of farmers", "the names of three clerks": the farmers, the clerks. */
const COUNTED_OF = new Set("number names dozens hundreds scores bodies couple handful".split(" "));

/** A phrase without the figures and titles before what it names: "two farmers" is farmers, "General Otto Varn" is Otto Varn. */
export function bare(sentence: TaggedSentence, phrase: NounPhrase): NounPhrase {
  let { from } = phrase;
  const at = (index: number): TaggedWord => sentence.words[index] as TaggedWord;
  if (COUNTED_OF.has(at(from).lower) && from + 2 < phrase.to && at(from + 1).lower === "of") from += 2;
  while (
    from < phrase.to - 1 &&
    (at(from).class === "number" || LEADING.has(at(from).lower) || (from > phrase.from && isOfThose(at(from))))
  )
    from++;
  const headIsPerson = PEOPLE.has(at(phrase.head).lower) || ATTACKERS.has(at(phrase.head).lower) || THINGS.has(at(phrase.head).lower);
  if (headIsPerson) return { ...phrase, from };
  for (let index = phrase.head - 1; index >= from; index--) {
    if (PEOPLE.has(at(index).lower)) return at(index + 1).class === "noun" ? { ...phrase, from: index + 1 } : { ...phrase, from };
  }
  return { ...phrase, from };
}

/** "A tile glazer", "two joiners": an article or a figure before a word in small letters. */
export function isCalled({ words, casing }: TaggedSentence, { from, head }: NounPhrase): boolean {
  const before = words[from - 1]?.lower;
  const isOne = before === "a" || before === "an" || words[from]?.class === "number";
  return casing === "mixed" && isOne && /^\p{Ll}{3,}$/u.test(words[head]?.word.text ?? "");
}

/** In text of one case a name is what no table knows, two to five words long. */
export function isNameLike(sentence: TaggedSentence, phrase: NounPhrase): boolean {
  const { from, to } = bare(sentence, phrase);
  return sentence.casing !== "mixed" && to - from >= 2 && to - from <= 5;
}

/** Where people live or are held, and open ground: where something was rather than what was hit. */
export function isSettlement(sentence: TaggedSentence, { head }: NounPhrase): boolean {
  return /^(?:towns?|villages?|city|cities|camps?|prison|jail|area|road|fields?)$/u.test(sentence.lower[head] ?? "");
}

/** "Shelled the town of Velmar": where it was. */
export function isNamedSettlement(sentence: TaggedSentence, phrase: NounPhrase): boolean {
  const next = sentence.words[phrase.to + 1];
  return (
    sentence.casing === "mixed" &&
    isSettlement(sentence, phrase) &&
    sentence.lower[phrase.to] === "of" &&
    next !== undefined &&
    /^\p{Lu}/u.test(next.word.text)
  );
}
