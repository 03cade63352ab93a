import type { PlaceRowView, ReportRowView } from "../../../wire/map-views.ts";

/** Which reports are shown. Kept by this window alone, as the table of documents is. */
export interface Facets {
  readonly type: string;
  readonly status: string;
  readonly mention: string;
  readonly precision: string;
  /** `kept`: all but what a person rejected. */
  readonly state: "kept" | ReportRowView["state"];
}

export const ALL = "all";
export const ALL_REPORTS: Facets = { type: ALL, status: ALL, mention: ALL, precision: ALL, state: "kept" };
/** A report with the place it tells of. */
export interface PlacedRow {
  readonly report: ReportRowView;
  readonly place: PlaceRowView;
}

export function placedRows(reports: readonly ReportRowView[], places: readonly PlaceRowView[]): readonly PlacedRow[] {
  const placeOf = new Map(places.flatMap((place) => place.reports.map((id) => [id, place])));
  return reports.flatMap((report) => {
    const place = placeOf.get(report.id);
    return place ? [{ report, place }] : [];
  });
}

/** The value of a report under each facet but that of its state. */
function valuesOf({ report: { type, status, mention }, place: { precision } }: PlacedRow): Record<FacetName, string> {
  return { type, status, mention, precision };
}

export type FacetName = "type" | "status" | "mention" | "precision";
export const FACETS: readonly FacetName[] = ["type", "status", "mention", "precision"];

const isKept = ({ report: { state } }: PlacedRow, wanted: Facets["state"]): boolean =>
  wanted === "kept" ? state !== "rejected" : state === wanted;

export function rowsUnder(rows: readonly PlacedRow[], facets: Facets): readonly PlacedRow[] {
  return rows.filter((row) => {
    const values = valuesOf(row);
    return isKept(row, facets.state) && FACETS.every((name) => facets[name] === ALL || values[name] === facets[name]);
  });
}

/** What may be chosen for a facet: each value with how many reports it would leave under the other facets. */
export function choicesOf(
  rows: readonly PlacedRow[],
  facets: Facets,
  name: FacetName,
): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const row of rowsUnder(rows, { ...facets, [name]: ALL })) {
    const value = valuesOf(row)[name];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (facets[name] !== ALL && !counts.has(facets[name])) counts.set(facets[name], 0);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
