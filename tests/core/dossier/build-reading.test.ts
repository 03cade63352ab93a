import { describe, expect, test } from "vitest";
import { inventedReports } from "../../../benchmarks/speed/invented-reports.ts";
import { composeLinking, composeReading } from "../../../src/apps/compose.ts";
import { buildReading } from "../../../src/core/dossier/build-reading.ts";
import { claimSheet } from "../../../src/core/dossier/claim-sheet.ts";
import { documentSheet } from "../../../src/core/dossier/document-sheet.ts";
import type { DocumentToShow } from "../../../src/core/dossier/document-to-show.ts";
import { incidentSheet } from "../../../src/core/dossier/incident-sheet.ts";
import type { LeavePolicy } from "../../../src/core/model/index.ts";
import { extractionOf } from "../../../src/desk/import-documents.ts";
import { linkDocuments } from "../../../src/desk/link-documents.ts";
import { labelledTexts } from "../../../src/desk/linked-case.ts";
import { inventedDocument } from "../../stores/invented-case.ts";

const PSEUDONYMS: LeavePolicy = { persons: "pseudonyms", context: "sentences" };
const FRAME = { caseName: "press", made: "2031-01-01T00:00:00.000Z", extractors: [], failed: [], linked: { incidents: [], claims: [] } };
const OFFICIALS = ["Anton", "Merrow", "Dela", "Quist", "Hamis", "Orrel", "Pavo", "Lindt"];

const parts = await composeReading({ gazetteers: [], actors: [] });

async function read(text: string, publisher: string): Promise<DocumentToShow> {
  const { document, text: own } = inventedDocument(text, { publisher, published: "2031-03-14" });
  const { extraction } = await extractionOf(document, own, parts);
  return {
    document,
    text: own,
    extraction,
    names: "read",
    standing: () => ({ state: "machine", by: null, addedBy: null, why: null, edits: [] }),
    discounts: () => [],
  };
}

const shown = await Promise.all([...inventedReports(8, 5)].map(({ text, publisher }) => read(text, publisher)));

/** Incidents and claims of the texts, as they leave. */
async function linkedSheets(policy: LeavePolicy): Promise<readonly object[]> {
  const documents = shown.map(({ document, text, extraction }) => ({
    id: document.id,
    title: null,
    publisher: document.publisher.value,
    published: document.published.value,
    url: null,
    agency: null,
    text: text.text,
    statements: extraction?.statements ?? [],
    incidents: extraction?.incidents ?? [],
  }));
  const { corroborated, linked } = linkDocuments(documents, { ownStatements: new Set() }, await composeLinking());
  const texts = labelledTexts(shown, policy);
  return [
    ...corroborated.incidents.map((one) => incidentSheet(one, linked.drifts, texts, policy)),
    ...corroborated.claims.map((one) => claimSheet(one, texts, policy)),
  ];
}

describe("what several documents tell", () => {
  test("under pseudonyms holds no word of a person's name, in no value, origin, reason or footnote", async () => {
    const sheets = await linkedSheets(PSEUDONYMS);
    const said = JSON.stringify(sheets);
    expect(sheets.length).toBeGreaterThan(0);
    for (const name of OFFICIALS) expect(said).not.toContain(name);
    const written = JSON.stringify(await linkedSheets({ ...PSEUDONYMS, persons: "as-written" }));
    expect(OFFICIALS.some((name) => written.includes(name))).toBe(true);
  });
});

