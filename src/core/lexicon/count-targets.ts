import { areHandedOver } from "./count-bodies.ts";
import type { HarmAt, Sentence } from "./count-harm.ts";
import { companionsOf, isTail, joinedFrom, startOfList } from "./count-joined.ts";
import type { CountPhrase } from "./count-phrases.ts";
import type { CountRuleId } from "./count-rules.ts";
import { ONESELF, unnamedAfter, unnamedBefore, unnamedObject } from "./count-unnamed.ts";
import { auxiliaryBefore, isUnreal, skipBack } from "./count-verbs.ts";
import { whoDiedWhere } from "./count-where-died.ts";
import { HARM_WORDS } from "./count-words.ts";

export interface Target {
  readonly phrases: readonly CountPhrase[];
  readonly rule: CountRuleId;
}

/** Those that a word of harm is said of, with the rule that found them; null where it tells of nobody. */
export function targetOf(sentence: Sentence, harm: HarmAt): Target | null {
  const found = saidOf(sentence, harm);
  const target = found === null ? null : { ...found, phrases: [...found.phrases, ...companionsOf(sentence, found.phrases, harm.to)] };
  return target !== null && harm.form === "state" && harm.harm === "killed" ? { ...target, rule: "count.dead" } : target;
}

function saidOf(sentence: Sentence, harm: HarmAt): Target | null {
  const { lower } = sentence;
  if (harm.form === "noun-of") return nounTarget(sentence, harm);
  const self = selfAfter(sentence, harm);
  if (self !== null) return self;
  const auxiliary = auxiliaryBefore(lower, harm.from);
  if (auxiliary !== null && isUnreal(lower, auxiliary.from)) return null;
  if (harm.form === "ing")
    return lower[harm.to] === "of" ? after(sentence, harm.to + 1, "count.killing-of") : after(sentence, harm.to, "count.object");
  if (harm.form === "active")
    return isUnreal(lower, harm.from) || lower[harm.from - 1] === "to" ? null : after(sentence, harm.to, "count.object");
  const where = whoDiedWhere(sentence, auxiliary?.from ?? skipBack(lower, harm.from));
  if (where !== null && !isUnreal(lower, harm.from)) return { phrases: [where], rule: "count.died" };
  const told = relative(sentence, auxiliary?.from ?? harm.from);
  if (told !== null && harm.form !== "past") return told;
  if (harm.form === "intransitive" && lower[harm.to + 1] === "suicide") return null;
  if (harm.form === "intransitive")
    return isUnreal(lower, harm.from) ? null : before(sentence, auxiliary?.from ?? skipBack(lower, harm.from), "count.died");
  if (auxiliary !== null && told !== null) return told;
  if (auxiliary !== null && lower[auxiliary.from - 1] === "who") return unnamedBefore(sentence, harm, auxiliary.from);
  if (auxiliary !== null) return before(sentence, auxiliary.from, "count.passive") ?? unnamedBefore(sentence, harm, auxiliary.from);
  if (harm.form === "past" && !isUnreal(lower, harm.from)) {
    const object = after(sentence, harm.to, "count.object") ?? unnamedObject(sentence, harm);
    if (object !== null) return object;
    if (/^(?:an?|the|his|her|their) (?!same|next|following|previous)/u.test(lower.slice(harm.to, harm.to + 2).join(" "))) return null; // It has an object, if an unknown one: no subject is harmed.
  }
  return beside(sentence, harm);
}

/** "Killed himself", "turned the gun on herself": the one who attacked. */
function selfAfter(sentence: Sentence, harm: HarmAt): Target | null {
  const { lower } = sentence;
  if (harm.harm !== "killed" && harm.harm !== "shot") return null;
  if (!/^(?:himself|herself)$/u.test(lower[harm.to] ?? "")) return null;
  if (isUnreal(lower, harm.from) || lower[harm.from - 1] === "to") return null;
  if (harm.harm === "shot" && !isMishapOfOnesOwn(lower)) return null;
  const self: CountPhrase = {
    ...ONESELF,
    from: harm.to,
    to: harm.to + 1,
    group: lower[harm.to] ?? null,
    side: isMishapOfOnesOwn(lower) ? "attacked" : "attackers",
  };
  const others = lower[harm.to + 1] === "and" ? after(sentence, harm.to + 2, "count.object") : null;
  return { phrases: [self, ...(others?.phrases ?? [])], rule: "count.self" };
}

