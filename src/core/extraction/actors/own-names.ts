import type { Actor, ActorLexicon } from "../../model/index.ts";
import { type Outline, type Word, wordIndexAt } from "../../text/index.ts";
import { actorKey } from "./actor-key.ts";

/** What a document itself says a name means: "Karvanian Liberation Front (KLF)". No candidates where no list knows the full name. */
export interface OwnName {
  readonly meaning: string;
  readonly candidates: readonly Actor[];
}

const BRACKETS = /[([]\s*["“]?([^()[\]\n]{2,90}?)["”]?\s*[)\]]/gu;
const SHORT = /^[\p{L}\p{N}][\p{L}\p{N}.\-–/]{1,14}$/u;
/** Words that an acronym may leave out. */
const SMALL = new Set("of the and for in to on de del la las los el y e i da do du des et al ul".split(" "));

/** Names that the document explains in brackets, by key: the short and the full one. Linear in the number of brackets. */
export function ownNames(outline: Outline, lexicon: ActorLexicon): ReadonlyMap<string, OwnName> {
  const own = new Map<string, OwnName>();
  for (const match of outline.text.matchAll(BRACKETS)) {
    const inner = (match[1] as string).trim();
    const before = wordsBefore(outline, match.index, lexicon.maxWords);
    const found = SHORT.test(inner) ? shortInBrackets(outline, before, inner, lexicon) : fullInBrackets(before, inner, lexicon);
    if (found === null) continue;
    for (const name of found.names) own.set(actorKey(name), joined(own.get(actorKey(name)), found.means));
  }
  return own;
}

interface Found {
  readonly names: readonly string[];
  readonly means: OwnName;
}

/** The words that stand directly before a bracket, at most `most`, none across a stop or another bracket. */
function wordsBefore({ words, text }: Outline, bracket: number, most: number): readonly Word[] {
  const end = wordIndexAt(words, bracket);
  let from = end;
  while (from > 0 && end - from < most) {
    const next = from === end ? bracket : (words[from] as Word).start;
    if (STOP.test(text.slice((words[from - 1] as Word).end, next))) break;
    from--;
  }
  return words.slice(from, end);
}

const STOP = /[^\s"“”'’«»,–—/-]/u;

/** "Full Name (SHORT)": a full name that shares an actor with the short one, else one that the short one is made of. */
function shortInBrackets({ text }: Outline, before: readonly Word[], short: string, lexicon: ActorLexicon): Found | null {
  const runs = before.map((word) => text.slice(word.start, before.at(-1)?.end).replace(ARTICLE, ""));
  for (const name of runs) {
    const means = meant(name, short, lexicon);
    if (means !== null) return { names: means.narrowed ? [name, short] : [short], means };
  }
  const spelled = runs.findLast((name) => letters(short).length > 1 && initials(name) === letters(short));
  const full = spelled ?? runs.find((name) => lexicon.lookup(name).length > 0 && sorted(initials(name)) === sorted(letters(short)));
  return full === undefined ? null : { names: [short], means: { meaning: full, candidates: lexicon.lookup(full) } };
}

/** "SHORT (Full Name)". */
function fullInBrackets(before: readonly Word[], full: string, lexicon: ActorLexicon): Found | null {
  const short = before.at(-1)?.text.replace(/['’]s$/u, "");
  const candidates = lexicon.lookup(full);
  if (short === undefined || candidates.length === 0) return null;
  const means = meant(full, short, lexicon);
  if (means !== null) return { names: means.narrowed ? [full, short] : [short], means };
  return sorted(letters(short)) === sorted(initials(full)) ? { names: [short], means: { meaning: full, candidates } } : null;
}

/** The actors that bear both names; `narrowed` where fewer than bear the full one. */
function meant(full: string, short: string, lexicon: ActorLexicon): (OwnName & { readonly narrowed: boolean }) | null {
  const byShort = new Set(lexicon.lookup(short).map(({ id }) => id));
  const byFull = lexicon.lookup(full);
  const candidates = byFull.filter(({ id }) => byShort.has(id));
  return candidates.length === 0 ? null : { meaning: full, candidates, narrowed: candidates.length < byFull.length };
}

const ARTICLE = /^(?:the|an?)\s+/iu;
const letters = (short: string): string => actorKey(short).replace(/[^\p{L}]/gu, "");
/** Another language's acronym has its own order of letters. */
const sorted = (text: string): string => [...text].sort().join("");

/** First letters of a name's words, small words left out. */
function initials(name: string): string {
  return actorKey(name)
    .split(" ")
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0] ?? "")
    .join("");
}

/** One name explained twice means what both say; where they say different things, any of them. */
function joined(before: OwnName | undefined, now: OwnName): OwnName {
  if (before === undefined) return now;
  const known = new Set(before.candidates.map(({ id }) => id));
  return { meaning: before.meaning, candidates: [...before.candidates, ...now.candidates.filter(({ id }) => !known.has(id))] };
}
