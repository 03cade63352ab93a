import { ADVERBS, AUXILIARIES, BE_FORMS, MODALS } from "../../lexicon/attribution-words.ts";
import { BEFORE_NO_COUNT, HOLDERS, type Holder, MEASURES, MONTHS, NO_ACTS, SAYS_NOTHING, WEEKDAYS } from "../../lexicon/claim-words.ts";
import { numberOf } from "../../lexicon/number-words.ts";
import { isAct, thingOf } from "../../lexicon/one-thing-words.ts";
import { PEOPLES } from "../../lexicon/role-peoples.ts";
import { isVerb } from "../../lexicon/stem.ts";
import { NOT_VERBS, NP_CONJUNCTIONS, NP_DETERMINERS, NP_PREPOSITIONS } from "../../lexicon/word-classes.ts";
import type { WordWeights } from "../../model/index.ts";
import type { Casing, Word } from "../../text/index.ts";
import { type Interned, onceEach, SIDE } from "../interned.ts";
import { termOf } from "../terms.ts";

/** A number with what it counts: the first two things named behind it, or the last two before it where none is. */
export interface Figure {
  readonly value: string;
  readonly of: readonly number[];
}

/**
 * What the words of a content say, apart from their grammar. Things are numbers of `vocabulary`, lists are short arrays: a case has hundreds of
 * thousands of contents, and each is held while claims are linked.
 */
export interface ContentThings {
  readonly vocabulary: Interned;
  /** Things said (see `thingOf`), each once, in the order of their first mention. */
  readonly things: readonly number[];
  /** The weight of each. */
  readonly weights: readonly number[];
  /** The sum of their weights. */
  readonly weight: number;
  /** Two things that stand side by side, as first x SIDE + second. */
  readonly runs: readonly number[];
  /** Things that are acts or states, as far as their words show it, in order. The first is what it is chiefly about. */
  readonly predicates: readonly number[];
  /** `active` where the chief act is told as done by what stands before it; null where that is not known. */
  readonly voice: "active" | null;
  /** `open` where the content begins with its verb: of whom it is said stands elsewhere. */
  readonly subject: "told" | "open";
  readonly figures: readonly Figure[];
  readonly names: readonly number[];
  readonly holders: readonly Holder[];
  readonly weekdays: readonly string[];
}

/** A number weighs this much beside words, whose weights are logarithms. */
const WEIGHT_OF_FIGURE = 3;
/** Words that weigh less are no names that tell propositions apart. */
const LIGHTEST_NAME = 1.5;

const NO_FIGURES: readonly Figure[] = [];
const NONE: readonly number[] = [];

/** What contents are read with. */
export interface ContentTables {
  readonly weights: WordWeights;
  readonly vocabulary: Interned;
}

/** Reads the words of a content, in lower and upper case as written. Linear. */
export function contentThingsOf(words: readonly Word[], casing: Casing, { weights, vocabulary }: ContentTables): ContentThings {
  const things = new Map<number, number>();
  const runs: number[] = [];
  const predicates: number[] = [];
  const figures: { value: string; of: number[] }[] = [];
  /** What was told so far but for numbers. */
  const counted: number[] = [];
  let head: { readonly thing: number; readonly at: number; readonly isVerb: boolean } | null = null;
  let before: number | null = null;
  const told = words.map((word) => thingAt(word, casing, weights));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const figure = figureAt(words, at);
    if (figure !== null) {
      if (isCount(words, at, figure.end))
        figures.push({ value: figure.value, of: standsAlone(words, figure.end) ? counted.slice(-2) : [] });
      before = vocabulary.numberOf(`#${figure.value}`);
      things.set(before, WEIGHT_OF_FIGURE);
      at = figure.end - 1;
      continue;
    }
    const said = told[at] ?? null;
    if (said === null) continue;
    const thing = vocabulary.numberOf(said.thing);
    things.set(thing, Math.max(things.get(thing) ?? 0, said.weight));
    counted.push(thing);
    for (const open of figures) if (open.of.length < 2) open.of.push(thing);
    if (isAct(said.thing) || isVerb(word.lower) || tellsAct(words, at)) {
      const isTold = isToldByVerb(words, at);
      if (head === null || (isTold && !head.isVerb)) head = { thing, at, isVerb: isTold };
      predicates.push(thing);
    }
    if (before !== null) runs.push(before * SIDE + thing);
    before = thing;
  }
  const each = [...things.values()];
  return {
    vocabulary,
    things: [...things.keys()],
    weights: each,
    weight: each.reduce((sum, weight) => sum + weight, 0),
    runs: onceEach(runs),
    predicates: head === null ? NONE : onceEach([head.thing, ...predicates]),
    voice: head === null ? null : voiceAt(words, head.at),
    subject: AUXILIARIES.has(words[0]?.lower ?? "") ? "open" : "told",
    figures: figures.length === 0 ? NO_FIGURES : figures,
    names: onceEach(namesAmong(words, told, casing, weights.heaviest).map((name) => vocabulary.numberOf(name))),
    holders: onceEach(holdersAmong(words)),
    weekdays: onceEach(words.map(({ lower }) => lower).filter((lower) => WEEKDAYS.has(lower))),
  };
}

/** A name in capitals may be spelt like a function word ("IS"): in mixed text it is a name. */
const isAcronym = ({ text }: Word, casing: Casing): boolean => casing === "mixed" && /^\p{Lu}{2,}$/u.test(text);

