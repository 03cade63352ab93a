import { ADVERBS, AUXILIARIES, MODALS } from "../../lexicon/attribution-words.ts";
import { HOLDERS, OPENS_WITH_DENIAL, OPENS_WITH_PRONOUN, OPENS_WITH_THAT, PASSED_ON, RESPONSIBILITY, SAYS_NOTHING } from "../../lexicon/claim-words.ts";
import { numberOf } from "../../lexicon/number-words.ts";
import { isAct, thingOf } from "../../lexicon/one-thing-words.ts";
import { PEOPLES } from "../../lexicon/role-peoples.ts";
import { isVerb } from "../../lexicon/stem.ts";
import { NOT_VERBS } from "../../lexicon/word-classes.ts";
import type { LinkingDocument, Span, Stance, Statement, StatementRef, WordWeights } from "../../model/index.ts";
import { type Casing, fold, type Word, wordsOf } from "../../text/index.ts";
import { publishedDay } from "../days.ts";
import { termOf } from "../terms.ts";
import { stanceOf } from "./stance.ts";

/** A number with what it counts: `of` is the first thing named behind it. */
export interface Figure {
  readonly value: string;
  readonly of: readonly string[];
}

export type Holder = "organisation" | "individual" | "citizen" | "people";

/** What a statement says, so that it can be compared with others: plain data. */
export interface Proposition {
  readonly ref: StatementRef;
  readonly stance: Stance;
  /** The content as written. */
  readonly text: string;
  /** Things said (see `thingOf`) with their weights, in the order of their first mention. */
  readonly things: ReadonlyMap<string, number>;
  /** Two things that stand side by side. */
  readonly runs: ReadonlySet<string>;
  /** Things that are acts or states, as far as their words show it, in order. The first is what it is chiefly about. */
  readonly predicates: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly holders: ReadonlySet<Holder>;
  readonly speaker: ReadonlySet<string>;
  readonly published: number | null;
  /** Linked incidents that it is told in, and the parties that it says did them. */
  readonly incidents: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly isOfResponsibility: boolean;
}

export interface Around {
  readonly casing: Casing;
  readonly weights: WordWeights;
  readonly incidentsOf: (statement: Statement) => ReadonlySet<string>;
  readonly partiesOf: (statement: Statement) => ReadonlySet<string>;
}

/** A content of more words is compared by its first ones: what it claims stands there. */
const MOST_WORDS = 60;
/** A number weighs this much beside words, whose weights are logarithms. */
const WEIGHT_OF_FIGURE = 3;
/** Words that weigh less are no names that tell propositions apart. */
const LIGHTEST_NAME = 1.5;

const textOf = (text: string, spans: readonly Span[]): string => spans.map(([start, end]) => text.slice(start, end)).join(" … ");
const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/gu, "'").replace(/\s+/gu, " ");

/** Null where a content says too little to be compared. Linear in the content. */
export function propositionOf(document: LinkingDocument, statement: Statement, around: Around): Proposition | null {
  const text = textOf(document.text, statement.content).replace(/\s+/gu, " ").trim();
  const { said, denial } = mended(text, statement);
  const words = [...ownName(said, statement), ...wordsOf(said)].slice(0, MOST_WORDS);
  const { things, runs, figures, predicates } = thingsOf(words, around.weights);
  if (things.size === 0) return null;
  const cue = plain(textOf(document.text, statement.cue));
  return {
    ref: { document: document.id, statement: statement.id },
    stance: stanceOf({ cue, content: plain(said), polarity: statement.polarity, denial }),
    text,
    things,
    runs,
    predicates: [...predicates],
    names: namesOf(words, around),
    figures,
    holders: holdersOf(words),
    speaker: speakerOf(statement),
    published: publishedDay(document.published),
    incidents: around.incidentsOf(statement),
    parties: around.partiesOf(statement),
    isOfResponsibility: statement.act === "claim-of-responsibility" || RESPONSIBILITY.test(`${cue} ${plain(said)}`),
  };
}

/** The content without what passes it on. A denial that opens it, with the cue behind ("denied that they fled, as the rebels announced"), is another's. */
function mended(text: string, { content, cue }: Statement) {
  const isCueBehind = (cue[0]?.[0] ?? 0) >= (content.at(-1)?.[1] ?? Number.POSITIVE_INFINITY);
  const opening = OPENS_WITH_DENIAL.exec(text.toLowerCase())?.[0];
  const denial = opening !== undefined ? (isCueBehind ? "another's" : "own") : "none";
  const rest = denial === "another's" ? text.slice(opening?.length ?? 0) : text;
  const passed = PASSED_ON.exec(rest.toLowerCase())?.[0].length ?? 0;
  const said = rest.slice(passed);
  return {
    said: said.slice(OPENS_WITH_THAT.exec(said.toLowerCase())?.[0].length ?? 0),
    denial: denial === "another's" ? ("another's" as const) : ("none" as const),
  };
}

