/** How two items stand to each other: a score, or that they must not or must be together. Indexes into a list of items. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly verdict: "scored" | "apart" | "copied";
}

/** Two groups while they are merged: sums over the ties between them. */
interface Between {
  readonly sum: number;
  readonly known: number;
  readonly apart: "apart" | "free";
}

/** Taken for a pair that was never compared: it shared no key. */
const NOT_COMPARED = -4;

/**
 * Merges the two groups that are most alike on average over all their pairs, until none is alike by `least` or more (average linkage,
 * Sokal & Michener 1958). Groups that hold items which must not be together never merge, so that no third can chain them. Items that were
 * copied are together from the start. The result depends on the order
 * of items alone; groups and their items are in that order.
 */
export function averageLinkage(size: number, ties: readonly Tie[], least: number): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>(Array.from({ length: size }, (_, index) => [index, [index]]));
  const between = new Map<number, Map<number, Between>>();
  const link = (a: number, b: number, value: Between): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = between.get(one) ?? new Map<number, Between>();
      row.set(other, value);
      between.set(one, row);
    }
  };
  for (const { a, b, score, verdict } of ties) link(a, b, { sum: score, known: 1, apart: verdict === "apart" ? "apart" : "free" });
  for (const { a, b, verdict } of ties) {
    if (verdict !== "copied") continue;
    const [one, other] = [holding(groups, a), holding(groups, b)];
    if (one !== other && between.get(one)?.get(other)?.apart !== "apart")
      merge(Math.min(one, other), Math.max(one, other), groups, between);
  }
  for (;;) {
    const best = mostAlike(groups, between, least);
    if (best === null) return [...groups].sort(([a], [b]) => a - b).map(([, members]) => [...members].sort((a, b) => a - b));
    merge(best.a, best.b, groups, between);
  }
}

function holding(groups: ReadonlyMap<number, readonly number[]>, item: number): number {
  for (const [name, members] of groups) if (members.includes(item)) return name;
  return item;
}

function mostAlike(
  groups: ReadonlyMap<number, readonly number[]>,
  between: ReadonlyMap<number, ReadonlyMap<number, Between>>,
  least: number,
) {
  let best: { readonly a: number; readonly b: number; readonly average: number } | null = null;
  for (const [a, row] of between) {
    for (const [b, { sum, known, apart }] of row) {
      if (b <= a || apart === "apart") continue;
      const pairs = (groups.get(a)?.length ?? 1) * (groups.get(b)?.length ?? 1);
      const average = (sum + (pairs - known) * NOT_COMPARED) / pairs;
      if (average < least) continue;
      if (best === null || average > best.average || (average === best.average && (a < best.a || (a === best.a && b < best.b))))
        best = { a, b, average };
    }
  }
  return best;
}

/** Puts group `b` into group `a`, which keeps its name: the lesser of the two. */
function merge(a: number, b: number, groups: Map<number, number[]>, between: Map<number, Map<number, Between>>): void {
  const mine = between.get(a) ?? new Map<number, Between>();
  for (const [other, value] of between.get(b) ?? []) {
    between.get(other)?.delete(b);
    if (other === a) continue;
    const own = mine.get(other) ?? { sum: 0, known: 0, apart: "free" };
    const apart = own.apart === "apart" || value.apart === "apart" ? "apart" : "free";
    const joined: Between = { sum: own.sum + value.sum, known: own.known + value.known, apart };
    mine.set(other, joined);
    const row = between.get(other) ?? new Map<number, Between>();
    row.set(a, joined);
    between.set(other, row);
  }
  mine.delete(b);
  between.set(a, mine);
  between.delete(b);
  groups.set(a, [...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
  groups.delete(b);
}
