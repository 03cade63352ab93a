import type { TimeReadingAt } from "./time-grammar.ts";
import { lowered, readTimes } from "./time-grammar.ts";
import type { TimeMeaning } from "./time-meaning.ts";

const BETWEEN_CLOCK_AND_DATE = /^(?: (?:on |at |around |about |in the )?| at (?:about|around|approximately) )$/u;

/** Joins a clock time and a date that stand together ("9 a.m. on Friday", "Tuesday at 18:00") into one reading. */
export function joinClocks(lower: string, readings: readonly TimeReadingAt[]): readonly TimeReadingAt[] {
  const joined: TimeReadingAt[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    const meaning = last && isJoined(lower, last, reading) ? joinedMeaning(last.meaning, reading.meaning) : null;
    if (last && meaning) joined[joined.length - 1] = { start: last.start, end: reading.end, rule: "time.clock-and-date", meaning };
    else joined.push(reading);
  }
  return joined;
}

function isJoined(lower: string, first: TimeReadingAt, second: TimeReadingAt): boolean {
  return second.start - first.end <= 18 && BETWEEN_CLOCK_AND_DATE.test(lower.slice(first.end, second.start));
}

function joinedMeaning(first: TimeMeaning, second: TimeMeaning): TimeMeaning | null {
  if (first.kind === "time" && first.date === null && isDay(second)) return { ...first, date: second.date };
  if (second.kind === "time" && second.date === null && isDay(first)) return { ...second, date: first.date };
  return null;
}

type DayMeaning = Extract<TimeMeaning, { kind: "date" }>;

function isDay(meaning: TimeMeaning): meaning is DayMeaning {
  if (meaning.kind !== "date") return false;
  const { date } = meaning;
  return date.kind === "day" || date.kind === "weekday" || (date.kind === "unit" && date.unit === "D");
}

/** The meaning of a span that a detector called a time: its longest reading. Null where the grammar reads nothing in it. */
export function timeMeaningOf(text: string): TimeMeaning | null {
  const lower = lowered(text);
  let best: TimeReadingAt | null = null;
  for (const reading of joinClocks(lower, readTimes(lower))) {
    if (best === null || reading.end - reading.start > best.end - best.start) best = reading;
  }
  return best?.meaning ?? null;
}
