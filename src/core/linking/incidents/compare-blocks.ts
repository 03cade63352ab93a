import type { ScoredPair, WordWeights } from "../../model/index.ts";
import { candidatePairs, membersOf, type PairLimits } from "../candidate-pairs.ts";
import { blockKeysOf } from "./block-keys.ts";
import { compareRefs } from "./cluster-reports.ts";
import type { ComparableReport } from "./comparable-report.ts";
import { compareReports } from "./compare-reports.ts";

const LIMITS: PairLimits = { mostTogether: 24, first: 4, next: 12, mostPartners: 60 };

/** Scores every pair of reports that share a block key, once each. Reports may come in any order. */
export function compareBlocks(reports: readonly ComparableReport[], weights: WordWeights): readonly ScoredPair[] {
  const all = [...reports].sort((a, b) => compareRefs(a.profile.ref, b.profile.ref));
  const keys = all.map(({ profile }) => blockKeysOf(profile, weights));
  const inTime = (a: number, b: number): number => (all[a]?.profile.published ?? 0) - (all[b]?.profile.published ?? 0);
  const scored: ScoredPair[] = [];
  for (const [a, b] of candidatePairs(membersOf(keys, inTime), LIMITS)) {
    const [one, other] = [all[a] as ComparableReport, all[b] as ComparableReport];
    if (one.profile.ref.document !== other.profile.ref.document) scored.push(compareReports(one, other, weights));
  }
  return scored;
}
