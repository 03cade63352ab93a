import { claimSheet, claimText } from "../core/dossier/claim-sheet.ts";
import { discountsOfClaim } from "../core/dossier/discounts.ts";
import { givenToReports } from "../core/dossier/given-to-reports.ts";
import { actOf, headedBy, headingOf, kindOf } from "../core/dossier/incident-heading.ts";
import { contestedIn, incidentSheet } from "../core/dossier/incident-sheet.ts";
import type { LabelledText } from "../core/dossier/reading-document.ts";
import type {
  ClaimSheet,
  CorroboratedClaim,
  CorroboratedIncident,
  GradeName,
  IncidentSheet,
  LeavePolicy,
  Stance,
  StatementId,
} from "../core/model/index.ts";
import { SaysoError } from "../wire/error-codes.ts";
import type { PairDecisionView } from "../wire/linked-views.ts";
import { judgementsOf } from "./judgements-at-desk.ts";
import type { LinkingTables } from "./link-documents.ts";
import { type LinkedCase, linkCase } from "./linked-case.ts";
import type { CaseStore } from "./ports/case-store.ts";
import { TextsWhenAsked } from "./texts-when-asked.ts";

/** Fewest characters of an id that are taken for one. */
const MIN_PREFIX = 4;

/** One incident where many are listed. */
export interface IncidentRow {
  readonly id: string;
  readonly heading: string;
  readonly kind: string;
  /** What was done: the heading without place and day. */
  readonly act: string;
  /** Day and place that a person gave, else those that most documents tell; null where none tells one. */
  readonly date: string | null;
  readonly place: string | null;
  readonly reports: number;
  readonly documents: number;
  /** Documents that are copies of another of them. */
  readonly copies: number;
  readonly origins: number;
  /** Fields whose values cannot all be true. */
  readonly contested: readonly string[];
}

export interface ClaimRow {
  readonly id: string;
  readonly text: string;
  readonly topic: string;
  readonly for: number;
  readonly against: number;
  readonly noEvidence: number;
  readonly documents: number;
  readonly grade: GradeName | null;
  /** A grade is never without both counts. */
  readonly carriers: number;
  readonly origins: number;
  readonly ownClaims: number;
  /** Handles of those who discounted it. */
  readonly discounted: readonly string[];
}

/** What of a linked case is shown, beside its texts. */
export interface LinkedToShow extends Pick<LinkedCase, "shown" | "corroborated" | "by"> {
  readonly linked: Pick<LinkedCase["linked"], "drifts">;
}

/** A linked case with its texts as they may leave: everything that is shown of it is made from these two. */
export interface CaseToShow<Shown extends LinkedToShow = LinkedToShow> {
  readonly linked: Shown;
  readonly texts: ReadonlyMap<string, LabelledText>;
  readonly policy: LeavePolicy;
}

async function caseToShow(store: CaseStore, tables: LinkingTables, policy: LeavePolicy): Promise<CaseToShow<LinkedCase>> {
  const linked = await linkCase(store, tables);
  return { linked, texts: new TextsWhenAsked(linked.shown, policy), policy };
}

/** All incidents of a case: those of most documents first, then by heading. */
export function incidentRows(shown: CaseToShow): readonly IncidentRow[] {
  return inOrderOfIncidents(shown.linked.corroborated.incidents.map((one) => incidentRow(one, shown)));
}

export function incidentRow(one: CorroboratedIncident, { texts }: CaseToShow): IncidentRow {
  const { incident, copies, origins } = one;
  return {
    id: incident.id,
    heading: headingOf(one, texts),
    kind: kindOf(one, texts),
    act: actOf(incident, texts),
    date: headedBy("date", one, texts),
    place: headedBy("place", one, texts),
    reports: incident.reports.length,
    documents: new Set(incident.reports.map(({ document }) => document)).size,
    copies: new Set(copies.map(({ document }) => document)).size,
    origins: origins.length,
    contested: contestedIn(one, givenToReports(one, texts)),
  };
}

