import { type LinkedIncident, PAIR_VERDICTS, type ReportRef, type ScoredPair, type WordWeights } from "../../model/index.ts";
import { KeptPairs } from "../pairs/kept-pairs.ts";
import type { TieTo } from "../ties-between.ts";
import {
  byFirstReport,
  type ClusterMember,
  compareRefs,
  incidentsOfGroup,
  keyOf,
  named,
  namedWithDocument,
  TIES,
} from "./cluster-reports.ts";
import type { ComparableReport } from "./comparable-report.ts";
import { reportKeying } from "./compare-blocks.ts";
import { compareReports } from "./compare-reports.ts";
import { KeptGroups } from "./kept-groups.ts";
import { explained, memberOf } from "./link-incidents.ts";

/**
 * Puts reports together again and again while documents come and go: the same as `linkIncidents`, but reports on which nothing bears that is
 * new or gone are as they were found before.
 */
export class KeptIncidents {
  private readonly weights: WordWeights;
  private readonly known: KnownReports;
  private readonly pairs: KeptPairs<ComparableReport>;
  private readonly groups = new KeptGroups({ memberAt: (place) => this.memberAt(place), tiesOf: (place) => this.tiesOf(place) });
  private readonly ties = new Map<number, readonly PlacedTie[]>();
  /** By the name of a group. */
  private readonly made = new Map<number, readonly LinkedIncident[]>();
  /** By the first of its reports. */
  private readonly found = new WeakMap<ComparableReport, Found>();
  private readonly renamed = new WeakMap<LinkedIncident, LinkedIncident>();
  private firm: ReadonlyMap<number, readonly PlacedPair[]> = new Map();

  constructor(weights: WordWeights, known: KnownReports) {
    this.weights = weights;
    this.known = known;
    this.pairs = new KeptPairs(reportKeying(weights));
  }

  link(reports: readonly ComparableReport[], firm: readonly ScoredPair[]): readonly LinkedIncident[] {
    const { touched, gone } = this.pairs.hold(reports);
    const before = this.firm;
    this.firm = this.byPlace(reports, firm);
    const stirred = new Set(touched);
    for (const place of new Set([...before.keys(), ...this.firm.keys()])) {
      if (this.pairs.isThere(place) && !areSame(before.get(place) ?? [], this.firm.get(place) ?? [])) stirred.add(place);
    }
    for (const place of [...stirred, ...gone]) this.ties.delete(place);
    for (const group of this.groups.renew(stirred, gone)) {
      const places = this.groups.membersOf(group);
      if (places.length === 0) this.made.delete(group);
      else this.made.set(group, this.incidentsAt(places));
    }
    return named([...this.made.values()].flat().sort(byFirstReport), (incident) => this.renamedOnce(incident));
  }

  /** The very same incident each time. */
  private renamedOnce(incident: LinkedIncident): LinkedIncident {
    const renamed = this.renamed.get(incident) ?? namedWithDocument(incident);
    this.renamed.set(incident, renamed);
    return renamed;
  }

  private memberAt(place: number): ClusterMember {
    return memberOf(this.pairs.memberAt(place).profile);
  }

  private incidentsAt(places: readonly number[]): readonly LinkedIncident[] {
    const within = new Set(places);
    const pairs = places.flatMap((place) => this.tiesOf(place).flatMap(({ to, pair }) => (place < to && within.has(to) ? [pair] : [])));
    const members = places.map((place) => this.memberAt(place));
    const byRef = new Map(places.map((place) => [this.pairs.memberAt(place).profile.ref, this.pairs.memberAt(place)]));
    return incidentsOfGroup(members, pairs).map((incident) => {
      const own = incident.reports.map((ref) => byRef.get(ref) as ComparableReport);
      return this.asBefore(incident, own);
    });
  }

  /** The very same incident where what was linked anew came out as it was, with the reasons that hold it together. */
  private asBefore(incident: LinkedIncident, reports: readonly ComparableReport[]): LinkedIncident {
    const [first] = reports as readonly [ComparableReport];
    const before = this.found.get(first);
    if (before !== undefined && areSameReports(before.reports, reports) && areSamePairs(before.incident, incident)) return before.incident;
    const [now] = explained([incident], reports, this.weights) as readonly [LinkedIncident];
    this.found.set(first, { reports, incident: now });
    return now;
  }

  /** What ties a report to those it may be together with, the strongest to each, in the order of these. */
  private tiesOf(place: number): readonly PlacedTie[] {
    const known = this.ties.get(place);
    if (known !== undefined) return known;
    const found = this.tiesAnew(place);
    this.ties.set(place, found);
    return found;
  }