describe("a reading", () => {
  test("under pseudonyms holds no word of a person's name, in no value, heading, hand or footnote", () => {
    const said = JSON.stringify([buildReading(FRAME, shown, PSEUDONYMS), shown.map((one) => documentSheet(one, PSEUDONYMS))]);
    for (const name of OFFICIALS) expect(said).not.toContain(name);
    expect(said).toContain("[person A]");
    const written = JSON.stringify(buildReading(FRAME, shown, { ...PSEUDONYMS, persons: "as-written" }));
    expect(OFFICIALS.some((name) => written.includes(name))).toBe(true);
  });

  test("never gathers the words of somebody under an office over documents, since a pseudonym is another person in each", async () => {
    const said = "Depot burns in Velmar\n\nProvincial police chief NAME said on Friday that three guards had died in Velmar.";
    const two = await Promise.all([
      read(said.replace("NAME", "Anton Merrow"), "Sarn Daily"),
      read(said.replace("NAME", "Pavo Lindt"), "Harbour Wire"),
    ]);
    for (const persons of ["pseudonyms", "as-written"] as const) {
      const { sources } = buildReading(FRAME, two, { ...PSEUDONYMS, persons });
      expect(sources.flatMap(({ statements }) => statements)).toHaveLength(2);
      for (const { statements } of sources) expect(new Set(statements.map(({ document }) => document)).size).toBe(1);
    }
  });

  const pageOf = (documents: readonly DocumentToShow[], persons: LeavePolicy["persons"] = "pseudonyms"): string =>
    JSON.stringify(buildReading(FRAME, documents, { ...PSEUDONYMS, persons }));

  test("hides a name that another document of the case knows, wherever it stands in full", async () => {
    const page = pageOf([
      await read("Depot burns\n\nPolice chief Anton Merrow said two guards had been killed in Velmar.", "Sarn Daily"),
      await read(
        "Fire at depot\n\nThree were killed in Velmar, and anton merrow or Anton Merrow, who ran the register, wept.",
        "Harbour Wire",
      ),
    ]);
    expect(page.toLowerCase().includes("anton merrow")).toBe(false);
  });

  test("hides it in a text without capitals too, where nobody can be told from a body", async () => {
    const page = pageOf([
      await read("Depot burns\n\nPolice chief Anton Merrow said two guards had been killed in Velmar.", "Sarn Daily"),
      await read("FIRE AT DEPOT\n\nTHREE GUARDS WERE KILLED IN VELMAR ON MONDAY, ANTON MERROW SAID.", "Harbour Wire"),
      await read("fire at depot\n\nthree guards were killed in velmar on monday, anton merrow said.", "Quay Wire"),
    ]);
    expect(/merrow/iu.test(page)).toBe(false);
  });

  test("hides a name in what is called after a person", async () => {
    const page = pageOf([
      await read(
        "Depot burns\n\nTobin Merrow said two guards had been killed in Velmar. Merrow's brother, Anton Merrow, denied it.",
        "Sarn Daily",
      ),
    ]);
    expect(page.includes("Merrow")).toBe(false);
  });

  test("leaves an outlet whole though a word of its name is somebody's too", async () => {
    const page = pageOf([
      await read("Depot burns\n\nPolice chief Dela Merrow said two guards had been killed, Merrow Daily reported.", "Sarn Daily"),
      await read("Fire at depot\n\nTwo guards were killed in Velmar on Monday.", "Merrow Daily"),
    ]);
    expect(page.includes("Merrow Daily reported")).toBe(true);
    expect(/Dela/.test(page)).toBe(false);
  });

  test("hides what somebody can be reached by", async () => {
    const page = pageOf([
      await read(
        "Depot burns\n\nTwo guards were killed, said a caller on +99 555 01 42 33, or write to depot.notes@mail.example.",
        "Sarn Daily",
      ),
    ]);
    expect(/01 42|mail\.example/.test(page)).toBe(false);
    expect(page.includes("[contact]")).toBe(true);
  });

  test("makes no note of who is counted out of a name", async () => {
    const page = pageOf([await read("Depot burns\n\nGunmen killed Anton Merrow, a guard, in Velmar on Monday.", "Sarn Daily")]);
    expect(page.toLowerCase().includes("merrow")).toBe(false);
  });

  test("shows the value that a person gave beside the machine's, with who gave it", async () => {
    const one = await read("Depot burns\n\nA bomb killed two guards in Velmar on Monday.", "Sarn Daily");
    const edits = [
      { field: "date", text: "2031-03-09", names: null, by: "nk", why: "the printed issue" },
      { field: "note", text: "see file 4", names: null, by: "nk", why: null },
    ];
    const { incidents } = buildReading(
      FRAME,
      [{ ...one, standing: () => ({ state: "edited", by: "nk", addedBy: null, why: null, edits }) }],
      PSEUDONYMS,
    );
    const fields = incidents[0]?.fields.map(({ name, values }) => [name, values.length > 0]);
    expect(fields).toContainEqual(["date", true]);
    expect(fields).toContainEqual(["note", false]);
    expect(incidents[0]?.standing.edits).toEqual(edits);
  });

  test("is the same whenever it is made, and every footnote it names is there", () => {
    const reading = buildReading(FRAME, shown, PSEUDONYMS);
    expect(buildReading(FRAME, shown, PSEUDONYMS)).toEqual(reading);
    const numbers = new Set(reading.footnotes.map(({ number }) => number));
    const named = [
      ...reading.incidents.flatMap(({ fields }) => fields.flatMap(({ values }) => values.map(({ footnote }) => footnote))),
      ...reading.sources.flatMap(({ statements }) => statements.map(({ footnote }) => footnote)),
    ];
    expect(named.length).toBeGreaterThan(20);
    for (const number of named) expect(numbers).toContain(number);
  });
});
