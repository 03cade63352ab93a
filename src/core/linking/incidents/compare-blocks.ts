import type { ScoredPair, WordWeights } from "../../model/index.ts";
import { blockKeysOf } from "./block-keys.ts";
import { compareRefs } from "./cluster-reports.ts";
import type { ComparableReport } from "./comparable-report.ts";
import { compareReports } from "./compare-reports.ts";

/** In a block of more, each report is compared with the first few and with those next to it in time, so that cost stays linear. */
const MOST_TOGETHER = 40;
const FIRST = 4;
const NEXT = 16;

/** Scores every pair of reports that share a block key, once each. Reports may come in any order. */
export function compareBlocks(reports: readonly ComparableReport[], weights: WordWeights): readonly ScoredPair[] {
  const all = [...reports].sort((a, b) => compareRefs(a.profile.ref, b.profile.ref));
  const blocks = new Map<string, number[]>();
  for (const [index, { profile }] of all.entries()) {
    for (const key of blockKeysOf(profile, weights)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  const met = new Set<number>();
  const pairs: ScoredPair[] = [];
  for (const members of blocks.values()) {
    for (const [a, b] of pairsToCompare(members, all)) {
      const pairKey = Math.min(a, b) * all.length + Math.max(a, b);
      if (met.has(pairKey)) continue;
      met.add(pairKey);
      const [one, other] = [all[a] as ComparableReport, all[b] as ComparableReport];
      if (one.profile.ref.document === other.profile.ref.document) continue;
      pairs.push(compareReports(one, other, weights));
    }
  }
  return pairs;
}

/** The pairs of one block that are compared: all, or in a large one those that are near in time. */
export function pairsToCompare(members: readonly number[], all: readonly ComparableReport[]): readonly (readonly [number, number])[] {
  if (members.length <= MOST_TOGETHER) return members.flatMap((a, order) => members.slice(order + 1).map((b) => [a, b] as const));
  const inTime = [...members].sort((a, b) => (all[a]?.profile.published ?? 0) - (all[b]?.profile.published ?? 0) || a - b);
  return inTime.flatMap((a, order) => {
    const next = inTime.slice(order + 1, order + 1 + NEXT);
    const first = order >= FIRST ? inTime.slice(0, FIRST) : [];
    return [...next, ...first].map((b) => [a, b] as const);
  });
}