  private tiesAnew(place: number): readonly PlacedTie[] {
    if (this.memberAt(place).nature === "alone") return [];
    const strongest = new Map<number, ScoredPair>();
    for (const { to, pair } of [...this.comparedAt(place), ...(this.firm.get(place) ?? [])]) {
      const known = strongest.get(to);
      if (pair.a.document === pair.b.document || this.memberAt(to).nature === "alone") continue;
      if (known === undefined || strengthOf(pair) > strengthOf(known)) strongest.set(to, pair);
    }
    const inOrder = [...strongest].sort(([x], [y]) => compareRefs(this.memberAt(x).ref, this.memberAt(y).ref));
    return inOrder.map(([to, pair]) => ({ to, pair, score: pair.score, verdict: TIES[pair.verdict] }));
  }

  /** What a report was compared with. */
  private *comparedAt(place: number): Generator<PlacedPair> {
    for (const to of this.pairs.besideOf(place)) {
      const pair = this.pairAt(place, to);
      if (pair !== null) yield { to, pair };
    }
  }

  /** Null for two reports of one document. */
  private pairAt(a: number, b: number): ScoredPair | null {
    const [x, y] = [this.pairs.memberAt(a), this.pairs.memberAt(b)];
    if (x.profile.ref.document === y.profile.ref.document) return null;
    const [one, other] = compareRefs(x.profile.ref, y.profile.ref) < 0 ? [x, y] : [y, x];
    return this.known.of(one, other, () => compareReports(one, other, this.weights));
  }

  /** What copied words and people say of two reports, by the place of each. */
  private byPlace(reports: readonly ComparableReport[], firm: readonly ScoredPair[]): ReadonlyMap<number, readonly PlacedPair[]> {
    const found = new Map<number, PlacedPair[]>();
    if (firm.length === 0) return found;
    const placeOf = this.placesAmong(reports);
    for (const pair of inOrder(firm)) {
      const [a, b] = [placeOf(pair.a), placeOf(pair.b)];
      if (a === null || b === null) continue;
      for (const [from, to] of [[a, b] as const, [b, a] as const]) {
        const known = found.get(from) ?? [];
        known.push({ to, pair });
        found.set(from, known);
      }
    }
    return found;
  }

  private placesAmong(reports: readonly ComparableReport[]): (ref: ReportRef) => number | null {
    const places = new Map<string, Map<number, number>>();
    for (const report of reports) {
      const { document, index } = report.profile.ref;
      const own = places.get(document) ?? new Map<number, number>();
      places.set(document, own.set(index, this.pairs.placeOf(report)));
    }
    return ({ document, index }) => places.get(document)?.get(index) ?? null;
  }
}

const areSameReports = (one: readonly ComparableReport[], other: readonly ComparableReport[]): boolean =>
  one.length === other.length && one.every((report, at) => report === other[at]);

/** Reasons of what was compared hang on the two reports; those of copied words and of a person's judgement are told with the pair. */
function areSamePairs({ pairs: before }: LinkedIncident, { pairs: now }: LinkedIncident): boolean {
  return (
    before.length === now.length &&
    before.every((one, at) => {
      const twin = now[at] as ScoredPair;
      const isPair = isSameRef(one.a, twin.a) && isSameRef(one.b, twin.b) && one.score === twin.score && one.verdict === twin.verdict;
      return isPair && (one.verdict === "scored" || JSON.stringify(one.reasons) === JSON.stringify(twin.reasons));
    })
  );
}

const isSameRef = (one: ReportRef, other: ReportRef): boolean => one === other || keyOf(one) === keyOf(other);

/** What was found of two reports before. */
interface KnownReports {
  of(one: ComparableReport, other: ComparableReport, find: () => ScoredPair): ScoredPair;
}

/** An incident as it was linked last, with what it was linked of. */
interface Found {
  readonly reports: readonly ComparableReport[];
  readonly incident: LinkedIncident;
}

interface PlacedPair {
  readonly to: number;
  readonly pair: ScoredPair;
}

interface PlacedTie extends TieTo {
  readonly pair: ScoredPair;
}

const strengthOf = ({ verdict }: ScoredPair): number => PAIR_VERDICTS.indexOf(verdict);

/** In an order of their own, so that whoever gives them in another gives the same. */
function inOrder(firm: readonly ScoredPair[]): readonly ScoredPair[] {
  return firm.toSorted((x, y) => compareRefs(x.a, y.a) || compareRefs(x.b, y.b) || strengthOf(x) - strengthOf(y));
}

function areSame(one: readonly PlacedPair[], other: readonly PlacedPair[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ to, pair }, at) => {
      const twin = other[at] as PlacedPair;
      return to === twin.to && (pair === twin.pair || JSON.stringify(pair) === JSON.stringify(twin.pair));
    })
  );
}
