import type { LinkedIncident, ScoredPair, WordWeights } from "../../model/index.ts";
import { type ClusterMember, clusterReports, keyOf } from "./cluster-reports.ts";
import type { ComparableReport } from "./comparable-report.ts";
import { compareBlocks } from "./compare-blocks.ts";
import { explainPair } from "./compare-reports.ts";
import type { ReportProfile } from "./report-profile.ts";

/** Days that a date may span and still name a day. */
const MOST_DAYS = 3;

export function memberOf({ ref, kind, date, place }: ReportProfile): ClusterMember {
  if (kind !== "incident") return { ref, nature: "alone" };
  const isVague = date === null || date.to - date.from > MOST_DAYS || place === null || place.point === null;
  return { ref, nature: isVague ? "vague" : "plain" };
}

/** Puts reports of one incident together. `copied` are pairs of reports that stand in a passage one document took from the other. */
export function linkIncidents(
  reports: readonly ComparableReport[],
  copied: readonly ScoredPair[],
  weights: WordWeights,
): readonly LinkedIncident[] {
  const members = reports.map(({ profile }) => memberOf(profile));
  const incidents = clusterReports(members, bothOf(compareBlocks(reports, weights), copied));
  return explained(incidents, reports, weights);
}

function* bothOf(scored: Iterable<ScoredPair>, copied: Iterable<ScoredPair>): Generator<ScoredPair> {
  yield* scored;
  yield* copied;
}

/** Pairs that hold an incident together, with their reasons. */
export function explained(
  incidents: readonly LinkedIncident[],
  reports: readonly ComparableReport[],
  weights: WordWeights,
): readonly LinkedIncident[] {
  const byKey = new Map(reports.map((report) => [keyOf(report.profile.ref), report]));
  return incidents.map((incident) => ({
    ...incident,
    pairs: incident.pairs.map((pair) => {
      const [a, b] = [byKey.get(keyOf(pair.a)), byKey.get(keyOf(pair.b))];
      return pair.verdict !== "scored" || a === undefined || b === undefined ? pair : explainPair(a, b, weights);
    }),
  }));
}
