import type { DayPart, Season, TimeUnit } from "./time-words.ts";

/** A year as a text may give it: a number, an offset to the year of the anchor, or nothing. */
export type YearMeaning = number | { readonly shift: number } | null;
/** What a relative expression counts from: the day of writing, the day the story last named, or that and else the day of writing. */
export type CountedFrom = "writing" | "story" | "story-or-writing";
/** Which one of those with that name: `bare` leaves it to the tense; `previous` and `following` count from the story. */
export type Which = "bare" | "last" | "this" | "next" | "previous" | "following";

/** What a date means before anything outside its own words is known. */
export type DateMeaning =
  | { readonly kind: "day"; readonly year: YearMeaning; readonly month: number; readonly day: number; readonly until: number | null }
  /** `nights`: 1 where the night to the next day is meant, else 0. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which; readonly weeks: number; readonly nights: 0 | 1 }
  | { readonly kind: "month"; readonly year: YearMeaning; readonly month: number; readonly which: Which }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "decade"; readonly decade: number }
  | { readonly kind: "century"; readonly century: number }
  | { readonly kind: "season"; readonly season: Season; readonly year: YearMeaning; readonly which: Which }
  | { readonly kind: "part-of-year"; readonly part: "Q" | "H"; readonly nth: number | "last"; readonly year: YearMeaning }
  | { readonly kind: "fiscal-year"; readonly year: YearMeaning }
  | {
      readonly kind: "week-of-month";
      readonly nth: number | "last";
      readonly month: number | { readonly shift: number };
      readonly year: YearMeaning;
    }
  | {
      readonly kind: "unit";
      readonly unit: TimeUnit;
      readonly shift: number;
      readonly from: CountedFrom;
      /** "Overnight": the night from that day to the next, which of both is not said. */
      readonly isWholeNight?: true;
    }
  | { readonly kind: "shift"; readonly amount: number | null; readonly unit: TimeUnit; readonly from: CountedFrom }
  | {
      readonly kind: "reference";
      readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
      /** "A few minutes ago", "some hours ago": at most so many days before the writing. */
      readonly daysBack?: number;
    };

/** A time of day, 24 hours. `zone` is `Z` where the text says UTC or GMT. */
export interface ClockMeaning {
  readonly hour: number;
  readonly minute: number;
  readonly zone: "Z" | "";
}

/** Which part of a month or year is meant. */
export type Portion = "early" | "mid" | "late";

/** What a time expression means, read from its own words alone. */
export type TimeMeaning =
  | {
      readonly kind: "date";
      readonly date: DateMeaning;
      readonly portion: Portion | null;
      readonly part: DayPart | null;
      readonly clock: null;
    }
  | { readonly kind: "time"; readonly date: DateMeaning | null; readonly part: null; readonly portion: null; readonly clock: ClockMeaning }
  | {
      readonly kind: "duration";
      readonly amount: number | null;
      readonly unit: TimeUnit;
      /** "The last 24 hours": it ends with the writing and began so many days before. */
      readonly daysBack?: number;
    }
  | { readonly kind: "set"; readonly value: string };
