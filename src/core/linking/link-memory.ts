import type {
  Claim,
  CopiedStatement,
  Copy,
  Drift,
  JudgedPair,
  LinkedIncident,
  LinkingDocument,
  ScoredPair,
  WordWeights,
} from "../model/index.ts";
import { KeptClaims } from "./claims/kept-claims.ts";
import { linkClaims } from "./claims/link-claims.ts";
import type { Telling } from "./claims/value-claims.ts";
import type { Carrier } from "./copies/changes-between.ts";
import { type SharedWords, sharingKeying } from "./copies/find-copies.ts";
import { findRewrites } from "./copies/find-rewrites.ts";
import { KeptRewrites } from "./copies/kept-rewrites.ts";
import { DocumentReadings } from "./document-readings.ts";
import type { ComparableReport } from "./incidents/comparable-report.ts";
import { KeptIncidentNames } from "./incidents/kept-incident-names.ts";
import { KeptIncidents } from "./incidents/kept-incidents.ts";
import { linkIncidents } from "./incidents/link-incidents.ts";
import { type PairFinder, pairsKept, pairsOnce } from "./pairs/pair-finder.ts";

/** What was found of one thing. */
export interface Memory<Value> {
  of(one: object, find: () => Value): Value;
}

class KeptOfOne<Value> implements Memory<Value> {
  private readonly known = new WeakMap<object, Value>();

  of(one: object, find: () => Value): Value {
    const known = this.known.get(one);
    if (known !== undefined) return known;
    const found = find();
    this.known.set(one, found);
    return found;
  }
}

const NOTHING_OF_ONE: Memory<never> = { of: (_one, find) => find() };

/** What was found of two things, in their order. */
export interface PairMemory<Value> {
  of(one: object, other: object, find: () => Value): Value;
  /** Undefined where nothing was found yet. */
  known(one: object, other: object): Value | undefined;
}

/** Keeps what it found while the first of the two is held by somebody. */
class KeptFindings<Value> implements PairMemory<Value> {
  private readonly rows = new WeakMap<object, Map<object, Value>>();

  known(one: object, other: object): Value | undefined {
    return this.rows.get(one)?.get(other);
  }

  of(one: object, other: object, find: () => Value): Value {
    const row = this.rows.get(one) ?? new Map<object, Value>();
    this.rows.set(one, row);
    const known = row.get(other);
    if (known !== undefined) return known;
    const found = find();
    row.set(other, found);
    return found;
  }
}

const NOTHING_KEPT: PairMemory<never> = { of: (_one, _other, find) => find(), known: () => undefined };

/**
 * What linking finds of one document, or of two, whatever else there is: a function of those alone, so that it can be kept and taken again
 * when documents are added. All of it hangs on documents as objects, which are not to be changed.
 */
export interface LinkMemory {
  readonly readings: DocumentReadings;
  /** Null where two texts share nothing. */
  readonly shared: PairMemory<SharedWords | null>;
  /** By shared words: reports and statements that stand in them. */
  readonly copiedReports: Memory<readonly ScoredPair[]>;
  readonly copiedStatements: Memory<readonly CopiedStatement[]>;
  /** Statements that one text tells anew from another. */
  readonly retold: PairMemory<readonly CopiedStatement[]>;
  /** By carried statement: what changed. */
  readonly drifts: Memory<readonly Drift[]>;
  readonly carriers: WeakMap<LinkingDocument, ReadonlyMap<string, Carrier>>;
  /** Which documents are looked at beside one another for the sentences that they share. */
  readonly sharing: PairFinder<LinkingDocument, SharedWords>;
  readonly linkIncidents: (reports: readonly ComparableReport[], firm: readonly ScoredPair[]) => readonly LinkedIncident[];
  readonly findRewrites: (
    documents: readonly LinkingDocument[],
    incidents: readonly LinkedIncident[],
    shared: readonly SharedWords[],
  ) => readonly Copy[];
  /** By document: what statements tell of each of its reports. */
  readonly tellings: Memory<readonly (readonly Telling[])[]>;
  /** Claims as objects that were known before, where nothing of them is another. */
  readonly asBefore: (claims: readonly Claim[]) => readonly Claim[];
  readonly linkClaims: (
    documents: readonly LinkingDocument[],
    incidents: readonly LinkedIncident[],
    copied: readonly CopiedStatement[],
    judged: readonly JudgedPair[],
  ) => readonly Claim[];
}

/** For documents that are linked once: what is found is let go as soon as may be. */
export function linkOnce(weights: WordWeights): LinkMemory {
  const readings = new DocumentReadings(weights);
  return {
    readings,
    shared: NOTHING_KEPT,
    copiedReports: NOTHING_OF_ONE,
    copiedStatements: NOTHING_OF_ONE,
    retold: NOTHING_KEPT,
    drifts: NOTHING_OF_ONE,
    carriers: new WeakMap(),
    sharing: pairsOnce(sharingKeying((document) => readings.of(document).terms)),
    linkIncidents: (reports, firm) => linkIncidents(reports, firm, weights),
    findRewrites: (...told) => findRewrites(...told, { readings, rewrites: { compared: NOTHING_KEPT, "not-compared": NOTHING_KEPT } }),
    tellings: NOTHING_OF_ONE,
    asBefore: (found) => found,
    linkClaims: (...told) => linkClaims(...told, weights),
  };
}

/** For documents that come and go. */
export function linkKept(weights: WordWeights): LinkMemory {
  const readings = new DocumentReadings(weights);
  const incidents = new KeptIncidents(weights, new KeptFindings<ScoredPair>());
  const names = new KeptIncidentNames();
  const rewrites = new KeptRewrites({ readings, rewrites: { compared: new KeptFindings(), "not-compared": new KeptFindings() } }, names);
  const claims = new KeptClaims(weights, names);
  return {
    readings,
    shared: new KeptFindings(),
    copiedReports: new KeptOfOne(),
    copiedStatements: new KeptOfOne(),
    retold: new KeptFindings(),
    drifts: new KeptOfOne(),
    carriers: new WeakMap(),
    sharing: pairsKept(sharingKeying((document) => readings.of(document).terms)),
    linkIncidents: (reports, firm) => incidents.link(reports, firm),
    findRewrites: (...told) => rewrites.find(...told),
    tellings: new KeptOfOne(),
    asBefore: keptClaims(),
    linkClaims: (...told) => claims.link(...told),
  };
}

/** Gives the very same claim each time that all it tells is the same. */
function keptClaims(): LinkMemory["asBefore"] {
  let before: ReadonlyMap<string, Claim> = new Map();
  return (claims) => {
    const same = claims.map((claim) => {
      const known = before.get(claim.id);
      return known !== undefined && isOne(known, claim) ? known : claim;
    });
    before = new Map(same.map((claim) => [claim.id, claim]));
    return same;
  };
}

const isOne = (one: Claim, other: Claim): boolean =>
  one.text === other.text &&
  one.value?.words === other.value?.words &&
  one.statements.length === other.statements.length &&
  one.statements.every(({ document, statement, stance }, at) => {
    const twin = other.statements[at];
    return twin?.document === document && twin.statement === statement && twin.stance === stance;
  });
