import { type Between, exactly, joinedBetween, type TieTo } from "./average-linkage.ts";

const [SETTLED, OPEN, LOST] = [0, 1, 2];

/**
 * Groups of items while they are merged once more: named by their least item, settled as long as nothing about them is new. What stands between two
 * groups is known where one of them is open. Sums are exact, so that it makes no difference in what order they came about.
 */
export class RegrownGroups {
  private readonly tiesOf: (item: number) => readonly TieTo[];
  private readonly homes: Uint32Array;
  private readonly states: Uint8Array;
  /** By name, where a group has more than its own item. */
  private readonly members = new Map<number, number[]>();
  private readonly rows = new Map<number, Map<number, Between>>();

  constructor(tiesOf: (item: number) => readonly TieTo[], items: readonly number[]) {
    this.tiesOf = tiesOf;
    const size = items.reduce((most, item) => Math.max(most, item), 0) + 1;
    this.homes = Uint32Array.from({ length: size }, (_, item) => item);
    this.states = new Uint8Array(size);
  }

  /** Whether a group has this name and nothing about it is new. */
  isSettled(name: number): boolean {
    return this.homes[name] === name && this.states[name] === SETTLED;
  }

  holding(item: number): number {
    return this.homes[item] as number;
  }

  membersOf(name: number): readonly number[] {
    return this.members.get(name) ?? [name];
  }

  sizeOf(name: number): number {
    return this.members.get(name)?.length ?? 1;
  }

  /** Names of all groups that are open. */
  opened(): readonly number[] {
    return [...this.states.keys()].filter((name) => this.states[name] === OPEN && this.homes[name] === name);
  }

  between(a: number, b: number): Between | undefined {
    return this.rows.get(a)?.get(b);
  }

  /** Groups that any known tie leads to. */
  around(name: number): readonly number[] {
    return [...(this.rows.get(name)?.keys() ?? [])];
  }

  /** An item that is there no more. */
  lose(item: number): void {
    this.states[item] = LOST;
  }

  /** Finds what stands between a group and all others. */
  open(name: number): void {
    this.states[name] = OPEN;
    const found = new Map<number, Between>();
    for (const item of this.membersOf(name)) {
      for (const { to, score, verdict } of this.tiesOf(item)) {
        const other = this.holding(to);
        if (other === name || this.states[other] !== SETTLED) continue;
        const one: Between = { sum: exactly(score), known: 1, apart: verdict === "apart" ? "apart" : "free" };
        const known = found.get(other);
        found.set(other, known === undefined ? one : joinedBetween(known, one));
      }
    }
    for (const [other, value] of found) this.put(name, other, value);
  }

  /** Puts group `b` into group `a`, the lesser of the two, both open or both settled, and tells to which groups the ties of `a` have changed. */
  merge(a: number, b: number): readonly number[] {
    const changed: number[] = [];
    for (const [other, value] of this.rows.get(b) ?? []) {
      this.rows.get(other)?.delete(b);
      if (other === a) continue;
      const own = this.between(a, other);
      this.put(a, other, own === undefined ? value : joinedBetween(own, value));
      changed.push(other);
    }
    this.rows.delete(b);
    const mine = this.members.get(a) ?? [a];
    for (const item of this.membersOf(b)) {
      this.homes[item] = a;
      mine.push(item);
    }
    this.members.set(a, mine);
    this.members.delete(b);
    return changed;
  }

  private put(one: number, other: number, value: Between): void {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const row = this.rows.get(a);
      if (row === undefined) this.rows.set(a, new Map([[b, value]]));
      else row.set(b, value);
    }
  }
}
