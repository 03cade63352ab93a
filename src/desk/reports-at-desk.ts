import { type Decided, UNDECIDED } from "../core/decisions/apply-decisions.ts";
import type { ReportRowView } from "../wire/map-views.ts";
import type { DocumentFacts, Overview, ReportFacts } from "./case-overview.ts";
import { typedText } from "./typed-text.ts";

/** A report in the first document that has it. */
interface PlacedReport {
  readonly report: ReportFacts;
  readonly facts: DocumentFacts;
}

const held = new WeakMap<readonly DocumentFacts[], ReadonlyMap<string, PlacedReport>>();

/** Every report of a case: what documents with one text share stands once. Made once for a list of documents. */
export function placedReports({ kept }: Pick<Overview, "kept">): ReadonlyMap<string, PlacedReport> {
  const known = held.get(kept);
  if (known) return known;
  const byId = new Map<string, PlacedReport>();
  for (const facts of kept) for (const report of facts.reports) if (!byId.has(report.id)) byId.set(report.id, { report, facts });
  held.set(kept, byId);
  return byId;
}

/** The value a person gave a field of a report, undefined where nobody gave one. */
export function givenValue(decided: Decided, report: string, field: string): unknown {
  const edits = decided.members.get(report)?.edits ?? {};
  return Object.hasOwn(edits, field) ? edits[field]?.value : undefined;
}

/** Every report of the case with when it puts what it tells. A day of publication is told beside it and never in its place. */
export function reportsAtDesk(overview: Overview): ReportRowView[] {
  return [...placedReports(overview).values()].map(({ report, facts: { document } }) => {
    const given = (field: "kind" | "type" | "status" | "mention"): string => {
      const value = givenValue(overview.decided, report.id, field);
      return value === undefined ? report[field] : typedText(value, field);
    };
    return {
      id: report.id,
      document: document.id,
      at: [report.trigger[0], report.trigger[1]],
      publisher: document.publisher.value,
      published: document.published.value,
      kind: given("kind"),
      type: given("type"),
      status: given("status"),
      mention: given("mention"),
      date: dateOf(report, givenDays(overview.decided, report.id)),
      state: (overview.decided.members.get(report.id) ?? UNDECIDED).state,
    };
  });
}

/** The days that a person gave a report; null where nobody gave any. */
export function givenDays(decided: Decided, report: string): { readonly from: string; readonly to: string } | null {
  const { from, to } = (givenValue(decided, report, "date") ?? {}) as { readonly from?: unknown; readonly to?: unknown };
  return typeof from === "string" && typeof to === "string" ? { from, to } : null;
}

function dateOf({ date }: ReportFacts, given: ReturnType<typeof givenDays>): ReportRowView["date"] {
  if (given !== null) return { ...given, basis: "given" };
  return date === null ? null : { from: date.from, to: date.to, basis: date.basis };
}
