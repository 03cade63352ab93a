import { geoCircle, geoMercator, geoPath } from "d3-geo";
import { WORLD } from "./view.ts";

/**
 * Mercator: at every place the same scale in all directions, so that a circle on the ground is nearly one on the map. It draws what lies far
 * north too large, and the page says so.
 */
const projection = geoMercator()
  .scale(WORLD / (2 * Math.PI))
  .translate([WORLD / 2, WORLD / 2])
  .clipExtent([
    [0, 0],
    [WORLD, WORLD],
  ]);

/** Digits of a unit: well under a pixel where the map is nearest. */
export const pathOf = geoPath(projection).digits(3);

const KM_PER_DEGREE = 111.195;
/** The last parallel that the map reaches. */
const EDGE = 85;

export function placed({ lat, lon }: { readonly lat: number; readonly lon: number }): { readonly x: number; readonly y: number } {
  const [x = 0, y = 0] = projection([lon, Math.min(Math.max(-EDGE, lat), EDGE)]) ?? [];
  return { x, y };
}

/** A circle on the ground, as the map draws it. */
export function circleOn(center: { readonly lat: number; readonly lon: number }, radiusKm: number): string {
  const circle = geoCircle()
    .center([center.lon, center.lat])
    .radius(radiusKm / KM_PER_DEGREE)
    .precision(3);
  return pathOf(circle()) ?? "";
}

/** How many of the world's units its radius takes. */
export function radiusOn({ lat }: { readonly lat: number }, radiusKm: number): number {
  return ((radiusKm / KM_PER_DEGREE) * (WORLD / 360)) / Math.cos((Math.min(Math.abs(lat), EDGE) * Math.PI) / 180);
}

/** How much shorter the ground is than at the equator, at this height of the map: Mercator stretches by the inverse. */
export function shrinkAt(y: number): number {
  const [, lat = 0] = projection.invert?.([WORLD / 2, y]) ?? [];
  return Math.cos((lat * Math.PI) / 180);
}
