import { type DayNumber, dayNumberOf } from "../../lexicon/time-calendar.ts";
import type { PartialDate } from "../../model/index.ts";

/** When a text was written, as precise as what is known. `day` is null unless month and day of the month are known. */
export interface Writing {
  readonly year: number;
  readonly month: number | null;
  readonly day: DayNumber | null;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where nothing is known or the form is another. */
export function writingOf(published: PartialDate | null): Writing | null {
  const match = published === null ? null : PARTIAL.exec(published);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  if (month !== null && (month < 1 || month > 12)) return { year, month: null, day: null };
  const day = month === null || match[3] === undefined ? null : dayNumberOf(year, month, Number(match[3]));
  return { year, month, day };
}

/** "Is to supply the town from 2022", "will open in 2021": a year that the text tells as still to come. */
const STILL_TO_COME =
  /\b(?:(?:is|are) (?:due |expected |scheduled |set )?to|will)\s[^.!?\n]{0,120}?\b(?:in|from|by|until|before)\s((?:19|20)\d\d)\b/giu;

/** Whether a text was written in a year before the one it was published in, since that one was then still to come: a story told again. */
export function isOlderThanPublished(text: string, { year }: Writing): boolean {
  return [...text.matchAll(STILL_TO_COME)].some((match) => Number(match[1]) < year);
}
