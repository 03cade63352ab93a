import type { CodedField, CodedIncident, CodedNote, CodedValue } from "../../model/index.ts";
import { LISTED } from "../in-words.ts";

/** Every telling of every value: one row each, so that a dispute can be sorted, filtered and counted. */
export const SAYSO_COLUMNS =
  "incident heading kind field agreement value found standing grade origins_behind own_claims carriers reasons stance hedge weight says through origins document publisher published span_start span_end quoted sentence given_by reviewed footnote".split(
    " ",
  );

type Row = readonly (string | number | null)[];

/** The rows of one incident, by field, value and the day of publication of who tells it. */
export function saysoRows(incident: CodedIncident, reviewedOf: (note: CodedNote) => string): readonly Row[] {
  return incident.fields.flatMap((field) =>
    field.values.flatMap((value) => value.notes.map((note) => rowOf(incident, field, value, note, reviewedOf))),
  );
}

function rowOf(
  { id, heading, kind }: CodedIncident,
  { name, agreement }: CodedField,
  { text, found, standing, grade }: CodedValue<unknown>,
  note: CodedNote,
  reviewedOf: (note: CodedNote) => string,
): Row {
  const graded =
    grade === null
      ? [null, null, null, null, null]
      : [grade.grade ?? "none", grade.origins, grade.ownClaims, grade.carriers, grade.reasons.join(" ")];
  const told = note.givenBy === null ? [note.stance, note.hedge, note.weight, note.says, note.through] : [null, null, null, null, null];
  return [
    ...[id, heading, kind, name, agreement.replace("one-value", "one value"), text, found ?? null, standing, ...graded, ...told],
    ...[note.origins.join(LISTED), note.document, note.publisher, note.published, note.span[0], note.span[1], note.quoted, note.sentence],
    ...[note.givenBy, reviewedOf(note), note.ref],
  ];
}
