import type { Claim, CopiedStatement, JudgedPair, LinkedIncident, LinkingDocument, StatementRef, WordWeights } from "../../model/index.ts";
import type { KeptIncidentNames } from "../incidents/kept-incident-names.ts";
import { Interned } from "../interned.ts";
import { KeptComponents } from "../pairs/kept-components.ts";
import { KeptPairs } from "../pairs/kept-pairs.ts";
import { PairSet } from "../pairs/pair-set.ts";
import { claimKeying } from "./claim-keys.ts";
import { areJoined, clusterGroups, type PropositionGroup, TOGETHER } from "./cluster-propositions.ts";
import { glance } from "./compare-propositions.ts";
import { compareStatements, compareTexts } from "./compare-statements.ts";
import type { ContentTables } from "./content-things.ts";
import { type FirmTie, heedJudged } from "./judged-statements.ts";
import { named, propositionsOf, type UnnamedClaim, unnamed } from "./link-claims.ts";
import type { Proposition } from "./proposition.ts";
import { KeptSameWords } from "./same-words.ts";

type Group = readonly Proposition[];

/** What a document's statements say, by the incidents that they are told in. */
interface SaidInDocument {
  /** The incidents, and which statements people judged of. */
  readonly told: readonly (string | null)[];
  readonly propositions: readonly Proposition[];
  readonly byStatement: ReadonlyMap<string, Proposition>;
}

/** What ties a group to others whatever it says: copied words by place, and what people judged. */
interface Bound {
  readonly taken: ReadonlyMap<number, readonly number[]>;
  readonly firm: ReadonlyMap<number, readonly PlacedTie[]>;
}

interface PlacedTie {
  readonly to: number;
  readonly tie: FirmTie;
}

/**
 * Joins statements to claims again and again while documents come and go: the same as `linkClaims`, but statements that hang together with nothing
 * new, gone or judged are as they were found before.
 */
export class KeptClaims {
  private readonly tables: ContentTables;
  private readonly names: KeptIncidentNames;
  private readonly words = new KeptSameWords();
  private readonly said = new WeakMap<LinkingDocument, SaidInDocument>();
  private readonly pairs = new KeptPairs<Proposition>(claimKeying());
  private readonly components = new KeptComponents<readonly UnnamedClaim[]>();
  /** By the first of its statements. */
  private readonly found = new WeakMap<Proposition, { readonly group: PropositionGroup; readonly claim: UnnamedClaim }>();
  private readonly given = new WeakMap<UnnamedClaim, Claim>();
  /** By place, the groups as they were last, and which came first. */
  private groups = new Map<number, Group>();
  private readonly places = new WeakMap<Proposition, number>();
  private readonly order: number[] = [];
  private bound: Bound = { taken: new Map(), firm: new Map() };
  private documents: ReadonlyMap<string, LinkingDocument> = new Map();

  constructor(weights: WordWeights, names: KeptIncidentNames) {
    this.names = names;
    this.tables = { weights, vocabulary: new Interned() };
  }

  link(
    documents: readonly LinkingDocument[],
    incidents: readonly LinkedIncident[],
    copied: readonly CopiedStatement[],
    judged: readonly JudgedPair[],
  ): readonly Claim[] {
    this.documents = new Map(documents.map((document) => [document.id, document]));
    const all = this.propositionsIn(documents, incidents, new Set(judged.flatMap(({ a, b }) => [a, b])));
    const { groups, ties } = heedJudged(this.words.of(all), judged);
    const { touched, gone } = this.pairs.hold(groups.map(([first]) => first as Proposition));
    const stirred = new Set(touched);
    this.takeGroups(groups, gone, stirred);
    this.takeBound({ taken: this.takenOver(copied), firm: this.placed(ties, groups) }, stirred);
    this.components.renew(
      stirred,
      gone,
      (place) => this.reachedFrom(place),
      (places) => this.claimsAt(places),
    );
    return named([...this.components.made()].flat(), (one, id, topic) => this.claimOf(one, id, topic));
  }

