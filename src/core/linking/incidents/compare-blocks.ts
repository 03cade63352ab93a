import type { ScoredPair, WordWeights } from "../../model/index.ts";
import { type Keying, pairsAmong } from "../pairs/candidate-pairs.ts";
import type { PairLimits } from "../pairs/partners.ts";
import { blockKeysOf } from "./block-keys.ts";
import { compareRefs } from "./cluster-reports.ts";
import type { ComparableReport } from "./comparable-report.ts";
import { compareReports } from "./compare-reports.ts";

const LIMITS: PairLimits = { mostTogether: 24, first: 4, next: 12, mostPartners: 36 };

/** Which reports are compared. */
export function reportKeying(weights: WordWeights): Keying<ComparableReport> {
  return {
    keysOf: ({ profile }) => blockKeysOf(profile, weights),
    inTime: ({ profile: a }, { profile: b }) => (a.published ?? 0) - (b.published ?? 0) || compareRefs(a.ref, b.ref),
    limits: LIMITS,
  };
}

/** Scores every pair of reports that share a block key, once each, as it is asked for. Reports may come in any order. */
export function* compareBlocks(reports: readonly ComparableReport[], weights: WordWeights): Generator<ScoredPair> {
  const all = [...reports].sort((a, b) => compareRefs(a.profile.ref, b.profile.ref));
  for (const [a, b] of pairsAmong(all, reportKeying(weights))) {
    const [one, other] = [all[a] as ComparableReport, all[b] as ComparableReport];
    if (one.profile.ref.document !== other.profile.ref.document) yield compareReports(one, other, weights);
  }
}
