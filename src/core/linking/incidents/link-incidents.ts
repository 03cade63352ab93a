import type { LinkedIncident, LinkingDocument, ScoredPair, WordWeights } from "../../model/index.ts";
import { type ClusterMember, clusterReports } from "./cluster-reports.ts";
import { comparable } from "./comparable-report.ts";
import { compareBlocks } from "./compare-blocks.ts";
import { profilesOf, type ReportProfile } from "./report-profile.ts";

/** Days that a date may span and still name a day. */
const MOST_DAYS = 3;

export function memberOf({ ref, kind, date, place }: ReportProfile): ClusterMember {
  if (kind !== "incident") return { ref, nature: "alone" };
  const isVague = date === null || date.to - date.from > MOST_DAYS || place === null || place.point === null;
  return { ref, nature: isVague ? "vague" : "plain" };
}

/** Puts reports of one incident together. `copied` are pairs of reports that stand in a passage one document took from the other. */
export function linkIncidents(
  documents: readonly LinkingDocument[],
  copied: readonly ScoredPair[],
  weights: WordWeights,
): readonly LinkedIncident[] {
  const profiles = documents.flatMap((document) => profilesOf(document, weights));
  const pairs = compareBlocks(
    profiles.map((profile) => comparable(profile, weights)),
    weights,
  );
  return clusterReports(profiles.map(memberOf), [...pairs, ...copied]);
}
