import type { DayInterval, PlaceMention, TimeExpression } from "../../model/index.ts";
import {
  countriesTold,
  type Ground,
  isAcrossBorder,
  isOtherAct,
  isOwnRegion,
  NEAR_OF_TWO_KINDS,
  opensElsewhere,
  opensLongBefore,
  townsOf,
} from "./acts-apart.ts";
import { areApart, type EventMention } from "./event-mention.ts";
import { familyOf } from "./family-of-act.ts";
import type { Filler } from "./fillers-by-trigger.ts";
import type { MentionGroup } from "./group-mentions.ts";
import { wordsOf } from "./words-of-fillers.ts";

type Mentions = readonly EventMention[];

/**
 * Joins groups that tell one act again: a later group that brings no day, place, target or victim of its own is the act told before it,
 * since a text that turns to another act says so. Groups and their mentions stay in reading order. Linear in groups: each is held
 * against the first and the last ones alone.
 */
export function joinRetold(groups: readonly MentionGroup[], published: string | null): readonly MentionGroup[] {
  const kept: { mentions: EventMention[] }[] = [];
  for (const group of groups) {
    const host = hostOf(group, lookedAt(kept), published);
    if (host === undefined) kept.push({ mentions: [...group.mentions] });
    else host.mentions = [...host.mentions, ...group.mentions].sort((a, b) => a.sentence - b.sentence || a.stretch[0] - b.stretch[0]);
  }
  return kept;
}

/** So many acts at the head of a text and right before a group are those that it may tell again; no news has as many. */
const MOST = 32;
const lookedAt = <Group>(kept: readonly Group[]): readonly Group[] =>
  kept.length <= 2 * MOST ? kept : [...kept.slice(0, MOST), ...kept.slice(-MOST)];

/** The act that a group tells again: of those that it may be, the one told last before it. */
function hostOf<Group extends MentionGroup>(
  { mentions }: MentionGroup,
  before: readonly Group[],
  published: string | null,
): Group | undefined {
  const start = (mentions[0] as EventMention).sentence;
  const lastBefore = (group: MentionGroup): number => group.mentions.findLast(({ sentence }) => sentence < start)?.sentence ?? -1;
  let best: Group | undefined;
  for (const host of before) {
    if (isToldAgain(host.mentions, mentions, published) && (best === undefined || lastBefore(host) >= lastBefore(best))) best = host;
  }
  return best;
}

function isToldAgain(told: Mentions, again: Mentions, published: string | null): boolean {
  return (
    mayBeOne(told, again) &&
    !again.some((one) => opensLongBefore(told, one, published)) &&
    (isOneForModel(told, again) || (hasSameDay(told, again, published) && hasSamePlace(told, again) && hasSameSides(told, again)))
  );
}

/** Nothing says that they are two. */
function mayBeOne(told: Mentions, again: Mentions): boolean {
  return (
    [...told, ...again].every(({ kind }) => kind === "incident") &&
    happenedMostly(told) &&
    happenedMostly(again) &&
    again.every(({ pointing, past }) => pointing !== "apart" && pointing !== "another" && past === "none") &&
    told[0]?.item === again[0]?.item &&
    !told.some(({ sentence }) => again.some((one) => one.sentence === sentence)) &&
    familiesFit(told, again) &&
    !again.some(({ type }) => isOtherAct(typesOf(told), type)) &&
    !isAcrossBorder(groundOf(told), groundOf(again)) &&
    !told.some(({ time }) => again.some((one) => isOtherDay(time, one.time, one.scene))) &&
    !hoursApart(told, again) &&
    !townsApart(told, again) &&
    !again.some((one) => opensElsewhere(told, one))
  );
}

const happenedMostly = (mentions: Mentions): boolean => {
  const real = mentions.filter(({ status }) => status !== "hypothetical");
  return real.length > 0 && 2 * real.filter(({ status }) => status === "happened").length >= real.length;
};

const typesOf = (mentions: Mentions): ReadonlySet<string> => new Set(mentions.map(({ type }) => type));
const groundOf = (mentions: Mentions): Ground => ({
  types: typesOf(mentions),
  countries: new Set(mentions.flatMap((mention) => [...countriesTold(mention)])),
});

const isOneForModel = (told: Mentions, again: Mentions): boolean =>
  told.some(({ incident }) => incident !== null && again.some((one) => one.incident === incident));

/** A word of no kind ("killed", "attack") tells of any act but one of a state, "the shootout" of a shooting. */
function familiesFit(told: Mentions, again: Mentions): boolean {
  const [own, others] = [told, again].map((mentions) => new Set(mentions.map(({ type, reach }) => familyOf(type, reach)))) as [
    Set<string>,
    Set<string>,
  ];
  const isState = (families: ReadonlySet<string>): boolean => [...families].some((family) => family.startsWith("state"));
  if (isState(own) || isState(others)) return [...others].every((family) => own.has(family));
  const isAny = (families: ReadonlySet<string>): boolean => [...families].every((family) => family === "any");
  const isBesideClash = (family: string): boolean => family === "clash" && typesOf(told).has("shooting");
  return isAny(own) || isAny(others) || [...others].every((family) => family === "any" || own.has(family) || isBesideClash(family));
}

