import type { NamedSpan, Span } from "../model/index.ts";
import { coveringOf, fold, type Outline, sentenceAt } from "../text/index.ts";

/** What stands for a person's name in what leaves, and where the name is. */
export interface Pseudonym {
  readonly span: Span;
  readonly text: string;
}

/** A person as one text names them: every word of every name taken to be theirs, folded. */
interface Named {
  readonly words: Set<string>;
  /** How they were named: by one word alone, or by several. */
  by: "one-word" | "several-words";
}

const NAME_WORD = /[\p{L}\p{M}\p{N}]+(?:['’](?!s\b)[\p{L}\p{M}\p{N}]+)*/gu;
/** Initials, and short words that begin a sentence, are hidden beside another word of their name alone: "He", "An" and "Do" are surnames too. */
const SHORT = 2;

/**
 * A pseudonym for every name of a person in one text: "[person A]" for the first named. Names are one person's where all words of one are
 * among the words of the other; two that share a surname stay two. A word that fits several is said to: "[person A or B]". Every other
 * place where a word of a name stands as a name is covered too, whether or not a detector marked it: better a word too many than a name.
 * A name marked public stays where everybody whom its words fit is: a surname that a private person shares is hidden.
 * Words inside `others` (places, bodies, outlets) are theirs. Nothing links the pseudonyms of two documents.
 */
export function pseudonymsOf(
  outline: Outline,
  persons: readonly NamedSpan[],
  others: readonly Span[] = [],
  publicNames: ReadonlySet<string> = NOBODY,
): readonly Pseudonym[] {
  const marked = [...persons]
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .map(({ span, text }) => ({ span, words: wordsOfName(text) }))
    .filter(({ words }) => words.length > 0);
  const named = personsOf(marked.map(({ words }) => words));
  const holding = coveringOf(others.map((span) => ({ span })));
  const unmarked = unmarkedNames(outline, named).filter(({ span }) => holding(span).length === 0);
  const known = publicAmong(named, publicNames);
  const isShown = ({ words }: NameAt): boolean => isOnlyOf(whoOf(words, named), known);
  const shown = coveringOf(marked.filter(isShown)); // A surname inside a name that is shown is that person's.
  const hidden = [...marked, ...unmarked.filter(({ span }) => shown(span).length === 0)].filter((name) => !isShown(name));
  const all = hidden.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return joined(outline.text, all, named);
}

const NOBODY: ReadonlySet<string> = new Set();

/** A name as it is marked public or private: its words, folded, in any order of documents. Empty where there is none. */
export function nameKey(name: string): string {
  return wordsOfName(name).join(" ");
}

/** Those whose name is one marked public, word for word: neither a longer nor a shorter one is. */
function publicAmong(named: readonly Named[], publicNames: ReadonlySet<string>): ReadonlySet<Named> {
  const names = [...publicNames].map((name) => new Set(name.split(" ")));
  return new Set(named.filter(({ words }) => names.some((name) => name.size === words.size && isWithin(name, words))));
}

function isOnlyOf(who: ReadonlySet<Named>, known: ReadonlySet<Named>): boolean {
  return who.size > 0 && [...who].every((person) => known.has(person));
}

/** Words that open a name and are none themselves: "The Courier", "Old Hanno". */
const NO_NAMES = new Set(
  "the a an of and in on at to from by for with his her its their our my this that old young big little saint".split(" "),
);

/** Bounded in every part, since a text may be one word of a megabyte: e-mail addresses, and telephone numbers with a country's code or in brackets and groups. */
const CONTACT = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|(?<!\w)(?:\+\d{1,3}|\(\d{2,5}\))(?:[ .-]?\d){6,12}(?!\w)/gu;

/** What a person can be reached by, in a text. */
export function contactsIn(text: string): readonly Pseudonym[] {
  return [...text.matchAll(CONTACT)].map(({ 0: found, index }) => ({ span: [index, index + found.length], text: "[contact]" }));
}

/** The words of a name, folded; a possessive ending is none. */
function wordsOfName(name: string): readonly string[] {
  return [...name.matchAll(NAME_WORD)].map(([word]) => fold(word)).filter((word) => word !== "" && word !== "s" && !NO_NAMES.has(word));
}

function personsOf(names: readonly (readonly string[])[]): readonly Named[] {
  const persons: Named[] = [];
  for (const words of names) {
    const own = new Set(words);
    const same = persons.find((person) =>
      person.by === "several-words" || own.size === 1
        ? isWithin(own, person.words) || (own.size > 1 && isWithin(person.words, own))
        : person.words.has(words.at(-1) as string),
    );
    if (same === undefined) persons.push({ words: own, by: own.size > 1 ? "several-words" : "one-word" });
    else {
      for (const word of own) same.words.add(word);
      if (own.size > 1) same.by = "several-words";
    }
  }
  return persons;
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}

/** A name, or a word of one, where it stands. */
interface NameAt {
  readonly span: Span;
  readonly words: readonly string[];
}

/** Words outside the marked spans that are a word of a name: the detector may have missed them. */
function unmarkedNames(outline: Outline, named: readonly Named[]): readonly NameAt[] {
  const known = new Set(named.flatMap(({ words }) => [...words]));
  if (known.size === 0) return [];
  const found = [...outline.text.matchAll(NAME_WORD)].flatMap(({ 0: word, index }): readonly NameAt[] => {
    const folded = fold(word);
    if (!known.has(folded) || (outline.casing !== "lower" && /^\p{Ll}/u.test(word))) return [];
    return [{ span: [index, index + word.length], words: [folded] }];
  });
  return found.filter((one, index) => {
    if (!isWeak(outline, one)) return true;
    const beside = [found[index - 1], found[index + 1]].filter((other) => other !== undefined && !isWeak(outline, other));
    return beside.some((other) => other && areOneName(outline.text, [one, other]) && whoOf([...one.words, ...other.words], named).size > 0);
  });
}

function isWeak(outline: Outline, { span: [start, end] }: NameAt): boolean {
  if (end - start > SHORT) return false;
  return end - start < SHORT || outline.sentences[sentenceAt(outline, start)]?.[0] === start;
}

/** Whether two stand side by side as the words of one name do. An initial may have its stop. */
function areOneName(text: string, pair: readonly { readonly span: Span }[]): boolean {
  const [first, second] = pair.map(({ span }) => span).sort((a, b) => a[0] - b[0]) as [Span, Span];
  const between = text.slice(first[1], second[0]);
  return /^\s+$/u.test(between) || (/^\.\s+$/u.test(between) && /(?<!\p{L})\p{L}$/u.test(text.slice(Math.max(0, first[1] - 2), first[1])));
}

/** Everybody who has all these words in a name. */
function whoOf(words: readonly string[], named: readonly Named[]): ReadonlySet<Named> {
  return new Set(named.filter((person) => words.every((word) => person.words.has(word))));
}

/** In reading order. What overlaps, or names one person side by side, becomes one. */
function joined(text: string, names: readonly NameAt[], named: readonly Named[]): readonly Pseudonym[] {
  const taken: { span: Span; who: ReadonlySet<Named> }[] = [];
  for (const { span, words } of names) {
    const who = whoOf(words, named);
    const last = taken.at(-1);
    const both = new Set([...who].filter((person) => last?.who.has(person)));
    if (last && span[0] < last.span[1]) last.span = [last.span[0], Math.max(last.span[1], span[1])];
    else if (last && both.size > 0 && areOneName(text, [last, { span }])) {
      last.span = [last.span[0], span[1]];
      last.who = both;
    } else taken.push({ span, who });
  }
  return taken.map(({ span, who }) => ({ span, text: pseudonymOf(who, named) }));
}

function pseudonymOf(who: ReadonlySet<Named>, named: readonly Named[]): string {
  return `[person ${[...who].map((person) => letters(named.indexOf(person))).join(" or ")}]`;
}

/** The letters of a pseudonym: A … Z, AA, AB … */
function letters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}
