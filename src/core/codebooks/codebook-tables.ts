import type { CodedIncident, CodedNote } from "../model/index.ts";
import { type Cells, type CodedRow, notesOf, WHY_LEFT_OUT, type WhyLeftOut } from "./cells.ts";
import type { CodebookName } from "./codebook-names.ts";
import { disputesInWords, gradesInWords, LISTED, perpetratorsInWords } from "./in-words.ts";
import { ACLED_COLUMNS, acledRow } from "./rows/acled.ts";
import { GTD_COLUMNS, gtdRow } from "./rows/gtd.ts";
import { everyNote } from "./rows/of-incident.ts";
import { SAYSO_COLUMNS, saysoRows } from "./rows/sayso.ts";
import { UCDP_COLUMNS, ucdpRow } from "./rows/ucdp.ts";

/** One CSV file: a line of column names, then the rows. Null is an empty cell. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What a codebook makes of a case. Every incident is in `rows` or `leftOut`, and every filled cell of the codebook's own in `footnotes`. */
export interface CodebookTables {
  readonly rows: Table;
  readonly footnotes: Table;
  readonly leftOut: Table;
  /** Incidents that have a row. */
  readonly incidents: number;
}

/** What is left out before a codebook is asked: `reports` and `documents` by id. */
export interface Untold {
  readonly incident: string;
  readonly reports: readonly string[];
  readonly documents: readonly string[];
  readonly why: Extract<WhyLeftOut, "undecided" | "rejected">;
}

const EVENTS = {
  acled: { columns: ACLED_COLUMNS, row: acledRow },
  ucdp: { columns: UCDP_COLUMNS, row: ucdpRow },
  gtd: { columns: GTD_COLUMNS, row: gtdRow },
} as const satisfies Readonly<Record<string, { columns: readonly string[]; row: (incident: CodedIncident) => CodedRow }>>;

/** Our own columns, after the codebook's. */
const OWN_COLUMNS = [
  "sayso_incident",
  "sayso_basis",
  "sayso_dispute",
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
    footnotes: footnoteTable(rows.flatMap(({ incident, cells }) => footnotesOf(incident, citedIn(incident, cells)))),
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

/** By the first day told, then by id: neither hangs on what else is in the case. */
function orderOf({ dates, id }: CodedIncident): string {
  const [first] = dates.map(({ value }) => value.from).sort();
  return `${first ?? "9999"} ${id}`;
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
    perpetratorsInWords(incident),
    disputesInWords(incident),
    gradesInWords(incident),
    incident.origins.map(({ name }) => name).join(LISTED),
    incident.reports.held,
    reviewOf(incident),
    others.join(LISTED),
    referencesIn(citedIn(incident, cells), incident),
  ].map((value) => (value === "" ? null : value));
}

export const NOT_REVIEWED = "machine, not reviewed";

function reviewOf({ reports: { held, decided } }: CodedIncident): string {
  return decided === 0 ? NOT_REVIEWED : decided >= held ? "reviewed" : `${decided} of ${held} reports reviewed`;
}

function reviewOfNote({ reviewer }: CodedNote): string {
  return reviewer === null ? NOT_REVIEWED : `by ${reviewer}`;
}

/** What each column rests on. */
type Cited = Readonly<Record<string, readonly CodedNote[]>>;

/** Values that the row tells beside the chosen ones are cited under the column that tells them. */
function citedIn(incident: CodedIncident, cells: Cells): Cited {
  const filled = Object.entries(cells).flatMap(([column, cell]) =>
    cell === null || cell.is === "own-code" ? [] : [[column, cell.notes] as const],
  );
  const several = [incident.acts, ...incident.fields.map(({ values }) => values)].filter((values) => values.length > 1);
  const own = [
    ["sayso_basis", notesOf(incident.perpetrators)],
    ["sayso_dispute", notesOf(several.flat())],
  ] as const;
  return Object.fromEntries([...filled, ...own.filter(([, notes]) => notes.length > 0)]);
}

