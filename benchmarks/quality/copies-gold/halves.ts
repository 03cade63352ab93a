import { createHash } from "node:crypto";

/** A pair to be put into the practice half or the held one. */
interface Halvable {
  /** What may lie in one half alone: documents, incidents. */
  readonly touches: readonly string[];
  /** Each half holds as many of a stratum as whole components allow. */
  readonly stratum: string;
  /** Decides where the balance does not: a hash of the pair with a seed. */
  readonly rank: string;
}

export const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Pairs joined where two of them touch the same thing. */
function componentsOf<Pair extends Halvable>(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const groups: { touches: Set<string>; pairs: Pair[] }[] = [];
  for (const pair of pairs) {
    const group = { touches: new Set(pair.touches), pairs: [pair] };
    for (const touched of groups.filter((one) => pair.touches.some((thing) => one.touches.has(thing)))) {
      for (const thing of touched.touches) group.touches.add(thing);
      group.pairs.push(...touched.pairs);
      groups.splice(groups.indexOf(touched), 1);
    }
    groups.push(group);
  }
  return groups.map((group) => group.pairs);
}

const lowestRank = (pairs: readonly Halvable[]): string => pairs.map(({ rank }) => rank).sort()[0] ?? "";

/** The practice half. The large components go first, each to where its strata are the emptier; the rank decides between equals. */
export function practiceHalf<Pair extends Halvable>(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const balance = new Map<string, number>();
  const practice = new Set<Pair>();
  const groups = componentsOf(pairs).toSorted((a, b) => b.length - a.length || (lowestRank(a) < lowestRank(b) ? -1 : 1));
  for (const group of groups) {
    const lean = group.reduce((sum, { stratum }) => sum + (balance.get(stratum) ?? 0), 0);
    const isPractice = lean === 0 ? sha256Of(lowestRank(group)) < "8" : lean < 0;
    for (const pair of group) {
      balance.set(pair.stratum, (balance.get(pair.stratum) ?? 0) + (isPractice ? 1 : -1));
      if (isPractice) practice.add(pair);
    }
  }
  return practice;
}
