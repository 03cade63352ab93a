import type { CodedIncident, CodedNote } from "../model/index.ts";
import { type Cells, notesOf } from "./cells.ts";
import { LISTED } from "./in-words.ts";
import { reviewOfNote } from "./review-words.ts";
import { everyNote } from "./rows/of-incident.ts";
import type { Table } from "./table.ts";

/** What each column rests on. */
export type Cited = Readonly<Record<string, readonly CodedNote[]>>;

/** Values that the row tells beside the chosen ones are cited under the column that tells them. */
export function citedIn(incident: CodedIncident, cells: Cells): Cited {
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

/** References of one list in a cell at most: a spreadsheet cuts long cells, and the file of footnotes names the columns of each. */
const MOST_LISTED = 12;

/** "event_date year: REF REF; …", columns that rest on the same words together. What rests on all of the incident's says so. */
export function referencesIn(cited: Cited, incident: CodedIncident): string {
  const all = new Set(everyNote(incident).map(({ ref }) => ref));
  const lists = Object.entries(cited).map(([column, notes]) => ({ column, rests: listOf(new Set(notes.map(({ ref }) => ref)), all) }));
  return [...Map.groupBy(lists, ({ rests }) => rests)]
    .map(([rests, own]) => `${own.map(({ column }) => column).join(" ")}: ${rests}`)
    .join(LISTED);
}

function listOf(refs: ReadonlySet<string>, all: ReadonlySet<string>): string {
  if (all.size > 2 && [...all].every((ref) => refs.has(ref))) return "all of this incident";
  const more = refs.size > MOST_LISTED ? ` and ${refs.size - MOST_LISTED} more` : "";
  return `${[...refs].slice(0, MOST_LISTED).join(" ")}${more}`;
}

const FOOTNOTE_COLUMNS =
  "footnote incident columns document publisher published text_sha256 span_start span_end quoted sentence says through stance hedge weight origins given_by reviewed chosen_by".split(
    " ",
  );

interface Footnote {
  readonly note: CodedNote;
  readonly incident: string;
  readonly columns: readonly string[];
  /** By which rules the cells of its columns hold what it tells and not another value. */
  readonly chosenBy: string | null;
}

/** Each of an incident's footnotes once, with every column that rests on it. */
export function footnotesOf({ id }: CodedIncident, cited: Cited, cells: Cells = {}): readonly Footnote[] {
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
  return [...byRef.values()].map((one) => ({ ...one, incident: id, chosenBy: choicesIn(cells, one.columns) }));
}

/** "fatalities: the lowest figure that stands …", for each column of which another value is told too; null where there is none. */
export function choicesIn(cells: Cells, columns: readonly string[] = Object.keys(cells)): string | null {
  const choices = columns.flatMap((column) => {
    const by = cells[column]?.by ?? null;
    return by === null ? [] : [`${column}: ${by}`];
  });
  return choices.length === 0 ? null : choices.join(LISTED);
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

export function footnoteTable(footnotes: readonly Footnote[]): Table {
  const rows = footnotes.map(({ note, incident, columns, chosenBy }) => [
    ...[note.ref, incident, columns.join(LISTED), note.document, note.publisher, note.published, note.textSha256],
    ...[note.span[0], note.span[1], note.quoted, note.sentence, note.says, note.through || null, note.stance, note.hedge, note.weight],
    ...[note.origins.join(LISTED) || null, note.givenBy, reviewOfNote(note), chosenBy],
  ]);
  return { columns: FOOTNOTE_COLUMNS, rows };
}
