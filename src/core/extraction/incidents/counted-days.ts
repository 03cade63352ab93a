import type { DayInterval, Span, TimeExpression } from "../../model/index.ts";
import type { OwnedTime } from "./choose-date.ts";

const DAY = 86_400_000;
const NUMBER = "an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}";
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** So far behind or before a day its count may stand. */
const REACH = 72;
/** So far behind the count the trigger of the act may stand that is counted from. */
const REACH_OF_ACT = 48;

const AFTER_ACT = new RegExp(
  `^ ?,? (?:(?:about|nearly|just|exactly|more than|only) )?(${NUMBER}) (day|week)s? after (?:he|she|they|being|the|an?|his|her|their) `,
  "u",
);
const FROM_DAY = new RegExp(`(?:\\b(${NUMBER}|the) )(day|night|week)s? (after|before) $`, "u");

/**
 * A day that the words count from another, with the words that count it in its span. "He died on Friday, two days after he was shot": the
 * day of the act lies two before. "Two days after Christmas": two behind. What followed an act counts back to it only where one of `acts`, its
 * triggers, is what is counted from: "arrested on Friday, two days after the hearing" tells no day of it.
 */
export function countedDay(text: string, one: OwnedTime, acts: readonly Span[]): OwnedTime {
  const { interval, span } = one.time;
  if (interval === null) return one;
  const from = FROM_DAY.exec(text.slice(Math.max(0, span[0] - REACH), span[0]).toLowerCase());
  if (from !== null) {
    const days = daysOf(from) * (from[3] === "after" ? 1 : -1);
    return { owner: one.owner, time: moved(one.time, interval, days, [span[0] - from[0].length, span[1]]) };
  }
  if (one.owner !== "died" && one.owner !== "followed") return one;
  const back = AFTER_ACT.exec(text.slice(span[1], span[1] + REACH).toLowerCase());
  if (back === null) return one;
  const end = span[1] + back[0].length;
  const isOfAct = acts.some(([start]) => start >= end - 1 && start - end <= REACH_OF_ACT);
  if ((one.owner === "followed" || ANOTHER.test(back[0])) && !isOfAct) return one;
  return { owner: "act", time: moved(one.time, interval, -daysOf(back), [span[0], end - 1]) };
}

/** "A day after a clerk was killed": another act, unless its own word says so. */
const ANOTHER = / an? $/u;

/** The day that an act told aside is counted from another's: "two guards were shot on Friday, a day after …". Null where the words count none. */
export function dayAside(text: string, [start]: Span, host: TimeExpression): TimeExpression | null {
  const from =
    text
      .slice(Math.max(0, start - ASIDE_BEFORE), start)
      .toLowerCase()
      .match(COUNT_BEFORE)?.[0].length ?? 0;
  const count = ASIDE.exec(text.slice(start - from, start + ASIDE_REACH).toLowerCase());
  if (count === null || host.interval === null) return null;
  return moved(host, host.interval, -daysOf(count), [start - from, start - from + count[0].length]);
}
const ASIDE_BEFORE = 8;
const ASIDE_REACH = 24;
const COUNT_BEFORE = new RegExp(`\\b(?:${NUMBER})\\s$`, "u");
const ASIDE = new RegExp(`^(${NUMBER}) (day|week)s? after\\b`, "u");

function daysOf(match: RegExpExecArray): number {
  const word = match[1] as string;
  const amount = /^\d/u.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word) + 1);
  return amount * (match[2] === "week" ? 7 : 1);
}

function moved(time: TimeExpression, { from, to }: DayInterval, days: number, span: Span): TimeExpression {
  const shifted = (day: string): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
  return { ...time, span, interval: { from: shifted(from), to: shifted(to) }, basis: "relative" };
}
