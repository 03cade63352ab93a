import type { ContestedField, IncidentReport, LinkedIncident, LinkingDocument, Overruled, ReplacedValue } from "../model/index.ts";
import { isSameName } from "../text/index.ts";
import { toldValues } from "./fields/told-values.ts";

/** What was left of a document last: the very same object as long as the same of it is overruled, by which what was weighed is known again. */
const left = new WeakMap<LinkingDocument, { readonly overruled: string; readonly document: LinkingDocument }>();

/** Documents in which a field that a person gave another value tells nothing: what somebody overruled stands behind no value. */
export function withoutOverruled(documents: readonly LinkingDocument[], overruled: Overruled): readonly LinkingDocument[] {
  return overruled.size === 0 ? documents : documents.map((document) => withoutOwn(document, overruled));
}

function withoutOwn(document: LinkingDocument, overruled: Overruled): LinkingDocument {
  const own = document.incidents.flatMap(({ id }) => {
    const fields = overruled.get(id);
    return fields === undefined ? [] : [`${id} ${JSON.stringify([...fields])}`];
  });
  if (own.length === 0) return document;
  const key = own.join("; ");
  const known = left.get(document);
  if (known?.overruled === key) return known.document;
  const incidents = document.incidents.map((report) => withoutFields(report, overruled.get(report.id) ?? NOTHING));
  const without = { ...document, incidents };
  left.set(document, { overruled: key, document: without });
  return without;
}

type Fields = ReadonlyMap<ContestedField, readonly string[]>;
const NOTHING: Fields = new Map();

function withoutFields(report: IncidentReport, fields: Fields): IncidentReport {
  if (fields.size === 0) return report;
  const { values, date, place, perpetrators } = report;
  return {
    ...report,
    date: fields.has("date") ? null : date,
    place: fields.has("place") ? null : place,
    perpetrators: perpetrators.filter(({ text }) => !isReplaced("perpetrators", text, fields)),
    values: { date: fields.has("date") ? [] : values.date, place: fields.has("place") ? [] : values.place },
    counts: countsWithout(report.counts, fields),
  };
}

/** A perpetrator whom a person named too keeps the footings that were read: who claimed it, and who accused whom. */
function isReplaced(field: ContestedField, text: string, fields: Fields): boolean {
  return fields.has(field) && !(fields.get(field) ?? []).some((name) => isSameName(name, text));
}

/** Counts name the one they are part of by its place in the list. A part of what was overruled goes with it. */
function countsWithout(counts: IncidentReport["counts"], fields: Fields): IncidentReport["counts"] {
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

/** What the reports of an incident tell of the fields that people gave other values, each value of a report once. `documents` as they were read. */
export function replacedIn(
  { reports }: LinkedIncident,
  documents: ReadonlyMap<string, LinkingDocument>,
  overruled: Overruled,
): readonly ReplacedValue[] {
  return reports.flatMap((ref) => {
    const [document, fields] = [documents.get(ref.document), overruled.get(ref.report)];
    if (document === undefined || fields === undefined) return [];
    const own = toldValues(document, ref, { isReposted: false, isPassing: false }).filter(({ field, text }) =>
      isReplaced(field, text, fields),
    );
    return [...Map.groupBy(own, ({ field, text }) => JSON.stringify([field, text])).values()].flatMap((same): readonly ReplacedValue[] => {
      const [first] = same;
      return first === undefined ? [] : [{ field: first.field, text: first.text, tellings: same.map(({ telling }) => telling) }];
    });
  });
}
