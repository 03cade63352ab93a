/** How many partners one member of a block is looked at beside. */
export interface PairLimits {
  /** In a block of more, each is looked at beside the first few and those next to it in time. */
  readonly mostTogether: number;
  readonly first: number;
  readonly next: number;
  /** Of all its blocks together, the rarest keys first. */
  readonly mostPartners: number;
}

/**
 * The pairs of members that share a key, each once, as indexes [lesser, greater]. Linear in members and keys: a large block gives each member
 * a few partners alone, and nobody gets more than `mostPartners`, from the smallest blocks first. `order` puts a large block in time. Depends
 * on the set of members and their order alone.
 */
export function candidatePairs(
  keysOf: readonly (readonly string[])[],
  order: (a: number, b: number) => number,
  limits: PairLimits,
): readonly (readonly [number, number])[] {
  const blocks = [...blocksOf(keysOf)].sort(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1));
  const partners = new Uint32Array(keysOf.length);
  const met = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const [, members] of blocks) {
    for (const [a, b] of pairsOf(members, order, limits)) {
      if ((partners[a] as number) >= limits.mostPartners && (partners[b] as number) >= limits.mostPartners) continue;
      const key = a * keysOf.length + b;
      if (met.has(key)) continue;
      met.add(key);
      partners[a] = (partners[a] as number) + 1;
      partners[b] = (partners[b] as number) + 1;
      pairs.push([a, b]);
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

function blocksOf(keysOf: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>();
  for (const [index, keys] of keysOf.entries()) {
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  return blocks;
}

function* pairsOf(
  members: readonly number[],
  order: (a: number, b: number) => number,
  { mostTogether, first, next }: PairLimits,
): Generator<readonly [number, number]> {
  const isSmall = members.length <= mostTogether;
  const ordered = isSmall ? members : [...members].sort((a, b) => order(a, b) || a - b);
  for (const [at, a] of ordered.entries()) {
    const last = isSmall ? ordered.length : Math.min(ordered.length, at + 1 + next);
    for (let other = at + 1; other < last; other++) yield inOrder(a, ordered[other] as number);
    for (let other = 0; !isSmall && at >= first + next && other < first; other++) yield inOrder(a, ordered[other] as number);
  }
}

const inOrder = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);
