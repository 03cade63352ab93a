import type { ScoredPair, WordWeights } from "../../model/index.ts";
import { candidatePairs, type KeyedMembers } from "../pairs/candidate-pairs.ts";
import type { PairLimits } from "../pairs/partners.ts";
import { blockKeysOf } from "./block-keys.ts";
import { compareRefs } from "./cluster-reports.ts";
import type { ComparableReport } from "./comparable-report.ts";
import { compareReports } from "./compare-reports.ts";

const LIMITS: PairLimits = { mostTogether: 24, first: 4, next: 12, mostPartners: 36 };

/** What was found of two reports before. */
export interface KnownReports {
  of(one: ComparableReport, other: ComparableReport, find: () => ScoredPair): ScoredPair;
}

/** Scores every pair of reports that share a block key, once each, as it is asked for. Reports may come in any order. */
export function* compareBlocks(reports: readonly ComparableReport[], weights: WordWeights, known?: KnownReports): Generator<ScoredPair> {
  const all = [...reports].sort((a, b) => compareRefs(a.profile.ref, b.profile.ref));
  const days = Float64Array.from(all, ({ profile }) => profile.published ?? 0);
  const members: KeyedMembers = {
    size: all.length,
    keysOf: (index) => blockKeysOf((all[index] as ComparableReport).profile, weights),
    order: (a, b) => (days[a] as number) - (days[b] as number),
  };
  for (const [a, b] of candidatePairs(members, LIMITS)) {
    const [one, other] = [all[a] as ComparableReport, all[b] as ComparableReport];
    if (one.profile.ref.document !== other.profile.ref.document)
      yield known === undefined ? compareReports(one, other, weights) : known.of(one, other, () => compareReports(one, other, weights));
  }
}
