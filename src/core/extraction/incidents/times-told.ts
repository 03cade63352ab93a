import type { PlaceMention, Span, TimeExpression } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { ChanceOf } from "./act-chances.ts";
import { isOwnRegion } from "./acts-apart.ts";
import { type DatedTime, isDay, type OwnedTime, type Standing, type StandingTime } from "./choose-date.ts";
import { coarseness } from "./coarseness.ts";
import { countedDay } from "./counted-days.ts";
import type { OwnerOf } from "./day-owner.ts";
import { stretchOfItem } from "./digest-items.ts";
import type { EventMention } from "./event-mention.ts";
import type { MentionGroup } from "./group-mentions.ts";
import { isNear } from "./join-retold.ts";
import { joinedDays } from "./joined-days.ts";
import type { Lookups } from "./lookups.ts";

/**
 * The times that may be the date of a group of mentions, with where they stand. `near` holds the sentences about the main incident, its
 * own included; null for any other, which has its own times or else the last day told before it.
 */
export function timesToldOf(
  context: ExtractionContext,
  lookups: Lookups,
  ownerOf: OwnerOf,
  group: MentionGroup,
  all: readonly MentionGroup[],
  near: readonly Span[] | null,
  items: readonly number[],
  chanceOf: ChanceOf,
): readonly DatedTime[] {
  const { text } = context.outline;
  const around = timesAround(context, lookups, ownerOf, group, all, near, items);
  const beside = likelyTimes(text, lookups, group, chanceOf, around).map((time) => ({
    time,
    owner: ownerOf(time.span),
    stands: "near" as const,
  }));
  const told = joinedDays(text, [...around, ...beside]).map((one) => ({ ...one, chance: chanceOf(one.time.span) }));
  const latest = group.mentions[0]?.status === "happened" ? latestDay(context.facts.published) : null;
  return latest === null ? told : told.filter(({ time }) => (time.interval?.from ?? latest) <= latest);
}

/** From this chance on a time tells of an act though nothing else in the words puts it there: chosen on the kept articles. */
const LIKELY = 0.5;
/** UTF-16 code units around a group's mentions: what a model reads together. */
const REACH = 3000;

/** The times further off than the words reach that a model holds to tell of the group's act. */
function likelyTimes(
  text: string,
  { timesIn }: Lookups,
  { mentions }: MentionGroup,
  chanceOf: ChanceOf,
  known: readonly StandingTime[],
): readonly TimeExpression[] {
  const seen = new Set(known.map(({ time }) => time.span.join()));
  const from = (mentions[0]?.stretch[0] ?? 0) - REACH;
  const to = (mentions.at(-1)?.stretch[1] ?? 0) + REACH;
  return timesIn([[from, to]]).filter((time) => (chanceOf(time.span) ?? 0) >= LIKELY && !seen.has(time.span.join()) && isDay(text, time));
}

const DAY = 86_400_000;

/** What has happened has not happened after the day it was published; a day more for the clocks of the world. */
function latestDay(published: string | null): string | null {
  const day = published === null || published.length < 10 ? Number.NaN : Date.parse(published);
  return Number.isNaN(day) ? null : new Date(day + DAY).toISOString().slice(0, 10);
}

function timesAround(
  { outline, facts }: ExtractionContext,
  lookups: Lookups,
  ownerOf: OwnerOf,
  group: MentionGroup,
  all: readonly MentionGroup[],
  near: readonly Span[] | null,
  items: readonly number[],
): readonly StandingTime[] {
  const { mentions } = group;
  const own = timesOf([group], "own");
  if (near === null)
    return own.some(({ owner }) => owner !== "followed") ? own : lastTold(outline, lookups, ownerOf, mentions[0] as EventMention, items);
  const taken = new Set(lookups.timesIn(all.flatMap((one) => one.mentions.map(({ stretch }) => stretch))));
  const isFree = (time: TimeExpression): boolean => isDay(outline.text, time) && !taken.has(time);
  const around = lookups.timesIn(near).filter(isFree);
  const seen = new Set(around);
  const item = stretchOfItem(outline, items, mentions[0]?.item ?? 0);
  const far = lookups.timesIn([item]).filter((time) => !seen.has(time) && isFree(time));
  const others = all.filter((other) => other !== group && isLike(other, mentions[0]?.item) && !isOfBefore(group, other, facts.published));
  const placed = (stands: Standing, times: readonly TimeExpression[]): readonly StandingTime[] =>
    times.map((time) => ({ ...countedDay(outline.text, { time, owner: ownerOf(time.span) }, []), stands }));
  return [...own, ...placed("near", around), ...placed("far", far), ...timesOf(others, "other")];
}

const SENTENCES_BACK = 6;

/** The last day told in the sentences before an act that is told as one of the same run, not as lying further back. */
function lastTold(
  outline: Outline,
  { timesIn }: Lookups,
  ownerOf: OwnerOf,
  first: EventMention,
  items: readonly number[],
): readonly StandingTime[] {
  if (first.past === "past" || first.kind !== "incident" || first.reach === "state") return [];
  for (let sentence = first.sentence - 1; sentence >= Math.max(0, first.sentence - SENTENCES_BACK); sentence--) {
    const span = outline.sentences[sentence] as Span;
    if ((items[outline.paragraphOfSentence[sentence] ?? 0] ?? 0) !== first.item) return [];
    const told = timesIn([span])
      .filter((time) => isDay(outline.text, time) && coarseness(time.interval) === 0)
      .map((time): StandingTime => ({ time, owner: ownerOf(time.span), stands: "before" }))
      .filter(({ owner }) => owner !== "followed");
    if (told.length > 0) return told.slice(-1);
  }
  return [];
}

/** The times beside the triggers of some groups, once each. */
function timesOf(groups: readonly MentionGroup[], stands: Standing): readonly StandingTime[] {
  const times = new Map<TimeExpression, OwnedTime>();
  for (const one of groups.flatMap(({ mentions }) => mentions.flatMap((mention) => mention.times))) times.set(one.time, one);
  return [...times.values()].map((one) => ({ ...one, stands }));
}

/** An act of weeks before, told of another town or village: its day is not that of the news. */
function isOfBefore(one: MentionGroup, other: MentionGroup, published: string | null): boolean {
  const latest = other.mentions
    .flatMap(({ time }) => time?.interval?.to ?? [])
    .sort()
    .at(-1);
  if (latest === undefined || published === null || Date.parse(published.slice(0, 10)) - Date.parse(latest) < WEEKS) return false;
  const townsOf = ({ mentions }: MentionGroup): readonly PlaceMention[] =>
    mentions.flatMap(({ setting }) => setting.filter(({ kind }) => kind === "other"));
  const named = townsOf(one);
  const own = named.filter((place) => !named.some((within) => isOwnRegion(place, within)));
  const others = townsOf(other);
  return own.length > 0 && others.length > 0 && !own.some((place) => others.some((another) => isNear(place, another)));
}
const WEEKS = 14 * 86_400_000;

/** Another act of the same text that may be the same one, or the series that it is one of: in one item, not told as lying further back. */
function isLike({ mentions }: MentionGroup, own: number | undefined): boolean {
  return mentions.every(({ kind, reach, past, item }) => kind !== "situation" && reach !== "state" && past === "none" && item === own);
}
