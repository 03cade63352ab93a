import type { DayInterval } from "../../model/index.ts";
import type { OwnedTime } from "./choose-date.ts";

const DAY = 86_400_000;
const NUMBER = "an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}";
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** So far behind or before a day its count may stand. */
const REACH = 72;

const AFTER_ACT = new RegExp(
  `^ ?,? (?:(?:about|nearly|just|exactly|more than|only) )?(${NUMBER}) (day|week)s? after (?:he|she|they|being|the|an?|his|her|their) `,
  "u",
);
const FROM_DAY = new RegExp(`(?:\\b(${NUMBER}|the) )(day|night|week)s? (after|before) $`, "u");

/**
 * A day that the words count from another. "He died on Friday, two days after he was shot": the day of the act lies two before. "Two days
 * after Christmas": two behind.
 */
export function countedDay(text: string, one: OwnedTime): OwnedTime {
  const interval = one.time.interval;
  if (interval === null) return one;
  const from = FROM_DAY.exec(text.slice(Math.max(0, one.time.span[0] - REACH), one.time.span[0]).toLowerCase());
  if (from !== null) return moved(one, interval, daysOf(from) * (from[3] === "after" ? 1 : -1), one.owner);
  if (one.owner !== "died" && one.owner !== "followed") return one;
  const back = AFTER_ACT.exec(text.slice(one.time.span[1], one.time.span[1] + REACH).toLowerCase());
  return back === null ? one : moved(one, interval, -daysOf(back), "act");
}

function daysOf(match: RegExpExecArray): number {
  const word = match[1] as string;
  const amount = /^\d/u.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word) + 1);
  return amount * (match[2] === "week" ? 7 : 1);
}

function moved(one: OwnedTime, { from, to }: DayInterval, days: number, owner: OwnedTime["owner"]): OwnedTime {
  const shifted = (day: string): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
  return { ...one, owner, time: { ...one.time, interval: { from: shifted(from), to: shifted(to) }, basis: "relative" } };
}
