import { INSTITUTION_NOUNS } from "../lexicon/attribution-acts.ts";
import { OUTLET_NAME_ENDS, OUTLET_NOUNS } from "../lexicon/attribution-hands.ts";
import { OPENING_WORDS, STRAY_ENDINGS, TAIL_OPENINGS, WITH_CAPITAL } from "../lexicon/private-persons.ts";
import type { ActorLexicon, Span } from "../model/index.ts";
import { type Casing, coveringOf, fold } from "../text/index.ts";
import type { DocumentToShow } from "./document-to-show.ts";

/** A word of a phrase that names somebody. `span` is null where a person typed it. */
export interface HeardWord {
  readonly text: string;
  readonly folded: string;
  readonly span: Span | null;
}

/** A phrase cut up: who, and behind it where, of what or with whom. */
export interface HeardPhrase {
  readonly head: readonly HeardWord[];
  readonly tail: readonly HeardWord[];
  /** The last word of the head, which says what is named. */
  readonly noun: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** Cuts a phrase up. `at` is where it starts in its text, null where a person typed it. */
export function heardPhrase(text: string, at: number | null): HeardPhrase {
  const pause = text.slice(1).search(/[,;:()“”"–—]/u); // What follows is apposition.
  const words = [...(pause < 0 ? text : text.slice(0, pause + 1)).matchAll(WORD)].map(({ 0: word, index }): HeardWord => {
    const span = at === null ? null : ([at + index, at + index + word.length] as const);
    return { text: word, folded: fold(word), span };
  });
  const from = words.findIndex(({ folded }) => !OPENING_WORDS.has(folded));
  const own = from < 0 ? [] : words.slice(from);
  const stop = own.findIndex(({ folded }, index) => index > 0 && TAIL_OPENINGS.has(folded));
  const head = withoutStray(stop < 0 ? own : own.slice(0, stop));
  return { head, tail: stop < 0 ? [] : own.slice(stop), noun: (head.at(-1)?.folded ?? "").replace(/'s$/u, "") };
}

/** "residents interviewed", "the spokesman neither": what an attribution drags along behind the noun. */
function withoutStray(head: readonly HeardWord[]): readonly HeardWord[] {
  const last = head.at(-1);
  const isStray = head.length > 1 && last !== undefined && (STRAY_ENDINGS.has(last.folded) || /^\p{Ll}+ed$/u.test(last.text));
  return isStray ? withoutStray(head.slice(0, -1)) : head;
}

const isCapital = ({ text }: HeardWord): boolean => /^\p{Lu}/u.test(text);
const isPossessive = ({ text }: HeardWord): boolean => /['’]s$/u.test(text) || /s['’]$/u.test(text);

/** Tells, in one document, which capitalised words of a phrase name a place or a body, so that the rest can be left out as somebody's name. */
export class Vouching {
  readonly #text: string;
  readonly #casing: Casing;
  readonly #actors: ActorLexicon;
  readonly #placesAt: (span: Span) => readonly unknown[];
  readonly #countriesAt: (span: Span) => readonly unknown[];

  constructor({ text, extraction }: DocumentToShow, casing: Casing, actors: ActorLexicon) {
    const places = (extraction?.places ?? []).filter(({ id, country }) => id !== null || country !== null);
    this.#text = text.text;
    this.#casing = casing;
    this.#actors = actors;
    this.#placesAt = coveringOf(places);
    this.#countriesAt = coveringOf(places.filter(({ kind }) => kind === "country"));
  }

  /** The name to show: without whatever could be the name of a person or a people. Only a text in capitals and small letters tells names apart. */
  shownName({ head, tail, noun }: HeardPhrase): string {
    if (this.#casing !== "mixed") return noun;
    const [before, last] = [head.slice(0, -1), head.at(-1)];
    const isBodysName = last !== undefined && isCapital(last) && BODY_NOUNS.has(noun);
    const opening = isBodysName ? before.findIndex(isCapital) : 0; // "the nonpartisan Budget Office": praise is no part of a name.
    const kept = runsOf(before.slice(opening < 0 ? before.length : opening)).flatMap((run) => {
      if (this.#isOfPeople(run)) return [];
      const isPartOfName = isBodysName && !run.some(isPossessive);
      return !run.some(isCapital)
        ? run.some(isPossessive) && !this.#isBody(run)
          ? []
          : run
        : isPartOfName || this.#vouches(run)
          ? run
          : [];
    });
    const isTailShown = !MANY_NOUNS.has(noun) && kept.length + tail.length < MOST_WORDS && this.#vouchesTail(tail);
    const shown = [...kept, ...(last ? [last] : []), ...(isTailShown ? tail : [])];
    if (shown.length === 1) return WITH_CAPITAL.get(noun) ?? noun;
    return shown
      .map(({ text }) => text)
      .join(" ")
      .replace(/['’]s$/u, "");
  }

  /** Whether a capitalised phrase with no noun of a body is one: a country, a name in capitals, or what the text puts "the" before. */
  isBodyByName(head: readonly HeardWord[]): boolean {
    const [first] = head;
    if (first === undefined || this.#casing !== "mixed" || !head.every(isCapital) || this.#isOfPeople(head)) return false;
    if (head.length === 1 && /^\p{Lu}{2,}[\p{Lu}\p{N}-]*$/u.test(first.text)) return true;
    if (head.every((word) => this.#isIn(word, this.#countriesAt))) return true;
    const isPlural = head.length === 1 && /[^s]s$/u.test(first.folded); // "the Europeans", "the Merrows": many people and no body.
    return this.hasArticle(first) && !isPlural && !head.some((word) => this.#isIn(word, this.#placesAt));
  }

  #vouches(run: readonly HeardWord[]): boolean {
    const [first] = run;
    if (first === undefined) return false;
    const isAcronym = run.length === 1 && /^\p{Lu}{2,}$/u.test(first.text.replace(/['’]s$/u, ""));
    return isAcronym || this.#isBody(run) || run.every((word) => this.#isIn(word, this.#placesAt));
  }

  #isBody(run: readonly HeardWord[]): boolean {
    const name = run
      .map(({ text }) => text)
      .join(" ")
      .replace(/['’]s$/u, "");
    return run.some(({ folded }) => INSTITUTION_NOUNS.has(folded.replace(/'s$/u, ""))) || this.#actors.lookup(name).length > 0;
  }

  /** Every run of capitals in a tail must be a place or a body, or follow "the", or go on from one that does with "of". */
  #vouchesTail(tail: readonly HeardWord[]): boolean {
    let [opening, goesOn] = ["", false];
    for (const run of runsOf(tail)) {
      if (this.#isOfPeople(run)) return false;
      if (!run.some(isCapital)) {
        opening = run.at(-1)?.folded ?? "";
        goesOn &&= run.length === 1 && opening === "of";
      } else if (this.#vouches(run) || opening === "the" || goesOn) goesOn = true;
      else return false;
    }
    return tail.length > 0;
  }

  #isOfPeople(run: readonly HeardWord[]): boolean {
    return (
      this.#actors.isPeople(run.map(({ text }) => text).join(" ")) ||
      run.some(({ text }) => this.#actors.isPeople(text.replace(/['’]s$/u, "")))
    );
  }

  #isIn({ text, span }: HeardWord, placesAt: (span: Span) => readonly unknown[]): boolean {
    if (span === null) return false;
    return placesAt([span[0], span[1] - (/['’]s$/u.exec(text)?.[0].length ?? 0)]).length > 0;
  }

  /** Whether the text puts "the" before a word. */
  hasArticle({ span }: HeardWord): boolean {
    return span !== null && /\bthe\s+$/iu.test(this.#text.slice(Math.max(0, span[0] - 6), span[0]));
  }
}

/** Last words of the names of bodies: what stands before is part of the name. */
const BODY_NOUNS: ReadonlySet<string> = new Set([...INSTITUTION_NOUNS, ...OUTLET_NOUNS, ...OUTLET_NAME_ENDS]);
/** "a group of parents": what follows tells of people, and not which body. */
const MANY_NOUNS = new Set(["group", "groups", "team"]);
/** A longer name is no name any more. */
const MOST_WORDS = 14;

/** Neighbouring words that are all capitalised or all not. */
function runsOf(words: readonly HeardWord[]): readonly (readonly HeardWord[])[] {
  const runs: HeardWord[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && isCapital(last[0] as HeardWord) === isCapital(word)) last.push(word);
    else runs.push([word]);
  }
  return runs;
}
