import type { ClaimedValue, GradedValue, ReportId, StatementRef } from "../model/index.ts";
import type { Discount, ValueAnchor } from "../model/linked-sheet.ts";
import type { LabelledText } from "./reading-document.ts";

/** Reports and places by which a person may discount a value: those that tell it for something that counts go first. */
export function anchorsOf({ tellings }: GradedValue): readonly ValueAnchor[] {
  const inOrder = [...tellings].sort((a, b) => Number(b.weight === "counts") - Number(a.weight === "counts"));
  return inOrder.map(({ report, anchor }) => ({ report: report.report as ReportId, span: anchor }));
}

/** Who discounted a value, each once, in the order of their decisions: beside its grade, never over it. */
export function discountsOfValue(value: GradedValue, texts: ReadonlyMap<string, LabelledText>): readonly Discount[] {
  const found = value.tellings.flatMap(({ report: { document, report }, anchor: [start, end] }) =>
    (texts.get(document)?.shown.discounts(report) ?? []).filter(
      ({ field, span }) => field === value.field && span?.[0] === start && span[1] === end,
    ),
  );
  return onceEach(found);
}

/** Who discounted a claim, by any of its statements: one of a value where the field was named. */
export function discountsOfClaim(
  { statements, value }: { readonly statements: readonly StatementRef[]; readonly value?: ClaimedValue },
  texts: ReadonlyMap<string, LabelledText>,
): readonly Discount[] {
  return onceEach(
    statements.flatMap(({ document, statement }) =>
      (texts.get(document)?.shown.discounts(statement) ?? []).filter(({ field }) => field === (value?.field ?? null)),
    ),
  );
}

/** Equal texts of two documents have equal ids: one decision stands with both. */
function onceEach(found: readonly Discount[]): readonly Discount[] {
  return [...new Map(found.map((one) => [one.decision, one])).values()].sort((a, b) => (a.decision < b.decision ? -1 : 1));
}
