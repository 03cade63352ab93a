import { expect, test } from "vitest";
import type { LeavePolicy } from "../../src/core/model/index.ts";
import type { Reading } from "../../src/core/model/reading.ts";
import { importDocuments } from "../../src/desk/import-documents.ts";
import { makeReading } from "../../src/desk/make-reading.ts";
import { EQUAL_WEIGHTS, sha256 } from "../core/linking/invented-documents.ts";
import { inventedImport } from "./invented-import.ts";

const FILES = {
  "letters/ola-brandt.txt": "FOREIGN Ola Brandt vann.",
  "missing/runa-holt.pdf": "",
  "missing/letter.holt": "",
};

async function readingOf(persons: LeavePolicy["persons"]): Promise<Reading> {
  const parts = inventedImport(FILES);
  await importDocuments(Object.keys(FILES), parts, () => undefined);
  return makeReading("press", { persons, context: "sentences" }, { ...parts, linking: { weights: EQUAL_WEIGHTS, sha256 } });
}

test("of what was not read nothing leaves that could name somebody", async () => {
  const reading = await readingOf("pseudonyms");
  expect(JSON.stringify(reading)).not.toMatch(/Brandt|brandt|holt/);
  expect(reading.failed.map(({ file }) => file)).toEqual(["a file ending in .pdf", "a file"]);
});

test("as written, every file is told by its name", async () => {
  const reading = await readingOf("as-written");
  expect(reading.failed.map(({ file }) => file)).toEqual(["missing/runa-holt.pdf", "missing/letter.holt"]);
  expect(reading.documents[0]?.title.parts.map(({ text }) => text).join("")).toContain("Ola Brandt");
});
