import type { DayRange } from "../days.ts";
import { daysBetween } from "../days.ts";
import type { PlaceProfile, ReportProfile } from "./report-profile.ts";

/** How two reports stand to each other in one respect: a key of the weights, and the reason in words, which most pairs are never asked for. */
export interface Finding {
  readonly key: string;
  readonly text: string | (() => string);
}

const EARTH_RADIUS_KM = 6371;
/** Two points no farther apart than this are one town told twice. */
const ONE_TOWN_KM = 3;
const NEAR_KM = 30;

export function compareDates(a: DayRange | null, b: DayRange | null): Finding {
  if (a === null || b === null) return { key: "date.open", text: "one of them tells no date" };
  const gap = daysBetween(a, b);
  const areDays = a.from === a.to && b.from === b.to;
  if (gap === 0) return areDays ? { key: "date.same-day", text: "same day" } : { key: "date.overlap", text: "their dates overlap" };
  const text = (): string => `their dates lie ${gap === 1 ? "a day" : `${gap} days`} apart`;
  if (gap === 1) return { key: "date.a-day", text };
  if (gap <= 3) return { key: "date.3-days", text };
  if (gap <= 7) return { key: "date.a-week", text };
  return { key: gap <= 31 ? "date.a-month" : "date.far", text };
}

export function comparePlaces(a: PlaceProfile | null, b: PlaceProfile | null): Finding {
  if (a === null || b === null) return { key: "place.open", text: "one of them tells no place" };
  const isSame = a.name === b.name || (a.id !== null && a.id === b.id);
  // Which of the towns of a name is meant one of them does not say: where it lies was taken from what stands around it.
  if (isSame && (a.id === null || b.id === null)) return { key: "place.same-name", text: "places of one name" };
  if (a.country !== null && b.country !== null && a.country !== b.country) {
    // Which of the towns of a name is meant no report says: only the list of places held them apart.
    if (a.name === b.name) return { key: "place.other-country-around", text: "places of one name, taken for two of different countries" };
    return { key: otherCountryKey(a, b), text: "in different countries" };
  }
  if (a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1) return { key: "place.other-region", text: "in different regions" };
  if (a.point !== null && b.point !== null) return compareTowns(isSame ? 0 : kilometresBetween(a.point, b.point));
  if (isSame) return { key: "place.same-name", text: "places of one name" };
  if (a.admin1 !== null && b.admin1 !== null) return { key: "place.same-region", text: "in one region" };
  return { key: "place.open", text: "one place may lie in the other" };
}

/** Countries that are told forbid it where both are known from the act's own sentence; the country that a text tells most says little. */
function otherCountryKey(a: PlaceProfile, b: PlaceProfile): string {
  if (a.told === "in-text" || b.told === "in-text") return "place.other-country-context";
  const areTold = a.told === "in-sentence" && b.told === "in-sentence" && a.id !== null && b.id !== null;
  return areTold ? "place.other-country" : "place.other-country-around";
}

function compareTowns(kilometres: number): Finding {
  if (kilometres <= ONE_TOWN_KM) return { key: "place.same-town", text: "same town" };
  const text = (): string => `their places lie ${Math.round(kilometres)} km apart`;
  return kilometres <= NEAR_KM ? { key: "place.near", text } : { key: "place.far", text };
}

/** Distance on a plane that touches the earth half-way: good to 1 % over some hundred kilometres. */
export function kilometresBetween(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const radians = Math.PI / 180;
  const east = (b.lon - a.lon) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  return EARTH_RADIUS_KM * Math.hypot(east, (b.lat - a.lat) * radians);
}

/** Kinds of act that reports take for one another. A state's acts are never an attack by another name. */
const FAMILIES: Readonly<Record<string, string>> = {
  detention: "detention",
  sentence: "sentence",
  disappearance: "disappearance",
  torture: "ill-treatment",
  "killing-in-custody": "ill-treatment",
  "forced-labour": "forced labour",
  "forced-sterilisation": "forced sterilisation",
  "destruction-of-homes": "destruction of homes",
  expulsion: "expulsion",
  kidnapping: "kidnapping",
  robbery: "robbery",
  accident: "accident",
  "sexual-violence": "sexual violence",
};