  /** By document, in order of documents and statements. */
  private propositionsIn(
    documents: readonly LinkingDocument[],
    incidents: readonly LinkedIncident[],
    isJudged: ReadonlySet<string>,
  ): ReadonlyMap<string, readonly Proposition[]> {
    const nameOf = this.names.of(incidents);
    const inOrder = documents.toSorted((a, b) => compareTexts(a.id, b.id));
    return new Map(inOrder.map((document) => [document.id, this.propositionsOf(document, nameOf, isJudged)]));
  }

  private propositionsOf(
    document: LinkingDocument,
    nameOf: (document: string, index: number) => string | null,
    isJudged: ReadonlySet<string>,
  ): readonly Proposition[] {
    const judged = isJudged.size === 0 ? [] : document.statements.filter(({ id }) => isJudged.has(id)).map(({ id }) => id);
    const told = [...document.incidents.map((_, index) => nameOf(document.id, index)), ...judged];
    const known = this.said.get(document);
    if (known?.told.length === told.length && told.every((one, at) => one === known.told[at])) return known.propositions;
    const found = propositionsOf(document, nameOf, this.tables, isJudged);
    const propositions = found.map((one) => known?.propositions.find((before) => isOne(before, one)) ?? one);
    propositions.sort((a, b) => compareStatements(a.ref, b.ref));
    this.said.set(document, { told, propositions, byStatement: new Map(propositions.map((one) => [one.ref.statement, one])) });
    return propositions;
  }

  /** Groups that hold others than before are stirred, though what stands for them may be the same. */
  private takeGroups(groups: readonly Group[], gone: readonly number[], stirred: Set<number>): void {
    for (const place of gone) this.groups.delete(place);
    for (const [at, group] of groups.entries()) {
      const place = this.pairs.placeOf(group[0] as Proposition);
      this.order[place] = at;
      const before = this.groups.get(place);
      if (before !== undefined && isSameList(before, group)) continue;
      this.groups.set(place, group);
      for (const one of group) this.places.set(one, place);
      stirred.add(place);
    }
  }

  private takeBound(bound: Bound, stirred: Set<number>): void {
    const before = this.bound;
    this.bound = bound;
    const stir = (place: number): void => {
      if (this.pairs.isThere(place)) stirred.add(place);
    };
    for (const place of new Set([...before.taken.keys(), ...bound.taken.keys()]))
      if (!isSameList(before.taken.get(place) ?? [], bound.taken.get(place) ?? [])) stir(place);
    for (const place of new Set([...before.firm.keys(), ...bound.firm.keys()]))
      if (namesOf(before.firm.get(place)) !== namesOf(bound.firm.get(place))) stir(place);
  }

  private *reachedFrom(place: number): Generator<number> {
    for (const { to } of this.bound.firm.get(place) ?? []) yield to;
    const one = this.pairs.memberAt(place);
    for (const other of this.bound.taken.get(place) ?? []) if (areJoined(one, this.pairs.memberAt(other), "copied")) yield other;
    for (const other of this.pairs.besideOf(place)) {
      const twin = this.pairs.memberAt(other);
      if (glance(one, twin, TOGETHER) === "likely" && areJoined(one, twin, "scored")) yield other;
    }
  }

  private claimsAt(places: readonly number[]): readonly UnnamedClaim[] {
    if (places.length === 1 && this.groups.get(places[0] as number)?.length === 1) return [];
    const ordered = places.toSorted((a, b) => (this.order[a] as number) - (this.order[b] as number));
    const at = new Map(ordered.map((place, index) => [place, index]));
    const within = (to: readonly number[]): readonly number[] => to.flatMap((other) => at.get(other) ?? []);
    const [taken, beside] = [new PairSet(places.length), new PairSet(places.length)];
    const firm: FirmTie[] = [];
    for (const [index, place] of ordered.entries()) {
      for (const other of within(this.bound.taken.get(place) ?? [])) if (index < other) taken.add(index, other);
      for (const other of within(this.pairs.besideOf(place))) if (index < other) beside.add(index, other);
      for (const { to, tie } of this.bound.firm.get(place) ?? []) {
        const other = at.get(to);
        if (other !== undefined && index < other) firm.push({ ...tie, a: index, b: other });
      }
    }
    const groups = ordered.map((place) => this.groups.get(place) as Group);
    return clusterGroups(groups, firm, taken, beside).map((group) => this.asBefore(group));
  }