export function inOrderOfIncidents(rows: readonly IncidentRow[]): readonly IncidentRow[] {
  return rows.toSorted(
    (a, b) => b.documents - a.documents || (a.heading < b.heading ? -1 : a.heading > b.heading ? 1 : a.id < b.id ? -1 : 1),
  );
}

/** All claims of a case: those with statements for and against first, then those of most documents. */
export function claimRows(shown: CaseToShow): readonly ClaimRow[] {
  return inOrderOfClaims(shown.linked.corroborated.claims.map((claim) => claimRow(claim, shown)));
}

/** The counts of its sheet, which no list waits for: laying out a claim takes its footnotes and drawn origins. */
export function claimRow(claim: CorroboratedClaim, { texts }: CaseToShow): ClaimRow {
  const told = claim.statements.filter(({ document, statement }) => texts.get(document)?.statements.has(statement as StatementId));
  const count = (stance: Stance): number => told.filter((one) => one.stance === stance).length;
  return {
    id: claim.claim,
    text: claimText(claim, texts),
    topic: claim.topic,
    for: count("for"),
    against: count("against"),
    noEvidence: count("no-evidence"),
    documents: new Set(claim.statements.map(({ document }) => document).filter((document) => texts.has(document))).size,
    grade: claim.grade.grade,
    carriers: claim.grade.carriers,
    origins: claim.grade.origins,
    ownClaims: claim.grade.ownClaims,
    discounted: [...new Set(discountsOfClaim(claim, texts).map(({ by }) => by))],
  };
}

export function inOrderOfClaims(rows: readonly ClaimRow[]): readonly ClaimRow[] {
  const isDisputed = (row: ClaimRow): number => Number(row.for > 0 && row.against > 0);
  return rows.toSorted((a, b) => isDisputed(b) - isDisputed(a) || b.documents - a.documents || (a.text < b.text ? -1 : 1));
}

/** The incident that an id names: its own, or that of one of its reports, by the start. Throws `not-found`, `ambiguous-id`. */
export function incidentOf({ linked, texts, policy }: CaseToShow, prefix: string): IncidentSheet {
  return incidentSheet(incidentLike(linked, prefix), linked.linked.drifts, texts, policy);
}

/** The claim that an id names: its own, or that of one of its statements. Throws `not-found`, `ambiguous-id`. */
export function claimOf({ linked, texts, policy }: CaseToShow, prefix: string): ClaimSheet {
  return claimSheet(claimLike(linked, prefix), texts, policy);
}

/** The incident or claim that an id names, for its origins. Throws `not-found`, `ambiguous-id`. */
export function originsOf(shown: CaseToShow, prefix: string): IncidentSheet | ClaimSheet {
  const found = incidentOrClaimLike(shown.linked, prefix);
  return "claim" in found
    ? claimSheet(found, shown.texts, shown.policy)
    : incidentSheet(found, shown.linked.linked.drifts, shown.texts, shown.policy);
}

/** Throws `not-found`, `ambiguous-id`. */
export function incidentOrClaimLike(linked: LinkedToShow, prefix: string): CorroboratedIncident | CorroboratedClaim {
  const [incident, ...others] = matching(linked.corroborated.incidents, prefix, idsOfIncident);
  return incident !== undefined && others.length === 0 ? incident : claimLike(linked, prefix);
}

/** `incidentRows` of everything the case holds. */
export async function listIncidents(store: CaseStore, tables: LinkingTables, policy: LeavePolicy): Promise<readonly IncidentRow[]> {
  return incidentRows(await caseToShow(store, tables, policy));
}

/** `claimRows` of everything the case holds. */
export async function listClaims(store: CaseStore, tables: LinkingTables, policy: LeavePolicy): Promise<readonly ClaimRow[]> {
  return claimRows(await caseToShow(store, tables, policy));
}

/** With the judgements in force of two of its members, newest first. */
export type Judged<Sheet> = Sheet & { readonly judgements: readonly PairDecisionView[] };

/** `incidentOf` everything the case holds. Throws `not-found`, `ambiguous-id`. */
export async function showIncident(
  store: CaseStore,
  prefix: string,
  tables: LinkingTables,
  policy: LeavePolicy,
): Promise<Judged<IncidentSheet>> {
  const shown = await caseToShow(store, tables, policy);
  const sheet = incidentOf(shown, prefix);
  return { ...sheet, judgements: inForceAmong(shown.linked, new Set(sheet.reports.map(({ report }) => report))) };
}

