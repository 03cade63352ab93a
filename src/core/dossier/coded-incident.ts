import type {
  CodedAct,
  CodedDocument,
  CodedField,
  CodedIncident,
  CodedNote,
  CodedValue,
  CorroboratedIncident,
  CountWhat,
  DossierIncident,
  IncidentReport,
  IncidentStatus,
  IncidentType,
  ReportKind,
  Span,
  VictimRole,
} from "../model/index.ts";
import { dateValues } from "./coded-dates.ts";
import { attackerValues, figureValues, tollValues } from "./coded-figures.ts";
import { codedNote, distinct, sortedNotes } from "./coded-notes.ts";
import { perpetratorValues } from "./coded-perpetrators.ts";
import { placeValues } from "./coded-places.ts";
import { type CodingLookups, givenValues, type IncidentToCode, joinedValues, reportOf } from "./coded-values.ts";
import { type DossierTexts, dossierIncident } from "./dossier-incident.ts";
import { type LabelledText, readingDocument, shownText, withoutArticle } from "./reading-document.ts";

const COUNTED = ["killed", "injured", "abducted", "missing", "detained"] as const satisfies readonly CountWhat[];

/** An incident as a codebook's row is made of it: what the dossier holds of it, every value typed and with the words that it rests on. */
export function codedIncident(
  held: CorroboratedIncident,
  whole: CorroboratedIncident,
  around: DossierTexts,
  lookups: CodingLookups,
): CodedIncident {
  const shown = dossierIncident(held, whole, around);
  const incident: IncidentToCode = { held, shown, texts: around.texts, lookups };
  const [dates, places, perpetrators] = [dateValues(incident), placeValues(incident), perpetratorValues(incident)];
  const figures = Object.fromEntries(COUNTED.map((what) => [what, figureValues(what, incident)])) as unknown as CodedIncident["figures"];
  const documents = documentsOf(incident);
  const fields = { date: dates, place: places, perpetrators, ...figures };
  return {
    id: held.incident.id,
    heading: shown.sheet.heading,
    kind: kindOf(incident),
    acts: actValues(incident),
    dates,
    places,
    perpetrators,
    figures,
    tolls: { killed: tollValues("killed", incident), injured: tollValues("injured", incident) },
    attackers: { killed: attackerValues("killed", incident), injured: attackerValues("injured", incident) },
    victims: victimValues(incident),
    targets: fillerValues("targets", incident),
    weapons: fillerValues("weapons", incident),
    fields: fieldsOf(fields, shown),
    origins: originsOf(fields),
    documents,
    reports: { held: held.incident.reports.length, decided: shown.decided, all: shown.reports },
    leftOut: shown.leftOut,
  };
}

function fieldsOf(fields: Readonly<Record<string, readonly CodedValue<unknown>[]>>, { sheet }: DossierIncident): readonly CodedField[] {
  return Object.entries(fields).flatMap(([name, values]): readonly CodedField[] => {
    if (values.length === 0) return [];
    return [{ name, agreement: sheet.fields.find((one) => one.name === name)?.agreement ?? "one-value", values }];
  });
}

function originsOf(fields: Readonly<Record<string, readonly CodedValue<unknown>[]>>): CodedIncident["origins"] {
  const byName = new Map<string, Map<string, CodedNote>>();
  for (const note of Object.values(fields).flatMap((values) => values.flatMap(({ notes }) => notes))) {
    for (const name of note.origins) byName.set(name, (byName.get(name) ?? new Map()).set(note.ref, note));
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, notes]) => ({ name, notes: sortedNotes([...notes.values()]) }));
}

/** A report's own value, or what a person gave in its place. */
function choiceOf<Choice extends string>(
  ref: { readonly report: string },
  field: string,
  read: Choice,
  { lookups }: IncidentToCode,
): Choice {
  const given = lookups.given(ref.report, field);
  return typeof given === "string" ? (given as Choice) : read;
}

