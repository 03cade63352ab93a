import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumberOf, dayOf, weekdayOf, weekOf } from "../../../src/core/lexicon/time-calendar.ts";
import { timesIn, toldIn } from "./reading.ts";

const FIRST = dayNumberOf(1980, 1, 1) ?? 0;
const LAST = dayNumberOf(2035, 12, 31) ?? 0;
const day = fc.integer({ min: FIRST, max: LAST });
const WEEK = 7;

const RELATIVE = ["today", "yesterday", "tomorrow", "two days ago", "12 days ago", "last night", "this morning", "three days from now"];
const WEEKDAYS = ["Monday", "last Friday", "next Tuesday", "the weekend", "last week", "two weeks ago", "this week"];
const PIECES = [
  ...RELATIVE,
  ...WEEKDAYS,
  "3 February",
  "March 2014",
  "late July",
  "in 1995",
  "the 1990s",
  "last year",
  "the following day",
  "two days earlier",
  "a month ago",
  "the end of last year",
  "6-7 October",
  "12/03/2024",
  "last summer",
  "9:30 p.m.",
  "the last week of March",
  "31 June 2014",
  "30 February",
];
const story = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => `${pieces.map((piece) => `A mill burned, they told us, ${piece} in town.`).join(" ")}`);

const moved = (published: number, by: number, words: string): readonly (string | null)[] =>
  timesIn(`A mill burned ${words}.`, dayOf(published + by)).flatMap(({ interval }) =>
    interval === null ? [null] : [interval.from, interval.to],
  );
const numberOf = (text: string): number => dayNumberOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) ?? 0;

describe("laws of times", () => {
  test("an interval runs from its first day to its last", () => {
    fc.assert(
      fc.property(story, fc.option(day, { nil: null }), (text, published) => {
        for (const { interval } of timesIn(text, published === null ? null : dayOf(published))) {
          if (interval !== null) expect(interval.from <= interval.to).toBe(true);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test("moving the publication by n days moves words that count days by n days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -900, max: 900 }), fc.constantFrom(...RELATIVE), (published, by, words) => {
        const before = moved(published, 0, words).map((one) => (one === null ? null : dayOf(numberOf(one) + by)));
        expect(before.length).toBe(2);
        expect(moved(published, by, words)).toEqual(before);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("moving the publication by whole weeks moves weekdays and weeks by as much", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -90, max: 90 }), fc.constantFrom(...WEEKDAYS), (published, weeks, words) => {
        const before = moved(published, 0, words).map((one) => (one === null ? null : dayOf(numberOf(one) + weeks * WEEK)));
        expect(moved(published, weeks * WEEK, words)).toEqual(before);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("a weekday told of the past is never after the publication, nor a week before it", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("Monday", "Thursday", "Sunday"), (published, weekday) => {
        const [told] = moved(published, 0, `on ${weekday}`);
        const back = published - numberOf(told ?? "");
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back).toBeLessThan(WEEK);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test("a year is open exactly where neither the words nor the publication give one", () => {
    const month = fc.constantFrom("3 February", "October 6", "in March", "late July", "3 February 2014", "March 2014", "last summer");
    fc.assert(
      fc.property(month, fc.option(day, { nil: null }), (words, published) => {
        const told = toldIn(`A mill burned ${words}.`, published === null ? null : dayOf(published));
        expect(told.map(({ basis }) => basis === "year-open")).toEqual([published === null && !words.includes("2014")]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test("days and their counts are each other's inverse, and weeks begin on Monday", () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(numberOf(dayOf(number))).toBe(number);
        const monday = number - weekdayOf(number) + 1;
        expect(weekOf(monday)).toEqual(weekOf(monday + 6));
        expect(weekOf(monday + 7)).not.toEqual(weekOf(monday));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("a text of nothing but words of time is read in time linear in its length", () => {
    const text = "the last week of march 2 and the early 1990s a few several two days before ".repeat(3000);
    const from = performance.now();
    timesIn(text, "2020-01-01");
    expect(performance.now() - from).toBeLessThan(4000);
  });
});
