import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadActors } from "../../../src/adapters/tables/load-actors.ts";
import type { ActorLexicon } from "../../../src/core/model/index.ts";

const shipped = await loadActors([]);
const ids = (lexicon: ActorLexicon, name: string): readonly string[] => lexicon.lookup(name).map(({ id }) => id);
const list = (name: string, content: unknown): { readonly name: string; readonly content: string } => ({
  name,
  content: JSON.stringify(content),
});

const KLF = { id: "own:klf", name: "Karvanian Liberation Front", aliases: ["KLF"], kind: "armed-group", country: "XA" };
const RIVER = { id: "own:river", name: "River State Army", aliases: ["RSA"], kind: "state-force" };
const RED = { id: "own:red", name: "Red Sea Alliance", aliases: ["RSA"], kind: "armed-group", country: "XB" };

describe("the actors that ship", () => {
  test.each([
    ["Farabundo Marti National Liberation Front", "actor:farabundo-marti-national-liberation-front"],
    ["FMLN", "actor:farabundo-marti-national-liberation-front"],
    ["fmln", "actor:farabundo-marti-national-liberation-front"],
    ["Sendero Luminoso", "actor:shining-path"],
    ["the Extraditables", "actor:the-extraditables"],
    ["Medellín Cartel", "actor:medellin-cartel"],
    ["Tehreek-e-Taliban Pakistan", "actor:tehrik-i-taliban-pakistan"],
    ["ISIS-K", "actor:islamic-state-khorasan-province"],
    ["Ansar Allah", "actor:houthis"],
    ["IDF", "actor:israel-defense-forces"],
    ["Rapid Support Forces", "actor:rapid-support-forces"],
    ["Government of Pakistan", "actor:government-of-pakistan"],
  ])("%s is known", (name, id) => {
    expect(ids(shipped, name)).toEqual([id]);
  });

  test.each(["IS", "the Taliban", "ELN", "the army", "al-Shabaab", "Maoists"])("%s is a name of several", (name) => {
    expect(ids(shipped, name).length).toBeGreaterThan(1);
  });

  test("two groups whose sameness is contested stay two", () => {
    expect(ids(shipped, "ETIM")).toEqual(["actor:east-turkestan-islamic-movement"]);
    expect(ids(shipped, "Turkestan Islamic Party")).toEqual(["actor:turkistan-islamic-party"]);
  });

  test("a relation says from when, and who says so", () => {
    const [khorasan] = shipped.lookup("ISKP");
    expect(khorasan?.partOf).toEqual([
      { actor: "actor:islamic-state", from: "2015", to: null, said: expect.stringContaining("sanctions") },
    ]);
  });

  test.each(["Pakistan", "Israel", "Colombia", "gunmen", "militants", "", "the"])("%s is no actor", (name) => {
    expect(ids(shipped, name)).toEqual([]);
  });

  test("a name that is an ordinary word in small letters is one only with a capital", () => {
    expect(ids(shipped, "is")).toEqual([]);
    expect(ids(shipped, "let")).toEqual([]);
    expect(ids(shipped, "LeT")).toEqual(["actor:lashkar-e-taiba"]);
  });
});

describe("peoples and faiths", () => {
  test.each([
    "Uyghur",
    "uyghurs",
    "the Uighurs",
    "PASHTUNS",
    "Baloch",
    "Fulani",
    "Hutu",
    "Tutsis",
    "Muslims",
    "a Sikh",
    "Rohingya",
    "Baha'is",
    "Palestinians",
    "Chechens",
  ])("%s is one", (name) => {
    expect(shipped.isPeople(name)).toBe(true);
    expect(ids(shipped, name)).toEqual([]);
  });

  test.each(["the Uyghur people", "Uyghur Muslims", "Sunni Arabs", "the Hazara community"])("%s is one, in other words", (name) => {
    expect(shipped.isPeople(name)).toBe(true);
  });

  test.each(["Houthis", "Taliban", "Tamil Tigers", "Baloch Liberation Army", "Uyghur militants", "gunmen", ""])("%s is none", (name) => {
    expect(shipped.isPeople(name)).toBe(false);
  });
});

