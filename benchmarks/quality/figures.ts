/** Counts that add up over documents: an F1 from hits, or a share. */
export type Tally =
  | { readonly kind: "f1"; readonly hit: number; readonly told: number; readonly gold: number }
  | { readonly kind: "share"; readonly right: number; readonly of: number };

/** What one document adds to each figure of a set. */
export type Tallies = Readonly<Record<string, Tally>>;

/** A figure in percent with its 95 % interval by document bootstrap, and the count it rests on. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Gold items for an F1, cases for a share. */
  readonly n: number;
}

const DRAWS = 1000;
const SEED = 1;

/** mulberry32: 32-bit state, uniform in [0, 1). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function add(a: Tally | undefined, b: Tally): Tally {
  if (a === undefined) return b;
  if (a.kind === "f1" && b.kind === "f1") return { kind: "f1", hit: a.hit + b.hit, told: a.told + b.told, gold: a.gold + b.gold };
  if (a.kind === "share" && b.kind === "share") return { kind: "share", right: a.right + b.right, of: a.of + b.of };
  throw new Error("two kinds of tally under one name");
}

/** Sums what the documents add. */
export function totalOf(documents: Iterable<Tallies>): Record<string, Tally> {
  const total: Record<string, Tally> = {};
  for (const tallies of documents) for (const [name, tally] of Object.entries(tallies)) total[name] = add(total[name], tally);
  return total;
}

/** Percent. F1 = 2 hit / (told + gold); 0 where there is nothing. */
export function percentOf(tally: Tally): number {
  if (tally.kind === "share") return tally.of === 0 ? 0 : (100 * tally.right) / tally.of;
  return tally.told + tally.gold === 0 ? 0 : (200 * tally.hit) / (tally.told + tally.gold);
}

/** Every figure with its interval: 1,000 draws of documents with replacement, seed 1, 2.5th and 97.5th percentile. */
export function figuresOf(documents: readonly Tallies[]): Record<string, Figure> {
  const random = randomOf(SEED);
  const draws: Record<string, number[]> = {};
  for (let draw = 0; draw < DRAWS; draw++) {
    const sample = documents.map(() => documents[Math.floor(random() * documents.length)] as Tallies);
    for (const [name, tally] of Object.entries(totalOf(sample))) {
      draws[name] ??= [];
      draws[name].push(percentOf(tally));
    }
  }
  return Object.fromEntries(
    Object.entries(totalOf(documents)).map(([name, tally]) => {
      const sorted = (draws[name] ?? []).sort((a, b) => a - b);
      const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
      return [name, { value: percentOf(tally), low: at(0.025), high: at(0.975), n: tally.kind === "share" ? tally.of : tally.gold }];
    }),
  );
}
