import { parsePartialDate } from "../core/documents/index.ts";

/** Fields that hold a day. */
const DAY_FIELDS: ReadonlySet<string> = new Set(["date", "on"]);

export function holdsDay(field: string): boolean {
  return DAY_FIELDS.has(field);
}

/**
 * A day as a person writes it ("4 April 2025", "April 4") as ISO 8601; anything else stays as it is. A day without its year is the last one that is
 * not after the document's publication, as the machine reads it; where that is not known the year has to be said.
 */
export function writtenDay(value: unknown, published: string | null): unknown {
  if (typeof value !== "string") return value;
  const whole = parsePartialDate(value);
  if (whole !== null) return whole;
  if (published === null) return value;
  const year = Number(published.slice(0, 4));
  // A document known by its year alone was published by its last day; one known by its month, by that month's end.
  const until = `${published}${"-12-31".slice(published.length - 4)}`;
  for (const one of [year, year - 1]) {
    const day = parsePartialDate(`${value} ${one}`);
    if (day !== null && day <= until) return day;
  }
  return value;
}