/** A text that gives acts by the clock gives each its own hour; of one act it may tell when it was and when it was reported. */
function hoursApart(told: Mentions, again: Mentions): boolean {
  const [own, others] = [minutesOf(told), minutesOf(again)];
  return own.length > 0 && others.length > 0 && !others.some((other) => own.some((one) => Math.abs(one - other) <= ONE_ACT_MINUTES));
}
const ONE_ACT_MINUTES = 60;

/** The times of day told, in minutes since the first day of the calendar. */
const minutesOf = (mentions: Mentions): readonly number[] =>
  mentions.flatMap(({ time }) =>
    time !== null && /T\d\d:\d\d/u.test(time.value) ? [Date.parse(`${time.value.slice(0, 16)}Z`) / 60_000] : [],
  );

function isOtherDay(told: TimeExpression | null, again: TimeExpression | null, scene: DayInterval | null): boolean {
  const [one, other] = [told?.interval ?? null, again?.interval ?? scene];
  if (!areApart(one, other)) return false;
  const nights = [told, again].flatMap((time) => (time !== null && OF_NIGHT.test(time.value) ? [time.interval] : []));
  return !nights.some((night) => night !== null && (isDayAfter(night, one) || isDayAfter(night, other)));
}
/** "Last night" is told by the day that it began on, "early on Sunday" by the day after. */
const OF_NIGHT = /T(?:NI|2[0-3])/u;
const DAY = 86_400_000;
const isDayAfter = (night: DayInterval, day: DayInterval | null): boolean =>
  day !== null && Date.parse(day.from) - Date.parse(night.to) === DAY;

/** Of whoever tells a day, the act told before has one too, or else it is the last day or the one before. */
function hasSameDay(told: Mentions, again: Mentions, published: string | null): boolean {
  const days = again.flatMap(({ time, scene }) => time?.interval ?? scene ?? []);
  const isLately = ({ to }: DayInterval): boolean =>
    published !== null && Date.parse(published.slice(0, 10)) - Date.parse(to) <= LATELY * DAY;
  return days.length === 0 || told.some(({ time }) => time !== null) || days.every(isLately);
}
const LATELY = 1;

const placesOf = (mentions: Mentions): readonly PlaceMention[] =>
  mentions.flatMap(({ setting }) => setting.filter(({ kind }) => kind === "other"));

export const isNear = (one: PlaceMention, other: PlaceMention): boolean =>
  one.text.toLowerCase() === other.text.toLowerCase() ||
  isOwnRegion(one, other) ||
  isOwnRegion(other, one) ||
  (one.lat !== null &&
    other.lat !== null &&
    Math.abs(one.lat - other.lat) < NEAR_OF_TWO_KINDS &&
    Math.abs((one.lon ?? 0) - (other.lon ?? 0)) < NEAR_OF_TWO_KINDS);

function townsApart(told: Mentions, again: Mentions): boolean {
  const [own, others] = [townsOf(placesOf(told)), townsOf(placesOf(again))];
  return own.length > 0 && others.length > 0 && !others.some((other) => own.some((one) => isNear(one, other)));
}

/** Every town, and every place that no list holds, was told before; an act without a place may get one soon after. */
function hasSamePlace(told: Mentions, again: Mentions): boolean {
  const own = placesOf(told);
  if (own.length === 0 && isSoonAfter(told, again)) return true;
  return placesOf(again)
    .filter(({ precision }) => precision === "exact" || precision === "near" || precision === "unknown")
    .every((other) => own.some((one) => isNear(one, other)));
}

function isSoonAfter(told: Mentions, again: Mentions): boolean {
  const start = (again[0] as EventMention).sentence;
  return told.some(({ sentence }) => sentence < start && start - sentence <= SOON);
}
const SOON = 4;

const ofRole = (mentions: Mentions, role: Filler["role"]): readonly Filler[] =>
  mentions.flatMap(({ fillers }) => fillers.filter((one) => one.role === role));

/** Of what and whom is hit, something was told before; where many were, one more is of them; a headline may tell nobody. */
function hasSameSides(told: Mentions, again: Mentions): boolean {
  const [targets, victims] = [ofRole(again, "target"), ofRole(again, "victim")];
  const own = [...ofRole(told, "target"), ...ofRole(told, "victim")];
  const isMany = ofRole(told, "victim").some(({ text }) => MANY.test(text));
  const isTold = (hit: readonly Filler[]): boolean => own.length === 0 || hit.length === 0 || hit.some((one) => isAmong(one, own));
  // "Killed the teacher of mathematics. They shot the teacher and set fire to the library": whom it hit says that it is the same.
  const isSameVictim = victims.length > 0 && own.length > 0 && isTold(victims) && isSoonAfter(told, again);
  return (isTold(targets) || isSameVictim) && (isMany || isTold(victims));
}
const MANY = /(?:people|others|children|men|women|s)$/iu;

function isAmong(filler: Filler, own: readonly Filler[]): boolean {
  const words = wordsOf([filler]);
  return own.some(
    (one) =>
      (one.entity !== null && filler.entity !== null && one.entity[0] === filler.entity[0]) ||
      [...wordsOf([one])].some((word) => words.has(word)),
  );
}
