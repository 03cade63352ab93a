import type { Proposition } from "./proposition.ts";

/** So many of the heaviest things of a content are paired: what two statements of one claim share is among them. */
const HEAVIEST = 7;
/** In a block of more, each is compared with the first few and with those next to it in time, so that cost stays linear. */
const MOST_TOGETHER = 24;
const FIRST = 2;
const NEXT = 8;
/** So many others are enough for one statement: cost stays linear however few words a collection has. */
const MOST_LOOKS = 60;

/** Narrow keys: two heavy things together, two things side by side, an incident with a party. Statements that share none are never compared. */
function claimKeysOf({ things, runs, incidents, parties }: Proposition): readonly string[] {
  const heaviest = [...things]
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || (a < b ? -1 : 1))
    .slice(0, HEAVIEST)
    .map(([thing]) => thing)
    .sort();
  const pairs = heaviest.flatMap((one, order) => heaviest.slice(order + 1).map((other) => `two ${one} ${other}`));
  const did = parties.size === 0 ? [] : [...incidents].map((incident) => `did ${incident}`);
  return [...pairs, ...[...runs].map((run) => `run ${run}`), ...did];
}

/** Pairs of statements that share a key, each once, the lesser index first. */
export function pairsToCompare(propositions: readonly Proposition[]): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>();
  for (const [index, proposition] of propositions.entries()) {
    for (const key of claimKeysOf(proposition)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  const met = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  const looks = new Uint32Array(propositions.length);
  for (const members of smallestFirst(blocks)) {
    for (const [a, b] of pairsWithin(members, propositions)) {
      const [one, other] = [Math.min(a, b), Math.max(a, b)];
      const pair = one * propositions.length + other;
      const isEnough = (looks[one] as number) >= MOST_LOOKS && (looks[other] as number) >= MOST_LOOKS;
      if (isEnough || one === other || met.has(pair)) continue;
      met.add(pair);
      looks[one] = (looks[one] as number) + 1;
      looks[other] = (looks[other] as number) + 1;
      pairs.push([one, other]);
    }
  }
  return pairs;
}

/** Blocks of two or more. The narrowest come first: what is alike in the rarest respect is looked at whatever else there is. */
function smallestFirst(blocks: ReadonlyMap<string, readonly number[]>): readonly (readonly number[])[] {
  return [...blocks]
    .filter(([, members]) => members.length > 1)
    .sort(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1))
    .map(([, members]) => members);
}

function pairsWithin(members: readonly number[], all: readonly Proposition[]): readonly (readonly [number, number])[] {
  if (members.length <= MOST_TOGETHER) return members.flatMap((a, order) => members.slice(order + 1).map((b) => [a, b] as const));
  const inTime = [...members].sort((a, b) => (all[a]?.published ?? 0) - (all[b]?.published ?? 0) || a - b);
  return inTime.flatMap((a, order) => {
    const next = inTime.slice(order + 1, order + 1 + NEXT);
    const first = order >= FIRST ? inTime.slice(0, FIRST) : [];
    return [...next, ...first].map((b) => [a, b] as const);
  });
}
