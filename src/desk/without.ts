import type { Corroborated } from "../core/corroboration/corroborate.ts";
import { silencedKey } from "../core/corroboration/origins/gather-origins.ts";
import { claimSheet } from "../core/dossier/claim-sheet.ts";
import type { DocumentToShow } from "../core/dossier/document-to-show.ts";
import { incidentSheet } from "../core/dossier/incident-sheet.ts";
import { originsShown } from "../core/dossier/origins-shown.ts";
import type { GradeCounts, GradeName, LeavePolicy, Origin } from "../core/model/index.ts";
import { fold } from "../core/text/index.ts";
import { SaysoError } from "../wire/error-codes.ts";
import type { LinkingTables } from "./link-documents.ts";
import { type DocumentsTogether, type LeavingOut, labelledTexts, linkCase } from "./linked-case.ts";
import type { CaseStore } from "./ports/case-store.ts";
import { type CaseToShow, incidentOrClaimLike } from "./show-linked.ts";

/** A grade with its counts, the reasons left to the page of what it is of. */
export interface CountedGrade extends GradeCounts {
  readonly grade: GradeName | null;
}

/** How a value or claim stands with everything, and without what was left out; null where it is no longer told. */
export interface GradeChange {
  /** An incident's heading, or "claim". */
  readonly where: string;
  readonly id: string;
  readonly field: string | null;
  readonly value: string;
  readonly before: CountedGrade;
  readonly after: CountedGrade | null;
}

/** What was left out and what changes for it. */
export interface Without {
  readonly leftOut: {
    readonly publishers: readonly string[];
    readonly documents: readonly string[];
    readonly sources: readonly string[];
  };
  readonly changes: readonly GradeChange[];
  /** Values and claims that stand as before. */
  readonly unchanged: number;
}

/**
 * What changes without a publisher, a document (by the start of its id) or a source that is heard: the case linked and weighed again as if it
 * were not there. Throws `not-found` where nothing bears the name.
 */
export async function withoutName(store: CaseStore, name: string, tables: LinkingTables, policy: LeavePolicy): Promise<Without> {
  const all = await linkCase(store, tables);
  return without(all, named(all, name), (leavesOut) => linkCase(store, tables, leavesOut), policy);
}

/** What is left out of a case: documents, and what origins say. */
export interface LeftOut {
  readonly documents: readonly DocumentToShow[];
  readonly sources: readonly Origin[];
  /** What the sources are called in the answer. */
  readonly called: readonly string[];
}

/** Everything that bears a name. Throws `not-found`. */
export function named(all: DocumentsTogether, name: string): LeftOut {
  const [documents, sources] = [documentsNamed(all.shown, name), originsNamed(all.corroborated, name)];
  if (documents.length === 0 && sources.length === 0)
    throw new SaysoError("not-found", `No publisher, document or source of the case is called ${name}.`);
  return { documents, sources, called: sources.map(({ institution, text }) => institution ?? text) };
}

/** One document. Throws `not-found`. */
export function documentAlone({ shown }: Pick<DocumentsTogether, "shown">, id: string): LeftOut {
  const documents = shown.filter(({ document }) => document.id === id);
  if (documents.length === 0) throw new SaysoError("not-found", "That document is not in the case.");
  return { documents, sources: [], called: [] };
}

/** One origin of an incident or a claim by its label there, called as it is called there. Throws `not-found`, `ambiguous-id`. */
export function originAlone({ linked, texts }: CaseToShow, of: string, label: string): LeftOut {
  const { origins } = incidentOrClaimLike(linked, of);
  const { labelOf, nameOf } = originsShown(origins, texts);
  const sources = origins.filter(({ id }) => labelOf(id) === label);
  if (sources.length === 0) throw new SaysoError("not-found", `There is no origin ${label} there.`);
  return { documents: [], sources, called: sources.map(({ id }) => nameOf(id)) };
}

