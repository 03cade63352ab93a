import { type DayNumber, dayNumberOf, dayOf, intervalOf, lengthOfMonth, partsOf, weekdayOf, weekOf } from "../../lexicon/time-calendar.ts";
import type { Portion } from "../../lexicon/time-meaning.ts";
import type { Season, TimeUnit } from "../../lexicon/time-words.ts";
import type { DateBasis, DayInterval } from "../../model/index.ts";

/** A TIMEX3 value with the days it covers and how it was found. `day` is set where it is one day. */
export interface DateValue {
  readonly value: string;
  readonly interval: DayInterval | null;
  readonly basis: DateBasis;
}

const two = (value: number): string => String(value).padStart(2, "0");
const four = (value: number): string => String(value).padStart(4, "0");
const start = (year: number, month: number, day: number): DayNumber => dayNumberOf(year, month, day) ?? 0;

/** What cannot be placed in time. */
export function unplaced(value: string, basis: DateBasis): DateValue {
  return { value, interval: null, basis };
}

export function dayValue(day: DayNumber, basis: DateBasis): DateValue {
  return { value: dayOf(day), interval: intervalOf(day, day), basis };
}

/** ISO week; its interval runs from Monday to Sunday. */
export function weekValue(day: DayNumber, basis: DateBasis): DateValue {
  const { year, week } = weekOf(day);
  const monday = day - weekdayOf(day) + 1;
  return { value: `${four(year)}-W${two(week)}`, interval: intervalOf(monday, monday + 6), basis };
}

export function weekendValue(day: DayNumber, basis: DateBasis): DateValue {
  const { year, week } = weekOf(day);
  const saturday = day - weekdayOf(day) + 6;
  return { value: `${four(year)}-W${two(week)}-WE`, interval: intervalOf(saturday, saturday + 1), basis };
}

const MONTH_PORTIONS: Readonly<Record<Portion, readonly [number, number]>> = { early: [1, 10], mid: [11, 20], late: [21, 31] };
const YEAR_PORTIONS: Readonly<Record<Portion, readonly [number, number]>> = { early: [1, 4], mid: [5, 8], late: [9, 12] };

export function monthValue(year: number, month: number, basis: DateBasis, portion: Portion | null = null): DateValue {
  const [from, to] = portion === null ? [1, 31] : MONTH_PORTIONS[portion];
  const last = Math.min(to, lengthOfMonth(year, month));
  return { value: `${four(year)}-${two(month)}`, interval: intervalOf(start(year, month, from), start(year, month, last)), basis };
}

export function yearValue(year: number, basis: DateBasis, portion: Portion | null = null): DateValue {
  const [from, to] = portion === null ? [1, 12] : YEAR_PORTIONS[portion];
  return { value: four(year), interval: monthsOf(year, from, to), basis };
}

function monthsOf(year: number, from: number, to: number): DayInterval {
  return intervalOf(start(year, from, 1), start(year, to, lengthOfMonth(year, to)));
}

export function quarterValue(year: number, quarter: number, basis: DateBasis): DateValue {
  return { value: `${four(year)}-Q${quarter}`, interval: monthsOf(year, 3 * quarter - 2, 3 * quarter), basis };
}

export function halfValue(year: number, half: number, basis: DateBasis): DateValue {
  return { value: `${four(year)}-H${half}`, interval: monthsOf(year, 6 * half - 5, 6 * half), basis };
}

export function decadeValue(decade: number, basis: DateBasis, portion: Portion | null = null): DateValue {
  const [from, to] = portion === "early" ? [0, 3] : portion === "mid" ? [4, 6] : portion === "late" ? [7, 9] : [0, 9];
  return {
    value: String(decade).padStart(3, "0"),
    interval: intervalOf(start(decade * 10 + from, 1, 1), start(decade * 10 + to, 12, 31)),
    basis,
  };
}

export function centuryValue(century: number, basis: DateBasis): DateValue {
  return { value: two(century), interval: intervalOf(start(century * 100, 1, 1), start(century * 100 + 99, 12, 31)), basis };
}

const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = { SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 14] };

/** Seasons of the northern hemisphere; a winter bears the year it begins in. */
export function seasonValue(year: number, season: Season, basis: DateBasis): DateValue {
  const [from, to] = SEASON_MONTHS[season];
  const toYear = to > 12 ? year + 1 : year;
  const toMonth = to > 12 ? to - 12 : to;
  const interval = intervalOf(start(year, from, 1), start(toYear, toMonth, lengthOfMonth(toYear, toMonth)));
  return { value: `${four(year)}-${season}`, interval, basis };
}

/** The unit of time that holds `day`. Units below the day give the day. */
export function unitValue(day: DayNumber, unit: TimeUnit, basis: DateBasis, portion: Portion | null = null): DateValue {
  const { year, month } = partsOf(day);
  switch (unit) {
    case "W":
      return weekValue(day, basis);
    case "WE":
      return weekendValue(day, basis);
    case "M":
      return monthValue(year, month, basis, portion);
    case "Q":
      return quarterValue(year, Math.ceil(month / 3), basis);
    case "Y":
      return yearValue(year, basis, portion);
    case "DE":
      return decadeValue(Math.floor(year / 10), basis, portion);
    case "CE":
      return centuryValue(Math.floor(year / 100), basis);
    default:
      return dayValue(day, basis);
  }
}
