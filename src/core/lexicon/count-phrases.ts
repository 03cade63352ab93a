import { type Quantity, quantityAt } from "./count-quantity.ts";
import {
  ATTACKER_NOUNS,
  DEMONYMS,
  HARM_NOUNS,
  HARM_WORDS,
  type Harm,
  NOT_NAMES,
  NOT_PEOPLE,
  NUMBERS_AFTER,
  PERSON_PLURAL,
  PERSON_SINGULAR,
  PHRASE_STOPS,
  ROLE_NOUNS,
  VEHICLES,
} from "./count-words.ts";

/** A word of one sentence, with what stands before it. */
export interface SentenceWord {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly capital: "capital" | "small";
  /** Marks between it and the word before: `,`, `;`, `(` and the like; empty for a space. */
  readonly gap: string;
}

/** People counted: the words `[from, to)` of a sentence. */
export interface CountPhrase {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number | null;
  readonly sort: "people" | "figure" | "name" | "pronoun" | "harm-noun";
  readonly kind: Quantity["kind"];
  /** For nouns of harm, what they say. */
  readonly harm: Harm | "both" | null;
  readonly group: string | null;
  readonly nationality: string | null;
  readonly role: string | null;
  readonly side: "attacked" | "attackers";
}

const LONGEST_PHRASE = 9;
const AGE = /^(?:\d{1,3}|[a-z]{3,9}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)-(?:year|month|week|day)-olds?$/u;
const SPACED_AGE = /^(?:year|month|week|day)s?$/u;

/** Index after an age that stands for a person ("a 2-year-old", "a 2 year old"), or null. */
function ageEnd(lower: readonly string[], at: number): number | null {
  if (AGE.test(lower[at] ?? "")) return at + 1;
  if (/^(?:\d{1,3}|[a-z]{3,9})$/u.test(lower[at] ?? "") && /^(?:year|month|week|day)-olds?$/u.test(lower[at + 1] ?? "")) return at + 2;
  const isSpaced = /^(?:\d{1,3}|[a-z]{3,9})$/u.test(lower[at] ?? "") && SPACED_AGE.test(lower[at + 1] ?? "");
  return isSpaced && /^olds?$/u.test(lower[at + 2] ?? "") ? at + 3 : null;
}

const PRONOUNS = new Set(["he", "she"]);

