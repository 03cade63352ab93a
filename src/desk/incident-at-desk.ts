import type { Decided } from "../core/decisions/apply-decisions.ts";
import type { CorroboratedIncident, Decision } from "../core/model/index.ts";
import type { ClaimRowView, IncidentRowView, IncidentView, OriginsView, PairDecisionView } from "../wire/linked-views.ts";
import type { Overview } from "./case-overview.ts";
import type { ShownAtDesk } from "./linked-at-desk.ts";
import { type CaseToShow, incidentLike, incidentOf, originsOf } from "./show-linked.ts";

/** Claims of the case. */
export function claimsAtDesk({ rows }: ShownAtDesk): ClaimRowView[] {
  return [...rows.claims];
}

/** Incidents of the case, each with whether a person decided anything of it. */
export function incidentsAtDesk({ linked, rows }: ShownAtDesk, { decided }: Overview): IncidentRowView[] {
  const members = decidedMembers(decided);
  const incidents = new Map(linked.corroborated.incidents.map((one) => [one.incident.id, one]));
  return rows.incidents.map((row) => ({ ...row, reviewed: reviewedOf(incidents.get(row.id), members) }));
}

/** Reports that a person decided of, by themselves or in a pair: who says that two are not the same has decided of both. */
export function decidedMembers({ members, pairs }: Decided): ReadonlySet<string> {
  const alone = [...members].filter(([, { state }]) => state !== "machine").map(([id]) => id);
  return new Set([...alone, ...pairs.flatMap(({ a, b }) => [a, b])]);
}

export function reviewedOf(one: CorroboratedIncident | undefined, members: ReadonlySet<string>): IncidentRowView["reviewed"] {
  return one?.incident.reports.some(({ report }) => members.has(report)) ? "decided" : "machine";
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

/** Decisions on pairs with one of these reports, withdrawn ones too, newest first. */
function judgementsOf(log: readonly Decision[], { inForce }: Decided, members: ReadonlySet<string>): readonly PairDecisionView[] {
  const standing = new Set(inForce.map(({ id }) => id));
  return log
    .flatMap(({ id, subject, decided, reviewer, at, why, codebook = null }): readonly PairDecisionView[] => {
      if (subject.kind !== "pair" || !(members.has(subject.a) || members.has(subject.b))) return [];
      if (decided.verdict !== "same" && decided.verdict !== "not-same" && decided.verdict !== "unsure") return [];
      const force = standing.has(id) ? "in-force" : "withdrawn";
      return [{ decision: id, a: subject.a, b: subject.b, judgement: decided.verdict, by: reviewer, at, why, codebook, force }];
    })
    .reverse();
}

/** What stands behind an incident or a claim. Throws `not-found`, `ambiguous-id`. */
export function originsAtDesk(shown: CaseToShow, id: string): OriginsView {
  const sheet = originsOf(shown, id);
  const { documents, origins, edges } = sheet;
  if ("heading" in sheet)
    return { kind: "incident", id: sheet.id, heading: sheet.heading, documents, origins, edges, copies: sheet.copies };
  return { kind: "claim", id: sheet.id, heading: sheet.text, documents, origins, edges, copies: [] };
}
