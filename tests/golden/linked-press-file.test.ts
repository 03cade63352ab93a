import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { composeLinking } from "../../src/apps/compose.ts";
import { type LinkedDocuments, linkDocuments } from "../../src/desk/link-documents.ts";
import { type LinkedKey, linkedMisses, toLinking } from "./linked-against-the-key.ts";
import { answerKey, pressFileParts, type ReadPressDocument, readPressFile } from "./press-file.ts";

const KNOWN_MISSES = join(import.meta.dirname, "known-misses", "linked-press-file.json");

describe("the example press file put together, against its answer key", () => {
  const key = answerKey() as LinkedKey;
  let found: readonly ReadPressDocument[];
  let linked: LinkedDocuments;

  beforeAll(async () => {
    found = await readPressFile(await pressFileParts());
    const own = new Set(found.filter(({ read }) => ["communique", "press-release"].includes(read.genre.genre)).map(({ file }) => file));
    linked = linkDocuments(found.map(toLinking), { ownStatements: own }, await composeLinking());
  });

  test("what is not found is known, and what is known to be missing is missing still", () => {
    const misses = linkedMisses(key, found, linked);
    // SAYSO_WRITE_GOLDEN=1 npx vitest run tests/golden writes the file anew: read the change before you commit it.
    if (process.env.SAYSO_WRITE_GOLDEN === "1") writeFileSync(KNOWN_MISSES, `${JSON.stringify(misses, null, 1)}\n`);
    expect(misses).toEqual(JSON.parse(readFileSync(KNOWN_MISSES, "utf8")));
  });

  test("one wire story in four dresses is one origin for each of its figures", () => {
    const quay = linked.corroborated.incidents.find(({ incident }) =>
      incident.reports.some(({ document, main }) => main && document.includes("01-northlight")),
    );
    const atLeastSeven = quay?.fields.killed?.find(({ text }) => text === "at least 7");
    expect(atLeastSeven?.grade).toMatchObject({ origins: 1, grade: "single-origin" });
    expect(atLeastSeven?.grade.carriers).toBeGreaterThanOrEqual(4);
  });

  test("no series is put to an incident", () => {
    for (const { incident } of linked.corroborated.incidents) {
      const kinds = incident.reports.map(
        ({ document, index }) => found.find(({ file }) => file === document)?.extraction.incidents[index]?.kind,
      );
      if (kinds.some((kind) => kind !== "incident")) expect(incident.reports.length).toBe(1);
    }
  });
});
