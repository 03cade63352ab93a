import { ADVERBS, AUXILIARIES, BE_FORMS, MODALS } from "../../lexicon/attribution-words.ts";
import { HOLDERS, type Holder, SAYS_NOTHING, WEEKDAYS } from "../../lexicon/claim-words.ts";
import { numberOf } from "../../lexicon/number-words.ts";
import { isAct, thingOf } from "../../lexicon/one-thing-words.ts";
import { PEOPLES } from "../../lexicon/role-peoples.ts";
import { isVerb } from "../../lexicon/stem.ts";
import { NOT_VERBS } from "../../lexicon/word-classes.ts";
import type { WordWeights } from "../../model/index.ts";
import type { Casing, Word } from "../../text/index.ts";
import { termOf } from "../terms.ts";

/** A number with what it counts: the first two things named behind it. */
export interface Figure {
  readonly value: string;
  readonly of: readonly string[];
}

/** What the words of a content say, apart from their grammar. */
export interface ContentThings {
  /** Things said (see `thingOf`) with their weights, in the order of their first mention. */
  readonly things: ReadonlyMap<string, number>;
  /** The sum of their weights. */
  readonly weight: number;
  /** Two things that stand side by side. */
  readonly runs: ReadonlySet<string>;
  /** Things that are acts or states, as far as their words show it, in order. The first is what it is chiefly about. */
  readonly predicates: readonly string[];
  /** `active` where the chief act is told as done by what stands before it; null where that is not known. */
  readonly voice: "active" | null;
  /** `open` where the content begins with its verb: of whom it is said stands elsewhere. */
  readonly subject: "told" | "open";
  readonly figures: readonly Figure[];
  readonly names: ReadonlySet<string>;
  readonly holders: ReadonlySet<Holder>;
  readonly weekdays: ReadonlySet<string>;
}

/** A number weighs this much beside words, whose weights are logarithms. */
const WEIGHT_OF_FIGURE = 3;
/** Words that weigh less are no names that tell propositions apart. */
const LIGHTEST_NAME = 1.5;

/** Reads the words of a content, in lower and upper case as written. Linear. */
export function contentThingsOf(words: readonly Word[], casing: Casing, weights: WordWeights): ContentThings {
  const things = new Map<string, number>();
  const runs = new Set<string>();
  const predicates = new Set<string>();
  const figures: { value: string; of: string[] }[] = [];
  let voice: "active" | null = null;
  let before: string | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const figure = figureAt(words, at);
    if (figure !== null) {
      figures.push({ value: figure.value, of: [] });
      things.set(`#${figure.value}`, WEIGHT_OF_FIGURE);
      before = `#${figure.value}`;
      at = figure.end - 1;
      continue;
    }
    const said = thingAt(word, casing, weights);
    if (said === null) continue;
    const { thing, weight } = said;
    things.set(thing, Math.max(things.get(thing) ?? 0, weight));
    for (const open of figures) if (open.of.length < 2) open.of.push(thing);
    if (isAct(thing) || isVerb(word.lower) || tellsAct(words, at)) {
      if (predicates.size === 0) voice = voiceAt(words, at);
      predicates.add(thing);
    }
    if (before !== null) runs.add(`${before} ${thing}`);
    before = thing;
  }
  return {
    ...{ things, runs, predicates: [...predicates], voice, figures },
    subject: AUXILIARIES.has(words[0]?.lower ?? "") ? "open" : "told",
    weight: [...things.values()].reduce((sum, weight) => sum + weight, 0),
    names: namesAmong(words, casing, weights),
    holders: holdersAmong(words),
    weekdays: new Set(words.map(({ lower }) => lower).filter((lower) => WEEKDAYS.has(lower))),
  };
}

/** A name in capitals may be spelt like a function word ("IS"): in mixed text it is a name. */
const isAcronym = ({ text }: Word, casing: Casing): boolean => casing === "mixed" && /^\p{Lu}{2,}$/u.test(text);

function thingAt(word: Word, casing: Casing, weights: WordWeights) {
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

/** Whether a word is told as an act or state: by its ending, or by an auxiliary before it. */
function tellsAct(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (lower.endsWith("ly") || lower.endsWith("thing")) return false;
  if (/^[a-z]{3,}(?:ed|ing)$/u.test(lower) && !NOT_VERBS.has(lower)) return true;
  const before = words[beforeAdverbs(words, at)]?.lower ?? "";
  return AUXILIARIES.has(before) || MODALS.has(before);
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

/** Where capitals tell names apart, capitals; else words of no table. */
function namesAmong(words: readonly Word[], casing: Casing, weights: WordWeights): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [at, word] of words.entries()) {
    const said = thingAt(word, casing, weights);
    if (said === null || /\d/u.test(word.lower) || said.weight < LIGHTEST_NAME) continue;
    const isRarest = said.weight === weights.heaviest;
    if (casing === "mixed" ? /^\p{Lu}/u.test(word.text) && (at > 0 || isRarest) : isRarest) names.add(said.thing);
  }
  return names;
}

function holdersAmong(words: readonly Word[]): ReadonlySet<Holder> {
  const found = new Set<Holder>();
  for (const [at, { lower }] of words.entries()) {
    const kind = HOLDERS.get(lower);
    if (kind !== undefined) found.add(kind);
    else if (PEOPLES.has(lower) && lower.endsWith("s") && !/^(?:of|for|to)$/u.test(words[at - 1]?.lower ?? "")) found.add("people");
  }
  return found;
}
