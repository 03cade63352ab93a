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

interface Neighbour {
  readonly group: number;
  readonly average: number;
}

/** Taken for a pair that was never compared: it shared no key. */
const NOT_COMPARED = -4;

/**
 * Merges the two groups that are most alike on average over all their pairs, until none is alike by `least` or more (average linkage,
 * Sokal & Michener 1958). Groups that hold items which must not be together never merge, so that no third can chain them. Items that were
 * copied are together from the start. The result depends on the order of items alone; groups and their items are in that order. About
 * quadratic in the items that are tied to one another.
 */
export function averageLinkage(size: number, ties: readonly Tie[], least: number): readonly (readonly number[])[] {
  const linkage = new Linkage(size, ties, least);
  for (const { a, b, verdict } of ties) if (verdict === "copied") linkage.join(a, b);
  linkage.mergeAlike();
  return linkage.groups();
}

class Linkage {
  readonly #members = new Map<number, number[]>();
  readonly #rows = new Map<number, Map<number, Between>>();
  readonly #best = new Map<number, Neighbour>();
  readonly #home: number[];
  readonly #least: number;

  constructor(size: number, ties: readonly Tie[], least: number) {
    this.#least = least;
    this.#home = Array.from({ length: size }, (_, index) => index);
    for (let index = 0; index < size; index++) {
      this.#members.set(index, [index]);
      this.#rows.set(index, new Map());
    }
    for (const { a, b, score, verdict } of ties) {
      const isApart = verdict === "apart" || this.#rows.get(a)?.get(b)?.apart === "apart";
      this.#link(a, b, { sum: score, known: 1, apart: isApart ? "apart" : "free" });
    }
  }

  /** Puts the groups of two items together whatever their score, unless they must be apart. */
  join(a: number, b: number): void {
    const [one, other] = [this.#home[a] as number, this.#home[b] as number];
    if (one === other || this.#rows.get(one)?.get(other)?.apart === "apart") return;
    this.#merge(Math.min(one, other), Math.max(one, other));
  }

  mergeAlike(): void {
    for (const group of this.#rows.keys()) this.#findBest(group);
    for (let pair = this.#mostAlike(); pair !== null; pair = this.#mostAlike()) {
      const [a, b] = pair;
      this.#merge(a, b);
      this.#best.delete(b);
      this.#findBest(a);
      // Whoever was nearest to one of the two looks anew; others look at the merged group alone.
      for (const group of this.#rows.get(a)?.keys() ?? []) {
        const nearest = this.#best.get(group)?.group;
        if (nearest === undefined || nearest === a || nearest === b) this.#findBest(group);
        else this.#consider(group, a);
      }
    }
  }

  groups(): readonly (readonly number[])[] {
    return [...this.#members].sort(([a], [b]) => a - b).map(([, members]) => [...members].sort((a, b) => a - b));
  }

  #link(a: number, b: number, value: Between): void {
    this.#rows.get(a)?.set(b, value);
    this.#rows.get(b)?.set(a, value);
  }

  #averageOf(a: number, b: number): number | null {
    const between = this.#rows.get(a)?.get(b);
    if (between === undefined || between.apart === "apart") return null;
    const pairs = (this.#members.get(a)?.length ?? 1) * (this.#members.get(b)?.length ?? 1);
    return (between.sum + (pairs - between.known) * NOT_COMPARED) / pairs;
  }

  #findBest(group: number): void {
    this.#best.delete(group);
    for (const other of this.#rows.get(group)?.keys() ?? []) this.#consider(group, other);
  }

  /** Of two alike the lesser: the result hangs on no order of ties. */
  #consider(group: number, other: number): void {
    const average = this.#averageOf(group, other);
    if (average === null || average < this.#least) return;
    const best = this.#best.get(group);
    if (best === undefined || average > best.average || (average === best.average && other < best.group)) {
      this.#best.set(group, { group: other, average });
    }
  }

  #mostAlike(): readonly [number, number] | null {
    let best: { readonly a: number; readonly b: number; readonly average: number } | null = null;
    for (const [one, { group, average }] of this.#best) {
      const [a, b] = [Math.min(one, group), Math.max(one, group)];
      if (best === null || average > best.average || (average === best.average && (a < best.a || (a === best.a && b < best.b)))) {
        best = { a, b, average };
      }
    }
    return best === null ? null : [best.a, best.b];
  }

  /** Puts group `b` into group `a`, which keeps its name: the lesser of the two. */
  #merge(a: number, b: number): void {
    const mine = this.#rows.get(a) ?? new Map<number, Between>();
    for (const [other, value] of this.#rows.get(b) ?? []) {
      this.#rows.get(other)?.delete(b);
      if (other === a) continue;
      const own = mine.get(other) ?? { sum: 0, known: 0, apart: "free" };
      const apart = own.apart === "apart" || value.apart === "apart" ? "apart" : "free";
      this.#link(a, other, { sum: own.sum + value.sum, known: own.known + value.known, apart });
    }
    mine.delete(b);
    this.#rows.delete(b);
    for (const member of this.#members.get(b) ?? []) this.#home[member] = a;
    this.#members.set(a, [...(this.#members.get(a) ?? []), ...(this.#members.get(b) ?? [])]);
    this.#members.delete(b);
  }
}