/** One who died by accident of their own doing attacked nobody. */
function isMishapOfOnesOwn(lower: readonly string[]): boolean {
  return lower.some((word) => /^(?:accidental|accidentally|unintentional|unintentionally|toddler)$/u.test(word));
}

/** "The death of a guard", "claimed the lives of 12", "claimed 12 lives" is a noun of harm already. */
function nounTarget(sentence: Sentence, { to, from }: HarmAt): Target | null {
  if (areHandedOver(sentence.lower, from, to)) return null;
  if (sentence.lower[to] !== "of" || /^(?:attempted|threat|threats|charge|anniversary)$/u.test(sentence.lower[from - 1] ?? "")) return null;
  return after(sentence, to + 1, "count.death-of") ?? unnamedAfter(sentence, to + 1, "count.death-of");
}

const BEFORE_OBJECT = /^(?:dead|another|down|also)$/u;

/** The phrase that begins right at `at`, with those that `and` joins to it. */
function after(sentence: Sentence, at: number, rule: CountRuleId): Target | null {
  const skipped = BEFORE_OBJECT.test(sentence.lower[at] ?? "") && !sentence.phrases.some((phrase) => phrase.from === at) ? at + 1 : at;
  const first = sentence.phrases.findIndex(
    (phrase) => phrase.from === skipped || (phrase.from === skipped + 1 && sentence.lower[skipped] === "about"),
  );
  const phrase = sentence.phrases[first];
  if (!phrase || phrase.sort === "pronoun" || phrase.sort === "harm-noun") return null;
  if (isSetOff(sentence, phrase)) return null;
  return { phrases: joinedFrom(sentence, first), rule };
}

/** A mark between a verb and a phrase: "1 killed, 3 wounded" has two subjects and no object. */
function isSetOff({ words }: Sentence, phrase: CountPhrase): boolean {
  return /[,;:—–-]/u.test(words[phrase.from]?.gap ?? "");
}

const CLAUSE = /^(?:but|while|when|because|although|though|said|says|told|and|if|that|before|after|until|where)$/u;

const PREPOSITIONS =
  /^(?:of|with|in|at|near|from|by|for|on|inside|outside|to|against|between|around|behind|during|under|over|off|through|into|aboard)$/u;

const FURTHEST_SUBJECT = 14;

/** The subject that ends before `at`: the nearest phrase that no preposition leads, with those joined to it. */
function before(sentence: Sentence, at: number, rule: CountRuleId): Target | null {
  const { words, lower, phrases } = sentence;
  let best = -1;
  const end = asideBefore(sentence, at) ?? at;
  for (let index = phrases.length - 1; index >= 0; index--) {
    const phrase = phrases[index] as CountPhrase;
    if (phrase.to > end) continue;
    if (end - phrase.to > FURTHEST_SUBJECT || isCutOff(sentence, phrase.to, end)) break;
    if (phrase.sort === "harm-noun") continue;
    const lead = leadOf(lower, phrase);
    const isAbsolute = lead === "with" && /,/u.test(words[phrase.from - 1]?.gap ?? "");
    const isLed =
      !isAbsolute && ((words[phrase.from]?.gap ?? "").includes("(") || PREPOSITIONS.test(lead) || lead === "including" || lead === "among");
    if (best < 0 || !isLed) best = index;
    if (!isLed && !isTail(words, lower, phrase, phrases[index - 1])) break;
  }
  return best < 0 ? null : { phrases: joinedBefore(sentence, best, at), rule };
}

const FURTHEST_ASIDE = 30;

