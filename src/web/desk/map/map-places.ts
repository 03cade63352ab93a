import type { PlaceRowPrecision, PlaceRowView } from "../../../wire/map-views.ts";
import type { PlacedRow } from "../facets/facets.ts";
import { circleOn, placed, radiusOn } from "./projection.ts";
import type { Box } from "./view.ts";

/** A place of the case with the reports that are shown of it. */
export interface PlaceWithReports {
  readonly place: PlaceRowView;
  readonly rows: readonly PlacedRow[];
}

/** What is told of a place, as far as it is drawn. */
interface PlaceWeight {
  readonly reports: number;
  /** `undecided`: no person looked at any of its reports. */
  readonly looked: "decided" | "undecided";
  /** `contested`: what tells it cannot be true beside what tells another place. */
  readonly dispute: "contested" | "none";
}

/** A place that can be drawn: where, and how far it reaches, in the world's own units. */
export interface DrawnPlace extends PlaceWeight {
  readonly key: string;
  readonly precision: PlaceRowPrecision;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The circle of a region as a path; null for a place of its own coordinates. */
  readonly circle: string | null;
}

const DRAWN: readonly PlaceRowPrecision[] = ["exact", "near", "admin2", "admin1"];

/** Rows by place, those of most reports first. */
export function byPlace(rows: readonly PlacedRow[]): readonly PlaceWithReports[] {
  const places = new Map<string, { readonly place: PlaceRowView; readonly rows: PlacedRow[] }>();
  for (const row of rows) {
    const held = places.get(row.place.key) ?? { place: row.place, rows: [] };
    held.rows.push(row);
    places.set(row.place.key, held);
  }
  return [...places.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** What can be drawn of the case's places. */
export function drawnPlaces(places: readonly PlaceWithReports[]): readonly DrawnPlace[] {
  return widestFirst(
    places.map(({ place, rows }) => {
      const looked = rows.every(({ report }) => report.state === "machine") ? "undecided" : "decided";
      return drawnPlace(place, { reports: rows.length, looked, dispute: "none" });
    }),
  );
}

/** A place as it is drawn; null where what is known of it is too little. */
export function drawnPlace(place: Omit<PlaceRowView, "reports">, weight: PlaceWeight): DrawnPlace | null {
  const { key, lat, lon, radiusKm, label, precision } = place;
  if (lat === null || lon === null || radiusKm === null || !DRAWN.includes(precision)) return null;
  const circle = radiusKm > 0 ? circleOn({ lat, lon }, radiusKm) : null;
  return { ...weight, key, precision, label, ...placed({ lat, lon }), radius: radiusOn({ lat }, radiusKm), circle };
}

/** Wide circles first, so that none lies over a smaller. */
export function widestFirst(drawn: readonly (DrawnPlace | null)[]): readonly DrawnPlace[] {
  return drawn.filter((place) => place !== null).sort((a, b) => b.radius - a.radius);
}

/** What holds all of them; null where there is none. */
export function boxOf(places: readonly DrawnPlace[]): Box | null {
  if (places.length === 0) return null;
  const least = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other));
  return {
    west: least(places.map(({ x, radius }) => x - radius)),
    north: least(places.map(({ y, radius }) => y - radius)),
    east: -least(places.map(({ x, radius }) => -x - radius)),
    south: -least(places.map(({ y, radius }) => -y - radius)),
  };
}

/** How near a click must come to a disc, in pixels. */
const REACH = 16;

/** The place meant by a click: the nearest disc in reach, else the smallest circle around it. */
export function placeAt(places: readonly DrawnPlace[], x: number, y: number, scale: number): DrawnPlace | null {
  const away = (place: DrawnPlace): number => Math.hypot(place.x - x, place.y - y) * scale;
  const inReach = places.filter((place) => place.circle === null && away(place) <= REACH);
  if (inReach.length > 0) return inReach.reduce((one, other) => (away(other) < away(one) ? other : one));
  return places.findLast((place) => place.circle !== null && away(place) <= Math.max(REACH, place.radius * scale)) ?? null;
}
