import { JoinedSets, type LinkedIncident, PAIR_VERDICTS, type PairVerdict, type ReportRef, type ScoredPair } from "../../model/index.ts";
import { averageLinkage } from "../average-linkage.ts";
import type { Tie } from "../ties-between.ts";
import { type Fit, fitsOf, homeAmong, isTornBetween, TOGETHER } from "./fits.ts";

/** What clustering needs to know of a report beside its pairs. */
export interface ClusterMember {
  readonly ref: ReportRef;
  /** `alone`: a series or a situation, which joins nothing. `vague`: without a day or without a town, so that it fits many. */
  readonly nature: "alone" | "vague" | "plain";
}

/**
 * Puts reports of one incident together. First what documents are chiefly about, then mentions in passing join the one incident that they
 * fit, so that none can draw two incidents together; what fits two about equally stays alone. Members and pairs may come in any order.
 */
export function clusterReports(members: readonly ClusterMember[], pairs: Iterable<ScoredPair>): readonly LinkedIncident[] {
  const all = [...members].sort((a, b) => compareRefs(a.ref, b.ref));
  const usable = tiesAmong(all, pairs);
  return named(incidentsOf(groupsOf(all, usable), all, usable).sort(byFirstReport));
}

/** The incidents of reports that were found to be of one group, before incidents of one id are told apart. */
export function incidentsOfGroup(members: readonly ClusterMember[], pairs: Iterable<ScoredPair>): readonly LinkedIncident[] {
  const all = [...members].sort((a, b) => compareRefs(a.ref, b.ref));
  const orders = all.map((_, order) => order);
  return incidentsOf(apartWithin(orders, all), all, tiesAmong(all, pairs));
}

function incidentsOf(groups: readonly (readonly number[])[], all: readonly ClusterMember[], ties: readonly PairTie[]): LinkedIncident[] {
  const tiesWithin = tiesByGroup(groups, ties);
  return groups.map((group, name) => incidentOf(group, all, tiesWithin.get(name) ?? []));
}

/**
 * The pairs that may put reports together, in order, one for every two reports: that of the strongest verdict. Two reports of one document
 * are two incidents: whoever read it told them apart.
 */
function tiesAmong(all: readonly ClusterMember[], pairs: Iterable<ScoredPair>): readonly PairTie[] {
  const orderOf = ordersOf(all);
  const ties: PairTie[] = [];
  for (const pair of pairs) {
    const [a, b] = [orderOf(pair.a), orderOf(pair.b)];
    if (a === undefined || b === undefined || pair.a.document === pair.b.document) continue;
    if (all[a]?.nature === "alone" || all[b]?.nature === "alone") continue;
    ties.push({ a: Math.min(a, b), b: Math.max(a, b), score: pair.score, verdict: TIES[pair.verdict], pair: isPlain(pair) ? null : pair });
  }
  const strength = ({ pair }: PairTie): number => PAIR_VERDICTS.indexOf(pair?.verdict ?? "scored");
  ties.sort((x, y) => x.a - y.a || x.b - y.b || strength(y) - strength(x));
  return ties.filter(({ a, b }, at) => ties[at - 1]?.a !== a || ties[at - 1]?.b !== b);
}

const isPlain = ({ verdict, reasons }: ScoredPair): boolean => verdict === "scored" && reasons.length === 0;

/** Finds a member's place by its report. */
function ordersOf(all: readonly ClusterMember[]): (ref: ReportRef) => number | undefined {
  const places = new Map<string, Map<number, number>>();
  for (const [order, { ref }] of all.entries()) {
    const known = places.get(ref.document);
    if (known === undefined) places.set(ref.document, new Map([[ref.index, order]]));
    else known.set(ref.index, order);
  }
  return ({ document, index }) => places.get(document)?.get(index);
}

/** What a verdict means for clustering. */
export const TIES: Readonly<Record<PairVerdict, Tie["verdict"]>> = {
  scored: "scored",
  apart: "apart",
  copied: "copied",
  same: "copied",
  "not-same": "apart",
};