/** An incident where any report tells one: who says "series" of a report says it of that one alone. */
function kindOf(incident: IncidentToCode): ReportKind {
  const kinds = incident.held.incident.reports.flatMap((ref) => {
    const report = reportOf(ref, incident.texts);
    return report === null ? [] : [choiceOf(ref, "kind", report.kind, incident)];
  });
  return (["incident", "series", "situation"] as const).find((kind) => kinds.includes(kind)) ?? "incident";
}

function actValues(incident: IncidentToCode): readonly CodedValue<CodedAct>[] {
  const { held, texts } = incident;
  const values = held.incident.reports.flatMap((ref): readonly CodedValue<CodedAct>[] => {
    const [text, report] = [texts.get(ref.document), reportOf(ref, texts)];
    if (text === undefined || report === null) return [];
    const type: IncidentType = choiceOf(ref, "type", report.type, incident);
    const status: IncidentStatus = choiceOf(ref, "status", report.status, incident);
    const edit = text.shown.standing(ref.report).edits.find(({ field }) => field === "type" || field === "status");
    const givenBy = edit?.by ?? null;
    const note = codedNote(text, ref, report.trigger, { givenBy, weight: report.mention === "background" ? "in-passing" : "counts" });
    return [{ value: { type, status }, text: `${type}, ${status}`, grade: null, standing: "current", notes: [note], givenBy }];
  });
  return joinedValues(values);
}

type Filled = "targets" | "weapons" | "victims";

/** What each report names in a field that holds no dispute, where nobody gave it something else. */
function namedIn<Value>(
  field: Filled,
  { held, texts }: IncidentToCode,
  read: (text: LabelledText, filler: IncidentReport[Filled][number], span: Span) => { readonly value: Value; readonly text: string },
): readonly CodedValue<Value>[] {
  const values = held.incident.reports.flatMap((ref): readonly CodedValue<Value>[] => {
    const [text, report] = [texts.get(ref.document), reportOf(ref, texts)];
    if (text === undefined || report === null || text.shown.standing(ref.report).edits.some((edit) => edit.field === field)) return [];
    return report[field].flatMap((filler): readonly CodedValue<Value>[] => {
      const [span] = filler.spans;
      if (span === undefined) return [];
      const note = codedNote(text, ref, span);
      return [{ ...read(text, filler, span), grade: null, standing: "current", notes: [note], givenBy: null }];
    });
  });
  return joinedValues(values);
}

/** In what role people were attacked: who they are is in no row. */
function victimValues(incident: IncidentToCode): readonly CodedValue<VictimRole>[] {
  return namedIn("victims", incident, (_text, filler) => {
    const role = ("role" in filler ? filler.role : undefined) ?? "unknown";
    return { value: role, text: role };
  });
}

function fillerValues(field: "targets" | "weapons", incident: IncidentToCode): readonly CodedValue<string>[] {
  const given = givenValues(field, incident, (_value, { names }) => (names ?? []).map((one) => ({ value: one, text: one })));
  const told = namedIn(field, incident, (text, _filler, span) => {
    const words = withoutArticle(shownText(text, span));
    return { value: words, text: words };
  });
  return [...given, ...told];
}

/** In order of publication. Each with the words by which it tells of the incident. */
function documentsOf({ held, texts }: IncidentToCode): readonly CodedDocument[] {
  const ids = distinct(held.incident.reports.map(({ document }) => document));
  const documents = ids.flatMap((id): readonly CodedDocument[] => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const { publisher, published, title } = readingDocument(text);
    const notes = held.incident.reports.flatMap((ref) => {
      const report = ref.document === id ? reportOf(ref, texts) : null;
      return report === null ? [] : [codedNote(text, ref, report.trigger)];
    });
    const words = title.parts.filter(({ cited }) => cited === "cited").map((part) => part.text);
    return [{ id, publisher, published: published.value, title: words.join("").replace(/\s+/gu, " ").trim(), notes: sortedNotes(notes) }];
  });
  const key = ({ published, id }: CodedDocument): string => `${published ?? "9999"} ${id}`;
  return documents.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
