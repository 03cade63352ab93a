import type { PlaceMention } from "../../model/index.ts";
import type { EventMention } from "./event-mention.ts";

/** In degrees: towns no farther apart may be one and its quarter. */
export const NEAR = 0.5;
export const NEAR_OF_TWO_KINDS = 0.1;

const BY_BLAST: ReadonlySet<string> = new Set(["bombing", "shelling", "airstrike"]);
const OVER_BORDERS: ReadonlySet<string> = new Set(["airstrike", "shelling"]);

/** A blast and a shooting: parts of one attack only where they are told of one place. */
export function isOtherAct(types: ReadonlySet<string>, type: string): boolean {
  const isBlast = [...types].some((one) => BY_BLAST.has(one));
  const isShooting = types.has("shooting");
  return (isBlast && !isShooting && type === "shooting") || (isShooting && !isBlast && BY_BLAST.has(type));
}

/** Countries that are named as where something is, and those of towns that are meant for certain. */
export function countriesTold({ places, countries }: Pick<EventMention, "places" | "countries">): ReadonlySet<string> {
  const told = new Set(countries);
  for (const place of townsOf(places)) if (place.isSure && place.country !== null) told.add(place.country);
  return told;
}

export function townsOf(places: readonly PlaceMention[]): readonly PlaceMention[] {
  return places.filter(({ precision, kind }) => kind === "other" && (precision === "exact" || precision === "near"));
}

/** "Velmar blast" above "in Odrisk in Velmar province": a headline's town is the region that bears its name. */
export function isOwnRegion(
  { text, country, kind, id }: PlaceMention,
  { admin1, country: other, kind: than, id: its }: PlaceMention,
): boolean {
  if (kind !== "other" || than !== "other" || id === its) return false;
  return (
    admin1 !== null &&
    country === other &&
    text.toLowerCase() === admin1.toLowerCase().replace(/ (?:state|province|department|region)$/u, "")
  );
}

/** What sets one act apart from another on the ground. */
export interface Ground {
  readonly types: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** Fire on one country and on another are two acts, whoever answers whom. A town's country may be misread: elsewhere it parts nothing. */
export function isAcrossBorder(one: Ground, other: Ground): boolean {
  if (![...one.types, ...other.types].some((type) => OVER_BORDERS.has(type))) return false;
  return one.countries.size > 0 && other.countries.size > 0 && ![...other.countries].some((country) => one.countries.has(country));
}

/**
 * "In Dareth, two guards were killed": a sentence that opens with a place tells of it, not of the act told before elsewhere. A region sets apart from
 * what lies in another region alone.
 */
export function opensElsewhere(
  told: readonly Pick<EventMention, "places">[],
  { stretch, places, pointing }: Pick<EventMention, "stretch" | "places" | "pointing">,
): boolean {
  const opening = places.find(({ span, kind }) => (kind === "other" || kind === "admin1") && span[0] - stretch[0] === "In ".length);
  if (opening === undefined || pointing === "back") return false;
  const own = told.flatMap((one) => one.places);
  if (opening.kind === "admin1") {
    const regions = own.filter(({ admin1 }) => admin1 !== null);
    return regions.length > 0 && !regions.some(({ admin1 }) => admin1 === opening.admin1);
  }
  const others = own.filter(({ kind }) => kind === "other");
  return others.length > 0 && !others.some(({ text }) => text.toLowerCase() === opening.text.toLowerCase());
}

/** "Its men had also blown up a bridge in Velmar": one more deed, where a place is told that no deed before was in. */
export function isAlsoElsewhere(
  told: readonly Pick<EventMention, "places">[],
  { places, pointing }: Pick<EventMention, "places" | "pointing">,
): boolean {
  if (pointing !== "another") return false;
  const own = places.filter(({ kind }) => kind === "other");
  const others = told.flatMap((one) => one.places.filter(({ kind }) => kind === "other"));
  const names = new Set(others.map(({ text }) => text.toLowerCase()));
  return own.length > 0 && names.size > 0 && !own.some(({ text }) => names.has(text.toLowerCase()));
}

const DAY = 86_400_000;
/** So many days before the news an act is one that it looks back on. */
const LONG_BEFORE = 14;
/** So few sentences on, a text may go on to date the act that it has begun to tell. */
const STILL_TOLD = 2;

/**
 * "In July, twelve passengers died in an attack on a bus at Odrisk": a sentence that opens with a time long before the news, with a place of its own, tells
 * of an act of its own beside one that has no such day, and lies in another place or is told further up.
 */
export function opensLongBefore(
  told: readonly Pick<EventMention, "places" | "time" | "sentence">[],
  { stretch, sentence, setting, time, pointing }: Pick<EventMention, "stretch" | "sentence" | "setting" | "time" | "pointing">,
  published: string | null,
): boolean {
  if (published === null || time === null || time.interval === null || pointing === "back" || time.span[0] - stretch[0] > OPENING)
    return false;
  if (told.some((one) => one.time !== null)) return false;
  if (Date.parse(published.slice(0, 10)) - Date.parse(time.interval.to) < LONG_BEFORE * DAY) return false;
  const own = setting.filter(({ kind }) => kind === "other");
  const names = new Set(told.flatMap((one) => one.places.filter(({ kind }) => kind === "other").map(({ text }) => text.toLowerCase())));
  if (own.length === 0 || own.some(({ text }) => names.has(text.toLowerCase()))) return false;
  return names.size > 0 || sentence - (told.at(-1)?.sentence ?? 0) > STILL_TOLD;
}
/** Characters of "In early ", "On the evening of ". */
const OPENING = 18;
