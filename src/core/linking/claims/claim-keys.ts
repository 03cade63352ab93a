import { candidatePairs, type PairLimits } from "../candidate-pairs.ts";
import type { Proposition } from "./proposition.ts";

/** So many of the heaviest things of a content are paired: what two statements of one claim share is among them. */
const HEAVIEST = 7;
const LIMITS: PairLimits = { mostTogether: 16, first: 2, next: 6, mostPartners: 20 };

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
  const inTime = (a: number, b: number): number => (propositions[a]?.published ?? 0) - (propositions[b]?.published ?? 0);
  return candidatePairs(propositions.map(claimKeysOf), inTime, LIMITS);
}
