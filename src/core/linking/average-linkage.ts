import { componentsOf } from "../model/index.ts";
import { Heap } from "./heap.ts";
import { type Tie, TiesBetween } from "./ties-between.ts";

/** Two groups that may be merged, as alike as they were when this was written down: later they are that or less. */
interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly average: number;
}

const byLikeness = (x: Candidate, y: Candidate): number => y.average - x.average || x.a - y.a || x.b - y.b;

/**
 * Merges the two groups that are most alike on average over all their pairs, until none is alike by `least` or more (average linkage,
 * Sokal & Michener 1958). Groups that hold items which must not be together never merge, so that no third can chain them. Items that were
 * copied are together from the start. The result depends on the order
 * of items alone; groups and their items are in that order. About E log E in E ties.
 */
export function averageLinkage(size: number, ties: readonly Tie[], least: number): readonly (readonly number[])[] {
  const joining = ties.filter(({ verdict, score }) => verdict === "copied" || (verdict === "scored" && score >= least));
  const components = componentsOf(size, pairsOf(joining));
  const [home, place] = [new Uint32Array(size), new Uint32Array(size)];
  for (const [name, members] of components.entries()) {
    for (const [at, member] of members.entries()) [home[member], place[member]] = [name, at];
  }
  const within = Map.groupBy(
    ties.filter(({ a, b }) => home[a] === home[b]),
    ({ a }) => home[a] as number,
  );
  return components
    .flatMap((members, name) => {
      if (members.length === 1) return [members];
      const local = (within.get(name) ?? []).map((tie) => ({ ...tie, a: place[tie.a] as number, b: place[tie.b] as number }));
      return linked(members.length, local, least).map((group) => group.map((at) => members[at] as number));
    })
    .sort(([a], [b]) => (a as number) - (b as number));
}

function* pairsOf(ties: readonly Tie[]): Generator<readonly [number, number]> {
  for (const { a, b } of ties) yield [a, b];
}

/** The same within one component: what no chain of likely ties connects is never together, so that each component is linked by itself. */
function linked(size: number, ties: readonly Tie[], least: number): readonly (readonly number[])[] {
  const groups = new Groups(size, ties);
  for (const { a, b, verdict } of ties) {
    if (verdict !== "copied") continue;
    const [one, other] = [groups.holding(a), groups.holding(b)];
    if (one !== other && !groups.areApart(one, other)) groups.merge(Math.min(one, other), Math.max(one, other));
  }
  const candidates = new Heap<Candidate>(byLikeness);
  const consider = (a: number, b: number): void => {
    const average = groups.averageOf(a, b);
    if (average !== null && average >= least) candidates.push({ a: Math.min(a, b), b: Math.max(a, b), average });
  };
  for (const a of groups.names()) for (const b of groups.around(a)) if (a < b) consider(a, b);
  for (let best = candidates.pop(); best !== undefined; best = candidates.pop()) {
    const { a, b, average } = best;
    const now = groups.averageOf(a, b);
    if (now === null) continue;
    if (now !== average) {
      if (now < average) consider(a, b);
      continue;
    }
    for (const other of groups.merge(a, b)) consider(a, other);
  }
  return groups.lists();
}

/** Groups of items while they are merged. A group is named by its least item. */
class Groups {
  private readonly members = new Map<number, number[]>();
  private readonly ties = new TiesBetween();
  private readonly home: number[];

  constructor(size: number, ties: readonly Tie[]) {
    this.home = Array.from({ length: size }, (_, item) => item);
    for (const item of this.home) this.members.set(item, [item]);
    for (const tie of ties) this.ties.set(tie.a, tie.b, tie);
  }

  names(): Iterable<number> {
    return this.members.keys();
  }

  holding(item: number): number {
    return this.home[item] as number;
  }

  areApart(a: number, b: number): boolean {
    return this.ties.areApart(a, b);
  }

  /** Groups that any tie leads to. */
  around(a: number): readonly number[] {
    return this.ties.around(a);
  }

  /** Null where one is no more, they were never compared, or must not be together. */
  averageOf(a: number, b: number): number | null {
    return this.ties.averageOf(a, b, (this.members.get(a)?.length ?? 1) * (this.members.get(b)?.length ?? 1));
  }

  /** Puts group `b` into group `a`, the lesser of the two, and tells to which groups the ties of `a` have changed. */
  merge(a: number, b: number): readonly number[] {
    const mine = this.members.get(a) as number[];
    for (const item of this.members.get(b) ?? []) {
      this.home[item] = a;
      mine.push(item);
    }
    this.members.delete(b);
    return this.ties.join(a, b);
  }

  lists(): readonly (readonly number[])[] {
    return [...this.members].sort(([a], [b]) => a - b).map(([, items]) => items.sort((a, b) => a - b));
  }
}