/** The phrases of a sentence that may count people, from left to right, none overlapping. `headline` lets a bare noun open one. */
export function countPhrasesIn(
  words: readonly SentenceWord[],
  lower: readonly string[],
  headline: "headline" | "text",
): readonly CountPhrase[] {
  const phrases: CountPhrase[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = phraseAt(words, lower, at, headline);
    if (phrase) phrases.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return phrases;
}

function phraseAt(words: readonly SentenceWord[], lower: readonly string[], at: number, headline: "headline" | "text"): CountPhrase | null {
  const quantity = ageEnd(lower, at) === null ? ofOneAged(lower, at, quantityAt(lower, at)) : null;
  if (quantity !== null && !isBroken(words, at, quantity.end))
    return isNumbering(words, lower, at, quantity) ? null : quantified(words, lower, at, quantity);
  if (isKinInList(words, lower, at)) return plain(at, at + 1, "people", lower[at] as string);
  const word = lower[at] as string;
  if (PRONOUNS.has(word)) return plain(at, at + 1, "pronoun", null);
  if (headline === "headline" || at === 0) {
    const bare = bareNoun(words, lower, at);
    if (bare) return bare;
  }
  return nameAt(words, lower, at);
}

/** "His 3 year-old brother": the figure is an age, and one person is meant. */
function ofOneAged(lower: readonly string[], at: number, quantity: Quantity | null): Quantity | null {
  if (quantity?.kind !== "figure" || quantity.end === at + 1 || ageEnd(lower, at + 1) === null) return quantity;
  return { min: 1, max: 1, kind: "single", end: at + 1 };
}

/** A mark inside the words of a quantity: they are two ("1982: eight people"). */
function isBroken(words: readonly SentenceWord[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isBreak(words[at] as SentenceWord)) return true;
  return false;
}

const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** "In March, 12 people": no day of the month stands behind a comma, a year may. */
const MOST_DAYS = 1900;

/** A date, an age, an amount of money or an address, by what stands before the figure. */
function isNumbering(words: readonly SentenceWord[], lower: readonly string[], at: number, quantity: Quantity): boolean {
  if (quantity.kind !== "figure") return false;
  const second = lower[at - 1] === "and" && NUMBERS_AFTER.has(lower[at - 3] ?? "");
  return (
    second ||
    MONTH.test(lower[quantity.end] ?? "") ||
    (NUMBERS_AFTER.has(lower[at - 1] ?? "") &&
      !/[;—–]/u.test(words[at]?.gap ?? "") &&
      !(MONTH.test(lower[at - 1] ?? "") && (words[at]?.gap ?? "").startsWith(",") && quantity.min < MOST_DAYS)) ||
    /[$#£€]$/u.test(words[at]?.gap ?? "") ||
    (words[at]?.gap === ":" && /^\d+$/u.test(lower[at - 1] ?? ""))
  );
}

function plain(from: number, to: number, sort: CountPhrase["sort"], group: string | null): CountPhrase {
  return { from, to, min: 1, max: 1, sort, kind: "single", harm: null, group, nationality: null, role: null, side: "attacked" };
}

function quantified(words: readonly SentenceWord[], lower: readonly string[], at: number, quantity: Quantity): CountPhrase | null {
  const of = quantity.end < lower.length && lower[quantity.end] === "of";
  if (quantity.kind !== "single" && of) return partitive(words, lower, at, quantity);
  const head = headFrom(words, lower, quantity.end);
  if (head === null) return figureAlone(words, lower, at, quantity);
  const isHarm = head.harm !== null;
  if (quantity.kind === "single" && isHarm && lower[at] === "another") return figureAlone(words, lower, at, quantity);
  if (quantity.kind === "single" && (isHarm || head.number === "plural")) return null;
  if (isHarm && quantity.kind === "figure" && /^(?:injury|injuries)$/u.test(lower[head.to - 1] as string) && quantity.max !== 0)
    return null;
  if (isHarm && quantity.kind === "figure" && isYearOrOne(lower, at, head.to, quantity)) return null;
  const { min, max, kind } = quantity;
  return {
    from: at,
    to: head.to,
    min,
    max,
    sort: isHarm ? "harm-noun" : "people",
    kind,
    ...describe(lower, quantity.end, head.to, head.harm),
  };
}

/** "The 2015 death of" is a year, "31 death" no count at all. */
function isYearOrOne(lower: readonly string[], at: number, to: number, { min, max }: Quantity): boolean {
  const isYear = /^(?:19|20)\d\d$/u.test(lower[at] ?? "");
  return isYear || (/^(?:death|fatality|life|injury)$/u.test(lower[to - 1] ?? "") && (min !== 1 || max !== 1));
}

/** "One of the four men", "none of the 40 passengers", "two of them", "three of the dead". */
function partitive(words: readonly SentenceWord[], lower: readonly string[], at: number, quantity: Quantity): CountPhrase | null {
  let to = quantity.end + 1;
  if (/^(?:them|whom|those|us)$/u.test(lower[to] ?? "")) {
    const nationality = DEMONYMS.has(lower[to + 1] ?? "") ? to + 2 : to + 1;
    return { ...counted(quantity, at, nationality), ...describe(lower, to, nationality, null) };
  }
  if (!/^(?:the|his|her|their|its|these|those)$/u.test(lower[to] ?? "")) return null;
  const inner = quantityAt(lower, to);
  to = inner === null ? to + 1 : inner.end;
  const head = headFrom(words, lower, to);
  return head === null ? null : { ...counted(quantity, at, head.to), ...describe(lower, to, head.to, null) };
}

function counted(
  { min, max, kind }: Quantity,
  from: number,
  to: number,
): Pick<CountPhrase, "from" | "to" | "min" | "max" | "sort" | "kind"> {
  return { from, to, min, max, kind, sort: "people" };
}

interface Head {
  readonly to: number;
  readonly number: "singular" | "plural";
  readonly harm: Harm | "both" | null;
}

/** The last noun for people before the phrase stops; an unknown plural after it does not extend it. */
function headFrom(words: readonly SentenceWord[], lower: readonly string[], from: number): Head | null {
  let head: Head | null = null;
  const last = Math.min(words.length, from + LONGEST_PHRASE);
  for (let at = from; at < last; at++) {
    const word = lower[at] as string;
    if (isBreak(words[at] as SentenceWord)) break;
    const age = ageEnd(lower, at);
    if (age !== null) {
      head = { to: age, number: (lower[age - 1] as string).endsWith("s") ? "plural" : "singular", harm: null };
      at = age - 1;
      continue;
    }
    if (word === "shot" && head !== null) return head;
    if (NOT_PEOPLE.has(word)) return head !== null && at === head.to ? null : head;
    const harm = HARM_NOUNS.get(word);
    // "A guard injured": of one person the word is no noun.
    if (harm !== undefined && head !== null && head.to === at && head.number === "singular") return head;
    if (harm !== undefined && (head === null || head.to === at) && isNounOfHarm(lower, at, from))
      return { to: at + 1, number: "plural", harm };
    if (PHRASE_STOPS.has(word) || HARM_WORDS.get(word)?.[1] === "active") break;
    // "Targeting a pump and killing one worker".
    if (HARM_WORDS.get(word)?.[1] === "ing" && lower[at - 1] === "and") break;
    if (word.endsWith("'s") || VEHICLES.has(word)) head = null;
    else if (PERSON_PLURAL.has(word)) head = { to: at + 1, number: "plural", harm: null };
    else if (PERSON_SINGULAR.has(word)) head = { to: at + 1, number: "singular", harm: null };
    else if (DEMONYMS.has(word) && (head === null || head.to === at)) head = { to: at + 1, number: "plural", harm: null };
    else if (head !== null && head.to < at - 1) break;
  }
  return head;
}

/** A hyphen that stands alone is a dash: "VELMAR - Fourteen workers". Within a word it is no gap. */
const isBreak = (word: SentenceWord): boolean => /[,;:()"“”—–[\]]|--|^-$/u.test(word.gap);

/** "Three dead", "no injuries": after the figure, or one word on ("13 confirmed dead"). */
function isNounOfHarm(lower: readonly string[], at: number, from: number): boolean {
  const word = lower[at] as string;
  if (word === "dead" || word === "injured" || word === "wounded")
    return at - from <= 2 && !PERSON_PLURAL.has(lower[at + 1] ?? "") && !PERSON_SINGULAR.has(lower[at + 1] ?? "");
  return at - from <= 4;
}

/** "BELL, 34, DIED": where capitals tell no names, a figure between commas is the age of whom the word before names. */
function isAge(words: readonly SentenceWord[], lower: readonly string[], at: number, quantity: Quantity): boolean {
  if (at === 0 || quantity.end !== at + 1 || !/^\d{1,2}$/u.test(lower[at] as string) || /\d/u.test(lower[at - 1] as string)) return false;
  if (/^(?:dead|killed|injured|wounded|victims|casualties)$/u.test(lower[at - 1] as string)) return false;
  return words[at]?.gap === "," && /^[,)]/u.test(words[at + 1]?.gap ?? "");
}

/** A figure without a noun ("three were killed", "killing 12"): what follows must not be what it counts. */
function figureAlone(words: readonly SentenceWord[], lower: readonly string[], at: number, quantity: Quantity): CountPhrase | null {
  if (quantity.kind === "single" && lower[at] !== "another") return null;
  if (isAge(words, lower, at, quantity)) return plain(at - 1, at + 1, "name", lower[at - 1] as string);
  const next = words[quantity.end];
  const after = lower[quantity.end] ?? "";
  if ((/^\d/u.test(after) && next?.gap === ":") || next?.gap.startsWith("-")) return null; // "About 7:30", "the 32- and 51-year-old".
  const isFree =
    next === undefined ||
    isBreak(next) ||
    PHRASE_STOPS.has(after) ||
    (quantity.kind === "zero" && after === "lost") ||
    /^(?:critically|seriously|fatally|slightly)$/u.test(after);
  const plural = isFree || quantity.kind === "zero" ? null : pluralFrom(words, lower, quantity.end);
  if (!isFree && plural === null) return null;
  if (/^\d{4}$/u.test(lower[at] ?? "") && quantity.min >= 1900 && quantity.min < 2100) return null;
  const { min, max, kind } = quantity;
  const to = plural ?? quantity.end;
  const described = describe(lower, quantity.end, to, null);
  return { from: at, to, min, max, sort: "figure", kind, ...described };
}

const FURTHEST_PLURAL = 3;

/** Index after a plural that no list knows ("19 Varnite loyalists"), with capitalised words before it; null where a thing or nothing is counted. */
function pluralFrom(words: readonly SentenceWord[], lower: readonly string[], from: number): number | null {
  for (let at = from; at < Math.min(words.length, from + FURTHEST_PLURAL); at++) {
    const word = lower[at] as string;
    if (PHRASE_STOPS.has(word) || NOT_PEOPLE.has(word) || VEHICLES.has(word) || (at > from && isBreak(words[at] as SentenceWord)))
      return null;
    if (/[a-z]{3,}s$/u.test(word)) return at + 1;
    if (words[at]?.capital !== "capital") return null;
  }
  return null;
}

function describe(
  lower: readonly string[],
  from: number,
  to: number,
  harm: Harm | "both" | null,
): Pick<CountPhrase, "harm" | "group" | "nationality" | "role" | "side"> {
  const own = lower.slice(from, to);
  const head = own.at(-1) ?? null;
  const nationality = own.find((word) => DEMONYMS.has(word)) ?? null;
  const role = own.map((word) => ROLE_NOUNS.get(word)).findLast((one) => one !== undefined) ?? null;
  return {
    harm,
    group: own.length === 0 ? null : own.join(" "),
    nationality,
    role,
    side: head !== null && ATTACKER_NOUNS.has(head) ? "attackers" : "attacked",
  };
}

const KIN =
  /^(?:wife|husband|mother|father|stepmother|stepfather|son|daughter|brother|sister|stepson|grandmother|grandfather|uncle|aunt|nephew|niece|cousin|girlfriend|boyfriend|fiancee?)$/u;

/** "His mother, stepfather and grandmother": the later ones of a list of kin stand without a word before them. */
function isKinInList(words: readonly SentenceWord[], lower: readonly string[], at: number): boolean {
  if (!KIN.test(lower[at] as string)) return false;
  const gap = words[at]?.gap ?? "";
  if (lower[at - 1] === "and") return KIN.test(lower[at - 2] ?? "");
  return gap === "," && KIN.test(lower[at - 1] ?? "");
}

/** "Man killed in blast": headlines drop the article. */
function bareNoun(words: readonly SentenceWord[], lower: readonly string[], at: number): CountPhrase | null {
  const head = headFrom(words, lower, at);
  if (head === null || head.number !== "singular" || head.harm !== null || head.to - at > 4) return null;
  return { from: at, to: head.to, min: 1, max: 1, sort: "people", kind: "single", ...describe(lower, at, head.to, null) };
}

const HONORIFIC = /^(?:mr|mrs|ms|dr|sgt|lt|col|gen|capt|maj|cpl|pvt|officer|deputy)$/u;
const LONGEST_NAME = 5;

/** Two capitalised words and more, or a capitalised word with an age after a comma. */
function nameAt(words: readonly SentenceWord[], lower: readonly string[], at: number): CountPhrase | null {
  const from = ageEnd(lower, at) ?? titleEnd(words, lower, at) ?? at;
  let to = from;
  while (to < words.length && to - at < LONGEST_NAME && isNameWord(words, lower, to, from)) to++;
  if (to === from) return from > at ? plain(at, from, "people", lower[at] as string) : null;
  if (lower.slice(from, to).some((word) => NOT_NAMES.has(word))) return null;
  const age = words[to]?.gap.trim() === "," && /^\d{1,3}$/u.test(lower[to] ?? "") ? 1 : 0;
  const isName =
    age === 1 ||
    from > at ||
    HONORIFIC.test(lower[at] as string) ||
    (to - at >= 2 && to - at <= 4) ||
    (to - at === 1 && (at > 0 || /^(?:was|died)$/u.test(lower[to] ?? "")));
  if (!isName) return null;
  return plain(at, to + age, "name", lower.slice(at, to).join(" "));
}

/** "Commander Otto Varn" in small letters: a noun for one person right before a name is its title. */
function titleEnd(words: readonly SentenceWord[], lower: readonly string[], at: number): number | null {
  const isTitle = PERSON_SINGULAR.has(lower[at] ?? "") && words[at]?.capital === "small" && words[at + 1]?.capital === "capital";
  return isTitle && !isBreak(words[at + 1] as SentenceWord) ? at + 1 : null;
}

function isNameWord(words: readonly SentenceWord[], lower: readonly string[], index: number, from: number): boolean {
  const word = words[index] as SentenceWord;
  if (word.capital !== "capital" || (index > from && isBreak(word))) return false;
  return !PHRASE_STOPS.has(lower[index] as string) && !NOT_PEOPLE.has(lower[index] as string) && !/\d/u.test(lower[index] as string);
}
