import { ATTACKERS } from "../../lexicon/role-words.ts";
import type { Trigger, TriggerReading } from "../../lexicon/triggers.ts";
import { PASSIVE_HELPERS } from "../../lexicon/word-classes.ts";
import { beforeModifiers, coordinated, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from "../phrases/noun-phrase.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";
import { isOrganisationWord } from "./phrase-roles.ts";

/** The phrases that take part in what a verb tells, by grammar alone. */
export interface VerbFrame {
  readonly subjects: readonly NounPhrase[];
  readonly objects: readonly NounPhrase[];
  /** What is named after "by", "with": agents or means. */
  readonly agents: readonly NounPhrase[];
  /** Where a device went off or shots fell: "exploded outside a bank". */
  readonly places: readonly NounPhrase[];
}

const PASSIVE_AUXILIARIES = new Set([...PASSIVE_HELPERS, "get", "getting"]);
const HAVING = new Set("have has had having".split(" "));
const NOTHING: VerbFrame = { subjects: [], objects: [], agents: [], places: [] };

/** Reads the clause around the verb form at `at`, `length` words long. */
export function verbFrame(sentence: TaggedSentence, at: number, { form, length, trigger }: TriggerReading): VerbFrame {
  const { words } = sentence;
  const after = at + length;
  const particle =
    trigger.verb && (words[after]?.lower === "down" || words[after]?.lower === "up" || words[after]?.lower === "dead") ? 1 : 0;
  const opening = openingOf(sentence, at);
  const canBePassive = form === "past" || form === "participle";
  const reduced =
    canBePassive &&
    opening.verb === at &&
    (words[after + particle]?.lower === "by" ||
      (words[at - 1]?.class === "noun" &&
        words[after + particle]?.class === "preposition" &&
        trigger.object !== "none" &&
        trigger.object !== "weapon"));
  if (canBePassive && (opening.passive || reduced)) {
    return {
      subjects: [],
      objects: withJoined(sentence, subjectBefore(sentence, opening.verb)),
      agents: agentsAfter(sentence, after + particle),
      places: placesAfter(sentence, after + particle, trigger),
    };
  }
  // "Have sunk two ships"; "two ships sunk in the bay" are told of by nobody.
  if (form === "participle" && !words.slice(opening.verb, at).some(({ lower }) => HAVING.has(lower))) return NOTHING;
  return {
    subjects: single(subjectBefore(sentence, opening.verb) ?? sharedSubject(sentence, opening.verb)),
    objects: objectsAfter(sentence, after + particle, trigger),
    agents: meansAfter(sentence, after + particle),
    places: placesAfter(sentence, after + particle, trigger),
  };
}

/** Whoever does what the verb at `at` says, by grammar alone; null where it is passive or nobody is told. */
export function subjectOfVerb(sentence: TaggedSentence, at: number): NounPhrase | null {
  const opening = openingOf(sentence, at);
  if (opening.passive) return null;
  return subjectBefore(sentence, opening.verb) ?? sharedSubject(sentence, opening.verb);
}

/** Where the verb group begins, auxiliaries and adverbs included, and whether a form of "be" makes it passive. */
function openingOf({ words }: TaggedSentence, at: number): { readonly verb: number; readonly passive: boolean } {
  let verb = at;
  let passive = false;
  while (verb > 0 && at - verb < 6) {
    const before = words[verb - 1];
    if (before === undefined || words[verb]?.gap !== "none") break;
    if (before.class === "auxiliary" || before.lower === "got") passive ||= PASSIVE_AUXILIARIES.has(before.lower);
    else if (before.class !== "adverb" && before.lower !== "to" && !LEADING_VERBS.has(before.lower)) break;
    verb--;
  }
  return { verb, passive };
}
const LEADING_VERBS = new Set(
  "claimed claims tried attempted planned threatened threatens threaten threatening began continued managed wanted ordered vowed vows plans".split(
    " ",
  ),
);

/** The phrase before a verb group, behind a relative pronoun or a bracketing comma. */
function subjectBefore(sentence: TaggedSentence, verb: number): NounPhrase | null {
  const { words } = sentence;
  // "The Rapid Column (RC) launched", "(V.R. CENTCOM) launched": the short name in brackets is no clause of its own.
  const opens = [verb - 1, verb - 2].find((at) => words[at]?.gap !== "none") ?? verb;
  const isShort =
    sentence.casing === "mixed" &&
    words[verb]?.gap !== "none" &&
    opens < verb &&
    (opens === verb - 1 || (words[verb]?.gap === "break" && words[opens]?.gap === "break")) &&
    words.slice(opens, verb).every(({ word }) => /^\p{Lu}[\p{Lu}.]{1,7}$/u.test(word.text));
  if (isShort) return beforeModifiers(sentence, nounPhraseBefore(sentence, opens));
  let end = verb;
  const isRelative = words[end - 1]?.class === "relative";
  if (isRelative) end--;
  if (words[verb]?.gap === "comma" || words[end]?.gap === "comma") {
    const nearest = nounPhraseBefore(sentence, end);
    // "Raided the camp in the Upper Valley, killing two": the valley kills nobody.
    const isWhereOf =
      nearest !== null && end === verb && /ing$/u.test(words[verb]?.lower ?? "") && isWhere(sentence, firstListed(sentence, nearest));
    return isWhereOf ? openingBody(sentence) : (afterApposition(sentence, end) ?? nearest);
  }
  if (words[end]?.gap === "break") return null;
  // "In the hands of the bandits who stormed the town": the bandits did.
  if (isRelative && ATTACKERS.has(words[end - 1]?.lower ?? "")) return { from: end - 1, to: end, head: end - 1 };
  return beforeModifiers(sentence, withoutDay(sentence, nounPhraseBefore(sentence, end)));
}

/** "Settlers yesterday evening torched a barn": the words for the day are no part of who did it. */
function withoutDay(sentence: TaggedSentence, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null) return null;
  const { words, lower } = sentence;
  let { to } = phrase;
  while (to > 0 && words[to]?.gap !== "break" && words[to]?.gap !== "comma" && DAY_WORDS.has(lower[to - 1] ?? "")) to--;
  if (to === phrase.to || words[to - 1]?.class !== "noun" || words[to]?.gap !== "none") return phrase;
  return to > phrase.from ? { ...phrase, to, head: to - 1 } : (nounPhraseBefore(sentence, to) ?? phrase);
}
const DAY_WORDS = new Set(
  "yesterday today tonight overnight morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday last".split(
    " ",
  ),
);

