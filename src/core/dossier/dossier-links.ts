import type { Claim, IncidentReport, Linked, LinkingDocument } from "../model/index.ts";
import { wordsOfClaim } from "../text/index.ts";
import type { DocumentToShow } from "./document-to-show.ts";

/** Links among the reports and statements that a dossier holds alone. Copies stay: that one text took from another is shown whoever decided. */
export function linksHeld(linked: Linked, documents: readonly LinkingDocument[], holds: (id: string) => boolean): Linked {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const incidents = linked.incidents.flatMap((incident) => {
    const reports = incident.reports.filter(({ report }) => holds(report));
    if (reports.length === 0) return [];
    return [{ ...incident, reports, pairs: incident.pairs.filter(({ a, b }) => holds(a.report) && holds(b.report)) }];
  });
  const claims = linked.claims.flatMap((claim) => {
    const statements = claim.statements.filter(({ statement }) => holds(statement));
    if (statements.length === 0) return [];
    const pairs = claim.pairs.filter(({ a, b }) => holds(a.statement) && holds(b.statement));
    return [{ ...claim, statements, pairs, text: heldWords({ ...claim, statements }, byId) }];
  });
  return { ...linked, incidents, claims };
}

/** A claim is put in the words of a statement that is held: its own where one of them has them, else the shortest, one that is for it first. */
function heldWords({ text, statements }: Claim, documents: ReadonlyMap<string, LinkingDocument>): string {
  const told = statements.flatMap(({ document, statement, stance }) => {
    const own = documents.get(document);
    const content = own?.statements.find(({ id }) => id === statement)?.content ?? [];
    const words = content.map(([start, end]) => own?.text.slice(start, end) ?? "").join(" … ");
    return words === "" ? [] : [{ words: wordsOfClaim(words), order: stance === "for" ? 0 : 1 }];
  });
  if (told.some(({ words }) => words.includes(text))) return text;
  const [first] = told.sort((a, b) => a.order - b.order || a.words.length - b.words.length || (a.words < b.words ? -1 : 1));
  return first?.words ?? text;
}

/** Documents in which a field that a person gave another value tells nothing: what somebody overruled stands behind no value. */
export function withoutOverruled(
  documents: readonly LinkingDocument[],
  shown: ReadonlyMap<string, DocumentToShow>,
): readonly LinkingDocument[] {
  return documents.map((document) => {
    const standing = shown.get(document.id)?.standing;
    if (standing === undefined) return document;
    return { ...document, incidents: document.incidents.map((report) => withoutFields(report, overruledIn(standing(report.id).edits))) };
  });
}

export function overruledIn(edits: readonly { readonly field: string }[]): ReadonlySet<string> {
  return new Set(edits.map(({ field }) => field));
}

function withoutFields(report: IncidentReport, fields: ReadonlySet<string>): IncidentReport {
  if (fields.size === 0) return report;
  const { values, date, place, perpetrators } = report;
  return {
    ...report,
    date: fields.has("date") ? null : date,
    place: fields.has("place") ? null : place,
    perpetrators: fields.has("perpetrators") ? [] : perpetrators,
    values: { date: fields.has("date") ? [] : values.date, place: fields.has("place") ? [] : values.place },
    counts: countsWithout(report.counts, fields),
  };
}

/** Counts name the one they are part of by its place in the list. A part of what was overruled goes with it. */
function countsWithout(counts: IncidentReport["counts"], fields: ReadonlySet<string>): IncidentReport["counts"] {
  const goes = (index: number): boolean => {
    const count = counts[index];
    return count !== undefined && (fields.has(count.what) || (count.partOf !== null && count.partOf !== index && goes(count.partOf)));
  };
  const kept = counts.flatMap((_, index) => (goes(index) ? [] : [index]));
  return kept.flatMap((index) => {
    const count = counts[index];
    return count === undefined ? [] : [{ ...count, partOf: count.partOf === null ? null : kept.indexOf(count.partOf) }];
  });
}