/** What changes without it. `relink` links the case again without some documents: where none is left out, the links stand. */
export async function without(
  all: DocumentsTogether,
  { documents: leftOut, sources, called }: LeftOut,
  relink: (leavesOut: LeavingOut) => Promise<DocumentsTogether>,
  policy: LeavePolicy,
): Promise<Without> {
  const ids = new Set(leftOut.map(({ document }) => document.id));
  const rest = ids.size > 0 ? await relink(({ document }) => ids.has(document.id)) : all;
  const silenced = new Set(sources.flatMap(({ statements }) => statements.map(silencedKey)));
  const after = silenced.size > 0 ? rest.without(silenced) : rest.corroborated;
  const changes = changesBetween(all, { ...rest, corroborated: after }, policy);
  return {
    leftOut: {
      publishers: [...new Set(leftOut.flatMap(({ document }) => document.publisher.value ?? []))].sort(),
      documents: leftOut.map(({ document }) => document.id),
      sources: [...new Set(called)].sort(),
    },
    changes: changes.filter(
      ({ before, after: now }) =>
        now === null || now.grade !== before.grade || now.origins !== before.origins || now.carriers !== before.carriers,
    ),
    unchanged: changes.filter(
      ({ before, after: now }) =>
        now !== null && now.grade === before.grade && now.origins === before.origins && now.carriers === before.carriers,
    ).length,
  };
}

function documentsNamed(shown: readonly DocumentToShow[], name: string): readonly DocumentToShow[] {
  const asked = plain(name);
  const isId = /^[0-9a-f]{4,64}$/u.test(asked);
  return shown.filter(({ document }) => plain(document.publisher.value ?? "") === asked || (isId && document.id.startsWith(asked)));
}

/** Origins that bear the name; a private person is found by their full name alone. */
function originsNamed({ incidents, claims }: Corroborated, name: string): readonly Origin[] {
  const asked = plain(name);
  const bears = ({ institution, text, kind }: Origin): boolean =>
    kind !== "dead-end" && (plain(institution ?? "") === asked || plain(text) === asked);
  return asked === "" ? [] : [...incidents, ...claims].flatMap(({ origins }) => origins.filter(bears));
}

const plain = (text: string): string => fold(text).replace(/^(?:the|a|an) /u, "");

interface Standing {
  readonly where: string;
  readonly id: string;
  readonly field: string | null;
  readonly value: string;
  readonly members: readonly string[];
  readonly grade: CountedGrade;
}

function changesBetween(before: DocumentsTogether, after: DocumentsTogether, policy: LeavePolicy): readonly GradeChange[] {
  const now = standingsOf(after, policy);
  return standingsOf(before, policy).map(({ where, id, field, value, members, grade }): GradeChange => {
    // An incident may be named by another member now: the one that shares most with it is it.
    const same = now
      .filter((one) => one.field === field && one.value === value)
      .map((one) => ({ one, shared: one.members.filter((member) => members.includes(member)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared || (a.one.id < b.one.id ? -1 : 1))[0]?.one;
    const pick = ({ grade: name, carriers, origins, ownClaims }: CountedGrade) => ({ grade: name, carriers, origins, ownClaims });
    return { where, id, field, value, before: pick(grade), after: same === undefined ? null : pick(same.grade) };
  });
}

function standingsOf({ corroborated, shown }: DocumentsTogether, policy: LeavePolicy): readonly Standing[] {
  const texts = labelledTexts(shown, policy);
  const ofIncidents = corroborated.incidents.flatMap((one): readonly Standing[] => {
    const sheet = incidentSheet(one, [], texts, policy);
    const members = one.incident.reports.map(({ document, report }) => `${document} ${report}`);
    return sheet.fields.flatMap(({ name, values }) =>
      values.map(({ text, grade }) => ({ where: sheet.heading, id: sheet.id, field: name, value: text, members, grade })),
    );
  });
  const ofClaims = corroborated.claims.map((claim): Standing => {
    const sheet = claimSheet(claim, texts, policy);
    const members = claim.statements.map(({ document, statement }) => `${document} ${statement}`);
    return { where: "claim", id: sheet.id, field: null, value: sheet.text, members, grade: sheet.grade };
  });
  return [...ofIncidents, ...ofClaims];
}
