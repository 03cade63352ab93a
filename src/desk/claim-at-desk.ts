import type { ClaimRowView, ClaimView } from "../wire/linked-views.ts";
import type { Overview } from "./case-overview.ts";
import { decidedMembers, judgementsOf } from "./judgements-at-desk.ts";
import type { ShownAtDesk } from "./linked-at-desk.ts";
import { type CaseToShow, claimOf } from "./show-linked.ts";

/** Claims of the case, each with whether a person decided anything of it. */
export function claimsAtDesk({ linked, rows }: ShownAtDesk, { decided }: Overview): ClaimRowView[] {
  const isDecided = decidedMembers(decided);
  const members = new Map(linked.corroborated.claims.map(({ claim, statements }) => [claim, statements]));
  return rows.claims.map((row) => ({
    ...row,
    reviewed: members.get(row.id)?.some(({ statement }) => isDecided.has(statement)) ? "decided" : "machine",
  }));
}

/** One claim with what holds it together and every judgement of its statements. Throws `not-found`, `ambiguous-id`. */
export function claimAtDesk(shown: CaseToShow, id: string, { decided, log }: Overview): ClaimView {
  const sheet = claimOf(shown, id);
  const members = new Set(sheet.statements.map(({ statement }) => statement));
  const isDecided = decidedMembers(decided);
  return {
    ...sheet,
    by: shown.linked.by,
    reviewed: [...members].some((statement) => isDecided.has(statement)) ? "decided" : "machine",
    judgements: judgementsOf(log, decided, members),
  };
}
