import type { Day, DayInterval } from "../model/index.ts";

/** A day of the proleptic Gregorian calendar as a count of days from 1970-01-01. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;
const two = (value: number): string => String(value).padStart(2, "0");

/** `YYYY-MM-DD` to a count of days; null where there is no such day. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS_PER_DAY : null;
}

/** The day as `YYYY-MM-DD`. Years are 0001 to 9999. */
export function dayOf(number: DayNumber): Day {
  const { year, month, day } = partsOf(number);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** Year, month (1..12) and day of the month (1..31). */
export function partsOf(number: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The last day of a month, 28..31. */
export function lengthOfMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** ISO 8601 week: its year and number, 1..53. */
export function weekOf(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = number + 4 - weekdayOf(number);
  const { year } = partsOf(thursday);
  const first = dayNumberOf(year, 1, 1) ?? 0;
  return { year, week: Math.floor((thursday - first) / 7) + 1 };
}

/** The day `months` later, cut to the end of a shorter month. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = partsOf(number);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (((index % 12) + 12) % 12) + 1;
  return dayNumberOf(toYear, toMonth, Math.min(day, lengthOfMonth(toYear, toMonth))) ?? number;
}

/** A closed interval from two counts of days, ordered. */
export function intervalOf(from: DayNumber, to: DayNumber): DayInterval {
  return { from: dayOf(Math.min(from, to)), to: dayOf(Math.max(from, to)) };
}
