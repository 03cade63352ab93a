import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { enclosingCircle } from "../../src/desk/enclosing-circle.ts";
import type { Point } from "../../src/desk/ports/place-atlas.ts";

const EARTH_KM = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** By the haversine formula: another way than the one that is tested. */
function kmBetween(a: Point, b: Point): number {
  const [lat, lon] = [Math.sin(radians(b.lat - a.lat) / 2) ** 2, Math.sin(radians(b.lon - a.lon) / 2) ** 2];
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon)));
}

const point = fc.record({ lat: fc.double({ min: -80, max: 80, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });
/** Points of one region: no region is a half of the globe. */
const region = point.chain((middle) =>
  fc.array(
    fc.record({
      lat: fc.double({ min: middle.lat - 8, max: middle.lat + 8, noNaN: true }),
      lon: fc.double({ min: middle.lon - 8, max: middle.lon + 8, noNaN: true }),
    }),
    { minLength: 1, maxLength: 40 },
  ),
);

describe("the circle that holds a region's known places", () => {
  test("leaves none outside, wherever they lie", () => {
    fc.assert(
      fc.property(region, (points) => {
        const circle = enclosingCircle(points);
        return circle !== null && points.every((one) => kmBetween(circle.center, one) <= circle.radiusKm + 0.01);
      }),
    );
  });

  test("is hardly wider than it must be: half of the farthest two of a line, across the date line too", () => {
    const line = [0, 2, 5, 10].map((lon): Point => ({ lat: 0, lon: lon + 175 > 180 ? lon + 175 - 360 : lon + 175 }));
    const circle = enclosingCircle(line);
    expect(circle?.radiusKm).toBeGreaterThanOrEqual(556);
    expect(circle?.radiusKm).toBeLessThan(566);
    expect(Math.abs(circle?.center.lon ?? 0)).toBeGreaterThan(179.8);
  });

  test("is never a pin, and is nothing where no place is known", () => {
    expect(enclosingCircle([{ lat: 34, lon: 72 }])?.radiusKm).toBe(10);
    expect(enclosingCircle([])).toBeNull();
  });
});
