import type { Candidate } from "./candidates.ts";
import { byRank, type SetName } from "./stories.ts";

/** By overlap of the contents: how likely it is that they say the same, and how hard it is to tell. */
type Stratum = "close" | "near" | "far" | "name-only" | "turned";

export interface DrawnPair extends Candidate {
  readonly set: SetName;
  readonly stratum: Stratum;
  /** Which of the two draws it came with. */
  readonly draw: 1 | 2;
  /** May be read by those who write rules; the others are for figures alone. */
  readonly practice: boolean;
}

interface Bin {
  readonly stratum: Stratum;
  readonly count: Readonly<Record<SetName, number>>;
  readonly takes: (pair: Candidate) => boolean;
}

interface Draw {
  readonly bins: readonly Bin[];
  readonly ofTwoDocuments: number;
  readonly ofOneStory: number;
}

/** The first draw is the gold's shape. The second adds pairs that are likelier to say the same: of the first 200 a fifth did. */
const DRAWS: Readonly<Record<1 | 2, Draw>> = {
  1: {
    bins: [
      { stratum: "turned", count: { muc4: 8, gva: 5, events: 2 }, takes: ({ overlap, turned }) => turned && overlap >= 0.15 },
      { stratum: "close", count: { muc4: 22, gva: 12, events: 6 }, takes: ({ overlap }) => overlap >= 0.6 },
      { stratum: "near", count: { muc4: 33, gva: 18, events: 9 }, takes: ({ overlap }) => overlap >= 0.35 && overlap < 0.6 },
      { stratum: "far", count: { muc4: 33, gva: 18, events: 9 }, takes: ({ overlap }) => overlap >= 0.15 && overlap < 0.35 },
      { stratum: "name-only", count: { muc4: 14, gva: 7, events: 4 }, takes: ({ overlap, shared }) => overlap < 0.15 && shared },
    ],
    ofTwoDocuments: 2,
    ofOneStory: 8,
  },
  2: {
    bins: [
      { stratum: "turned", count: { muc4: 22, gva: 8, events: 5 }, takes: ({ overlap, turned }) => turned && overlap >= 0.25 },
      { stratum: "close", count: { muc4: 22, gva: 13, events: 1 }, takes: ({ overlap, identical }) => overlap >= 0.6 && !identical },
      { stratum: "near", count: { muc4: 16, gva: 9, events: 4 }, takes: ({ overlap }) => overlap >= 0.45 && overlap < 0.6 },
    ],
    ofTwoDocuments: 3,
    ofOneStory: 16,
  },
};
/** The share of a bin that is kept for pairs with a word that turns a claim, as far as there are such. */
const TURNED_SHARE = 0.3;
const OF_ONE_STATEMENT = 2;
const IDENTICAL: Readonly<Record<SetName, number>> = { muc4: 11, gva: 6, events: 3 };

/** Both draws of one set. No statement, two documents or story give more than their part. */
export function drawPairs(set: SetName, candidates: readonly Candidate[], seed: number): readonly DrawnPair[] {
  const ranked = [...candidates].sort(byRank(seed, ({ a, b }) => `${a.statement.id} ${b.statement.id}`));
  const drawn = new Map<Candidate, DrawnPair>();
  const used = new Map<string, number>();
  for (const number of [1, 2] as const) {
    // What a bin lacks is taken from the one below.
    let lacking = 0;
    for (const bin of DRAWS[number].bins) {
      const wanted = bin.count[set] + lacking;
      const goal = drawn.size + wanted;
      const fitting = ranked.filter(bin.takes);
      const take = (from: readonly Candidate[], until: number): void => {
        for (const pair of from) {
          if (drawn.size >= until) return;
          if (drawn.has(pair) || !admit(pair, { set, used, draw: DRAWS[number] })) continue;
          drawn.set(pair, { ...pair, set, stratum: bin.stratum, draw: number, practice: false });
        }
      };
      take(
        fitting.filter(({ turned }) => turned),
        goal - wanted + Math.round(TURNED_SHARE * wanted),
      );
      take(fitting, goal);
      lacking = goal - drawn.size;
    }
  }
  return [...drawn.values()];
}

interface Bounds {
  readonly set: SetName;
  readonly used: Map<string, number>;
  readonly draw: Draw;
}

/** Whether a pair still fits below every bound, counting it where it does. */
function admit({ a, b, story, identical }: Candidate, { set, used, draw }: Bounds): boolean {
  const bounds: readonly (readonly [string, number])[] = [
    [a.statement.id, OF_ONE_STATEMENT],
    [b.statement.id, OF_ONE_STATEMENT],
    [`${a.document.id} ${b.document.id}`, draw.ofTwoDocuments],
    [`story ${story}`, draw.ofOneStory],
    ...(identical ? [["identical", IDENTICAL[set]] as const] : []),
  ];
  if (bounds.some(([key, most]) => (used.get(key) ?? 0) >= most)) return false;
  for (const [key] of bounds) used.set(key, (used.get(key) ?? 0) + 1);
  return true;
}

/** What both halves shall hold alike. */
const balancedBy = ({ set, stratum, turned, draw }: DrawnPair): readonly string[] => [
  ...[`${draw} ${set}`, `${draw} ${set} ${stratum}`],
  ...(turned ? [`${draw} turned`] : []),
];

/** Puts every story whole into one half, the largest first, where it evens the halves out. The second draw moves no story of the first. */
export function inHalves(pairs: readonly DrawnPair[], seed: number): readonly DrawnPair[] {
  // By what is balanced: pairs for practice less the others.
  const surplus = new Map<string, number>();
  const halves = new Map<string, boolean>();
  const put = (story: string, of: readonly DrawnPair[]): void => {
    const keys = of.flatMap(balancedBy);
    const practice = halves.get(story) ?? keys.reduce((sum, key) => sum + (surplus.get(key) ?? 0), 0) <= 0;
    halves.set(story, practice);
    for (const key of keys) surplus.set(key, (surplus.get(key) ?? 0) + (practice ? 1 : -1));
  };
  for (const number of [1, 2] as const) {
    const stories = [
      ...Map.groupBy(
        pairs.filter(({ draw }) => draw === number),
        ({ story }) => story,
      ),
    ]
      .sort(byRank(seed, ([story]) => story))
      .sort(([, a], [, b]) => b.length - a.length);
    for (const [story, of] of stories) if (halves.has(story)) put(story, of);
    for (const [story, of] of stories) if (!halves.has(story)) put(story, of);
  }
  return pairs.map((pair) => ({ ...pair, practice: halves.get(pair.story) ?? false }));
}
