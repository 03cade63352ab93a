import { FEAST_THINGS } from "../../lexicon/day-owner-words.ts";
import { timeMeaningOf } from "../../lexicon/time-combine.ts";
import { compareSpans, type DayInterval, type ReportDate, type TimeExpression } from "../../model/index.ts";
import type { DayOwner } from "./day-owner.ts";

/** A time with what its words say it is the day of. */
export interface OwnedTime {
  readonly time: TimeExpression;
  readonly owner: DayOwner;
}

/** A time that may be the date of an act, with where it stands. */
export interface StandingTime extends OwnedTime {
  readonly stands: Standing;
}

/** The same, with what a model says of it. */
export interface DatedTime extends StandingTime {
  /** The chance that it tells of the act, as a model says; null where none does. */
  readonly chance: number | null;
}

/**
 * Where a time stands: in a sentence that tells of the act, near one, further off in sentences that tell of no act, or beside an act that
 * was taken for another; `before` is the last one told ahead of an act with none of its own.
 */
export type Standing = "own" | "near" | "far" | "other" | "before";

const WEIGHTS: Readonly<Record<DayOwner, number>> = { act: 3, none: 2, died: 1, followed: 0 };
const STANDINGS: Readonly<Record<Standing, number>> = { own: 1, near: 0.6, far: 0.3, other: 0.2, before: 0.2 };

/** An hour with no day of its own says nothing of the day; nor does what has no place in time. */
export function isDay(text: string, { type, interval, span }: TimeExpression): boolean {
  if (interval === null || type === "SET") return false;
  if (text.slice(span[0], span[1]) === "9/11" && !NAMED_ATTACK.test(text.slice(span[1], span[1] + 24))) return false;
  if (FEAST.test(text.slice(...span)) && FEAST_THINGS.has(/^\s(\p{L}+)/u.exec(text.slice(span[1], span[1] + 24))?.[1]?.toLowerCase() ?? ""))
    return false;
  if (type !== "TIME") return true;
  const meaning = timeMeaningOf(text.slice(span[0], span[1]));
  return meaning !== null && !(meaning.kind === "time" && meaning.date === null);
}

/** "At a Christmas market": a kind of market, and no day. */
const FEAST = /^(?:christmas|easter|new year|halloween|thanksgiving)$/iu;
/** "Remembering 9/11" dates nothing that happens, "the 9/11 attacks" the attacks. */
const NAMED_ATTACK = /^ (?:terror(?:ist)? )?attacks?\b/iu;

/** Far from the act a day that is not said to be of an act is too little alone. */
const UNSURE = 0.1;
const LEAST = 0.1;

/** A longer interval than a month or so dates an act only where the words tie them together ("the 2015 bombing"). */
const MONTHS_MOST = 45;

/** What speaks for one interval. */
interface Weighed {
  readonly first: TimeExpression;
  readonly interval: DayInterval;
  weight: number;
}

/**
 * The date of an act: of the intervals told, the one that most words say is the act's own, the first of equals. A longer interval
 * speaks also for the days within it ("last month … on August 28"). Null where none is told, or only days of what followed.
 */
export function chooseDate(told: readonly DatedTime[]): ReportDate | null {
  const weighed = weighedIntervals(told);
  const longer = weighed.filter(({ interval, weight }) => weight > 0 && daysBetween(interval) > 0).slice(0, MOST_LONGER);
  const spoken = longer.map(({ interval, weight }) => ({ interval, weight }));
  for (const one of weighed) {
    if (daysBetween(one.interval) > 0) continue;
    for (const { interval, weight } of spoken)
      if (interval.from <= one.interval.from && one.interval.to <= interval.to) one.weight += weight;
  }
  let best: Weighed | null = null;
  for (const one of weighed) if (one.weight > (best?.weight ?? LEAST)) best = one;
  return best === null ? null : reportDate(best.first);
}

/** Longer intervals that are looked at: a text of thousands of months tells nothing by them. */
const MOST_LONGER = 16;

/** What stands beside the act outweighs what is told elsewhere, however often. */
const MOST_ELSEWHERE = 2.4;

/** Each interval told with the weight of the words for it, in reading order. */
function weighedIntervals(told: readonly DatedTime[]): readonly Weighed[] {
  const byInterval = new Map<string, Weighed & { beside: number; elsewhere: number }>();
  for (const one of [...told].sort((a, b) => compareSpans(a.time.span, b.time.span))) {
    const interval = one.time.interval as DayInterval;
    const key = `${interval.from}/${interval.to}`;
    const known = byInterval.get(key) ?? { first: one.time, interval, weight: 0, beside: 0, elsewhere: 0 };
    if (one.stands === "own") known.beside += weightOf(one);
    else known.elsewhere += weightOf(one);
    known.weight = exactness(interval) * (known.beside + Math.min(MOST_ELSEWHERE, known.elsewhere));
    byInterval.set(key, known);
  }
  return [...byInterval.values()];
}

/** What the weight of a time is multiplied with: NEVER where a model holds that it does not tell of the act, by SURELY more where it is sure that it does. */
const NEVER = 0.3;
const SURELY = 2;
const byChance = (chance: number | null): number => (chance === null ? 1 : NEVER + SURELY * chance);

function weightOf({ time, owner, stands, chance }: DatedTime): number {
  const isLong = daysBetween(time.interval as DayInterval) > MONTHS_MOST;
  if (isLong && (owner !== "act" || stands !== "own")) return 0;
  const weight = WEIGHTS[owner] * STANDINGS[stands] * byChance(chance);
  return owner !== "act" && (stands === "far" || stands === "other") ? weight * UNSURE : weight;
}

/** A day is taken before a month, a month before a year; what is longer is no date of an act. */
function exactness(interval: DayInterval): number {
  const days = daysBetween(interval);
  return days === 0 ? 1 : days <= 7 ? 0.8 : days <= 45 ? 0.5 : days <= 400 ? 0.25 : 0;
}

const daysBetween = ({ from, to }: DayInterval): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A resolved time as the date of a report. */
export function reportDate(time: TimeExpression): ReportDate | null {
  const { interval, span, basis } = time;
  return interval === null ? null : { from: interval.from, to: interval.to, span, basis };
}