/** Equal texts of two documents have equal report ids: of incidents with one id the later are named with their document. They come in the order of `byFirstReport`. */
export function named(incidents: readonly LinkedIncident[], rename = namedWithDocument): readonly LinkedIncident[] {
  const seen = new Set<string>();
  return incidents.map((incident) => {
    const isFirst = !seen.has(incident.id);
    seen.add(incident.id);
    return isFirst ? incident : rename(incident);
  });
}

export const namedWithDocument = (incident: LinkedIncident): LinkedIncident => ({
  ...incident,
  id: `${incident.id}@${first(incident).document}`,
});

interface PairTie extends Tie {
  /** Null for a scored pair, which tells no more than this: there are very many. */
  readonly pair: ScoredPair | null;
}

export function keyOf({ document, report, index }: ReportRef): string {
  return JSON.stringify([document, report, index]);
}

export function compareRefs(a: ReportRef, b: ReportRef): number {
  return a.document < b.document ? -1 : a.document > b.document ? 1 : a.index - b.index;
}

export const byFirstReport = (a: LinkedIncident, b: LinkedIncident): number => compareRefs(first(a), first(b));

const first = ({ reports }: LinkedIncident): ReportRef => reports[0] as ReportRef;

function groupsOf(all: readonly ClusterMember[], ties: readonly PairTie[]): readonly (readonly number[])[] {
  const isMain = (order: number): boolean => all[order]?.ref.main === true;
  const orders = all.map((_, order) => order);
  const tiesOf = tiesByMember(ties);
  const mains = leaveAmbiguous(clustered(orders.filter(isMain), ties, all), tiesOf, all);
  const groupOf = groupByMember(mains);
  const passing = orders.filter((order) => !isMain(order));
  const byHome = Map.groupBy(passing, (order) => homeOf(order, mains, groupOf, tiesOf.get(order) ?? [], all));
  const joined = mains.map((group, home) => [...group, ...(byHome.get(home) ?? [])].sort((a, b) => a - b));
  return [...joined.flatMap((group) => apartWithin(group, all)), ...clustered(byHome.get(null) ?? [], ties, all)];
}

function groupByMember(groups: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  return new Map(groups.flatMap((group, name) => group.map((member) => [member, name] as const)));
}

/** Of two reports of one document that fit one incident the first stays, the other is alone. */
function apartWithin(group: readonly number[], all: readonly ClusterMember[]): readonly (readonly number[])[] {
  const documents = new Set<string>();
  const [kept, alone]: [number[], number[]] = [[], []];
  for (const order of [...group].sort((a, b) => Number(all[b]?.ref.main) - Number(all[a]?.ref.main) || a - b)) {
    const document = all[order]?.ref.document ?? "";
    (documents.has(document) ? alone : kept).push(order);
    documents.add(document);
  }
  return [kept.sort((a, b) => a - b), ...alone.map((order) => [order])];
}

function clustered(orders: readonly number[], ties: readonly PairTie[], all: readonly ClusterMember[]): readonly (readonly number[])[] {
  const own = new Map(orders.map((order, at) => [order, at]));
  const within: Tie[] = [];
  for (const { a: one, b: other, score, verdict } of ties) {
    const [a, b] = [own.get(one), own.get(other)];
    if (a !== undefined && b !== undefined) within.push({ a, b, score, verdict });
  }
  const forbidden = sameDocument(orders, all);
  return averageLinkage(orders.length, [...within, ...forbidden], TOGETHER).map((group) => group.map((at) => orders[at] as number));
}

/** Pairs of one document: never together. */
function sameDocument(orders: readonly number[], all: readonly ClusterMember[]): readonly Tie[] {
  const byDocument = Map.groupBy(orders.keys(), (at) => all[orders[at] as number]?.ref.document ?? "");
  return [...byDocument.values()].flatMap((same) =>
    same.flatMap((a, order) => same.slice(order + 1).map((b): Tie => ({ a, b, score: 0, verdict: "apart" }))),
  );
}