/** "Velmar, Upper Harl, Vellia": the first of what stands between commas before a phrase. */
function firstListed(sentence: TaggedSentence, last: NounPhrase): NounPhrase {
  let first = last;
  for (let round = 0; round < 4 && sentence.words[first.from]?.gap === "comma"; round++) {
    const before = nounPhraseBefore(sentence, first.from);
    if (before === null) return first;
    first = before;
  }
  return first;
}

/** "The River Column seized the town from the army, killing two": the body that the sentence begins with. */
function openingBody(sentence: TaggedSentence): NounPhrase | null {
  const from = sentence.words[0]?.class === "determiner" ? 1 : 0;
  let to = from;
  while (to - from < LONGEST_NAME && isOrganisationWord(sentence, to) && (to === from || sentence.words[to]?.gap === "none")) to++;
  // "The army said that the Front shelled the town, killing two": who speaks has done nothing by that.
  return to === from || SPEAKING.test(sentence.lower[to] ?? "") ? null : { from, to, head: to - 1 };
}
const SPEAKING =
  /^(?:sa(?:id|ys?)|told|tells?|report\w*|announc\w*|claim\w*|confirm\w*|accus\w*|blam\w*|den(?:y|ies|ied)|condemn\w*|warn\w*|add(?:ed|s)|stat(?:ed|es)|has|have|had|is|are|was|were|spokes\w*|commanders?|chief|officials?|leaders?|members?|fighters?)$/u;

const LONGEST_NAME = 12;

/** "Pirates boarded a tanker and seized its crew": the subject of the verb that "and" joins this one to. */
function sharedSubject(sentence: TaggedSentence, verb: number): NounPhrase | null {
  const { words } = sentence;
  if (words[verb - 1]?.lower !== "and" || words[verb]?.gap !== "none") return null;
  for (let at = verb - 2; at > Math.max(0, verb - FARTHEST_JOINED); at--) {
    const word = words[at];
    if (word?.gap === "break" || word?.class === "relative" || word?.class === "subordinator") return null;
    if (word?.class === "verb" && words[at - 1]?.class === "noun") return subjectBefore(sentence, at);
  }
  return null;
}
const FARTHEST_JOINED = 18;

const FARTHEST_APPOSED = 26;

