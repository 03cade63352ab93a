import type { Extraction, IncidentReport, ReportId, StatementId } from "../model/index.ts";
import { coveringOf } from "../text/index.ts";

/** The reports whose values each statement of one text carries: those that name it, and those whose trigger stands in its content. */
export function reportsCarried({ statements, incidents }: Extraction): ReadonlyMap<StatementId, readonly ReportId[]> {
  const holding = coveringOf(statements.flatMap(({ id, content }) => content.map((span) => ({ span, id }))));
  const carried = new Map<StatementId, ReportId[]>();
  for (const report of incidents) {
    const said = new Set([...saidIn(report), ...holding(report.trigger).map(({ id }) => id)]);
    for (const id of said) carried.set(id, [...(carried.get(id) ?? []), report.id]);
  }
  return carried;
}

function saidIn({ perpetrators, counts, values }: IncidentReport): readonly StatementId[] {
  const footings = perpetrators.flatMap(({ bases }) => bases);
  return [...footings, ...counts, ...values.date, ...values.place].flatMap(({ said }) => said);
}