/** A vague report that fits another incident nearly as well as its own leaves: it would else decide by chance. */
function leaveAmbiguous(
  groups: readonly (readonly number[])[],
  tiesOf: ReadonlyMap<number, readonly PairTie[]>,
  all: readonly ClusterMember[],
): readonly (readonly number[])[] {
  const groupOf = groupByMember(groups);
  const isTorn = (order: number, home: number): boolean => {
    if (all[order]?.nature !== "vague" || groups[home]?.length === 1) return false;
    return isTornBetween(fitsAmong(order, groupOf, tiesOf.get(order) ?? []), home);
  };
  return groups.flatMap((group, home) => {
    const torn = group.filter((order) => isTorn(order, home));
    const kept = group.filter((order) => !torn.includes(order));
    return [...(kept.length > 0 ? [kept] : []), ...torn.map((order) => [order])];
  });
}

function tiesByMember(ties: readonly PairTie[]): ReadonlyMap<number, readonly PairTie[]> {
  const found = new Map<number, PairTie[]>();
  for (const tie of ties) {
    for (const end of [tie.a, tie.b]) {
      const list = found.get(end);
      if (list) list.push(tie);
      else found.set(end, [tie]);
    }
  }
  return found;
}

/** The groups that a report fits, of those it was compared with. */
function fitsAmong(order: number, groupOf: ReadonlyMap<number, number>, ties: readonly PairTie[]): readonly Fit[] {
  const toGroups = ties.flatMap(({ a, b, score, verdict }) => {
    const home = groupOf.get(a === order ? b : a);
    return home === undefined ? [] : [{ home, score, verdict }];
  });
  return fitsOf(toGroups);
}

/** Which group a mention in passing joins: the one it fits, and clearly better than any other; never one that holds its own document. */
function homeOf(
  order: number,
  groups: readonly (readonly number[])[],
  groupOf: ReadonlyMap<number, number>,
  ties: readonly PairTie[],
  all: readonly ClusterMember[],
): number | null {
  const document = all[order]?.ref.document;
  const isOwn = (member: number): boolean => all[member]?.ref.document === document;
  return homeAmong(fitsAmong(order, groupOf, ties).filter(({ home }) => !groups[home]?.some(isOwn)));
}

/** The ties between two members of one group, by the group's place. */
function tiesByGroup(groups: readonly (readonly number[])[], ties: readonly PairTie[]): ReadonlyMap<number, readonly PairTie[]> {
  const groupOf = groupByMember(groups);
  return Map.groupBy(
    ties.filter(({ a, b, verdict }) => verdict !== "apart" && groupOf.get(a) === groupOf.get(b)),
    ({ a }) => groupOf.get(a) ?? -1,
  );
}

function incidentOf(group: readonly number[], all: readonly ClusterMember[], ties: readonly PairTie[]): LinkedIncident {
  const reports = group.map((order) => (all[order] as ClusterMember).ref);
  const best = [...ties].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const id = reports.map(({ report }) => report).sort()[0] as string;
  return { id, reports, pairs: spanning(group, best).map((tie) => tie.pair ?? pairOf(tie, all)) };
}

const NO_REASONS: ScoredPair["reasons"] = [];

function pairOf({ a, b, score }: Tie, all: readonly ClusterMember[]): ScoredPair {
  return { a: (all[a] as ClusterMember).ref, b: (all[b] as ClusterMember).ref, score, verdict: "scored", reasons: NO_REASONS };
}

/** The best pairs that reach every member. */
function spanning(group: readonly number[], best: readonly PairTie[]): readonly PairTie[] {
  const place = new Map(group.map((order, at) => [order, at]));
  const sets = new JoinedSets(group.length);
  return best.filter(({ a, b }) => sets.join(place.get(a) as number, place.get(b) as number) === "joined");
}