const inForceAmong = ({ decided }: LinkedCase, members: ReadonlySet<string>): readonly PairDecisionView[] =>
  judgementsOf(decided.inForce, decided, members);

/** `claimOf` everything the case holds. Throws `not-found`, `ambiguous-id`. */
export async function showClaim(store: CaseStore, prefix: string, tables: LinkingTables, policy: LeavePolicy): Promise<Judged<ClaimSheet>> {
  const shown = await caseToShow(store, tables, policy);
  const sheet = claimOf(shown, prefix);
  return { ...sheet, judgements: inForceAmong(shown.linked, new Set(sheet.statements.map(({ statement }) => statement))) };
}

/** `originsOf` everything the case holds. Throws `not-found`, `ambiguous-id`. */
export async function showOrigins(
  store: CaseStore,
  prefix: string,
  tables: LinkingTables,
  policy: LeavePolicy,
): Promise<IncidentSheet | ClaimSheet> {
  return originsOf(await caseToShow(store, tables, policy), prefix);
}

const idsOfIncident = ({ incident }: CorroboratedIncident): readonly string[] => [
  incident.id,
  ...incident.reports.map(({ report }) => report),
];
const idsOfClaim = ({ claim, statements }: CorroboratedClaim): readonly string[] => [
  claim,
  ...statements.map(({ statement }) => statement),
];

/** Throws `not-found`, `ambiguous-id`. */
export function incidentLike({ corroborated }: LinkedToShow, prefix: string): CorroboratedIncident {
  return only(matching(corroborated.incidents, prefix, idsOfIncident), prefix, "incident");
}

function claimLike({ corroborated }: LinkedToShow, prefix: string): CorroboratedClaim {
  return only(oneOfStatement(matching(corroborated.claims, prefix, idsOfClaim), prefix), prefix, "claim");
}

/** A statement may be in several claims, by its words and by each value that it carries: of those the one that most statements are in. */
function oneOfStatement(found: readonly CorroboratedClaim[], prefix: string): readonly CorroboratedClaim[] {
  const asked = prefix.trim().toLowerCase();
  const holds = ({ statements }: CorroboratedClaim): boolean => statements.some(({ statement }) => statement.startsWith(asked));
  const statements = new Set(found.flatMap((one) => one.statements.map(({ statement }) => statement)).filter((id) => id.startsWith(asked)));
  if (found.length < 2 || statements.size !== 1 || !found.every(holds)) return found;
  return found.toSorted((a, b) => b.statements.length - a.statements.length || (a.claim < b.claim ? -1 : 1)).slice(0, 1);
}

function matching<Item>(items: readonly Item[], prefix: string, idsOf: (item: Item) => readonly string[]): readonly Item[] {
  const asked = prefix.trim().toLowerCase();
  if (asked.length < MIN_PREFIX) return [];
  // Equal texts of two documents have equal report ids: an incident's own id, the first of its ids, goes before those of its members.
  const own = items.filter((item) => idsOf(item)[0] === asked);
  // "30d7b86263-killed": the start of a claim of a value, with its field.
  const [start = "", field] = asked.split(/-(.*)/u);
  if (own.length === 0 && field !== undefined)
    return items.filter((item) => {
      const [id = ""] = idsOf(item);
      return id.startsWith(start) && id.endsWith(`-${field}`);
    });
  const exact = own.length > 0 ? own : items.filter((item) => idsOf(item).includes(asked));
  return exact.length > 0 ? exact : items.filter((item) => idsOf(item).some((id) => id.startsWith(asked)));
}

function only<Item>(found: readonly Item[], prefix: string, what: string): Item {
  const [first, second] = found;
  if (first === undefined) throw new SaysoError("not-found", `No ${what} has an id, or a member's id, that begins with ${prefix}.`);
  if (second !== undefined)
    throw new SaysoError("ambiguous-id", `Several ${what}s have an id that begins with ${prefix}: give more of it.`);
  return first;
}
