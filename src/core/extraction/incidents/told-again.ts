import type { Span } from "../../model/index.ts";
import { areApart, type EventMention, familyOf } from "./event-mention.ts";
import type { MentionGroup } from "./group-mentions.ts";

/**
 * The stretches of other groups that may well tell the act of `group` again: of one kind with it, no other day, no other place, not
 * told as past or as another act. In reading order; what they count stands in where the group itself tells none.
 */
export function toldAgain(group: MentionGroup, all: readonly MentionGroup[]): readonly Span[] {
  return all
    .filter((other) => other !== group && mayBeSame(group.mentions, other.mentions))
    .flatMap(({ mentions }) => mentions.map(({ stretch }) => stretch));
}

function mayBeSame(own: readonly EventMention[], others: readonly EventMention[]): boolean {
  const [first, other] = [own[0] as EventMention, others[0] as EventMention];
  if (other.kind !== "incident" || other.item !== first.item || other.reach === "state") return false;
  if (others.some(({ past, pointing, status }) => past === "past" || pointing === "another" || status !== "happened")) return false;
  return sameFamily(own, others) && !daysApart(own, others) && !placesApart(own, others);
}

function sameFamily(own: readonly EventMention[], others: readonly EventMention[]): boolean {
  const families = new Set(own.map(({ type, reach }) => familyOf(type, reach)));
  return others.every(({ type, reach }) => {
    const family = familyOf(type, reach);
    return family === "any" || families.has(family) || [...families].every((one) => one === "any");
  });
}

const daysOf = (mentions: readonly EventMention[]) => mentions.find(({ time }) => time !== null)?.time?.interval ?? null;

const daysApart = (own: readonly EventMention[], others: readonly EventMention[]): boolean => areApart(daysOf(own), daysOf(others));

/** In degrees: places no farther apart may be one and its quarter. */
const NEAR = 0.5;

/** Both name places whose coordinates are known, and none of them lies near another's. */
function placesApart(own: readonly EventMention[], others: readonly EventMention[]): boolean {
  const [ours, theirs] = [locatedOf(own), locatedOf(others)];
  const isNear = ([lat, lon]: Located, [otherLat, otherLon]: Located): boolean =>
    Math.abs(lat - otherLat) < NEAR && Math.abs(lon - otherLon) < NEAR;
  return ours.length > 0 && theirs.length > 0 && !ours.some((one) => theirs.some((other) => isNear(one, other)));
}

type Located = readonly [lat: number, lon: number];

/** At most so many places of a group are compared: further ones are of what is told beside it. */
const MOST = 8;

const locatedOf = (mentions: readonly EventMention[]): readonly Located[] =>
  mentions
    .flatMap(({ places }) =>
      places.flatMap(({ kind, lat, lon }): Located[] => (kind === "other" && lat !== null && lon !== null ? [[lat, lon]] : [])),
    )
    .slice(0, MOST);
