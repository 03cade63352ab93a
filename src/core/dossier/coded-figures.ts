import type { CodedFigure, CodedValue, Count, IncidentReport, Range } from "../model/index.ts";
import { codedNote } from "./coded-notes.ts";
import { type CodingLookups, foundValues, givenValues, type IncidentToCode, isDiscounted, joinedValues, reportOf } from "./coded-values.ts";

/** Every figure told of one kind, with whom it counts. */
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
  return givenValues(what, incident, (value, { text }) => {
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
  incident: IncidentToCode,
  what: "killed" | "injured",
  side: "attacked" | "attackers",
  toll: (report: IncidentReport) => Range | null,
): readonly CodedValue<CodedFigure>[] {
  const { held, texts } = incident;
  const values = held.incident.reports.flatMap((ref): readonly CodedValue<CodedFigure>[] => {
    const [text, report] = [texts.get(ref.document), reportOf(ref, texts)];
    const counts = report?.counts.filter((count) => count.what === what && count.who.side === side && count.partOf === null) ?? [];
    const figure = report === null ? null : toll(report);
    const isGiven = text?.shown.standing(ref.report).edits.some(({ field }) => field === what) ?? true;
    if (text === undefined || figure === null || counts.length === 0 || isGiven) return [];
    const { min, max } = figure;
    const notes = counts.map(({ span }) => codedNote(text, ref, span));
    const places = counts.map(({ span }) => span);
    const standing = isDiscounted(what, incident, ref, places) ? "discounted" : "current";
    return [{ value: { min, max, of: null }, text: figureInWords(figure), grade: null, standing, notes, givenBy: null }];
  });
  return joinedValues(values);
}

/** "Up to 20" tells no least. */
function figureInWords({ min, max }: Range): string {
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : min === 0 ? `up to ${max}` : `${min} to ${max}`;
}