/** "Twelve guards, including seven from Orlek and one from Velmar, were killed": where the aside before the verb begins, or null. */
function asideBefore({ words, lower }: Sentence, at: number): number | null {
  if (!/^,/u.test(words[at]?.gap ?? "")) return null;
  for (let from = at - 1; from > Math.max(0, at - FURTHEST_ASIDE); from--) {
    if (/[;:"“”]/u.test(words[from]?.gap ?? "")) return null;
    if (/^(?:including|among)$/u.test(lower[from] as string) && /^,/u.test(words[from]?.gap ?? "")) return from;
  }
  return null;
}

/** "In South Vellia", "in northern Vellia". */
const PART_OF_NAME = /^(?:(?:north|south|east|west|central)(?:ern)?|new|greater|upper|lower)$/u;

/** The word that leads a phrase, over an article: "of the Marsh Column". */
function leadOf(lower: readonly string[], { from }: CountPhrase): string {
  const word = lower[PART_OF_NAME.test(lower[from - 1] ?? "") ? from - 2 : from - 1] ?? "";
  return word === "the" || word === "a" ? (lower[from - 2] ?? "") : word;
}

/** A clause of its own stands between a phrase and the verb: the phrase is not what the verb is said of. */
function isCutOff({ words, lower, phrases }: Sentence, from: number, to: number): boolean {
  let aside: "text" | "aside" = "text";
  // "Otto Varn, head of the mill and the yard, was killed": what stands between the commas is said of him.
  const isApposed = /^,/u.test(words[from]?.gap ?? "") && /^,/u.test(words[to]?.gap ?? "");
  for (let at = from; at < to; at++) {
    const word = lower[at] as string;
    const gap = words[at]?.gap ?? "";
    if (/[;:"“”]/u.test(gap)) return true;
    if (word === "including" || gap.includes("(")) aside = "aside";
    else if (/[,)]/u.test(gap)) aside = "text";
    const isList =
      word === "and" && (isApposed || aside === "aside" || phrases.some((phrase) => phrase.from === at + 1 && phrase.to <= to));
    if (CLAUSE.test(word) && !isList) return true;
    if (HARM_WORDS.has(word) && word !== "missing" && HARM_WORDS.get(word)?.[1] !== "noun-of") return true;
  }
  return false;
}

function joinedBefore(sentence: Sentence, first: number, at: number): readonly CountPhrase[] {
  const joined = joinedFrom(sentence, first, at).filter((phrase) => phrase.to <= at);
  return joined.length > 0 ? joined : [sentence.phrases[first] as CountPhrase];
}

/** What may stand behind a participle that is said of the person before it: no object of its own. */
const ENDS_CLAUSE =
  /^(?:in|by|after|for|during|near|at|on|when|while|outside|inside|behind|last|early|late|this|yesterday|over|as|and|has|was|is|along|multiple|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|$)$/u;

/** "Five killed", "left four people wounded", "two others critically wounded": the phrase ends where the word of harm begins. */
function beside(sentence: Sentence, harm: HarmAt): Target | null {
  let end = harm.from;
  while (end > 0 && (sentence.lower[end - 1] as string).endsWith("ly")) end--;
  const index = sentence.phrases.findIndex((phrase) => phrase.to === end && phrase.sort !== "harm-noun" && phrase.sort !== "pronoun");
  const phrase = sentence.phrases[index];
  if (!phrase || (harm.harm === "detained" && phrase.sort === "name")) return null;
  if (phrase.kind === "single" && !ENDS_CLAUSE.test(sentence.lower[harm.to] ?? "") && harm.form === "past") return null;
  const start = startOfList(sentence, index);
  return { phrases: joinedFrom(sentence, start, end).filter((one) => one.to <= end), rule: "count.beside" };
}

/** "A guard who died", "one who was killed": the phrase before `who`. */
function relative({ lower, phrases }: Sentence, from: number): Target | null {
  if (lower[from - 1] !== "who") return null;
  const phrase = phrases.find(({ to }) => to === from - 1);
  return phrase ? { phrases: [phrase], rule: "count.relative" } : null;
}
