/** Sets that grow together (union-find with path halving, Tarjan 1975): every set is named by its least index. */
export class JoinedSets {
  readonly #root: number[];

  constructor(size: number) {
    this.#root = Array.from({ length: size }, (_, index) => index);
  }

  setOf(index: number): number {
    let at = index;
    while (this.#root[at] !== at) {
      this.#root[at] = this.#root[this.#root[at] as number] as number;
      at = this.#root[at] as number;
    }
    return at;
  }

  /** Joins the sets of two; "already" where they were one. */
  join(a: number, b: number): "joined" | "already" {
    const [one, other] = [this.setOf(a), this.setOf(b)];
    if (one === other) return "already";
    this.#root[Math.max(one, other)] = Math.min(one, other);
    return "joined";
  }
}

/** Groups of what is connected, directly or through others. Groups and members in order of index. */
export function componentsOf(size: number, edges: Iterable<readonly [a: number, b: number]>): readonly (readonly number[])[] {
  const sets = new JoinedSets(size);
  for (const [a, b] of edges) sets.join(a, b);
  const indexes = Array.from({ length: size }, (_, index) => index);
  return [...Map.groupBy(indexes, (index) => sets.setOf(index)).values()];
}
