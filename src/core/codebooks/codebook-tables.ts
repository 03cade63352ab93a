import type { CodedIncident } from "../model/index.ts";
import type { Cells, CodedRow } from "./cells.ts";
import { chooseDate } from "./choose-value.ts";
import type { CodebookName } from "./codebook-names.ts";
import { type Cited, choicesIn, citedIn, footnotesOf, footnoteTable, referencesIn } from "./footnote-table.ts";
import { disputesInWords, findingInWords, gradesInWords, LISTED, perpetratorsInWords } from "./in-words.ts";
import { leftOutRow, leftOutTable, type Untold, untoldRow } from "./left-out-table.ts";
import { reviewOf, reviewOfNote } from "./review-words.ts";
import { ACLED_COLUMNS, acledRow } from "./rows/acled.ts";
import { GTD_COLUMNS, gtdRow } from "./rows/gtd.ts";
import { SAYSO_COLUMNS, saysoRows } from "./rows/sayso.ts";
import { UCDP_COLUMNS, ucdpRow } from "./rows/ucdp.ts";
import type { Table } from "./table.ts";

/** What a codebook makes of a case. Every incident is in `rows` or `leftOut`, and every filled cell of the codebook's own in `footnotes`. */
export interface CodebookTables {
  readonly rows: Table;
  readonly footnotes: Table;
  readonly leftOut: Table;
  /** Incidents that have a row. */
  readonly incidents: number;
}

const EVENTS = {
  acled: { columns: ACLED_COLUMNS, row: acledRow },
  ucdp: { columns: UCDP_COLUMNS, row: ucdpRow },
  gtd: { columns: GTD_COLUMNS, row: gtdRow },
} as const satisfies Readonly<Record<string, { columns: readonly string[]; row: (incident: CodedIncident) => CodedRow }>>;

/** Our own columns, after the codebook's. */
const OWN_COLUMNS = [
  "sayso_incident",
  "sayso_found",
  "sayso_basis",
  "sayso_dispute",
  "sayso_choices",
  "sayso_grades",
  "sayso_origins",
  "sayso_reports",
  "sayso_reviewed",
  "sayso_same_unit",
  "sayso_footnotes",
];

/** Lays out a case by a codebook. The order of incidents and documents never matters. */
export function codebookTables(codebook: CodebookName, incidents: readonly CodedIncident[], untold: readonly Untold[]): CodebookTables {
  const ordered = [...incidents].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  if (codebook === "sayso") return saysoTables(ordered, untold);
  const { columns, row } = EVENTS[codebook];
  const coded = ordered.map((incident) => ({ incident, coded: row(incident) }));
  const rows = coded.flatMap(({ incident, coded: one }) => (one.is === "row" ? [{ incident, cells: one.cells }] : []));
  const units = Map.groupBy(rows, unitOf);
  const leftOut = coded.flatMap(({ incident, coded: one }) => (one.is === "left-out" ? [leftOutRow(incident, one.why)] : []));
  return {
    rows: {
      columns: [...columns, ...OWN_COLUMNS],
      rows: rows.map((one) => [
        ...columns.map((column) => one.cells[column]?.value ?? null),
        ...ownCells(one, units.get(unitOf(one)) ?? []),
      ]),
    },
    footnotes: footnoteTable(rows.flatMap(({ incident, cells }) => footnotesOf(incident, citedIn(incident, cells), cells))),
    leftOut: leftOutTable([...leftOut, ...untold.map(untoldRow)]),
    incidents: rows.length,
  };
}

function saysoTables(incidents: readonly CodedIncident[], untold: readonly Untold[]): CodebookTables {
  const cited = (incident: CodedIncident): Cited =>
    Object.fromEntries(incident.fields.map(({ name, values }) => [name, values.flatMap(({ notes }) => notes)]));
  // An incident of which nothing but its act is told has no value of a field, and says so.
  const told = incidents.filter(({ fields }) => fields.length > 0);
  const bare = incidents.filter(({ fields }) => fields.length === 0).map((incident) => leftOutRow(incident, "nothing-told"));
  return {
    rows: { columns: SAYSO_COLUMNS, rows: told.flatMap((incident) => saysoRows(incident, reviewOfNote)) },
    footnotes: footnoteTable(told.flatMap((incident) => footnotesOf(incident, cited(incident)))),
    leftOut: leftOutTable([...bare, ...untold.map(untoldRow)]),
    incidents: told.length,
  };
}

/** By the day that stands in the row, then by id: neither hangs on the order in which anything went in. */
function orderOf({ dates, id }: CodedIncident): string {
  return `${chooseDate(dates)?.chosen.value.from ?? "9999"} ${id}`;
}

interface RowOfIncident {
  readonly incident: CodedIncident;
  readonly cells: Cells;
}

/** Rows that the codebook may hold as one event: the same day, place, type and actors. Where any of them is not known nothing is said. */
function unitOf({ incident, cells }: RowOfIncident): string {
  const parts = ["event_date", "location", "event_type", "sub_event_type", "actor1", "actor2"].map(
    (column) => cells[column]?.value ?? null,
  );
  const isKnown = parts.slice(0, 5).every((part) => part !== null) && cells.time_precision?.value === 1;
  return isKnown ? JSON.stringify(parts) : incident.id;
}

function ownCells({ incident, cells }: RowOfIncident, unit: readonly RowOfIncident[]): readonly (string | number | null)[] {
  const others = unit.map((one) => one.incident.id).filter((id) => id !== incident.id);
  return [
    incident.id,
    findingInWords(incident),
    perpetratorsInWords(incident),
    disputesInWords(incident),
    choicesIn(cells),
    gradesInWords(incident),
    incident.origins.map(({ name }) => name).join(LISTED),
    incident.reports.held,
    reviewOf(incident),
    others.join(LISTED),
    referencesIn(citedIn(incident, cells), incident),
  ].map((value) => (value === "" ? null : value));
}
