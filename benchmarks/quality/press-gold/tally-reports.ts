import type { IncidentReport, LinkingDocument, Span } from "../../../src/core/model/index.ts";
import type { Tallies, Tally } from "../figures.ts";
import { sameName } from "../incident-gold/compare-incidents.ts";
import type { KeyDocument, KeyRange, KeyReport } from "./press-file.ts";

/** A report of the key with the one that was read where it stands; null where none was. */
export interface FoundReport {
  readonly key: KeyReport;
  readonly document: string;
  /** Its place in the document's list. */
  readonly index: number | null;
}

/** Where exact characters stand; throws where they do not stand in the text as it was read. */
export function spanOfQuote(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in the text`);
  return [start, start + quote.length];
}

/** The report of each one of the key: the one whose act words meet its trigger, else one whose sentences hold it. */
export function foundReports({ id, reports }: KeyDocument, { text, incidents }: LinkingDocument): readonly FoundReport[] {
  return reports.map((key) => {
    const around = spanOfQuote(text, key.in);
    const start = around[0] + key.in.indexOf(key.trigger);
    const holds = ([from, to]: Span): boolean => from <= start && start < to;
    const meeting = incidents.findIndex(({ trigger }) => trigger[0] < start + key.trigger.length && start < trigger[1]);
    const index = meeting >= 0 ? meeting : incidents.findIndex(({ spans }) => spans.some(holds));
    return { key, document: id, index: index < 0 ? null : index };
  });
}

const share = (right: number, of: number): Tally => ({ kind: "share", right, of });

/** What one document adds: reports found, and their fields over those found; whether the main one is. */
export function tallyReports(found: readonly FoundReport[], { text, incidents }: LinkingDocument): Tallies {
  const read = found.flatMap(({ key, index }) => (index === null ? [] : [{ key, own: incidents[index] as IncidentReport }]));
  const counted = (agree: (key: KeyReport, own: IncidentReport) => boolean): Tally =>
    share(read.filter(({ key, own }) => agree(key, own)).length, read.length);
  const named = read.map(({ key, own }) => ({
    hit: key.perpetrators.filter(({ text: name }) => own.perpetrators.some((one) => sameName(one.text, name))).length,
    told: own.perpetrators.length,
    gold: key.perpetrators.length,
  }));
  const sum = (field: "hit" | "told" | "gold"): number => named.reduce((total, one) => total + one[field], 0);
  const incidentsOnly = incidents.filter(({ kind }) => kind !== "situation").length;
  const apart = new Set(found.flatMap(({ index }) => (index === null ? [] : [index]))).size;
  const main = found.find(({ key }) => key.main);
  return {
    "reports found": share(read.length, found.length),
    "reports, F1": { kind: "f1", hit: apart, told: incidentsOnly, gold: found.length },
    ...(main === undefined ? {} : { "main report": share(main.index !== null && incidents[main.index]?.mention === "main" ? 1 : 0, 1) }),
    type: counted((key, own) => key.type === own.type),
    date: counted((key, own) => key.date?.join() === (own.date ? [own.date.from, own.date.to].join() : undefined)),
    place: counted((key, own) =>
      key.place === null || own.place === null ? key.place === null && own.place === null : sameName(key.place, wholePlace(text, own)),
    ),
    killed: counted((key, own) => sameRange(key.killed, own.killed)),
    injured: counted((key, own) => sameRange(key.injured, own.injured)),
    perpetrators: { kind: "f1", hit: sum("hit"), told: sum("told"), gold: sum("gold") },
  };
}

const wholePlace = (text: string, { place }: IncidentReport): string => (place === null ? "" : text.slice(...place.span));

const sameRange = (a: KeyRange | null, b: KeyRange | null): boolean =>
  a === null || b === null ? a === b : a.min === b.min && a.max === b.max;