export function compareKinds(a: ReportProfile, b: ReportProfile): Finding {
  if (a.type === b.type) return { key: "kind.same", text: () => `both a ${a.type}` };
  const [one, other] = [FAMILIES[a.type] ?? "attack", FAMILIES[b.type] ?? "attack"];
  const text = (): string => `${a.type} and ${b.type}`;
  if (one === other) return { key: "kind.alike", text };
  const areAttacks = [one, other].every((family) => ["attack", "accident", "robbery", "kidnapping"].includes(family));
  // Who was taken away was kidnapped, detained or has disappeared by who tells it.
  const areTakings = [one, other].every((family) => ["detention", "disappearance", "kidnapping"].includes(family));
  return areAttacks || areTakings ? { key: "kind.differs", text } : { key: "kind.other-act", text };
}

export function compareTolls(what: "killed" | "injured", a: ReportProfile, b: ReportProfile): Finding {
  const [one, other] = [a[what], b[what]];
  if (one === null || other === null) return { key: `${what}.open`, text: () => `one of them counts no ${what}` };
  const isSame = one.min === other.min && one.max === other.max;
  if (isSame && one.min > 1) return { key: `${what}.same`, text: () => `both count ${one.min} ${what}` };
  if (isSame) return { key: `${what}.same-few`, text: () => `both count ${one.min} ${what}` };
  const isApart = (one.max !== null && one.max < other.min) || (other.max !== null && other.max < one.min);
  return isApart
    ? { key: `${what}.differs`, text: () => `${one.min} and ${other.min} ${what}` }
    : { key: `${what}.open`, text: () => `their counts of ${what} may agree` };
}

export function comparePublication(a: ReportProfile, b: ReportProfile): Finding {
  if (a.published === null || b.published === null) return { key: "published.open", text: "the day of publication of one is not known" };
  const gap = Math.abs(a.published - b.published);
  const text = (): string => (gap === 0 ? "published on one day" : `published ${gap === 1 ? "a day" : `${gap} days`} apart`);
  for (const [most, key] of [
    [1, "published.a-day"],
    [3, "published.3-days"],
    [7, "published.a-week"],
    [31, "published.a-month"],
    [100, "published.a-season"],
  ] as const) {
    if (gap <= most) return { key, text };
  }
  return { key: "published.far", text };
}

/** Days between two publications, or a day and one, beyond which a short text without a day of its own seldom tells of the same act. */
const ONE_NEWS_DAYS = 1;
/** Days after an act in which a short text may tell more of it without its day. */
const STILL_NEWS_DAYS = 14;

/**
 * "Fighters kill five in Odrisk", published in two weeks: where a short text tells no day, its news is of about the day of its publication, and
 * another toll on the next day is another day's.
 * Null where both tell a day, or one's publication is not known.
 */
export function compareUndated(a: ReportProfile, b: ReportProfile): Finding | null {
  if (a.published === null || b.published === null) return null;
  if (a.date === null && b.date === null) {
    const gap = Math.abs(a.published - b.published);
    const isTogether = gap === 0 || (gap <= ONE_NEWS_DAYS && !isOtherToll(a, b));
    return isTogether ? null : { key: "undated", text: "no day is told, and they were not published together" };
  }
  const [undated, dated] = a.date === null ? [a, b] : [b, a];
  const gap = dated.date === null || undated.date !== null ? null : (undated.published as number) - dated.date.to;
  if (gap === null || gap < 0) return null;
  if (gap <= ONE_NEWS_DAYS) return { key: "undated.of-day", text: "one was published on the day that the other tells" };
  const arePublishedTogether = Math.abs(a.published - b.published) <= ONE_NEWS_DAYS;
  return gap <= STILL_NEWS_DAYS || arePublishedTogether
    ? null
    : { key: "undated", text: "one tells no day, and was published long after that of the other" };
}

/** A toll of one act may rise by the next day, to the double at most; another figure for a region or a country is that day's toll. */
function isOtherToll(a: ReportProfile, b: ReportProfile): boolean {
  const [earlier, later] = (a.published as number) <= (b.published as number) ? [a, b] : [b, a];
  if (earlier.killed === null || later.killed === null) return false;
  const isOfTown = a.place?.point != null && b.place?.point != null;
  return isOfTown
    ? later.killed.min < earlier.killed.min || later.killed.min > MOST_RISE * earlier.killed.min
    : later.killed.min !== earlier.killed.min;
}
const MOST_RISE = 2;

export function compareActors(a: ReportProfile, b: ReportProfile): Finding | null {
  if (a.actors.length === 0 || b.actors.length === 0) return null;
  const shared = a.actors.some((actor) => b.actors.includes(actor));
  return shared
    ? { key: "actors.same", text: "the same group or force is named" }
    : { key: "actors.differ", text: "other groups or forces are named" };
}
