import { fold } from "../../text/index.ts";
import { textHash } from "../text-hash.ts";
import { compareStatements } from "./compare-statements.ts";
import type { Proposition } from "./proposition.ts";

/** Days in which the same words are taken to be said of one thing without a look. */
const STRETCH = 7;

const hashOf = (one: Proposition): number => textHash(wordsOf(one));
const areSame = (one: Proposition, first: Proposition): boolean => wordsOf(one) === wordsOf(first);

/** Statements in the same words about the same incidents in one week: one is compared for all, so that a much copied text costs no more. */
export function sameWords(all: readonly Proposition[]): readonly (readonly Proposition[])[] {
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

/** The same groups, kept while statements come and go: what of it is as it was is the very same list. */
export class KeptSameWords {
  private said: ReadonlyMap<string, readonly Proposition[]> = new Map();
  private readonly byHash = new Map<number, Proposition[][]>();
  private readonly groupOf = new Map<Proposition, Proposition[]>();
  /** Groups that were changed in this turn, and may be further. */
  private changed = new Set<Proposition[]>();

  /** `all` are what documents say, by document, in order; the very same list where nothing of it is another. */
  of(all: ReadonlyMap<string, readonly Proposition[]>): readonly (readonly Proposition[])[] {
    this.changed = new Set();
    for (const [document, before] of this.said) {
      const now = all.get(document);
      if (now !== before) for (const one of before) if (!now?.includes(one)) this.takeOut(one);
    }
    for (const [document, now] of all) {
      if (now !== this.said.get(document)) for (const one of now) if (!this.groupOf.has(one)) this.putIn(one);
    }
    this.said = all;
    const groups: (readonly Proposition[])[] = [];
    for (const own of all.values()) {
      for (const one of own) {
        const group = this.groupOf.get(one) as Proposition[];
        if (group[0] === one) groups.push(group);
      }
    }
    return groups;
  }

  private putIn(one: Proposition): void {
    const hash = hashOf(one);
    const known = this.byHash.get(hash);
    const alike = known?.find(([first]) => areSame(one, first as Proposition));
    if (alike !== undefined) {
      const group = this.toChange(alike, hash);
      group.splice(group.findLastIndex((other) => compareStatements(other.ref, one.ref) <= 0) + 1, 0, one);
      this.groupOf.set(one, group);
      return;
    }
    const own = [one];
    this.changed.add(own);
    this.groupOf.set(one, own);
    if (known === undefined) this.byHash.set(hash, [own]);
    else known.push(own);
  }

  private takeOut(one: Proposition): void {
    const hash = hashOf(one);
    const group = this.toChange(this.groupOf.get(one) as Proposition[], hash);
    group.splice(group.indexOf(one), 1);
    this.groupOf.delete(one);
    if (group.length > 0) return;
    const others = this.byHash.get(hash)?.filter((other) => other !== group) ?? [];
    if (others.length === 0) this.byHash.delete(hash);
    else this.byHash.set(hash, others);
  }

  /** A group that may be changed, in the place of one that was told of before. */
  private toChange(group: Proposition[], hash: number): Proposition[] {
    if (this.changed.has(group)) return group;
    const copy = [...group];
    this.changed.add(copy);
    for (const one of copy) this.groupOf.set(one, copy);
    this.byHash.set(hash, this.byHash.get(hash)?.map((other) => (other === group ? copy : other)) ?? [copy]);
    return copy;
  }
}

function wordsOf({ text, stance, mode, about, parties, incidents, mainIncident, published }: Proposition): string {
  const week = published === null ? null : Math.floor(published / STRETCH);
  return JSON.stringify([fold(text), stance, mode, about, [...parties].sort(), [...incidents].sort(), mainIncident, week]);
}
