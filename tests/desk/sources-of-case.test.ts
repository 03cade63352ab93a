import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { inventedReports } from "../../benchmarks/speed/invented-reports.ts";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { composeReading, type ReadingParts } from "../../src/apps/compose.ts";
import { type DecidedOf, SourceGathering } from "../../src/core/dossier/gather-sources.ts";
import { caseNames } from "../../src/core/dossier/names-in-text.ts";
import type { Extraction, Verdict } from "../../src/core/model/index.ts";
import type { SourceHeard, SourcesHeard } from "../../src/core/model/sources-heard.ts";
import { extractionOf } from "../../src/desk/import-documents.ts";
import { purgeDocument } from "../../src/desk/purge-document.ts";
import { sourcesOfCase } from "../../src/desk/sources-of-case.ts";
import { type InventedDocument, inventedDecision, inventedDocument, putAll } from "../stores/invented-case.ts";

const ACTORS = JSON.stringify({
  actors: [
    { id: "x:coast", name: "Coast Resistance Army", aliases: ["CRA"], kind: "armed-group" },
    { id: "x:heron", name: "Black Heron", kind: "armed-group" },
  ],
  peoples: ["Ostrani"],
});
const PLACES = JSON.stringify({
  places: [{ id: "x:velmar", name: "Velmar", kind: "settlement", country: "XA", lat: 33.4, lon: -40 }],
});

let parts: ReadingParts;
beforeAll(async () => {
  parts = await composeReading({ actors: [{ name: "actors", content: ACTORS }], gazetteers: [{ name: "places", content: PLACES }] });
});

/** A document of these sentences, read as `sayso read` does. */
async function read(text: string, publisher = "Sarn Daily", published = "2031-03-14"): Promise<InventedDocument> {
  const invented = inventedDocument(`Depot burns in Velmar\n\n${text}`, { publisher, published });
  return { ...invented, extraction: await extractionOf(invented.document, invented.text, parts) };
}

interface Decides {
  readonly of: InventedDocument;
  readonly decided: Verdict;
  readonly statement?: number;
}

async function caseOf(documents: readonly InventedDocument[], decisions: readonly Decides[] = []) {
  const store = memoryCaseStore();
  await putAll(store, documents);
  await store.write(async (work) => {
    for (const [number, { of, decided, statement = 0 }] of decisions.entries()) {
      const id = of.extraction.extraction.statements[statement]?.id;
      const subject =
        decided.verdict === "remove"
          ? ({ kind: "document", id: of.document.id } as const)
          : { kind: "statement" as const, id: id ?? ("" as never) };
      await store.decisions.append(work, inventedDecision(number + 1, { subject, decided }));
    }
  });
  return store;
}

async function heardIn(documents: readonly InventedDocument[], decisions: readonly Decides[] = []): Promise<SourcesHeard> {
  return sourcesOfCase(await caseOf(documents, decisions), parts.tables.actors, "with");
}

const namesOf = ({ sources }: SourcesHeard): readonly string[] => sources.map(({ name }) => name);
const sourceOf = (heard: SourcesHeard, name: string): SourceHeard | undefined => heard.sources.find((one) => one.name === name);
const hold = (heard: SourcesHeard, word: string): boolean => JSON.stringify(heard).toLowerCase().includes(word.toLowerCase());

