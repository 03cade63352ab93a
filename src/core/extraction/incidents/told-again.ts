import type { DayInterval, Span } from "../../model/index.ts";
import { countriesTold, type Ground, isAcrossBorder, isOtherAct, NEAR, NEAR_OF_TWO_KINDS } from "./acts-apart.ts";
import { areApart, type EventMention } from "./event-mention.ts";
import { familyOf } from "./family-of-act.ts";
import type { MentionGroup } from "./group-mentions.ts";

/**
 * The stretches of other groups that may well tell the act of `group` again: of one kind with it, no other day, no other place, not
 * told as past or as another act. In reading order; what they count stands in where the group itself tells none.
 */
export function toldAgain(group: MentionGroup, all: readonly MentionGroup[]): readonly Span[] {
  const own = tellingOf(group);
  return all
    .filter((other) => other !== group && mayTellAgain(other.mentions) && isSameAct(own, tellingOf(other)))
    .flatMap(({ mentions }) => mentions.map(({ stretch }) => stretch));
}

/** What a group tells of its act, as far as it can set it apart from another. */
interface Telling extends Ground {
  readonly item: number;
  readonly families: ReadonlySet<string>;
  readonly day: DayInterval | null;
  readonly places: readonly Located[];
}
type Located = readonly [lat: number, lon: number];

function tellingOf({ mentions }: MentionGroup): Telling {
  return {
    item: mentions[0]?.item ?? 0,
    families: new Set(mentions.map(({ type, reach }) => familyOf(type, reach))),
    types: new Set(mentions.map(({ type }) => type)),
    countries: new Set(mentions.flatMap((mention) => [...countriesTold(mention)])),
    day: mentions.find(({ time }) => time !== null)?.time?.interval ?? null,
    places: locatedIn(mentions),
  };
}

/** At most so many places of a group are compared: further ones are of what is told beside it. */
const MOST = 8;

function locatedIn(mentions: readonly EventMention[]): readonly Located[] {
  const found: Located[] = [];
  for (const { kind, lat, lon } of mentions.flatMap(({ places }) => places)) {
    if (kind === "other" && lat !== null && lon !== null) found.push([lat, lon]);
  }
  return found.slice(0, MOST);
}

function mayTellAgain(mentions: readonly EventMention[]): boolean {
  const [first] = mentions;
  if (first === undefined || first.kind !== "incident" || first.reach === "state") return false;
  return mentions.every(
    ({ past, pointing, status }) => past === "none" && (pointing === "none" || pointing === "back") && status === "happened",
  );
}

function isSameAct(own: Telling, other: Telling): boolean {
  return (
    own.item === other.item &&
    familiesFit(own.families, other.families) &&
    !areApart(own.day, other.day) &&
    !isAcrossBorder(own, other) &&
    !placesApart(own, other)
  );
}

/** A generic word tells of any act; a kidnapping and a shooting are two. */
function familiesFit(own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const isGeneric = [...own].every((family) => family === "any");
  return [...others].every((family) => family === "any" || own.has(family) || isGeneric);
}

/** Both name places whose coordinates are known, and none of them lies near another's. */
function placesApart({ places, types }: Telling, { places: others, types: otherTypes }: Telling): boolean {
  const within = [...otherTypes].every((type) => isOtherAct(types, type)) ? NEAR_OF_TWO_KINDS : NEAR;
  const isNear = ([lat, lon]: Located, [otherLat, otherLon]: Located): boolean =>
    Math.abs(lat - otherLat) < within && Math.abs(lon - otherLon) < within;
  return places.length > 0 && others.length > 0 && !places.some((one) => others.some((other) => isNear(one, other)));
}