/** The speaker's name where a content opens with a pronoun that means the speaker: "we", or "he" of a person and "it" of a body. */
function ownName(said: string, { speaker }: Statement): readonly Word[] {
  if (speaker === null) return [];
  const pronoun = OPENS_WITH_PRONOUN.exec(said.toLowerCase())?.[1];
  if (pronoun === undefined || (/^s?he$/u.test(pronoun) ? speaker.kind !== "person" : /^(?:it|they)$/u.test(pronoun) && speaker.kind === "person")) return [];
  return wordsOf(speaker.text).filter(({ text }) => /^\p{Lu}/u.test(text));
}

function thingsOf(words: readonly Word[], weights: WordWeights) {
  const things = new Map<string, number>();
  const runs = new Set<string>();
  const predicates = new Set<string>();
  const figures: { value: string; of: string[] }[] = [];
  let before: string | null = null;
  for (const [at, word] of words.entries()) {
    const figure = figureOf(word, words[at - 1]);
    if (figure !== null) {
      figures.push({ value: figure, of: [] });
      things.set(`#${figure}`, WEIGHT_OF_FIGURE);
      before = `#${figure}`;
      continue;
    }
    const term = termOf(word);
    if (term === "" || SAYS_NOTHING.has(word.lower)) continue;
    const thing = thingOf(term);
    const weight = weights.weightOf(term);
    things.set(thing, Math.max(things.get(thing) ?? 0, weight));
    for (const open of figures) if (open.of.length < 2) open.of.push(thing);
    if (isAct(thing) || isVerb(term) || tellsAct(words, at)) predicates.add(thing);
    if (before !== null) runs.add(`${before} ${thing}`);
    before = thing;
  }
  return { things, runs, figures, predicates };
}

/** Whether a word is told as an act or state: by its ending, or by an auxiliary before it. */
function tellsAct(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (lower.endsWith("ly") || lower.endsWith("thing")) return false;
  if (/^[a-z]{3,}(?:ed|ing)$/u.test(lower) && !NOT_VERBS.has(lower)) return true;
  let before = at - 1;
  while (before >= 0 && (ADVERBS.has(words[before]?.lower ?? "") || words[before]?.lower.endsWith("ly"))) before--;
  return AUXILIARIES.has(words[before]?.lower ?? "") || MODALS.has(words[before]?.lower ?? "");
}

/** The value of a number, as text; "one" is hardly ever a count. */
function figureOf({ lower }: Word, before: Word | undefined): string | null {
  if (!/^\d|^[a-z-]+$/u.test(lower) || lower === "one" || lower === "zero") return null;
  const value = numberOf(lower);
  if (value === null) return null;
  const isLeast = before !== undefined && /^(?:least|over|than)$/u.test(before.lower);
  return `${isLeast ? ">=" : ""}${value}`;
}

function namesOf(words: readonly Word[], { casing, weights }: Around): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [at, word] of words.entries()) {
    const term = termOf(word);
    if (term === "" || SAYS_NOTHING.has(word.lower) || /\d/u.test(term)) continue;
    const isName =
      casing === "mixed"
        ? /^\p{Lu}/u.test(word.text) && (at > 0 || weights.weightOf(term) === weights.heaviest)
        : weights.weightOf(term) >= weights.heaviest;
    if (isName && weights.weightOf(term) >= LIGHTEST_NAME) names.add(thingOf(term));
  }
  return names;
}

function holdersOf(words: readonly Word[]): ReadonlySet<Holder> {
  const found = new Set<Holder>();
  for (const [at, { lower }] of words.entries()) {
    const kind = HOLDERS.get(lower);
    if (kind !== undefined) found.add(kind);
    else if (PEOPLES.has(lower) && lower.endsWith("s") && !/^(?:of|for|to)$/u.test(words[at - 1]?.lower ?? "")) found.add("people");
  }
  return found;
}

function speakerOf({ speaker }: Statement): ReadonlySet<string> {
  return new Set(
    speaker === null
      ? []
      : wordsOf(fold(speaker.text))
          .map(termOf)
          .filter((term) => term !== "" && !SAYS_NOTHING.has(term)),
  );
}
