import { compareSpans, type DayInterval } from "../../model/index.ts";
import type { StandingTime } from "./choose-date.ts";

const DAY = 86_400_000;
const LONGEST = 60;
const JOINT = /^,?\s?(?:and|to|through|until|till|into|-|–|—)\s?(?:the )?$/iu;
const OPENS = /\b(?:between|from)\s(?:the )?$/iu;
const NIGHT = /\b(?:nights?|evening|overnight|late|midnight)\b/iu;
const MORNING = /\b(?:morning|early|dawn|midnight)\b/iu;

/**
 * Two days that the words make one stretch, as one time from the first to the second: "between 3 March and 9 March", "from Friday to
 * Sunday", "last night and early this morning". The others stay as they are, in reading order.
 */
export function joinedDays(text: string, told: readonly StandingTime[]): readonly StandingTime[] {
  const joined: StandingTime[] = [];
  for (const one of [...told].sort((a, b) => compareSpans(a.time.span, b.time.span))) {
    const last = joined.at(-1);
    if (last !== undefined && isStretch(text, last, one)) joined[joined.length - 1] = stretch(last, one);
    else joined.push(one);
  }
  return joined;
}

function isStretch(text: string, { time: first }: StandingTime, { time: second }: StandingTime): boolean {
  const between = text.slice(first.span[1], second.span[0]);
  const [a, b] = [first.interval as DayInterval, second.interval as DayInterval];
  if (between.length > 12 || !JOINT.test(between) || a.to > b.from || daysFrom(a.from, b.to) > LONGEST) return false;
  if (OPENS.test(text.slice(Math.max(0, first.span[0] - 14), first.span[0]))) return true;
  const isNight = NIGHT.test(text.slice(...first.span)) && MORNING.test(text.slice(...second.span)) && daysFrom(a.to, b.from) === 1;
  return isNight || /^\s?into/iu.test(between);
}

function stretch(first: StandingTime, second: StandingTime): StandingTime {
  const interval = { from: (first.time.interval as DayInterval).from, to: (second.time.interval as DayInterval).to };
  const owner = second.owner === "act" ? second.owner : first.owner;
  return { ...first, owner, time: { ...first.time, span: [first.time.span[0], second.time.span[1]], interval } };
}

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
