import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadActors } from "../../../src/adapters/tables/load-actors.ts";
import { loadGazetteer } from "../../../src/adapters/tables/load-gazetteer.ts";
import type { Actor } from "../../../src/core/model/index.ts";

const data = <Value>(file: string): Value =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "..", "data", "actors", file), "utf8")) as Value;
const { actors } = data<{ readonly actors: readonly Actor[] }>("actors.json");
const peoples = Object.values(
  data<{ readonly peoples: Readonly<Record<string, readonly (readonly string[])[]>> }>("peoples.json").peoples,
).flat(2);
const lexicon = await loadActors([]);
const gazetteer = await loadGazetteer([]);

describe("the list of actors", () => {
  test("has each actor under every name it gives", () => {
    const lost = actors.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].filter((each) => !lexicon.lookup(each).some((found) => found.id === id)).map((each) => `${id}: ${each}`),
    );
    expect(lost).toEqual([]);
  });

  test("has no people among its names, and no actor among the peoples", () => {
    expect(actors.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => lexicon.isPeople(name))).toEqual([]);
    expect(peoples.filter((name) => !lexicon.isPeople(name) || lexicon.lookup(name).length > 0)).toEqual([]);
  });

  test("has no country and no word for its people among its names", () => {
    const names = actors.flatMap(({ name, aliases }) => [name, ...aliases]);
    const isCountry = (name: string): boolean => gazetteer.lookup(name).some(({ kind }) => kind === "country");
    expect(names.filter((name) => isCountry(name) || gazetteer.countryOfDemonym(name) !== null)).toEqual([]);
  });

  test("gives every actor a name of its own, by which a document can single it out", () => {
    const nameless = actors.filter(({ name, aliases }) => ![name, ...aliases].some((each) => lexicon.lookup(each).length === 1));
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  test("says of every relation who says so, and of none that an actor is part of itself", () => {
    const relations = actors.flatMap(({ id, partOf }) => partOf.map((one) => ({ id, ...one })));
    expect(relations.filter(({ said, actor, id }) => said === "" || actor === id)).toEqual([]);
    expect(relations.filter(({ from, to }) => [from, to].some((year) => year !== null && !/^\d{4}$/.test(year)))).toEqual([]);
  });
});
