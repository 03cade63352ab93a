import { blockKeysOf } from "../core/linking/incidents/block-keys.ts";
import { type ClusterMember, clusterReports, keyOf } from "../core/linking/incidents/cluster-reports.ts";
import { type ComparableReport, comparable } from "../core/linking/incidents/comparable-report.ts";
import { compareBlocks } from "../core/linking/incidents/compare-blocks.ts";
import { explainPair } from "../core/linking/incidents/compare-reports.ts";
import { memberOf } from "../core/linking/incidents/link-incidents.ts";
import { profilesOf, type ReportProfile } from "../core/linking/incidents/report-profile.ts";
import { Interned } from "../core/linking/interned.ts";
import type { LinkedIncident, LinkingDocument, ScoredPair, WordWeights } from "../core/model/index.ts";

/** A report with the keys under which it is compared. */
export interface BlockedReport extends ClusterMember {
  readonly keys: readonly string[];
  readonly profile: WrittenProfile;
}

/** A profile as it is written: its words as a record. */
export interface WrittenProfile extends Omit<ReportProfile, "words"> {
  readonly words: Readonly<Record<string, number>>;
}

/** First step, a map over documents: each report with its block keys. */
export function blocksOf(document: LinkingDocument, weights: WordWeights): readonly BlockedReport[] {
  return profilesOf(document, weights).map((profile) => ({
    ...memberOf(profile),
    keys: blockKeysOf(profile, weights),
    profile: { ...profile, words: Object.fromEntries(profile.words) },
  }));
}

/** Second step, a map over blocks: every two reports that share a key, scored. */
export function compareStep(reports: readonly BlockedReport[], weights: WordWeights): readonly ScoredPair[] {
  const tables = { weights, vocabulary: new Interned() };
  const profileOf = ({ profile }: BlockedReport): ReportProfile => ({ ...profile, words: new Map(Object.entries(profile.words)) });
  const once = new Map(reports.map((one) => [keyOf(one.ref), comparable(profileOf(one), tables)]));
  const at = (ref: ScoredPair["a"]): ComparableReport => once.get(keyOf(ref)) as ComparableReport;
  return Array.from(compareBlocks([...once.values()], weights), ({ a, b }) => explainPair(at(a), at(b), weights));
}

/** Third step: reports of one incident together. Members and pairs that several blocks told are taken once. */
export function clusterStep(members: readonly ClusterMember[], pairs: readonly ScoredPair[]): readonly LinkedIncident[] {
  const onceMembers = new Map(members.map((member) => [keyOf(member.ref), member]));
  const oncePairs = new Map(pairs.map((pair) => [`${keyOf(pair.a)} ${keyOf(pair.b)}`, pair]));
  return clusterReports([...onceMembers.values()], [...oncePairs.values()]);
}