/** "event_date year: REF REF; …", columns that rest on the same words together. What rests on all of the incident's says so. */
function referencesIn(cited: Cited, incident: CodedIncident): string {
  const all = new Set(everyNote(incident).map(({ ref }) => ref));
  const lists = Object.entries(cited).map(([column, notes]) => {
    const refs = [...new Set(notes.map(({ ref }) => ref))];
    return { column, rests: refs.length > 2 && refs.length >= all.size ? "all of this incident" : refs.join(" ") };
  });
  return [...Map.groupBy(lists, ({ rests }) => rests)]
    .map(([rests, own]) => `${own.map(({ column }) => column).join(" ")}: ${rests}`)
    .join(LISTED);
}

const FOOTNOTE_COLUMNS =
  "footnote incident columns document publisher published text_sha256 span_start span_end quoted sentence says through stance hedge weight origins given_by reviewed".split(
    " ",
  );

interface Footnote {
  readonly note: CodedNote;
  readonly incident: string;
  readonly columns: readonly string[];
}

/** Each of an incident's footnotes once, with every column that rests on it. */
function footnotesOf({ id }: CodedIncident, cited: Cited): readonly Footnote[] {
  const byRef = new Map<string, { note: CodedNote; readonly columns: string[] }>();
  for (const [column, notes] of Object.entries(cited)) {
    for (const note of notes) {
      const known = byRef.get(note.ref);
      if (known === undefined) byRef.set(note.ref, { note, columns: [column] });
      else {
        known.note = bothOf(known.note, note);
        if (!known.columns.includes(column)) known.columns.push(column);
      }
    }
  }
  return [...byRef.values()].map((one) => ({ ...one, incident: id }));
}

/** One stretch of words that tells two values, each perhaps by another voice. */
function bothOf(a: CodedNote, b: CodedNote): CodedNote {
  const joined = (one: string, other: string): string =>
    [...new Set([...one.split(" / "), ...other.split(" / ")])]
      .filter((part) => part !== "")
      .sort()
      .join(" / ");
  return {
    ...a,
    says: joined(a.says, b.says),
    through: joined(a.through, b.through),
    origins: [...new Set([...a.origins, ...b.origins])].sort(),
  };
}

function footnoteTable(footnotes: readonly Footnote[]): Table {
  const rows = footnotes.map(({ note, incident, columns }) => [
    ...[note.ref, incident, columns.join(LISTED), note.document, note.publisher, note.published, note.textSha256],
    ...[note.span[0], note.span[1], note.quoted, note.sentence, note.says, note.through || null, note.stance, note.hedge, note.weight],
    ...[note.origins.join(LISTED) || null, note.givenBy, reviewOfNote(note)],
  ]);
  return { columns: FOOTNOTE_COLUMNS, rows };
}

const LEFT_OUT_COLUMNS = ["incident", "heading", "why", "why_in_words", "reports", "documents", "reviewed"];

type LeftOutRow = readonly (string | null)[];

function leftOutRow(incident: CodedIncident, why: WhyLeftOut): LeftOutRow {
  const { id, heading, documents } = incident;
  const reports = [...new Set(documents.flatMap(({ notes }) => notes.map(({ report }) => report)))].sort();
  return [id, heading, why, WHY_LEFT_OUT[why], reports.join(LISTED), documents.map((one) => one.id).join(LISTED), reviewOf(incident)];
}

/** What nobody decided on is not told: it was looked at by nobody. */
function untoldRow({ incident, reports, documents, why }: Untold): LeftOutRow {
  const review = why === "undecided" ? NOT_REVIEWED : "rejected";
  return [incident, null, why, WHY_LEFT_OUT[why], reports.join(LISTED), documents.join(LISTED), review];
}

function leftOutTable(rows: readonly LeftOutRow[]): Table {
  return { columns: LEFT_OUT_COLUMNS, rows: [...rows].sort((a, b) => (`${a[2]} ${a[0]}` < `${b[2]} ${b[0]}` ? -1 : 1)) };
}
