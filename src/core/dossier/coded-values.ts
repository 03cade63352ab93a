import type {
  ActorKind,
  CodedFigure,
  CodedNote,
  CodedPerpetrator,
  CodedPlace,
  CodedStanding,
  CodedValue,
  ContestedField,
  CorroboratedIncident,
  Count,
  DayInterval,
  DossierIncident,
  GradedValue,
  IncidentReport,
  ReportPlace,
  ReportRef,
  SheetTelling,
  Telling,
} from "../model/index.ts";
import { fold } from "../text/index.ts";
import { codedNote, distinct, sortedNotes } from "./coded-notes.ts";
import type { LabelledText } from "./reading-document.ts";

/** What coding an incident takes beside the case's texts. */
export interface CodingLookups {
  /** The value that a person gave a field of a report, as it is stored. */
  readonly given: (report: string, field: string) => unknown;
  readonly placeOf: (place: ReportPlace) => Omit<CodedPlace, "name">;
  /** The one place of a name in a country; null where there are none or several. */
  readonly placeNamed: (name: string, country: string) => Omit<CodedPlace, "name"> | null;
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
function foundValues(field: ContestedField, { held, shown, texts }: IncidentToCode): readonly FoundValue[] {
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
      standing: standingOf(graded),
      notes: sortedNotes(notes),
      givenBy: null,
    };
    return [{ graded, coded }];
  });
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

function standingOf({ tellings, origins, revised, grade }: GradedValue): CodedStanding {
  if (grade.grade === "discounted") return "discounted";
  const told = tellings.filter(({ stance }) => stance === "for");
  if (told.length === 0) return "denied";
  if (origins.length === 0 && revised.length > 0) return "revised";
  return told.every(({ weight }) => weight === "in-passing") ? "in-passing" : "current";
}