/** "Otto Varn, mayor of Pellin, was shot", "the Front, which was founded in May, killed": the name before the bracketing commas. */
export function afterApposition(sentence: TaggedSentence, end: number): NounPhrase | null {
  let hasVerb = false;
  for (let at = end - 1; at > Math.max(0, end - FARTHEST_APPOSED); at--) {
    const word = sentence.words[at];
    if (word?.gap === "break") return null;
    hasVerb ||= word?.class === "verb" || word?.class === "auxiliary";
    if (word?.gap === "comma") return hasVerb && word.class !== "relative" ? null : nounPhraseBefore(sentence, at);
  }
  return null;
}

const single = (phrase: NounPhrase | null): readonly NounPhrase[] => (phrase ? [phrase] : []);

/** The subject of a passive with what is joined to it on its left: "a guard and two drivers were killed". */
function withJoined(sentence: TaggedSentence, last: NounPhrase | null): readonly NounPhrase[] {
  if (last === null) return [];
  const phrases = [last];
  let first = last.from;
  for (let round = 0; round < 4; round++) {
    if (sentence.words[first - 1]?.class === "determiner") first--;
    const joint = sentence.words[first - 1];
    const isAnd = joint?.class === "conjunction" && joint.lower === "and" && sentence.words[first]?.gap === "none";
    const isListed = sentence.words[first]?.gap === "comma" && phrases.length > 1;
    if (!isAnd && !isListed) return phrases;
    const before = nounPhraseBefore(sentence, isAnd ? first - 1 : first);
    if (before === null || (isAnd && joint.gap === "comma" && isWhere(sentence, before))) return phrases;
    phrases.unshift(before);
    first = before.from;
  }
  return phrases;
}

/** "At the entrance to the town, and two guards were killed": the town is where, and joined to nobody. */
function isWhere({ words }: TaggedSentence, { from }: NounPhrase): boolean {
  const before = words[words[from - 1]?.class === "determiner" ? from - 2 : from - 1];
  return before?.class === "preposition" && before.lower !== "of";
}

function objectsAfter(sentence: TaggedSentence, at: number, { object }: Trigger): readonly NounPhrase[] {
  if (object === "none") return [];
  const { words } = sentence;
  let from = at;
  if (words[from]?.class === "adverb") from++;
  if (
    words[from]?.lower === "at" ||
    words[from]?.lower === "on" ||
    words[from]?.lower === "against" ||
    words[from]?.lower === "to" ||
    words[from]?.lower === "with"
  )
    from++;
  if (words[from]?.gap === "break") return [];
  const first = nounPhraseAfter(sentence, from);
  return first ? coordinated(sentence, first) : [];
}

const PLACE_WORDS = new Set(["at", "in", "inside", "near", "outside", "under", "front", "on", "against", "aboard", "of"]);
const PLACED = new Set(["explode", "detonate", "blast", "place-bomb", "open-fire", "throw"]);

function placesAfter(sentence: TaggedSentence, at: number, { id }: Trigger): readonly NounPhrase[] {
  if (!PLACED.has(id)) return [];
  const places: NounPhrase[] = [];
  for (let next = at; next < Math.min(sentence.words.length, at + 12); next++) {
    const word = sentence.words[next];
    if (word === undefined || word.gap === "break" || word.class === "verb" || word.class === "relative") return places;
    const first = PLACE_WORDS.has(word.lower) ? nounPhraseAfter(sentence, next + 1) : null;
    if (first) places.push(...coordinated(sentence, first));
  }
  return places;
}

/** "by armed men", "by the X and the Y", within the words that follow. */
function agentsAfter(sentence: TaggedSentence, at: number): readonly NounPhrase[] {
  for (let next = at; next < Math.min(sentence.words.length, at + 9); next++) {
    const word = sentence.words[next];
    if (word?.gap === "break" || (word?.class === "verb" && next > at + 1)) return [];
    if (word?.lower !== "by" && !(word?.lower === "with" && next <= at + 2)) continue;
    const first = nounPhraseAfter(sentence, next + 1);
    return first ? coordinated(sentence, first) : [];
  }
  return [];
}

function meansAfter(sentence: TaggedSentence, at: number): readonly NounPhrase[] {
  for (let next = at; next < Math.min(sentence.words.length, at + 10); next++) {
    const word = sentence.words[next];
    if (word?.gap === "break") return [];
    if (word?.lower !== "with" && word?.lower !== "using") continue;
    const first = nounPhraseAfter(sentence, next + 1);
    return first ? coordinated(sentence, first) : [];
  }
  return [];
}
