import { type Keying, pairsAmong } from "./candidate-pairs.ts";
import { KeptPairs } from "./kept-pairs.ts";

/** What is found of two members; null where that is nothing. */
export type FindOfTwo<Member, Found> = (lesser: Member, greater: Member) => Found | null;

/** Finds something of every two members that are to be looked at beside one another, each pair once, in the order of the members. */
export interface PairFinder<Member, Found> {
  /** `find` hangs on the two alone: it may not be asked again of two of whom it was asked before. */
  among(all: readonly Member[], find: FindOfTwo<Member, Found>): readonly Found[];
}

export function pairsOnce<Member, Found>(keying: Keying<Member>): PairFinder<Member, Found> {
  return {
    among(all, find) {
      const found: Found[] = [];
      for (const [a, b] of pairsAmong(all, keying)) {
        const one = find(all[a] as Member, all[b] as Member);
        if (one !== null) found.push(one);
      }
      return found;
    },
  };
}

const NONE: readonly never[] = [];

/** Finds the same, and looks again at those alone who share a key with a member that is new or gone since it was asked last. */
export function pairsKept<Member extends object, Found>(keying: Keying<Member>): PairFinder<Member, Found> {
  const pairs = new KeptPairs<Member>(keying);
  /** By the place of the lesser of two. */
  const rows = new Map<number, readonly Found[]>();
  return {
    among(all, find) {
      const { touched, gone } = pairs.hold(all);
      for (const place of gone) rows.delete(place);
      const indexes = new Map(touched.size === 0 ? [] : all.map((member, index) => [pairs.placeOf(member), index]));
      for (const place of touched) {
        const index = indexes.get(place) as number;
        const others = pairs.besideOf(place).map((other) => indexes.get(other) as number);
        const later = others.filter((one) => one > index).sort((a, b) => a - b);
        const row = later.flatMap((other): readonly Found[] => {
          const one = find(all[index] as Member, all[other] as Member);
          return one === null ? NONE : [one];
        });
        if (row.length === 0) rows.delete(place);
        else rows.set(place, row);
      }
      return all.flatMap((member) => rows.get(pairs.placeOf(member)) ?? NONE);
    },
  };
}
