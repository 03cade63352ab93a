import { addMonths, type DayNumber, dayNumberOf, intervalOf, lengthOfMonth, partsOf, weekdayOf } from "../../lexicon/time-calendar.ts";
import type { DateMeaning, Portion, Which, YearMeaning } from "../../lexicon/time-meaning.ts";
import type { DateBasis } from "../../model/index.ts";
import type { Direction } from "./direction.ts";
import { resolveCounted } from "./resolve-counted.ts";
import type { Story } from "./story.ts";
import {
  centuryValue,
  type DateValue,
  dayValue,
  decadeValue,
  halfValue,
  monthValue,
  quarterValue,
  seasonValue,
  unplaced,
  weekValue,
  yearValue,
} from "./time-value.ts";
import type { Writing } from "./writing.ts";

/** What a date is resolved against. `direction` is asked only where it matters. */
export interface DateAnchors {
  readonly writing: Writing | null;
  readonly story: Story;
  /** The year that this paragraph last wrote out, where there is one. */
  readonly paragraphYear: number | null;
  readonly direction: () => Direction;
}

type Meaning<Kind extends DateMeaning["kind"]> = Extract<DateMeaning, { kind: Kind }>;

/** Places the meaning of a date in time, as far as the anchors allow. */
export function resolveDate(meaning: DateMeaning, portion: Portion | null, anchors: DateAnchors): DateValue {
  switch (meaning.kind) {
    case "day":
      return resolveDay(meaning, anchors);
    case "weekday":
      return resolveWeekday(meaning, anchors);
    case "month":
      return resolveMonth(meaning, portion, anchors);
    case "year":
      return yearValue(meaning.year, "stated", portion);
    case "decade":
      return decadeValue(meaning.decade, "stated", portion);
    case "century":
      return centuryValue(meaning.century, "stated");
    case "season":
      return resolveSeason(meaning, anchors);
    case "part-of-year":
      return resolvePartOfYear(meaning, anchors);
    case "fiscal-year":
      return resolveFiscalYear(meaning, anchors);
    case "week-of-month":
      return resolveWeekOfMonth(meaning, anchors);
    case "reference":
      return { ...unplaced(meaning.value, "relative"), interval: daysUpTo(anchors.writing, meaning.daysBack) };
    default:
      return resolveCounted(meaning, portion, anchors.writing, anchors.story);
  }
}

interface Year {
  readonly year: number;
  readonly basis: DateBasis;
}

/** The year that the words themselves give, else null. */
function givenYear(year: YearMeaning, anchors: DateAnchors): Year | null {
  if (typeof year === "number") return { year, basis: "stated" };
  if (year === null || anchors.writing === null) return null;
  return { year: anchors.writing.year + year.shift, basis: "relative" };
}

const two = (value: number): string => String(value).padStart(2, "0");

function resolveDay(meaning: Meaning<"day">, anchors: DateAnchors): DateValue {
  const { month, day, until } = meaning;
  const found = givenYear(meaning.year, anchors) ?? nearestYear(month, day, anchors);
  const open = unplaced(`XXXX-${two(month)}-${two(day)}`, "year-open");
  if (found === null) return open;
  const from = dayNumberOf(found.year, month, day);
  if (from === null) return open;
  if (until === null) return dayValue(from, found.basis);
  const to = dayNumberOf(found.year, month, until);
  return { ...dayValue(from, found.basis), interval: intervalOf(from, to === null || to < from ? from : to) };
}

const DAYS_AHEAD_WHEN_BACK = 45;
const DAYS_BACK_WHEN_AHEAD = 45;
const LEAP_YEAR = 2000;

/** The year that puts a month and day nearest to the writing on the side the tense tells; a little beyond it is allowed. */
function nearestYear(month: number, day: number, anchors: DateAnchors): Year | null {
  const { writing } = anchors;
  if (day > lengthOfMonth(LEAP_YEAR, month)) return null;
  const told = paragraphYearBefore(anchors);
  if (told !== null) return { year: told, basis: "relative" };
  if (writing === null) return null;
  if (writing.day === null) return { year: writing.year, basis: "relative" };
  const ahead = anchors.direction() === "ahead";
  const latest = writing.day + (ahead ? 366 - DAYS_BACK_WHEN_AHEAD : DAYS_AHEAD_WHEN_BACK);
  for (const year of [writing.year + 1, writing.year, writing.year - 1]) {
    const candidate = dayNumberOf(year, month, Math.min(day, lengthOfMonth(year, month)));
    if (candidate !== null && candidate <= latest) return { year, basis: "relative" };
  }
  return { year: writing.year, basis: "relative" };
}

/** A paragraph that has just told of an earlier year goes on in it. */
function paragraphYearBefore({ paragraphYear, writing }: DateAnchors): number | null {
  return paragraphYear !== null && (writing === null || paragraphYear < writing.year) ? paragraphYear : null;
}

function resolveWeekday(meaning: Meaning<"weekday">, anchors: DateAnchors): DateValue {
  const written = anchors.writing?.day ?? null;
  const counted = meaning.which === "previous" || meaning.which === "following";
  const from = counted ? (anchors.story.day ?? written) : written;
  if (from === null) return unplaced(`XXXX-WXX-${meaning.weekday}`, "relative");
  if (meaning.weeks !== 0) return dayValue(from - weekdayOf(from) + meaning.weekday + 7 * meaning.weeks, "relative");
  const day = nearestWeekday(from, meaning.weekday, meaning.which, anchors.direction);
  return meaning.nights === 0
    ? dayValue(day, "relative")
    : { ...dayValue(day, "relative"), interval: intervalOf(day, day + meaning.nights) };
}

