import type { DayNumber } from "../../lexicon/time-calendar.ts";
import { dayNumberOf, partsOf } from "../../lexicon/time-calendar.ts";
import type { DayInterval } from "../../model/index.ts";
import type { DateValue } from "./time-value.ts";

/** How far the story has got: the day and the year that it last named. */
export interface Story {
  /** The last day told, null before the first and where it lies too many paragraphs back to be meant. */
  readonly day: DayNumber | null;
  readonly dayParagraph: number;
  /** The last year written out beside a month, with the paragraph it stood in. */
  readonly year: { readonly value: number; readonly paragraph: number } | null;
  /** The year last written out beside each month: "in November 2021 … on the night of 6 November". */
  readonly months: ReadonlyMap<number, number>;
}

export const STORY_BEGINS: Story = { day: null, dayParagraph: 0, year: null, months: new Map() };

/** The story after one more date. Only single days move its day; only months and days with a written year its year. */
export function storyAfter(story: Story, found: DateValue, paragraph: number): Story {
  const { interval } = found;
  if (interval === null) return story;
  const isDay = interval.from === interval.to;
  const day = isDay ? numberOf(interval.from) : story.day;
  const year =
    found.basis === "stated" && found.value.length > 4 && /^\d{4}-\d/u.test(found.value)
      ? { value: partsOf(numberOf(interval.from)).year, paragraph }
      : story.year;
  const months = year === story.year || year === null ? story.months : withMonth(story.months, interval, year.value);
  return { day, dayParagraph: isDay ? paragraph : story.dayParagraph, year, months };
}

function withMonth(months: Story["months"], { from }: DayInterval, year: number): Story["months"] {
  const month = Number(from.slice(5, 7));
  return months.get(month) === year ? months : new Map(months).set(month, year);
}

/** How many paragraphs on "the same day" still means the day that was told. */
const REACH = 6;

/** The story as it stands in a paragraph. */
export function storyIn(story: Story, paragraph: number): Story {
  return paragraph - story.dayParagraph > REACH ? { ...story, day: null } : story;
}

function numberOf(day: DayInterval["from"]): DayNumber {
  return dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))) ?? 0;
}