/** The values that people gave a field in place of what was read, those that are one value once. */
export function givenValues<Value>(
  field: string,
  { held, texts, lookups }: IncidentToCode,
  parse: (given: unknown, text: string, report: IncidentReport) => readonly { readonly value: Value; readonly text: string }[],
): readonly CodedValue<Value>[] {
  const values = held.incident.reports.flatMap((ref) => {
    const text = texts.get(ref.document);
    const report = reportOf(ref, texts);
    const edit = text?.shown.standing(ref.report).edits.find((one) => one.field === field);
    if (text === undefined || report === null || edit === undefined) return [];
    const note = codedNote(text, ref, report.trigger, { givenBy: edit.by });
    return parse(lookups.given(ref.report, field), edit.text, report).map(({ value, text: words }) => ({
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

export function dateValues(incident: IncidentToCode): readonly CodedValue<DayInterval>[] {
  const told = foundValues("date", incident).map(({ graded, coded }) => ({ ...coded, value: graded.value as unknown as DayInterval }));
  const given = givenValues("date", incident, (value, text) => {
    const { from, to } = (value ?? {}) as Partial<DayInterval>;
    return from === undefined || to === undefined ? [] : [{ value: { from, to }, text }];
  });
  return [...given, ...told];
}

export function placeValues(incident: IncidentToCode): readonly CodedValue<CodedPlace>[] {
  const told = foundValues("place", incident).map(({ graded, coded }) => ({ ...coded, value: codedPlace(graded, coded.text, incident) }));
  const given = givenValues("place", incident, (value, text, { place }) =>
    namesOf(value, text).map((name) => ({ value: byNameAlone(name, place?.country ?? null, incident.lookups), text: name })),
  );
  return [...given, ...told];
}

/** A place of which no more is known than its name, and in which country the rest of the report lies. */
function byNameAlone(name: string, country: string | null, { placeNamed }: CodingLookups): CodedPlace {
  const found = country === null ? null : placeNamed(name, country);
  return { ...NOWHERE, ...found, name: found?.precision === "country" ? null : name };
}

const NOWHERE: Omit<CodedPlace, "name"> = { country: null, countryCode: null, admin1: null, point: null, precision: "unknown" };
const PRECISE: readonly CodedPlace["precision"][] = ["exact", "near", "admin2", "admin1", "wide", "country", "unknown"];

/** As exactly as any of its tellings knows the place. */
function codedPlace({ value, tellings }: GradedValue, text: string, { texts, lookups }: IncidentToCode): CodedPlace {
  const places = tellings.flatMap(({ report }): readonly CodedPlace[] => {
    const place = reportOf(report, texts)?.place ?? null;
    if (place === null || !(fold(place.text) === value.name || (place.id !== null && place.id === value.id))) return [];
    const known = lookups.placeOf(place);
    return [{ ...known, name: isNoMoreThanItsCountry(place) ? null : text }];
  });
  const order = (place: CodedPlace): number => PRECISE.indexOf(place.precision) + (place.name === null ? PRECISE.length : 0);
  const [best] = places.sort((a, b) => order(a) - order(b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return best ?? byNameAlone(text, countryOf(tellings, texts), lookups);
}

/** The country in which every report that tells a place lies; null where they are several or none is known. */
function countryOf(tellings: readonly Telling[], texts: IncidentToCode["texts"]): string | null {
  const [first, ...others] = distinct(tellings.flatMap(({ report }) => reportOf(report, texts)?.place?.country ?? []));
  return others.length === 0 ? (first ?? null) : null;
}

/** A country by name, or a place of which the text tells around the act no more than the country that it lies in. */
function isNoMoreThanItsCountry({ precision, id, from }: ReportPlace): boolean {
  return precision === "country" && (id !== null || from === "context" || from === "dateline");
}

/** What a person typed: one name or several. `text` is what may leave of one that stands alone. */
export function namesOf(given: unknown, text: string): readonly string[] {
  return Array.isArray(given) && given.length > 1 ? parsedList(text) : [Array.isArray(given) ? (parsedList(text)[0] ?? text) : text];
}

function parsedList(text: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(String) : [text];
  } catch {
    return [text]; // Words that only look like a list are words.
  }
}

export function perpetratorValues(incident: IncidentToCode): readonly CodedValue<CodedPerpetrator>[] {
  const { lookups } = incident;
  const told = foundValues("perpetrators", incident)
    .filter(({ graded }) => !lookups.isPeople(graded.text))
    .map(({ graded, coded }) => ({ ...coded, value: codedPerpetrator(graded, coded.text, incident) }));
  const given = givenValues("perpetrators", incident, (value, text) =>
    namesOf(value, text)
      .filter((name) => !lookups.isPeople(name))
      .map((name) => ({ value: typedPerpetrator(name, lookups), text: name })),
  );
  return [...given, ...told];
}

function codedPerpetrator({ value, text, tellings }: GradedValue, name: string, { texts, lookups }: IncidentToCode): CodedPerpetrator {
  const told = tellings.flatMap(({ report, span }) =>
    (reportOf(report, texts)?.perpetrators ?? []).flatMap(({ bases, role }) =>
      bases.filter((one) => one.span.join() === span.join()).map(({ basis, by }) => ({ basis, by, role })),
    ),
  );
  const each = new Map(told.map(({ basis, by }) => [`${basis} ${by}`, { basis, by }]));
  return {
    name,
    kind: value.who === "individual" ? "individual" : "organisation",
    actor: lookups.actorKind(text),
    footings: [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
    roles: distinct(told.map(({ role }) => role)).sort(),
  };
}

/** A name that the list of actors knows, or that is written as one, is an organisation's; a pseudonym is a person's. */
function typedPerpetrator(name: string, { actorKind }: CodingLookups): CodedPerpetrator {
  const actor = actorKind(name);
  const isOrganisation = !name.includes("[") && (actor !== null || /\p{Lu}/u.test(name));
  return { name, kind: isOrganisation ? "organisation" : "individual", actor, footings: [], roles: [] };
}

export function figureValues(what: Count["what"], incident: IncidentToCode): readonly CodedValue<CodedFigure>[] {
  const told = foundValues(what, incident).map(({ graded, coded }) => {
    const { min, max, of } = graded.value as { readonly min: number; readonly max: number | null; readonly of: string | null };
    const shown = coded.text.replace(/^0 to /u, "up to ");
    const text = namesPeople(of ?? "", incident.lookups) ? shown.replace(/ \([^)]*\)$/u, "") : shown;
    return { ...coded, text, value: { min, max, of: of === null ? null : (/\(([^)]*)\)$/u.exec(text)?.[1] ?? "some of them") } };
  });
  return [...givenFigures(what, incident), ...told];
}

/** No people is counted, whatever word the text counts by. */
function namesPeople(of: string, { isPeople }: CodingLookups): boolean {
  return of.split(" ").some((word) => isPeople(word)) || isPeople(of);
}

function givenFigures(what: Count["what"], incident: IncidentToCode): readonly CodedValue<CodedFigure>[] {
  return givenValues(what, incident, (value, text) => {
    const { min, max } = (value ?? {}) as { readonly min?: number; readonly max?: number | null };
    return min === undefined ? [] : [{ value: { min, max: max ?? null, of: null }, text }];
  });
}

/** The toll that each report tells as a whole, where nobody gave it another. */
export function tollValues(what: "killed" | "injured", incident: IncidentToCode): readonly CodedValue<CodedFigure>[] {
  const told = countedIn(incident, what, "attacked", (report) => report[what]);
  return [...givenFigures(what, incident), ...told];
}

/** The attackers' own, where they are told apart and are no part of another figure. */
export function attackerValues(what: "killed" | "injured", incident: IncidentToCode): readonly CodedValue<CodedFigure>[] {
  return countedIn(incident, what, "attackers", ({ attackers }) => {
    const own = attackers[what];
    return own === null ? null : { min: own, max: own };
  });
}

function countedIn(
  { held, texts }: IncidentToCode,
  what: "killed" | "injured",
  side: "attacked" | "attackers",
  toll: (report: IncidentReport) => { readonly min: number; readonly max: number | null } | null,
): readonly CodedValue<CodedFigure>[] {
  const values = held.incident.reports.flatMap((ref): readonly CodedValue<CodedFigure>[] => {
    const [text, report] = [texts.get(ref.document), reportOf(ref, texts)];
    const counts = report?.counts.filter((count) => count.what === what && count.who.side === side && count.partOf === null) ?? [];
    const figure = report === null ? null : toll(report);
    const isGiven = text?.shown.standing(ref.report).edits.some(({ field }) => field === what) ?? true;
    if (text === undefined || figure === null || counts.length === 0 || isGiven) return [];
    const { min, max } = figure;
    const notes = counts.map(({ span }) => codedNote(text, ref, span));
    const words = max === null ? `at least ${min}` : min === max ? String(min) : `${min} to ${max}`;
    return [{ value: { min, max, of: null }, text: words, grade: null, standing: "current", notes, givenBy: null }];
  });
  return joinedValues(values);
}
