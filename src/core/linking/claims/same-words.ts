import { fold } from "../../text/index.ts";
import { textHash } from "../text-hash.ts";
import type { Proposition } from "./proposition.ts";

/** Days in which the same words are taken to be said of one thing without a look. */
const STRETCH = 7;

/** What is known of the words of statements: a hash of them, and whether two are in the same. */
export interface WordsKnown {
  readonly hashOf: (one: Proposition) => number;
  readonly areSame: (one: Proposition, first: Proposition) => boolean;
}

const READ_ANEW: WordsKnown = {
  hashOf: (one) => textHash(wordsOf(one)),
  areSame: (one, first) => wordsOf(one) === wordsOf(first),
};

/** Statements in the same words about the same incidents in one week: one is compared for all, so that a much copied text costs no more. */
export function sameWords(all: readonly Proposition[], { hashOf, areSame }: WordsKnown = READ_ANEW): readonly (readonly Proposition[])[] {
  const groups: Proposition[][] = [];
  // By a hash of what they say, since as many texts again would be held: the words of two are compared where their hashes are one.
  const byHash = new Map<number, Proposition[][]>();
  for (const one of all) {
    const hash = hashOf(one);
    const known = byHash.get(hash);
    const group = known?.find(([first]) => areSame(one, first as Proposition));
    if (group !== undefined) {
      group.push(one);
      continue;
    }
    const own = [one];
    groups.push(own);
    if (known === undefined) byHash.set(hash, [own]);
    else known.push(own);
  }
  return groups;
}

/** The same as is read anew, with what was found of each before: statements are told by the object. */
export function wordsKept(): WordsKnown {
  const hashes = new WeakMap<Proposition, number>();
  const found = new WeakMap<Proposition, Proposition>();
  return {
    hashOf: (one) => {
      const hash = hashes.get(one) ?? READ_ANEW.hashOf(one);
      hashes.set(one, hash);
      return hash;
    },
    areSame: (one, first) => {
      if (found.get(one) === first) return true;
      const isSame = READ_ANEW.areSame(one, first);
      if (isSame) found.set(one, first);
      return isSame;
    },
  };
}

function wordsOf({ text, stance, mode, about, parties, incidents, mainIncident, published }: Proposition): string {
  const week = published === null ? null : Math.floor(published / STRETCH);
  return JSON.stringify([fold(text), stance, mode, about, [...parties].sort(), [...incidents].sort(), mainIncident, week]);
}
