import { MONTHS, WEEKDAYS } from "../lexicon/dateline-months.ts";
import type { PartialDate } from "../model/date.ts";

const FIRST_YEAR = 1500;
const LAST_YEAR = 2199;
/** "90" is 1990 and "24" is 2024: two digits below this are of this century. */
const CENTURY_PIVOT = 50;
const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:$|[T\s])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T|\d{6}$)/;
const NUMBERS = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:$|[\sT,])/;
const TOKEN = /\d+(?::\d+)*|[\p{L}]+/gu;

/**
 * The day, month or year that `raw` names as a whole: ISO 8601 (the day of its own time zone), "14 March 2024", "March 14, 2024", "4 FEB
 * 90", RFC 2822. Null where the form is another, the date does not exist, or day and month could be either ("03/04/2024").
 */
export function parsePartialDate(raw: string): PartialDate | null {
  const text = raw.slice(0, 120).trim();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return partialDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  if (/^\d{4}$/.test(text)) return partialDate(Number(text), null, null);
  const numbers = NUMBERS.exec(text);
  return numbers ? fromNumbers(numbers[1] ?? "", Number(numbers[2]), numbers[3] ?? "") : fromWords(text);
}

function fromNumbers(first: string, middle: number, last: string): PartialDate | null {
  if (first.length === 4) return partialDate(Number(first), middle, Number(last));
  if (last.length !== 4) return null;
  const [a, b, year] = [Number(first), middle, Number(last)];
  if (a > 12) return partialDate(year, b, a);
  return b > 12 || a === b ? partialDate(year, a, b) : null;
}

function fromWords(text: string): PartialDate | null {
  let month: number | null = null;
  const numbers: string[] = [];
  for (const [token] of text.toLowerCase().matchAll(TOKEN)) {
    const named = MONTHS.get(token);
    if (named !== undefined && month === null) month = named;
    else if (/^\d+$/.test(token)) numbers.push(token);
    else if (!isFiller(token)) return null;
  }
  if (month === null || numbers.length === 0) return null;
  const [first = "", second] = numbers;
  if (second === undefined) return first.length === 4 ? partialDate(Number(first), month, null) : null;
  return first.length === 4 ? partialDate(Number(first), month, Number(second)) : partialDate(fullYear(second), month, Number(first));
}

/** Words and clock times that stand in a date and do not change its day. */
function isFiller(token: string): boolean {
  return (
    WEEKDAYS.has(token) || /^(?:\d+(?::\d+)+|st|nd|rd|th|of|the|at|on|am|pm|a|p|m|gmt|utc|est|edt|cet|local|time|z|ist|pkt|t)$/.test(token)
  );
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < CENTURY_PIVOT ? 2000 + year : 1900 + year;
}

/** Builds a date as precise as what is given; null where there is no such day. */
function partialDate(year: number, month: number | null, day: number | null): PartialDate | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const y = String(year).padStart(4, "0");
  if (month === null) return y;
  if (!(month >= 1 && month <= 12)) return null;
  const m = String(month).padStart(2, "0");
  if (day === null) return `${y}-${m}`;
  const inMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= inMonth ? `${y}-${m}-${String(day).padStart(2, "0")}` : null;
}
