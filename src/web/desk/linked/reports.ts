import type { IncidentView } from "../../../wire/linked-views.ts";
import type { ItemPlace, PairVerdict } from "../decide/deciding.ts";

/** Where a decision on an incident is gone back to: no item of a list. */
export function placeOf({ id }: Pick<IncidentView, "id">): ItemPlace {
  return { id, document: "" };
}

/** The documents that hold a report, by their labels; "" where none of this incident does. */
export function labelOfReport({ reports }: Pick<IncidentView, "reports">, id: string): string {
  return reports
    .filter(({ report }) => report === id)
    .map(({ document }) => document)
    .join(", ");
}

/** The reports of an incident, each text once, in order of publication. */
export function reportsOf({ reports, documents }: Pick<IncidentView, "reports" | "documents">): readonly string[] {
  const order = new Map(documents.map(({ label }, index) => [label, index]));
  const sorted = reports.toSorted((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0));
  return [...new Set(sorted.map(({ report }) => report))];
}

/** Every pair across two sets of reports. */
export function pairsAcross(verdict: PairVerdict["verdict"], some: readonly string[], others: readonly string[]): readonly PairVerdict[] {
  return some.flatMap((a) => others.filter((b) => b !== a).map((b) => ({ verdict, a, b })));
}

/**
 * What says that two incidents are one: every report of both is the `same` as the one that tells it chiefly, which holds them together
 * whatever else is compared; and so is every pair across that a person had parted. Two reports of one document stay two: whoever wrote it told
 * them apart. Empty where none of the other can join.
 */
export function mergingPairs(one: IncidentView, other: IncidentView): readonly PairVerdict[] {
  const chief = chiefOf(one);
  if (chief === undefined) return [];
  const all = [...reportsOf(one), ...reportsOf(other)];
  // Labels count over the whole case: the same document has the same one in both.
  const documents = new Set(one.reports.map(({ document }) => document));
  const apart = new Set(other.reports.filter(({ document }) => documents.has(document)).map(({ report }) => report));
  if (other.reports.every(({ report }) => apart.has(report))) return [];
  const held = [...new Set(all)].filter((report) => report !== chief.report && !apart.has(report)).map((b) => pairOf(chief.report, b));
  const parted = one.judgements
    .filter(({ judgement, force }) => judgement === "not-same" && force === "in-force")
    .filter(({ a, b }) => all.includes(a) && all.includes(b))
    .map(({ a, b }) => pairOf(a, b));
  return [...new Map([...held, ...parted].map((pair) => [`${pair.a} ${pair.b}`, pair])).values()];
}

function pairOf(a: string, b: string): PairVerdict {
  return a < b ? { verdict: "same", a, b } : { verdict: "same", a: b, b: a };
}

function chiefOf({ reports }: IncidentView): IncidentView["reports"][number] | undefined {
  return reports.find(({ main }) => main) ?? reports[0];
}
