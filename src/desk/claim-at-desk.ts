import { claimSheet } from "../core/dossier/claim-sheet.ts";
import type { ClaimSheet, CorroboratedClaim } from "../core/model/index.ts";
import { isSaysoError } from "../wire/error-codes.ts";
import type { ClaimRowView, ClaimView } from "../wire/linked-views.ts";
import type { Overview } from "./case-overview.ts";
import { decidedMembers, judgementsOf, reviewedAmong } from "./judgements-at-desk.ts";
import type { ShownAtDesk } from "./linked-at-desk.ts";
import { type CaseToShow, claimOf } from "./show-linked.ts";

/** Claims of the case, each with whether a person decided anything of it. */
export function claimsAtDesk({ linked, rows }: ShownAtDesk, { decided }: Overview): ClaimRowView[] {
  const isDecided = decidedMembers(decided);
  const members = new Map(linked.corroborated.claims.map((one) => [one.claim, one]));
  return rows.claims.map((row) => ({
    ...row,
    reviewed: reviewedAmong(members.get(row.id)?.statements.map(({ statement }) => statement) ?? [], isDecided),
    discounted: discountedBy(members.get(row.id), decided),
  }));
}

function discountedBy(claim: CorroboratedClaim | undefined, { members }: Overview["decided"]): readonly string[] {
  const field = claim?.value?.field ?? null;
  const own = (claim?.statements ?? []).flatMap(({ statement }) => members.get(statement)?.discounts ?? []);
  return [...new Set(own.filter((one) => one.field === field).map(({ by }) => by))];
}

/** One claim, or a statement that is in none, with what holds it together and every judgement of its statements. Throws `not-found`, `ambiguous-id`. */
export function claimAtDesk(shown: CaseToShow, id: string, { decided, log }: Overview): ClaimView {
  const [kind, sheet] = claimOrAlone(shown, id);
  const members = new Set(sheet.statements.map(({ statement }) => statement));
  const isDecided = decidedMembers(decided);
  return {
    ...sheet,
    kind,
    by: shown.linked.by,
    reviewed: reviewedAmong([...members], isDecided),
    judgements: judgementsOf(log, decided, members),
  };
}

function claimOrAlone(shown: CaseToShow, id: string): readonly [ClaimView["kind"], ClaimSheet] {
  try {
    return ["claim", claimOf(shown, id)];
  } catch (error) {
    const alone = isSaysoError(error) && error.code === "not-found" ? aloneOf(shown, id) : null;
    if (alone === null) throw error;
    return ["alone", claimSheet(alone, shown.texts, shown.policy)];
  }
}

/** A statement with which nothing was put together, in the form of a claim; null where no document has it. */
function aloneOf({ linked: { shown } }: CaseToShow, id: string): CorroboratedClaim | null {
  const found = shown.flatMap(({ document, text, extraction }) => {
    const statement = extraction?.statements.find((one) => one.id === id);
    return statement === undefined ? [] : [{ document, content: statement.content.map(([start, end]) => text.text.slice(start, end)) }];
  });
  const [first] = found;
  if (first === undefined) return null;
  return {
    claim: id,
    text: first.content.join(" … "),
    topic: id,
    statements: found.map(({ document }) => ({
      document: document.id,
      statement: id,
      stance: "neutral",
      origin: null,
      on: document.published.value,
    })),
    pairs: [],
    origins: [],
    edges: [],
    grade: { grade: null, carriers: 0, origins: 0, ownClaims: 0, reasons: [] },
  };
}
