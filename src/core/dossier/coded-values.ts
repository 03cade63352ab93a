import type {
  ActorKind,
  CodedNote,
  CodedPlace,
  CodedStanding,
  CodedValue,
  ContestedField,
  CorroboratedIncident,
  DossierIncident,
  GradedValue,
  IncidentReport,
  ReportPlace,
  ReportRef,
  SheetTelling,
  Span,
  Telling,
} from "../model/index.ts";
import type { ItemEdit } from "../model/reading.ts";
import { codedNote, distinct, sortedNotes } from "./coded-notes.ts";
import type { LabelledText } from "./reading-document.ts";

/** What coding an incident takes beside the case's texts. */
export interface CodingLookups {
  /** The value that a person gave a field of a report, as it is stored. */
  readonly given: (report: string, field: string) => unknown;
  readonly placeOf: (place: ReportPlace) => Omit<CodedPlace, "name" | "site">;
  /** The one place of a name in a country; null where there are none or several. */
  readonly placeNamed: (name: string, country: string) => Omit<CodedPlace, "name" | "site"> | null;
  readonly actorKind: (name: string) => ActorKind | null;
  /** A people is never an actor. */
  readonly isPeople: (name: string) => boolean;
}

/** One incident with everything that laying out its values takes. */
export interface IncidentToCode {
  readonly held: CorroboratedIncident;
  readonly shown: DossierIncident;
  readonly texts: ReadonlyMap<string, LabelledText>;
  readonly lookups: CodingLookups;
}

/** A value of a contested field as it was found, with its words and how it is shown. */
interface FoundValue {
  readonly graded: GradedValue;
  readonly coded: CodedValue<null>;
}

export function reportOf(ref: ReportRef, texts: IncidentToCode["texts"]): IncidentReport | null {
  return texts.get(ref.document)?.shown.extraction?.incidents[ref.index] ?? null;
}

/** Every value of a field that the texts tell, in the order in which the dossier shows them. */
export function foundValues(field: ContestedField, { held, shown, texts }: IncidentToCode): readonly FoundValue[] {
  const sheet = shown.sheet.fields.find(({ name }) => name === field)?.values ?? [];
  const originNames = new Map(shown.sheet.origins.map(({ label, text }) => [label, text]));
  return (held.fields[field] ?? []).flatMap((graded, at): readonly FoundValue[] => {
    const value = sheet[at];
    if (value === undefined) return [];
    const notes = graded.tellings.flatMap((telling, index) => noteOf(telling, value.tellings[index], texts, originNames));
    const coded = {
      value: null,
      text: value.text,
      grade: value.grade,
      standing: value.discounts.length > 0 ? ("discounted" as const) : standingOf(graded),
      notes: sortedNotes(notes),
      givenBy: null,
    };
    return [{ graded, coded }];
  });
}

/** Whether a report tells a value that a person discounted, by it or by another report of the same value, at one of these places. */
export function isDiscounted(field: ContestedField, { held, shown }: IncidentToCode, ref: ReportRef, places: readonly Span[]): boolean {
  const sheet = shown.sheet.fields.find(({ name }) => name === field)?.values ?? [];
  const discounted = (held.fields[field] ?? []).filter((_, at) => (sheet[at]?.discounts.length ?? 0) > 0);
  return discounted.some(({ tellings }) =>
    tellings.some(
      ({ report, span }) =>
        report.document === ref.document &&
        report.index === ref.index &&
        places.some(([start, end]) => span[0] === start && span[1] === end),
    ),
  );
}

function noteOf(
  { report, span, stance, hedge, weight }: Telling,
  told: SheetTelling | undefined,
  texts: IncidentToCode["texts"],
  originNames: ReadonlyMap<string, string>,
): readonly CodedNote[] {
  const text = texts.get(report.document);
  if (text === undefined || told === undefined) return [];
  const origins = [...told.origins.map((label) => originNames.get(label) ?? label)].sort();
  return [codedNote(text, report, span, { voices: told.voices, stance, hedge, weight, origins })];
}

function standingOf({ tellings, origins, revised }: GradedValue): CodedStanding {
  const told = tellings.filter(({ stance }) => stance === "for");
  if (told.length === 0) return "denied";
  if (origins.length === 0 && revised.length > 0) return "revised";
  return told.every(({ weight }) => weight === "in-passing") ? "in-passing" : "current";
}

/** The values that people gave a field in place of what was read, those that are one value once. */
export function givenValues<Value>(
  field: string,
  { held, texts, lookups }: IncidentToCode,
  parse: (
    given: unknown,
    typed: ItemEdit,
    report: IncidentReport,
    text: LabelledText,
  ) => readonly { readonly value: Value; readonly text: string }[],
): readonly CodedValue<Value>[] {
  const values = held.incident.reports.flatMap((ref) => {
    const text = texts.get(ref.document);
    const report = reportOf(ref, texts);
    const edit = text?.shown.standing(ref.report).edits.find((one) => one.field === field);
    if (text === undefined || report === null || edit === undefined) return [];
    const note = codedNote(text, ref, report.trigger, { givenBy: edit.by });
    return parse(lookups.given(ref.report, field), edit, report, text).map(({ value, text: words }) => ({
      value,
      text: words,
      grade: null,
      standing: "current" as const,
      notes: [note],
      givenBy: edit.by,
    }));
  });
  return joinedValues(values);
}

/** Values that say the same put together. */
export function joinedValues<Value>(values: readonly CodedValue<Value>[]): readonly CodedValue<Value>[] {
  const byText = Map.groupBy(values, ({ text, givenBy }) => JSON.stringify([text, givenBy === null]));
  return [...byText]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const [first] = same;
      if (first === undefined) return [];
      const by = distinct(same.flatMap(({ givenBy }) => givenBy ?? [])).sort();
      const notes = new Map(same.flatMap(({ notes: own }) => own.map((note) => [`${note.ref} ${note.report}`, note] as const)));
      return [{ ...first, givenBy: by.length > 0 ? by.join(", ") : null, notes: sortedNotes([...notes.values()]) }];
    });
}