describe("a list of one's own", () => {
  test("adds its actors, before those that ship", async () => {
    const lexicon = await loadActors([list("own.json", { notice: "Invented.", actors: [KLF, { ...RED, aliases: ["FMLN"] }] })]);
    expect(ids(lexicon, "karvanian liberation front")).toEqual(["own:klf"]);
    expect(ids(lexicon, "FMLN")).toEqual(["own:red", "actor:farabundo-marti-national-liberation-front"]);
  });

  test("leaves out what may be left out", async () => {
    const lexicon = await loadActors([list("own.json", { actors: [{ id: "own:x", name: "Odrisk Watch", kind: "organisation" }] })]);
    expect(lexicon.lookup("Odrisk Watch")).toEqual([
      { id: "own:x", name: "Odrisk Watch", aliases: [], kind: "organisation", country: null, partOf: [] },
    ]);
  });

  test("replaces a shipped actor of the same id where it has its name, and doubles none", async () => {
    const lexicon = await loadActors([
      list("own.json", { actors: [{ id: "actor:hamas", name: "Hamas", aliases: ["Green Hand"], kind: "organisation" }] }),
    ]);
    expect(lexicon.lookup("Hamas").map(({ kind }) => kind)).toEqual(["organisation"]);
    expect(ids(lexicon, "Green Hand")).toEqual(["actor:hamas"]);
  });

  test("knows its peoples in the singular and in the plural, in any case", async () => {
    const lexicon = await loadActors([list("own.json", { peoples: ["Ostrani", "Harrowmen"] })]);
    for (const name of ["Ostrani", "OSTRANIS", "the ostrani", "Harrowmen", "Harrowman", "the Ostrani people"])
      expect(lexicon.isPeople(name)).toBe(true);
    expect(lexicon.isPeople("Ostrani Front")).toBe(false);
  });

  test("wins with its peoples over any actor of that name, its own and those that ship", async () => {
    const lexicon = await loadActors([
      list("actors.json", { actors: [{ ...KLF, aliases: ["Ostrani"] }] }),
      list("peoples.json", { peoples: ["Ostrani", "Hamas"] }),
    ]);
    expect(ids(lexicon, "Ostrani")).toEqual([]);
    expect(ids(lexicon, "Hamas")).toEqual([]);
    expect(ids(lexicon, "Karvanian Liberation Front")).toEqual(["own:klf"]);
  });

  test.each([
    ["is not JSON", "{", "own.json is not JSON."],
    ["has an actor without a kind", JSON.stringify({ actors: [{ id: "x", name: "X" }] }), "own.json: actors.0.kind"],
    ["gives a country in words", JSON.stringify({ actors: [{ ...KLF, country: "Karvania" }] }), "own.json: actors.0.country"],
    ["relates without a speaker", JSON.stringify({ actors: [{ ...KLF, partOf: [{ actor: "y" }] }] }), "own.json: actors.0.partOf.0.said"],
    ["has a people without a name", JSON.stringify({ peoples: [""] }), "own.json: peoples.0"],
  ])("that %s is refused by its name", async (_, content, message) => {
    await expect(loadActors([{ name: "own.json", content }])).rejects.toMatchObject({
      code: "supplement-invalid",
      message: expect.stringContaining(message),
    });
  });
});

describe("whatever the lists", () => {
  const entry = fc.constantFrom(KLF, RIVER, RED, { ...RED, id: "own:klf" });
  const file = fc.record({ actors: fc.array(entry, { maxLength: 3 }), peoples: fc.subarray(["Ostrani", "KLF"]) });

  test("their order decides nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 4 }), async (files) => {
        const lists = files.map((one, at) => list(`${at}.json`, one));
        const [forward, backward] = [await loadActors(lists), await loadActors([...lists].reverse())];
        for (const name of ["KLF", "RSA", "Red Sea Alliance", "Karvanian Liberation Front", "Ostrani", "Hamas"]) {
          expect(backward.lookup(name)).toEqual(forward.lookup(name));
          expect(backward.isPeople(name)).toBe(forward.isPeople(name));
        }
      }),
      { numRuns: 20 },
    );
  });

  test("adding one changes no name that is not in it", async () => {
    const names = ["Hamas", "the army", "IS", "FMLN", "Uyghurs", "ELN", "nobody"];
    await fc.assert(
      fc.asyncProperty(file, async (one) => {
        const lexicon = await loadActors([list("own.json", one)]);
        for (const name of names) {
          expect(lexicon.lookup(name)).toEqual(shipped.lookup(name));
          expect(lexicon.isPeople(name)).toBe(shipped.isPeople(name));
        }
      }),
      { numRuns: 20 },
    );
  });
});