function nearestWeekday(from: DayNumber, weekday: number, which: Which, direction: () => Direction): DayNumber {
  const back = from - ((weekdayOf(from) - weekday + 7) % 7);
  if (which === "last" || which === "previous") return back === from ? from - 7 : back;
  if (which === "next" || which === "following") return back + 7;
  return back === from || direction() === "back" ? back : back + 7;
}

function resolveMonth(meaning: Meaning<"month">, portion: Portion | null, anchors: DateAnchors): DateValue {
  const given = givenYear(meaning.year, anchors);
  if (given) return monthValue(given.year, meaning.month, given.basis, portion);
  const told = meaning.which === "bare" ? paragraphYearBefore(anchors) : null;
  if (told !== null) return monthValue(told, meaning.month, "relative", portion);
  const { writing } = anchors;
  if (writing === null) return unplaced(`XXXX-${two(meaning.month)}`, "year-open");
  if (writing.month === null) return monthValue(writing.year, meaning.month, "relative", portion);
  if (meaning.which === "this") return monthValue(writing.year, meaning.month, "relative", portion);
  const ahead = meaning.which === "next" || (meaning.which !== "last" && anchors.direction() === "ahead");
  const distance = meaning.month - writing.month;
  const shift = ahead ? (distance < 0 ? 1 : 0) : distance > 0 || (distance === 0 && meaning.which === "last") ? -1 : 0;
  return monthValue(writing.year + shift, meaning.month, "relative", portion);
}

const SEASON_BEGINS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

function resolveSeason(meaning: Meaning<"season">, anchors: DateAnchors): DateValue {
  const given = givenYear(meaning.year, anchors);
  if (given) return seasonValue(given.year, meaning.season, given.basis);
  const { writing } = anchors;
  if (writing === null) return unplaced(`XXXX-${meaning.season}`, "year-open");
  const begins = SEASON_BEGINS[meaning.season];
  const month = writing.month ?? 12;
  if (meaning.which === "this" && meaning.season !== "WI") return seasonValue(writing.year, meaning.season, "relative");
  const ahead = meaning.which === "next" || (meaning.which !== "last" && anchors.direction() === "ahead");
  if (ahead) return seasonValue(writing.year + (begins + 2 < month ? 1 : 0), meaning.season, "relative");
  // "Last summer", written in August, is that of the year before.
  const isOver = meaning.which === "last" ? begins + 2 < month : begins <= month;
  return seasonValue(writing.year - (isOver ? 0 : 1), meaning.season, "relative");
}

function resolvePartOfYear(meaning: Meaning<"part-of-year">, anchors: DateAnchors): DateValue {
  const parts = meaning.part === "Q" ? 4 : 2;
  const nth = meaning.nth === "last" ? parts : meaning.nth;
  const found = givenYear(meaning.year, anchors) ?? yearOfPart((12 / parts) * (nth - 1) + 1, anchors);
  if (found === null) return unplaced(`XXXX-${meaning.part}${nth}`, "year-open");
  return parts === 4 ? quarterValue(found.year, nth, found.basis) : halfValue(found.year, nth, found.basis);
}

const MONTHS_AHEAD_WHEN_BACK = 4;

/** A quarter or half that begins long after the writing is the year before's where the tense tells of the past. */
function yearOfPart(firstMonth: number, { writing, direction }: DateAnchors): Year | null {
  if (writing === null) return null;
  const isOver = writing.month !== null && firstMonth > writing.month + MONTHS_AHEAD_WHEN_BACK && direction() === "back";
  return { year: writing.year - (isOver ? 1 : 0), basis: "relative" };
}

/** A fiscal year's days differ by country and firm: it has none here. */
function resolveFiscalYear(meaning: Meaning<"fiscal-year">, anchors: DateAnchors): DateValue {
  const found = givenYear(meaning.year, anchors);
  return found === null ? unplaced("FYXXXX", "relative") : unplaced(`FY${found.year}`, found.basis);
}

/** The last week of a month is its last whole one; the others count by sevens. */
function resolveWeekOfMonth(meaning: Meaning<"week-of-month">, anchors: DateAnchors): DateValue {
  const month = monthOfWeek(meaning, anchors);
  if (month === null) return unplaced("XXXX-WXX", "relative");
  const { year, month: number } = partsOf(month.first);
  const length = lengthOfMonth(year, number);
  const day = meaning.nth === "last" ? length - (weekdayOf(month.first + length - 1) % 7) : Math.min(7 * meaning.nth - 3, length);
  return weekValue(month.first + day - 1, month.basis);
}

function monthOfWeek(meaning: Meaning<"week-of-month">, anchors: DateAnchors): { first: DayNumber; basis: DateBasis } | null {
  if (typeof meaning.month !== "number") {
    const day = anchors.writing?.day ?? null;
    return day === null ? null : { first: addMonths(day - partsOf(day).day + 1, meaning.month.shift), basis: "relative" };
  }
  const { interval, basis } = resolveMonth({ kind: "month", year: meaning.year, month: meaning.month, which: "bare" }, null, anchors);
  if (interval === null) return null;
  const first = dayNumberOf(Number(interval.from.slice(0, 4)), Number(interval.from.slice(5, 7)), 1);
  return first === null ? null : { first, basis };
}

/** The days from so many before the writing up to it; null where either is not known. */
export function daysUpTo(writing: Writing | null, daysBack: number | undefined): DateValue["interval"] {
  return writing?.day == null || daysBack === undefined ? null : intervalOf(writing.day - daysBack, writing.day);
}

/** The day of a value that is one day, else null. */
export function singleDayOf({ interval }: DateValue): string | null {
  return interval !== null && interval.from === interval.to ? interval.from : null;
}