describe("sources heard", () => {
  test("an institution is one source over all documents, whatever the article, the case and the apostrophe", async () => {
    const heard = await heardIn([
      await read("The Interior Ministry said on Friday that two guards had been killed in Velmar."),
      await read("Interior Ministry denied on Friday that two guards had been killed in Velmar.", "Quay Wire"),
    ]);
    expect(sourceOf(heard, "Interior Ministry")).toMatchObject({
      kind: "institution",
      namedBy: "name",
      statements: 2,
      documents: 2,
      directly: 2,
      publishers: [
        { name: "Quay Wire", documents: 1 },
        { name: "Sarn Daily", documents: 1 },
      ],
      told: [
        { polarity: "asserts", act: "statement", statements: 1 },
        { polarity: "denies", act: "statement", statements: 1 },
      ],
    });
  });

  test("an actor of the list is one source under all of its names", async () => {
    const heard = await heardIn([
      await read("The Coast Resistance Army claimed responsibility for the bombing in Velmar."),
      await read("The CRA said on Friday that it had bombed the depot in Velmar.", "Quay Wire"),
    ]);
    expect(heard.sources).toMatchObject([{ name: "Coast Resistance Army", actor: "x:coast", statements: 2, documents: 2 }]);
    expect(heard.sources[0]?.told.map(({ act }) => act)).toContain("claim-of-responsibility");
  });

  test("a spokesman counts for the principal, and his name is left out", async () => {
    const heard = await heardIn([
      await read("Army spokesman Anton Merrow said on Friday that two guards had been killed in Velmar."),
      await read("A spokesman for the Coast Resistance Army said on Friday that two guards had been killed.", "Quay Wire"),
    ]);
    expect(namesOf(heard)).toEqual(expect.arrayContaining(["army", "Coast Resistance Army"]));
    for (const { through, directly } of heard.sources) {
      expect(through).toEqual([{ name: "a spokesman", role: "spokesman", statements: 1 }]);
      expect(directly).toBe(0);
    }
    expect(hold(heard, "Merrow")).toBe(false);
    expect(heard.privatePersons.statements).toBe(0);
  });

  test("reports whose values are carried are told for and against", async () => {
    const document = await read(
      "Police said on Friday that a bomb had killed two guards in Velmar. The army denied that a bomb had killed them.",
    );
    const [report] = document.extraction.extraction.incidents;
    const heard = await heardIn([document]);
    expect(sourceOf(heard, "police")?.reports).toEqual({ for: [report?.id], against: [], neither: [] });
  });

  test("hands before the speaker are named, publishers apart; a letter is heard from nobody shown", async () => {
    const heard = await heardIn([
      await read("The Quay Post reported on Friday that police said two guards had been killed in Velmar."),
      await read("It was reported on Friday that two guards had been killed in Velmar.", "Quay Wire"),
    ]);
    expect(heard.nobodyShown.statements).toBeGreaterThan(0);
    expect([...heard.sources, heard.nobodyShown].flatMap(({ through }) => through.map(({ name }) => name))).toContain("Quay Post");
    expect(JSON.stringify(heard.sources.map(({ through }) => through))).not.toContain("Sarn Daily");
  });

  test("sources come by documents, then statements, then name", async () => {
    const heard = await heardIn([
      await read("Police said on Friday that two guards had died. Residents said on Friday that three had died."),
      await read("Police said on Friday that two guards had died.", "Quay Wire"),
      await read(
        "Hospital officials said that two had died. The army said that one had died. The army said that it was sorry.",
        "Reed Wire",
      ),
    ]);
    const keys = heard.sources.map(({ documents, statements }) => [documents, statements]);
    expect(keys).toEqual([...keys].sort(([a = 0, b = 0], [c = 0, d = 0]) => c - a || d - b));
    expect(namesOf(heard)[0]).toBe("police");
  });
});

describe("a private person", () => {
  const TEXTS = [
    "Anton Merrow, a baker, said on Friday that two guards had been killed. Merrow's brother denied it.",
    "“They came at night,” said Anton Merrow. A resident said that Anton Merrow had wept.",
    "A friend of Anton Merrow said on Friday that he was beaten. An aide to Anton Merrow denied it.",
    "Pavo Lindt told the Quay Post that police were late. A lawyer for Pavo Lindt said that he was ill.",
    "Relatives of Pavo Lindt said he was held. The Lindt family said on Friday that he was held in Velmar.",
    "ANTON MERROW SAID ON FRIDAY THAT TWO GUARDS HAD BEEN KILLED IN VELMAR. POLICE DENIED IT.",
    "anton merrow said on friday that two guards had been killed in velmar. police denied it.",
  ];

  test("is never named, in no source, hand or passage", async () => {
    const heard = await heardIn(await Promise.all(TEXTS.map((text, index) => read(text, `Paper ${index}`))));
    for (const name of ["Merrow", "Lindt", "Anton", "Pavo"]) expect(hold(heard, name), name).toBe(false);
    expect(heard.privatePersons.words).toContain("a named person");
    expect(heard.privatePersons.statements).toBeGreaterThan(3);
  });

  test("whose surname is a word for an office or a body is neither", async () => {
    const heard = await heardIn([
      await read("King said on Friday that two guards had been killed."),
      await read("The king said on Friday that it was sad.", "Reed Wire"),
      await read("The Merrows said on Friday that two had been killed. Guard said that it was loud.", "Quay Wire"),
    ]);
    expect(heard.sources).toMatchObject([{ name: "king", statements: 1 }]);
  });

  test("is never named in many invented reports, whatever the office", async () => {
    const documents = await Promise.all([...inventedReports(8, 5)].map(({ text, publisher }) => read(text, publisher)));
    const heard = await heardIn(documents);
    expect(heard.sources.length).toBeGreaterThan(3);
    for (const name of ["Anton", "Merrow", "Dela", "Quist", "Hamis", "Orrel", "Pavo", "Lindt"]) expect(hold(heard, name), name).toBe(false);
  });

  test("is counted with all others alone: no statement and no count is one person's", async () => {
    const heard = await heardIn([
      await read("Anton Merrow said on Friday that two guards had been killed. A resident said that it was loud."),
      await read("Anton Merrow said on Monday that three guards had been killed.", "Quay Wire"),
    ]);
    expect(heard.privatePersons).toEqual({ statements: 3, documents: 2, words: ["a named person", "a resident"] });
    expect(heard.sources).toEqual([]);
  });

  test("whom no detector took for a person is no institution either", async () => {
    const document = await read("Amina said on Friday that her brother had been taken to Velmar.");
    const statements = document.extraction.extraction.statements.map((one) => ({ ...one, named: "institution" as const }));
    const extraction: Extraction = { ...document.extraction.extraction, statements, persons: [] };
    const heard = await heardIn([{ ...document, extraction: { ...document.extraction, extraction } }]);
    expect(hold({ ...heard, nobodyShown: { ...heard.nobodyShown, examples: [] } }, "Amina")).toBe(false);
    expect(heard.sources).toEqual([]);
  });
});

