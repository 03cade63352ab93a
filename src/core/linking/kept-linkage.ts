import { Heap } from "./heap.ts";
import { RegrownGroups } from "./regrown-groups.ts";
import type { TieTo } from "./ties-between.ts";

/** Two groups, each named by its least item, that were merged or may be, as alike as they were then. */
interface Merge {
  readonly a: number;
  readonly b: number;
  readonly average: number;
}

/** What items are linked by: the order of their names, and what ties each. */
export interface KeptTies {
  readonly compare: (a: number, b: number) => number;
  readonly of: (item: number) => readonly TieTo[];
}

/**
 * `averageLinkage`, kept while items come and go and ties change. The merges of last time are gone through again in their order, which costs next to
 * nothing, and only groups that are open are looked at: those that hold an item whose ties are others now, and those whose partner of last time is
 * no longer what it was. Two groups that are not open merge exactly when they did, since what was most alike of all is so still of what is left.
 */
export class KeptLinkage {
  private readonly least: number;
  private readonly ties: KeptTies;
  private readonly members = new Map<number, readonly number[]>();
  private readonly homes = new Map<number, number>();
  private copied: readonly Merge[] = [];
  private merges: readonly Merge[] = [];

  constructor(least: number, ties: KeptTies) {
    this.least = least;
    this.ties = ties;
  }

  /** The name of the group that an item is in; undefined where it is none of these items. */
  homeOf(item: number): number | undefined {
    return this.homes.get(item);
  }

  membersOf(name: number): readonly number[] {
    return this.members.get(name) ?? [];
  }

  /** Links anew where `changed` items are new or have other ties, at both ends, and others are gone. Tells which items may be in other groups now. */
  renew(changed: Iterable<number>, gone: Iterable<number>): ReadonlySet<number> {
    const left = [...gone].filter((item) => this.homes.has(item));
    const open = this.withCopies([...changed, ...this.leftBehind(left)]);
    if (open.size + left.length === 0) return open;
    const groups = new RegrownGroups(this.ties.of, [...this.homes.keys(), ...open]);
    for (const item of left) groups.lose(item);
    for (const item of open) groups.open(item);
    this.copied = this.mergeCopied(groups, open);
    this.merges = new Relinking(groups, this.merges, this.least, this.ties.compare).run();
    return this.take(groups, open, left);
  }

  /** Who was in one group with an item that is gone. */
  private leftBehind(gone: readonly number[]): readonly number[] {
    const lost = new Set(gone);
    return gone.flatMap((item) => this.membersOf(this.homes.get(item) as number).filter((other) => !lost.has(other)));
  }

  /** Items that hang together by copies are put together first, whatever else they are like: all of those or none. */
  private withCopies(changed: readonly number[]): Set<number> {
    const open = new Set(changed);
    for (const item of open) for (const { to, verdict } of this.ties.of(item)) if (verdict === "copied") open.add(to);
    return open;
  }

  private mergeCopied(groups: RegrownGroups, open: ReadonlySet<number>): readonly Merge[] {
    const { compare } = this.ties;
    const merged = this.copied.filter(({ a, b }) => groups.isSettled(a) && groups.isSettled(b));
    for (const { a, b } of merged) groups.merge(a, b);
    const ties = [...open].flatMap((a) =>
      this.ties.of(a).flatMap(({ to, verdict }) => (verdict === "copied" && compare(a, to) < 0 ? [[a, to] as const] : [])),
    );
    for (const [one, other] of ties.sort((x, y) => compare(x[0], y[0]) || compare(x[1], y[1]))) {
      const [x, y] = [groups.holding(one), groups.holding(other)];
      if (x === y || groups.areApart(x, y)) continue;
      const [a, b] = compare(x, y) < 0 ? [x, y] : [y, x];
      groups.merge(a, b);
      merged.push({ a, b, average: Number.POSITIVE_INFINITY });
    }
    return merged;
  }

  private take(groups: RegrownGroups, open: ReadonlySet<number>, left: readonly number[]): ReadonlySet<number> {
    const others = new Set(open);
    const names = groups.opened();
    for (const name of names) for (const item of groups.membersOf(name)) others.add(item);
    for (const item of [...others, ...left]) this.members.delete(this.homes.get(item) ?? item);
    for (const item of left) this.homes.delete(item);
    for (const name of names) {
      const items = groups.membersOf(name).toSorted(this.ties.compare);
      this.members.set(name, items);
      for (const item of items) this.homes.set(item, name);
    }
    return others;
  }
}

/** One going through of the merges of last time. */
class Relinking {
  private readonly groups: RegrownGroups;
  private readonly before: readonly Merge[];
  private readonly least: number;
  private readonly compare: (a: number, b: number) => number;
  private readonly candidates: Heap<Merge>;
  private readonly merged: Merge[] = [];

  constructor(groups: RegrownGroups, before: readonly Merge[], least: number, compare: (a: number, b: number) => number) {
    this.groups = groups;
    this.before = before;
    this.least = least;
    this.compare = compare;
    this.candidates = new Heap((x, y) => this.inOrder(x, y));
  }

  run(): readonly Merge[] {
    for (const name of this.groups.opened()) this.considerAll(name);
    for (const old of this.before) {
      this.joinBefore(old);
      this.again(old);
    }
    for (let best = this.best(); best !== null; best = this.best()) this.join(best);
    return this.merged;
  }

  /** Joins all that are more alike than two that are as they were then. */
  private joinBefore(old: Merge): void {
    while (this.groups.isSettled(old.a) && this.groups.isSettled(old.b)) {
      const best = this.best();
      if (best === null || this.inOrder(best, old) >= 0) return;
      this.join(best);
    }
  }

  private inOrder(x: Merge, y: Merge): number {
    return y.average - x.average || this.compare(x.a, y.a) || this.compare(x.b, y.b);
  }

  /** The two that are most alike now of those of which one is open; they are left in the heap. */
  private best(): Merge | null {
    for (let first = this.candidates.peek(); first !== undefined; first = this.candidates.peek()) {
      const now = this.groups.averageOf(first.a, first.b);
      if (now === first.average) return first;
      this.candidates.pop();
      // More alike than it was written down: it was written down again then.
      if (now !== null && now < first.average) this.consider(first.a, first.b);
    }
    return null;
  }

  private join({ a, b, average }: Merge): void {
    this.candidates.pop();
    for (const name of [a, b]) this.open(name);
    this.merged.push({ a, b, average });
    for (const other of this.groups.merge(a, b)) this.consider(a, other);
  }

  /** A merge of last time: done again where both groups are as they were; else whichever is has lost its partner. */
  private again(old: Merge): void {
    const { groups } = this;
    const [a, b] = [groups.isSettled(old.a), groups.isSettled(old.b)];
    if (a && b) {
      this.merged.push(old);
      for (const other of groups.merge(old.a, old.b)) this.consider(old.a, other);
    } else if (a) this.open(old.a);
    else if (b) this.open(old.b);
  }

  private open(name: number): void {
    if (!this.groups.isSettled(name)) return;
    this.groups.open(name);
    this.considerAll(name);
  }

  private considerAll(name: number): void {
    for (const other of this.groups.around(name)) this.consider(name, other);
  }

  private consider(one: number, other: number): void {
    const average = this.groups.averageOf(one, other);
    if (average === null || average < this.least) return;
    const [a, b] = this.compare(one, other) < 0 ? [one, other] : [other, one];
    this.candidates.push({ a, b, average });
  }
}
