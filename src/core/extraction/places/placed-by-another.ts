import { FARTHEST_TOLD, TOLD_BY, TOLD_FROM } from "../../lexicon/told-place-words.ts";
import type { PlaceMention } from "../../model/index.ts";

/** Kilometres within which a place is near another: UCDP's second precision. */
const NEAR_KM = 25;
/** Names between a place and the one that it is told from: "Seld, a port between Vellin and Odrisk". */
const MOST_BETWEEN = 2;

/**
 * A place that no list holds with what the text tells of where it lies: "Seld, 12 km south of Vellin" is in Vellin's country and region, and near
 * it. Its coordinates are Vellin's as long as it lies within 25 km by what is told; of a longer way they stay unknown. Reading order.
 */
export function placedByAnother(text: string, places: readonly PlaceMention[]): readonly PlaceMention[] {
  return places.map((place, index) => {
    if (place.kind !== "other" || place.id !== null || place.precision !== "unknown") return place;
    const from = places
      .slice(index + 1, index + 1 + MOST_BETWEEN)
      .find(({ kind, id, isSure, span }) => kind === "other" && id !== null && isSure && isToldFrom(text, place, span[0]));
    if (from === undefined || from.country === null) return place;
    const between = text.slice(place.span[1], from.span[0]);
    const isFar = ALONG.test(between) || kilometresTold(between) > NEAR_KM;
    const [lat, lon] = isFar ? [null, null] : [from.lat, from.lon];
    const reasons = [`in no list; the text tells where it lies from ${from.text}`];
    return { ...place, country: from.country, admin1: from.admin1, lat, lon, precision: "near", isSure: true, reasons };
  });
}

/** Whether the words behind a place's name tell where it lies from what stands at `start`. */
export function isToldFrom(text: string, { kind, id, span: [, end] }: Pick<PlaceMention, "kind" | "id" | "span">, start: number): boolean {
  if (kind === "demonym" || end >= start || start - end > FARTHEST_TOLD) return false;
  return (kind === "other" && id === null ? TOLD_BY : TOLD_FROM).test(text.slice(end, start));
}

/** "On the Velmar-Odrisk highway": anywhere along it. */
const ALONG = /\s(?:along|on)\s(?:the\s)?(?:\p{Lu}[\p{L}’' ]{1,30}-)?$/u;
const KM_A_MILE = 1.609;
function kilometresTold(between: string): number {
  const [, number, unit = ""] = /(\d[\d.,]*)[\s-]?(km|kilomet|mile)/iu.exec(between) ?? [];
  const told = number === undefined ? Number.NaN : Number(number.replaceAll(",", ""));
  return Number.isNaN(told) ? 0 : told * (unit.toLowerCase() === "mile" ? KM_A_MILE : 1);
}
