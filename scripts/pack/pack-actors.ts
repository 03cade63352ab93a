// Packs actors and peoples into one file that loads without folding: see src/adapters/tables/packed-actors.ts for its layout.
// Throws, naming what is wrong, where a list breaks a rule: the pack fails rather than ship a people as an actor.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keysOf, mostWords, type PackedActors } from "../../src/adapters/tables/packed-actors.ts";
import { actorKey } from "../../src/core/extraction/actors/actor-key.ts";
import type { Actor } from "../../src/core/model/index.ts";

interface ActorsFile {
  readonly capitals: readonly string[];
  readonly actors: readonly Actor[];
}
interface PeoplesFile {
  readonly peoples: Readonly<Record<string, readonly (readonly string[])[]>>;
}
type Countries = Readonly<Record<string, { readonly aliases?: readonly string[] }>>;

const data = join(import.meta.dirname, "..", "..", "data");
const own = <Value>(...path: readonly string[]): Value => JSON.parse(readFileSync(join(data, ...path), "utf8")) as Value;

const { actors, capitals } = own<ActorsFile>("actors", "actors.json");
const peoples = new Set(Object.values(own<PeoplesFile>("actors", "peoples.json").peoples).flat(2).map(actorKey));
const english = new Intl.DisplayNames(["en"], { type: "region" });
const countries = new Set(
  Object.entries(own<Countries>("gazetteer", "countries.json")).flatMap(([code, { aliases = [] }]) =>
    [english.of(code) ?? code, ...aliases].map(actorKey),
  ),
);

const wrong = [...repeatedIds(actors), ...missingWholes(actors), ...names(actors).flatMap(wrongName), ...unknownCapitals()];
if (wrong.length > 0) throw new Error(`data/actors does not pack:\n${wrong.join("\n")}`);

function repeatedIds(all: readonly Actor[]): readonly string[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => `${id} is listed twice`);
}

function missingWholes(all: readonly Actor[]): readonly string[] {
  const ids = new Set<string>(all.map(({ id }) => id));
  return all.flatMap(({ id, partOf }) =>
    partOf.filter(({ actor }) => !ids.has(actor)).map(({ actor }) => `${id} is part of ${actor}, which is not listed`),
  );
}

function names(all: readonly Actor[]): readonly (readonly [name: string, id: string])[] {
  return all.flatMap((actor) => [actor.name, ...actor.aliases].map((name) => [name, actor.id] as const));
}

function wrongName([name, id]: readonly [name: string, id: string]): readonly string[] {
  const key = actorKey(name);
  if (key === "") return [`"${name}" of ${id} is no name`];
  if (peoples.has(key)) return [`"${name}" of ${id} is the name of a people: a people is never an actor`];
  return countries.has(key) ? [`"${name}" of ${id} is the name of a country: that is a place`] : [];
}

function unknownCapitals(): readonly string[] {
  const known = new Set(actors.flatMap(keysOf));
  return capitals.filter((name) => !known.has(actorKey(name))).map((name) => `"${name}" in capitals is no actor's name`);
}

const postings = new Map<string, number[]>();
for (const [index, actor] of actors.entries()) {
  for (const key of keysOf(actor)) postings.set(key, [...(postings.get(key) ?? []), index]);
}
const packed: PackedActors = {
  maxWords: mostWords(postings.keys()),
  actors,
  names: Object.fromEntries(postings),
  capitals: capitals.map(actorKey),
  peoples: [...peoples].sort(),
};
const bytes = JSON.stringify(packed);
writeFileSync(join(data, "packed", "actors.json"), bytes);
console.log(
  `actors.json: ${actors.length} actors by ${postings.size} names, ${peoples.size} names of peoples, ${(bytes.length / 1024).toFixed(0)} KB`,
);