test("a people is no source, and no source is called after one", async () => {
  const heard = await heardIn([
    await read("The Ostrani said on Friday that two had been killed. Ostrani villagers said that three had been killed."),
    await read("A spokesman for the Ostrani said on Friday that two had been killed. Ostrani officials denied it.", "Quay Wire"),
  ]);
  expect(namesOf(heard).filter((name) => /ostrani/iu.test(name))).toEqual([]);
  expect(namesOf(heard)).toContain("villagers");
});

describe("what people decided", () => {
  const SAID = "The Interior Ministry said on Friday that two guards had been killed in Velmar.";

  test("a rejected statement is heard from nobody; a removed or destroyed document says nothing", async () => {
    const [one, two, three] = await Promise.all([
      read(SAID),
      read(SAID, "Quay Wire", "2031-03-15"),
      read(`${SAID} Nobody wept.`, "Reed Wire"),
    ]);
    const none = { sources: [], nobodyShown: { statements: 0 }, privatePersons: { statements: 0 } };
    expect(await heardIn([one], [{ of: one, decided: { verdict: "reject" } }])).toMatchObject(none);
    expect(
      sourceOf(await heardIn([one, two, three], [{ of: three, decided: { verdict: "remove" } }]), "Interior Ministry")?.documents,
    ).toBe(2);
    const store = await caseOf([three]);
    await purgeDocument(three.document.id, "nk", null, { store, clock: { now: async () => "2031-05-01T00:00:00.000Z" } });
    expect(await sourcesOfCase(store, parts.tables.actors, "with")).toMatchObject(none);
  });

  test("values that a person gave stand in place of the machine's, and what was looked at is counted", async () => {
    const one = await read(SAID);
    const edit = (field: string, value: unknown): Decides => ({ of: one, decided: { verdict: "edit", field, value } });
    const heard = await heardIn([one], [edit("polarity", "denies"), edit("speaker", "Road Directorate"), edit("named", "institution")]);
    expect(heard.sources).toMatchObject([{ name: "Road Directorate", reviewed: 1, told: [{ polarity: "denies", act: "statement" }] }]);
    expect((await heardIn([one], [edit("for", "Coast Resistance Army")])).sources).toMatchObject([{ actor: "x:coast" }]);
    expect((await heardIn([one], [edit("chain", ["Sarn Daily", "Quay Wire", "police"])])).sources).toMatchObject([
      { name: "police", through: [{ name: "Quay Wire", role: "relay" }] },
    ]);
  });

  test("whom a person gives as a person is private, and so is whom nobody says to be more", async () => {
    const one = await read(SAID);
    const edit = (field: string, value: unknown): Decides => ({ of: one, decided: { verdict: "edit", field, value } });
    for (const edits of [[edit("named", "person")], [edit("speaker", "Pavo Lindt")]]) {
      const heard = await heardIn([one], edits);
      expect(heard.privatePersons.statements).toBe(1);
      expect(hold(heard, "Lindt")).toBe(false);
    }
  });

  test("who was taken for a person and is a body, a person says so", async () => {
    const one = await read("Amber Lantern said on Friday that two guards had been killed in Velmar.");
    const heard = await heardIn([one], [{ of: one, decided: { verdict: "edit", field: "named", value: "institution" } }]);
    expect(heard.sources).toMatchObject([{ name: "Amber Lantern", kind: "institution" }]);
  });
});

test("the order of documents never matters", async () => {
  const documents = await Promise.all(
    [
      "Police said on Friday that two guards had died. Residents said on Friday that three had died.",
      "police denied on Friday that two guards had died. A spokesman for the CRA threatened to attack again.",
      "The Coast Resistance Army said it had bombed Velmar. Anton Merrow said on Friday that he was ill.",
      "The Quay Post reported on Friday that police said two guards had been killed in Velmar.",
      "It was reported that a bomb had killed two. Security sources said on Friday that a bomb had killed three.",
      "The interior ministry said on Friday that it knew nothing. The mayor of Velmar said on Friday that he had been told nothing.",
    ].map((text, index) => read(text, `Paper ${index % 3}`, `2031-03-1${index % 2}`)),
  );
  const shown = documents.map(({ document, text, extraction }) => ({
    document,
    text,
    extraction: extraction.extraction,
    names: "read" as const,
    standing: () => ({ state: "machine" as const, by: null, addedBy: null, why: null, edits: [] }),
    discounts: () => [],
  }));
  const undecided: DecidedOf = { state: "machine", edits: {} };
  const heardOf = (some: typeof shown): SourcesHeard => {
    const gathering = new SourceGathering(caseNames(some), parts.tables.actors);
    for (const one of some) gathering.add(one, () => undecided);
    return gathering.heard();
  };
  const inOrder = heardOf(shown);
  expect(inOrder.sources.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(fc.shuffledSubarray(shown, { minLength: shown.length }), (mixed) => {
      expect(heardOf(mixed)).toEqual(inOrder);
    }),
    { numRuns: 40 },
  );
});