interface ThingSaid {
  readonly thing: string;
  readonly weight: number;
}

function thingAt(word: Word, casing: Casing, weights: WordWeights): ThingSaid | null {
  const term = termOf(word);
  if (term === "") return null;
  if (!SAYS_NOTHING.has(word.lower)) return { thing: thingOf(term), weight: weights.weightOf(term) };
  return isAcronym(word, casing) ? { thing: `^${term}`, weight: weights.heaviest / 2 } : null;
}

/** A number in digits or words from `at` on, as text; "one" alone is hardly ever a count. */
function figureAt(words: readonly Word[], at: number): { readonly value: string; readonly end: number } | null {
  const isNumber = (index: number): boolean =>
    /^(?:\d[\d,.]*|[a-z]+(?:-[a-z]+)?)$/u.test(words[index]?.lower ?? "") && numberOf(words[index]?.lower ?? "") !== null;
  if (!isNumber(at)) return null;
  let end = at + 1;
  while (isNumber(end) && /^[a-z]/u.test(words[end]?.lower ?? "")) end++;
  const value = numberOf(
    words
      .slice(at, end)
      .map(({ lower }) => lower)
      .join(" "),
  );
  if (value === null || value === 0 || (value === 1 && /^[a-z]/u.test(words[at]?.lower ?? ""))) return null;
  const isLeast = /^(?:least|over|than)$/u.test(words[at - 1]?.lower ?? "");
  return { value: `${isLeast ? ">=" : ""}${value}`, end };
}

/** Whether a number counts persons or things: an age, a day, an hour, a house number and a distance do not. */
function isCount(words: readonly Word[], at: number, end: number): boolean {
  const [before, behind] = [words[at - 1]?.lower ?? "", words[end]?.lower ?? ""];
  const isSpan = /^(?:and|or|to)$/u.test(behind) && MEASURES.has(words[end + 2]?.lower ?? "");
  return !isSpan && !MEASURES.has(behind) && !MONTHS.has(behind) && !MONTHS.has(before) && !BEFORE_NO_COUNT.has(before);
}

/** Whether nothing that it counts stands behind a number: "the toll has risen to 40 in the south". */
function standsAlone(words: readonly Word[], end: number): boolean {
  const behind = words[end]?.lower;
  return behind === undefined || (behind !== "of" && (NP_PREPOSITIONS.has(behind) || NP_CONJUNCTIONS.has(behind)));
}

/** Whether a word is told as an act or state: by its ending, or by an auxiliary before it. */
function tellsAct(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (lower.endsWith("ly") || lower.endsWith("thing") || NO_ACTS.has(lower)) return false;
  if (/^[a-z]{3,}(?:ed|ing)$/u.test(lower) && !NOT_VERBS.has(lower)) return true;
  const before = words[beforeAdverbs(words, at)]?.lower ?? "";
  return AUXILIARIES.has(before) || MODALS.has(before);
}

/** Whether an act is told by a verb that may be the chief one: "the shooting" and "a wounded man" are told beside another. */
function isToldByVerb(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  const before = words[beforeAdverbs(words, at)]?.lower ?? "";
  if (AUXILIARIES.has(before) || MODALS.has(before)) return true;
  if (lower.endsWith("ing") || NP_DETERMINERS.has(before)) return false;
  return isVerb(lower) || (lower.endsWith("ed") && tellsAct(words, at));
}

function beforeAdverbs(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (before >= 0 && (ADVERBS.has(words[before]?.lower ?? "") || words[before]?.lower.endsWith("ly"))) before--;
  return before;
}

/** A form in -ed without "be" before it or "by" behind it. */
function voiceAt(words: readonly Word[], at: number): "active" | null {
  const isPast = /ed$/u.test(words[at]?.lower ?? "");
  const isPassive = BE_FORMS.has(words[beforeAdverbs(words, at)]?.lower ?? "") || words.slice(at + 1).some(({ lower }) => lower === "by");
  return isPast && !isPassive ? "active" : null;
}

const isOfCalendar = ({ lower }: Word): boolean => WEEKDAYS.has(lower) || MONTHS.has(lower);

/** Where capitals tell names apart, capitals; else words of no table. */
function namesAmong(words: readonly Word[], told: readonly (ThingSaid | null)[], casing: Casing, heaviest: number): readonly string[] {
  const names: string[] = [];
  for (const [at, word] of words.entries()) {
    const said = told[at] ?? null;
    if (said === null || /\d/u.test(word.lower) || said.weight < LIGHTEST_NAME || isOfCalendar(word)) continue;
    const isRarest = said.weight === heaviest;
    if (casing === "mixed" ? /^\p{Lu}/u.test(word.text) && (at > 0 || isRarest) : isRarest) names.push(said.thing);
  }
  return names;
}

function holdersAmong(words: readonly Word[]): readonly Holder[] {
  const found: Holder[] = [];
  for (const [at, { lower }] of words.entries()) {
    const kind = HOLDERS.get(lower);
    if (kind !== undefined) found.push(kind);
    else if (PEOPLES.has(lower) && lower.endsWith("s") && !/^(?:of|for|to)$/u.test(words[at - 1]?.lower ?? "")) found.push("people");
  }
  return found;
}