  /** The very same claim where what was joined anew came out as it was. */
  private asBefore(group: PropositionGroup): UnnamedClaim {
    const [first] = group.propositions as readonly [Proposition];
    const before = this.found.get(first);
    if (before !== undefined && areAlike(before.group, group)) return before.claim;
    const claim = unnamed(group, this.documents);
    this.found.set(first, { group, claim });
    return claim;
  }

  /** The very same claim where nothing about it is another. */
  private claimOf(one: UnnamedClaim, id: string, topic: string): Claim {
    const given = this.given.get(one);
    if (given?.id === id && given.topic === topic) return given;
    const claim = { id, topic, ...one.claim };
    this.given.set(one, claim);
    return claim;
  }

  private takenOver(copied: readonly CopiedStatement[]): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, number[]>();
    const put = (from: number, to: number): void => {
      const known = found.get(from);
      if (known === undefined) found.set(from, [to]);
      else if (!known.includes(to)) known.push(to);
    };
    for (const { later, earlier } of copied) {
      const [one, other] = [this.placeOf(later), this.placeOf(earlier)];
      if (one === null || other === null || one === other) continue;
      put(one, other);
      put(other, one);
    }
    for (const others of found.values()) others.sort((a, b) => a - b);
    return found;
  }

  /** The place of a statement that says enough to be compared. */
  private placeOf({ document, statement }: StatementRef): number | null {
    const told = this.documents.get(document);
    const one = told === undefined ? undefined : this.said.get(told)?.byStatement.get(statement);
    const place = one === undefined ? undefined : this.places.get(one);
    return place === undefined || this.pairs.memberAt(place).things.length === 0 ? null : place;
  }

  private placed(ties: readonly FirmTie[], groups: readonly Group[]): ReadonlyMap<number, readonly PlacedTie[]> {
    const placeAt = (index: number): number => this.pairs.placeOf((groups[index] as Group)[0] as Proposition);
    const found = new Map<number, PlacedTie[]>();
    for (const tie of ties) {
      const [one, other] = [placeAt(tie.a), placeAt(tie.b)];
      for (const [from, to] of [[one, other] as const, [other, one] as const]) {
        const known = found.get(from) ?? [];
        known.push({ to, tie });
        found.set(from, known);
      }
    }
    return found;
  }
}

const isSameList = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one === other || (one.length === other.length && one.every((item, at) => item === other[at]));

/** The same statements, held together by the same pairs. */
const areAlike = (before: PropositionGroup, now: PropositionGroup): boolean =>
  before.propositions.length === now.propositions.length &&
  before.propositions.every((one, at) => one === now.propositions[at]) &&
  JSON.stringify(before.pairs) === JSON.stringify(now.pairs);

/** What was said of a group, in one string. */
const namesOf = (ties: readonly PlacedTie[] | undefined): string =>
  JSON.stringify((ties ?? []).map(({ to, tie: { a: _a, b: _b, ...tie } }) => ({ to, ...tie })));

/** Whether two propositions of one statement are told in the same incidents, so that the earlier object serves. */
function isOne(one: Proposition, other: Proposition): boolean {
  return (
    one.ref.statement === other.ref.statement &&
    one.mainIncident === other.mainIncident &&
    one.incidents.join("\n") === other.incidents.join("\n") &&
    one.things.length === other.things.length
  );
}
