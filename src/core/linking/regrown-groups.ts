import { TiesBetween, type TieTo } from "./ties-between.ts";

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
  private readonly ties = new TiesBetween();

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

  private sizeOf(name: number): number {
    return this.members.get(name)?.length ?? 1;
  }

  /** Names of all groups that are open. */
  opened(): readonly number[] {
    return [...this.states.keys()].filter((name) => this.states[name] === OPEN && this.homes[name] === name);
  }

  areApart(a: number, b: number): boolean {
    return this.ties.areApart(a, b);
  }

  /** As `averageLinkage` has it: null where they must not be together. */
  averageOf(a: number, b: number): number | null {
    return this.ties.averageOf(a, b, this.sizeOf(a) * this.sizeOf(b));
  }

  /** Groups that any known tie leads to. */
  around(name: number): readonly number[] {
    return this.ties.around(name);
  }

  /** An item that is there no more. */
  lose(item: number): void {
    this.states[item] = LOST;
  }

  /** Finds what stands between a group and all others. */
  open(name: number): void {
    this.states[name] = OPEN;
    for (const item of this.membersOf(name)) {
      for (const tie of this.tiesOf(item)) {
        const other = this.holding(tie.to);
        if (other !== name && this.states[other] === SETTLED) this.ties.add(name, other, tie);
      }
    }
  }

  /** Puts group `b` into group `a`, the lesser of the two, both open or both settled, and tells to which groups the ties of `a` have changed. */
  merge(a: number, b: number): readonly number[] {
    const mine = this.members.get(a) ?? [a];
    for (const item of this.membersOf(b)) {
      this.homes[item] = a;
      mine.push(item);
    }
    this.members.set(a, mine);
    this.members.delete(b);
    return this.ties.join(a, b);
  }
}
