import type { Day, DayInterval, LinkingDocument, PartialDate } from "../model/index.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01; null where it is no day of the calendar, as in a date without a year. */
export function dayNumber(day: Day): number | null {
  const at = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(day) : Number.NaN;
  return Number.isNaN(at) ? null : at / MILLISECONDS_A_DAY;
}

/** A closed interval of day numbers. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** Null where an end is no day of the calendar. */
export function dayRange({ from, to }: DayInterval): DayRange | null {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return first === null || last === null ? null : { from: first, to: Math.max(first, last) };
}

/** Days between two ranges; 0 where they share a day. */
export function daysBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** The day something was published, null where only its month or year is known. */
export function publishedDay(published: PartialDate | null): number | null {
  return published === null ? null : dayNumber(published);
}

const days = new WeakMap<LinkingDocument, { readonly day: number | null }>();

/** The same of a document, read once: documents are put in time again and again. */
export function dayOf(document: LinkingDocument): number | null {
  const known = days.get(document) ?? { day: publishedDay(document.published) };
  days.set(document, known);
  return known.day;
}

/** The order of documents in time, those of no known day first; of one day, of ids. */
export function inTimeOrder(a: LinkingDocument, b: LinkingDocument): number {
  return (dayOf(a) ?? 0) - (dayOf(b) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
