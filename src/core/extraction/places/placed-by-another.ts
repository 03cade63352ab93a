import { numberOf } from "../../lexicon/number-words.ts";
import { BESIDE, FARTHEST_TOLD, HOW_FAR, TOLD_BY, TOLD_FROM } from "../../lexicon/told-place-words.ts";
import type { PlaceMention } from "../../model/index.ts";

/** Kilometres within which a place is near another: UCDP's second precision. */
const NEAR_KM = 25;
/** Names between a place and the one that it is told from: "Seld, a port between Vellin and Odrisk". */
const MOST_BETWEEN = 2;

/**
 * A place that no list holds with what the text tells of where it lies: "Seld, 12 km south of Vellin" is in Vellin's country and region, and near
 * it. Its coordinates are Vellin's where the text tells that it lies within 25 km or beside it; else they stay unknown. Reading order.
 */
export function placedByAnother(text: string, places: readonly PlaceMention[]): readonly PlaceMention[] {
  return places.map((place, index) => {
    if (place.kind !== "other" || place.id !== null || place.precision !== "unknown") return place;
    const from = places
      .slice(index + 1, index + 1 + MOST_BETWEEN)
      .find(({ kind, id, isSure, span }) => kind === "other" && id !== null && isSure && isToldFrom(text, place, span[0]));
    if (from === undefined || from.country === null) return place;
    const between = text.slice(place.span[1], from.span[0]);
    const [lat, lon] = isNear(between) ? [from.lat, from.lon] : [null, null];
    const reasons = [`in no list; the text tells where it lies from ${from.text}`];
    return { ...place, country: from.country, admin1: from.admin1, lat, lon, precision: "near", isSure: true, reasons };
  });
}

/** Whether the words behind a place's name tell where it lies from what stands at `start`. */
export function isToldFrom(text: string, { kind, id, span: [, end] }: Pick<PlaceMention, "kind" | "id" | "span">, start: number): boolean {
  if (kind === "demonym" || kind === "admin1" || kind === "country" || end >= start || start - end > FARTHEST_TOLD) return false;
  return (kind === "other" && id === null ? TOLD_BY : TOLD_FROM).test(text.slice(end, start));
}

/** Whether the words between tell that the two lie within reach; a direction alone ("north of Velmar"), or a way, tells nothing of how far. */
function isNear(between: string): boolean {
  const [, number = "", unit = ""] = HOW_FAR.exec(between) ?? [];
  if (unit === "") return BESIDE.test(between);
  const told = /^an?$/iu.test(number) ? 1 : numberOf(number.toLowerCase());
  return told !== null && told * kilometresOf(unit.toLowerCase()) <= NEAR_KM;
}
const kilometresOf = (unit: string): number => (unit.startsWith("mile") ? 1.609 : unit.startsWith("m") ? 0.001 : 1);
