import { type Keying, pairsAmong } from "./candidate-pairs.ts";
import { KeptPairs } from "./kept-pairs.ts";

/** Finds which members are to be looked at beside one another: pairs of indexes, each once, the lesser first, in order. */
export interface PairFinder<Member> {
  among(all: readonly Member[]): Iterable<readonly [lesser: number, greater: number]>;
}

export function pairsOnce<Member>(keying: Keying<Member>): PairFinder<Member> {
  return { among: (all) => pairsAmong(all, keying) };
}

/** Finds the same, and chooses anew for those alone who share a key with a member that is new or gone since it was asked last. */
export function pairsKept<Member extends object>(keying: Keying<Member>): PairFinder<Member> {
  const pairs = new KeptPairs<Member>(keying);
  return {
    *among(all) {
      pairs.hold(all);
      const indexes = new Map(all.map((member, index) => [pairs.placeOf(member), index]));
      for (const [index, member] of all.entries()) {
        const others = pairs.besideOf(pairs.placeOf(member)).map((place) => indexes.get(place) as number);
        for (const other of others.filter((one) => one > index).sort((a, b) => a - b)) yield [index, other];
      }
    },
  };
}
