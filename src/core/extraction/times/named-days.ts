import type { TimeMeaning } from "../../lexicon/time-meaning.ts";
import type { Span } from "../../model/index.ts";

const REACH = 40;
/** Days that news names without their year, by what stands behind them. */
const NAMED: readonly {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly behind: RegExp;
  readonly near: RegExp;
}[] = [
  {
    year: 2023,
    month: 10,
    day: 7,
    behind: /^ (?:(?:Hamas|Hamas-led|terror|terrorist) )?(?:attacks|massacres?)\b/iu,
    near: /\b(?:Israel|Hamas|Gaza)/u,
  },
];
/** UTF-16 code units on either side within which the text tells where it was, without which the day may be any other. */
const AROUND = 400;

/** The year of a day that is known by what was done on it: "the October 7 attacks". Null for any other. */
export function yearOfNamedDay(text: string, [, end]: Span, meaning: TimeMeaning): number | null {
  if (meaning.kind !== "date" || meaning.date.kind !== "day" || meaning.date.year !== null) return null;
  const { month, day } = meaning.date;
  const behind = text.slice(end, end + REACH);
  const around = text.slice(Math.max(0, end - AROUND), end + AROUND);
  return NAMED.find((one) => one.month === month && one.day === day && one.behind.test(behind) && one.near.test(around))?.year ?? null;
}
