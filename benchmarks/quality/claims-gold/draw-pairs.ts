import type { Candidate } from "./candidates.ts";
import { byRank, type SetName } from "./stories.ts";

/** By overlap of the contents: how likely it is that they say the same, and how hard it is to tell. */
type Stratum = "close" | "near" | "far" | "name-only" | "turned";

export interface DrawnPair extends Candidate {
  readonly set: SetName;
  readonly stratum: Stratum;
  /** May be read by those who write rules; the others are for figures alone. */
  readonly practice: boolean;
}

interface Bin {
  readonly stratum: Stratum;
  readonly count: Readonly<Record<SetName, number>>;
  readonly takes: (pair: Candidate) => boolean;
}

const BINS: readonly Bin[] = [
  { stratum: "turned", count: { muc4: 8, gva: 5, events: 2 }, takes: ({ overlap, turned }) => turned && overlap >= 0.15 },
  { stratum: "close", count: { muc4: 22, gva: 12, events: 6 }, takes: ({ overlap }) => overlap >= 0.6 },
  { stratum: "near", count: { muc4: 33, gva: 18, events: 9 }, takes: ({ overlap }) => overlap >= 0.35 && overlap < 0.6 },
  { stratum: "far", count: { muc4: 33, gva: 18, events: 9 }, takes: ({ overlap }) => overlap >= 0.15 && overlap < 0.35 },
  { stratum: "name-only", count: { muc4: 14, gva: 7, events: 4 }, takes: ({ overlap, shared }) => overlap < 0.15 && shared },
];
/** The share of a bin that is kept for pairs with a word that turns a claim, as far as there are such. */
const TURNED_SHARE = 0.3;
const OF_ONE_STATEMENT = 2;
const OF_TWO_DOCUMENTS = 2;
const OF_ONE_STORY = 8;
const IDENTICAL: Readonly<Record<SetName, number>> = { muc4: 11, gva: 6, events: 3 };

/** Bin by bin; no statement, two documents or story give more than their part. What a bin lacks is taken from the one below. */
export function drawPairs(set: SetName, candidates: readonly Candidate[], seed: number): readonly DrawnPair[] {
  const ranked = [...candidates].sort(byRank(seed, ({ a, b }) => `${a.statement.id} ${b.statement.id}`));
  const drawn: DrawnPair[] = [];
  const used = new Map<string, number>();
  let lacking = 0;
  for (const { stratum, count, takes } of BINS) {
    const wanted = count[set] + lacking;
    const fitting = ranked.filter(takes);
    const turned = fitting.filter((pair) => pair.turned);
    const before = drawn.length;
    const draw = (from: readonly Candidate[], until: number): void => {
      for (const pair of from) {
        if (drawn.length - before >= until) return;
        if (drawn.some(({ a, b }) => a.statement === pair.a.statement && b.statement === pair.b.statement) || !admit(pair, set, used))
          continue;
        drawn.push({ ...pair, set, stratum, practice: false });
      }
    };
    draw(turned, Math.round(TURNED_SHARE * wanted));
    draw(fitting, wanted);
    lacking = wanted - (drawn.length - before);
  }
  return drawn;
}

/** Whether a pair still fits below every bound, counting it where it does. */
function admit({ a, b, story, identical }: Candidate, set: SetName, used: Map<string, number>): boolean {
  const bounds: readonly (readonly [string, number])[] = [
    [a.statement.id, OF_ONE_STATEMENT],
    [b.statement.id, OF_ONE_STATEMENT],
    [`${a.document.id} ${b.document.id}`, OF_TWO_DOCUMENTS],
    [`story ${story}`, OF_ONE_STORY],
    ...(identical ? [["identical", IDENTICAL[set]] as const] : []),
  ];
  if (bounds.some(([key, most]) => (used.get(key) ?? 0) >= most)) return false;
  for (const [key] of bounds) used.set(key, (used.get(key) ?? 0) + 1);
  return true;
}

/** What both halves shall hold alike. */
const balancedBy = ({ set, stratum, turned }: DrawnPair): readonly string[] => [set, `${set} ${stratum}`, ...(turned ? ["turned"] : [])];

/** Puts every story whole into one half, the largest first, where it evens the halves out. */
export function inHalves(pairs: readonly DrawnPair[], seed: number): readonly DrawnPair[] {
  const stories = [...Map.groupBy(pairs, ({ story }) => story)]
    .sort(byRank(seed, ([story]) => story))
    .sort(([, a], [, b]) => b.length - a.length);
  // By what is balanced: pairs for practice less the others.
  const surplus = new Map<string, number>();
  const practice = new Set<string>();
  for (const [story, of] of stories) {
    const keys = of.flatMap(balancedBy);
    const tilt = keys.reduce((sum, key) => sum + (surplus.get(key) ?? 0), 0);
    if (tilt <= 0) practice.add(story);
    for (const key of keys) surplus.set(key, (surplus.get(key) ?? 0) + (tilt <= 0 ? 1 : -1));
  }
  return pairs.map((pair) => ({ ...pair, practice: practice.has(pair.story) }));
}
