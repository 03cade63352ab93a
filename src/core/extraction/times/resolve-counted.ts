import { addMonths, type DayNumber, dayNumberOf, intervalOf, weekdayOf } from "../../lexicon/time-calendar.ts";
import type { CountedFrom, DateMeaning, Portion } from "../../lexicon/time-meaning.ts";
import type { TimeUnit } from "../../lexicon/time-words.ts";
import type { Story } from "./story.ts";
import { type DateValue, monthValue, unitValue, unplaced, yearValue } from "./time-value.ts";
import type { Writing } from "./writing.ts";

type Counted = Extract<DateMeaning, { kind: "unit" | "shift" }>;

/** Resolves what counts from the day of writing or from the day the story has reached ("last week", "two days earlier"). */
export function resolveCounted(meaning: Counted, portion: Portion | null, writing: Writing | null, story: Story): DateValue {
  const amount = meaning.kind === "unit" ? meaning.shift : Math.trunc(meaning.amount ?? 0);
  const { unit } = meaning;
  if (meaning.from === "writing" && writing?.day === null) return fromPartial(writing, unit, amount, portion);
  const written = writing?.day ?? null;
  const told = meaning.from === "writing" ? written : storyDay(story, unit);
  const day = meaning.from === "story-or-writing" ? (told ?? written) : told;
  if (day === null) return unplaced(unknownOf(meaning.from, unit, amount), "relative");
  if (unit === "WE" && meaning.kind === "unit") return unitValue(weekendFrom(day, amount), "WE", "relative");
  const value = unitValue(shifted(day, unit, amount), unit, "relative", portion);
  const isNight = meaning.kind === "unit" && meaning.isWholeNight === true;
  return isNight ? { ...value, interval: intervalOf(day + amount, day + amount + 1) } : value;
}

/** "That year" needs no more than a year told. */
function storyDay(story: Story, unit: TimeUnit): DayNumber | null {
  if (story.day !== null) return story.day;
  return unit === "Y" && story.year !== null ? dayNumberOf(story.year.value, 7, 1) : null;
}

/** A Saturday or Sunday lies in the weekend that is meant by "the weekend". */
function weekendFrom(day: DayNumber, amount: number): DayNumber {
  return amount === -1 && weekdayOf(day) > 5 ? day : day + 7 * amount;
}

/** Only the year, or only year and month of the writing are known. */
function fromPartial(writing: Writing, unit: TimeUnit, amount: number, portion: Portion | null): DateValue {
  if (unit === "Y") return yearValue(writing.year + amount, "relative", portion);
  if (unit !== "M" || writing.month === null) return unplaced(unknownOf("writing", unit, amount), "relative");
  const index = writing.year * 12 + writing.month - 1 + amount;
  return monthValue(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, "relative", portion);
}

const MONTHS_IN: Readonly<Partial<Record<TimeUnit, number>>> = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 };
const DAYS_IN: Readonly<Partial<Record<TimeUnit, number>>> = { D: 1, W: 7, WE: 7 };

function shifted(day: DayNumber, unit: TimeUnit, amount: number): DayNumber {
  const months = MONTHS_IN[unit];
  return months === undefined ? day + (DAYS_IN[unit] ?? 0) * amount : addMonths(day, months * amount);
}

function unknownOf(from: CountedFrom, unit: TimeUnit, amount: number): string {
  if (from !== "writing") return unit === "W" ? "XXXX-WXX" : unit === "Y" ? "XXXX" : unit === "M" ? "XXXX-XX" : "XXXX-XX-XX";
  return amount === 0 ? "PRESENT_REF" : amount < 0 ? "PAST_REF" : "FUTURE_REF";
}
