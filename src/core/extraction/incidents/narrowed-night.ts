import { timeMeaningOf } from "../../lexicon/time-combine.ts";
import type { ReportDate, TimeExpression } from "../../model/index.ts";

const MORNING_ENDS = 12;
const EVENING_BEGINS = 17;

/**
 * A night from one day to the next, cut to one of them by the first hour told alone in the sentences about the act: "overnight … about
 * 1:30 a.m." is the second day. Any other date stays.
 */
export function narrowedNight(text: string, date: ReportDate | null, told: readonly TimeExpression[]): ReportDate | null {
  if (date === null || !isNight(date)) return date;
  for (const { span, type } of told) {
    const meaning = type === "TIME" ? timeMeaningOf(text.slice(span[0], span[1])) : null;
    if (meaning?.kind !== "time" || meaning.date !== null) continue;
    if (meaning.clock.hour < MORNING_ENDS) return { ...date, from: date.to };
    if (meaning.clock.hour >= EVENING_BEGINS) return { ...date, to: date.from };
  }
  return date;
}

function isNight({ from, to }: ReportDate): boolean {
  return Date.parse(to) - Date.parse(from) === 86_400_000;
}
