import type { Decided } from "../core/decisions/apply-decisions.ts";
import type { CorroboratedIncident } from "../core/model/index.ts";
import type { IncidentRowView, IncidentView, OriginsView } from "../wire/linked-views.ts";
import type { Overview } from "./case-overview.ts";
import { decidedMembers, judgementsOf, reviewedAmong } from "./judgements-at-desk.ts";
import type { ShownAtDesk } from "./linked-at-desk.ts";
import { type CaseToShow, type IncidentRow, incidentLike, incidentOf, incidentRow, inOrderOfIncidents, originsOf } from "./show-linked.ts";

/** Incidents of the case, each with whether a person decided anything of it. */
export function incidentsAtDesk(shown: ShownAtDesk, { decided }: Overview): IncidentRowView[] {
  const members = decidedMembers(decided);
  const incidents = incidentsById(shown);
  return rowsAsGiven(shown, decided).map((row) => ({ ...row, reviewed: reviewedOf(incidents.get(row.id), members) }));
}

/** Rows with the values that people gave: whoever puts the case together knows nothing of those, so the few rows that have one are made anew. */
export function rowsAsGiven(shown: ShownAtDesk, { members }: Pick<Decided, "members">): readonly IncidentRow[] {
  const incidents = incidentsById(shown);
  const isGiven = (one: CorroboratedIncident | undefined): one is CorroboratedIncident =>
    one?.incident.reports.some(({ report }) => Object.keys(members.get(report)?.edits ?? {}).length > 0) ?? false;
  const rows = shown.rows.incidents.map((row) => {
    const one = incidents.get(row.id);
    return isGiven(one) ? incidentRow(one, shown) : row;
  });
  return rows.some((row, at) => row !== shown.rows.incidents[at]) ? inOrderOfIncidents(rows) : rows;
}

function incidentsById({ linked }: ShownAtDesk): ReadonlyMap<string, CorroboratedIncident> {
  return new Map(linked.corroborated.incidents.map((one) => [one.incident.id, one]));
}

export function reviewedOf(one: CorroboratedIncident | undefined, members: ReadonlySet<string>): IncidentRowView["reviewed"] {
  return reviewedAmong(one?.incident.reports.map(({ report }) => report) ?? [], members);
}

/** One incident with what holds it together and every judgement of its reports. Throws `not-found`, `ambiguous-id`. */
export function incidentAtDesk(shown: CaseToShow, id: string, { decided, log }: Overview): IncidentView {
  const sheet = incidentOf(shown, id);
  const corroborated = incidentLike(shown.linked, id);
  const { incident } = corroborated;
  const labelOf = (document: string): string => shown.texts.get(document)?.label ?? document;
  const members = new Set<string>(incident.reports.map(({ report }) => report));
  return {
    ...sheet,
    by: shown.linked.by,
    reviewed: reviewedOf(corroborated, decidedMembers(decided)),
    pairs: incident.pairs.map(({ a, b, score, reasons }) => ({
      a: { document: labelOf(a.document), report: a.report },
      b: { document: labelOf(b.document), report: b.report },
      score,
      reasons,
    })),
    judgements: judgementsOf(log, decided, members),
  };
}

/** What stands behind an incident or a claim. Throws `not-found`, `ambiguous-id`. */
export function originsAtDesk(shown: CaseToShow, id: string, { decided }: Overview): OriginsView {
  const sheet = originsOf(shown, id);
  const { documents, origins, edges } = sheet;
  const isDecided = decidedMembers(decided);
  if ("heading" in sheet) {
    const reviewed = reviewedOf(incidentLike(shown.linked, sheet.id), isDecided);
    return { kind: "incident", id: sheet.id, heading: sheet.heading, reviewed, documents, origins, edges, copies: sheet.copies };
  }
  const statements = sheet.statements.map(({ statement }) => statement);
  const reviewed = reviewedAmong(statements, isDecided);
  return { kind: "claim", id: sheet.id, heading: sheet.text, reviewed, documents, origins, edges, copies: [] };
}
