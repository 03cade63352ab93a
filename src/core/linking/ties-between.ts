/** How two items stand to each other: a score, or that they must not or must be together. Indexes into a list of items. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly verdict: "scored" | "apart" | "copied";
}

type TieOfTwo = Pick<Tie, "score" | "verdict">;

/** A tie as the item at one of its ends sees it. */
export interface TieTo extends TieOfTwo {
  readonly to: number;
}

/** Two groups while they are merged: sums over the ties between them. */
interface Between {
  readonly sum: number;
  readonly known: number;
  readonly apart: "apart" | "free";
}

/** Taken for a pair that was never compared: it shared no key. */
const NOT_COMPARED = -4;

/** Scores are summed in steps of 2^-26: their sums below 2^27 are exact, and hang on no order of adding. */
const STEPS = 2 ** 26;

/** A score as it is summed: never more than it is. */
export const exactly = (score: number): number => Math.floor(score * STEPS) / STEPS;

/** What stands between groups, by the name of either. Two that no tie leads between have nothing between them. */
export class TiesBetween {
  private readonly rows = new Map<number, Map<number, Between>>();

  /** The tie of two items that are groups by themselves, whatever stood there. */
  set(one: number, other: number, tie: TieOfTwo): void {
    this.rowOf(one).delete(other);
    this.add(one, other, tie);
  }

  /** One tie more between two groups. */
  add(one: number, other: number, { score, verdict }: TieOfTwo): void {
    this.put(one, other, { sum: exactly(score), known: 1, apart: verdict === "apart" ? "apart" : "free" });
  }

  areApart(a: number, b: number): boolean {
    return this.rows.get(a)?.get(b)?.apart === "apart";
  }

  /** Groups that any tie leads to. */
  around(name: number): readonly number[] {
    return [...(this.rows.get(name)?.keys() ?? [])];
  }

  /** How alike two groups are, on average over their `pairs` of items. Null where they were never compared or must not be together. */
  averageOf(a: number, b: number, pairs: number): number | null {
    const value = this.rows.get(a)?.get(b);
    if (value === undefined || value.apart === "apart") return null;
    return (value.sum + (pairs - value.known) * NOT_COMPARED) / pairs;
  }

  /** Puts what ties group `b` to others to what ties `a`, and tells to which groups the ties of `a` have changed. */
  join(a: number, b: number): readonly number[] {
    const changed: number[] = [];
    for (const [other, value] of this.rows.get(b) ?? []) {
      this.rows.get(other)?.delete(b);
      if (other === a) continue;
      this.put(a, other, value);
      changed.push(other);
    }
    this.rows.delete(b);
    return changed;
  }

  private put(one: number, other: number, more: Between): void {
    const known = this.rows.get(one)?.get(other);
    const value = known === undefined ? more : joined(known, more);
    this.rowOf(one).set(other, value);
    this.rowOf(other).set(one, value);
  }

  private rowOf(name: number): Map<number, Between> {
    const known = this.rows.get(name);
    if (known !== undefined) return known;
    const row = new Map<number, Between>();
    this.rows.set(name, row);
    return row;
  }
}

const joined = (one: Between, other: Between): Between => ({
  sum: one.sum + other.sum,
  known: one.known + other.known,
  apart: one.apart === "apart" || other.apart === "apart" ? "apart" : "free",
});
