import type { Point } from "./ports/place-atlas.ts";

/** A circle on the globe. */
export interface Circle {
  readonly center: Point;
  readonly radiusKm: number;
}

/** Mean radius of the earth (IUGG). */
const EARTH_KM = 6371.0088;
/** No region is drawn smaller: with one known place in it, it would be a pin. */
const LEAST_RADIUS_KM = 10;
const STEPS = 200;

type Vector = readonly [x: number, y: number, z: number];

/**
 * The circle that holds all points, close to the smallest there is: the centre steps towards the farthest point, by 1/2, 1/3, 1/4 … of the
 * way (Bădoiu and Clarkson, "Smaller core-sets for balls", 2003), and the radius is the distance to the farthest in the end, so that none
 * is ever outside. Null where there is no point.
 */
export function enclosingCircle(points: readonly Point[]): Circle | null {
  const vectors = points.map(vectorOf);
  const [first] = vectors;
  if (first === undefined) return null;
  let center = first;
  for (let step = 1; step <= STEPS; step++) center = towards(center, farthest(center, vectors), 1 / (step + 1));
  return { center: pointOf(center), radiusKm: Math.max(LEAST_RADIUS_KM, Math.ceil(kmBetween(center, farthest(center, vectors)))) };
}

function farthest(from: Vector, vectors: readonly Vector[]): Vector {
  let [found, least] = [from, Number.POSITIVE_INFINITY];
  for (const vector of vectors) {
    const cosine = dot(from, vector);
    if (cosine < least) [found, least] = [vector, cosine];
  }
  return found;
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function towards(a: Vector, b: Vector, share: number): Vector {
  const [x, y, z] = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]), a[2] + share * (b[2] - a[2])];
  const length = Math.hypot(x, y, z) || 1; // Two points at opposite ends of the globe meet in its middle.
  return [x / length, y / length, z / length];
}

const kmBetween = (a: Vector, b: Vector): number => EARTH_KM * Math.acos(Math.min(1, Math.max(-1, dot(a, b))));

function vectorOf({ lat, lon }: Point): Vector {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function pointOf([x, y, z]: Vector): Point {
  return { lat: (Math.asin(Math.min(1, Math.max(-1, z))) * 180) / Math.PI, lon: (Math.atan2(y, x) * 180) / Math.PI };
}
