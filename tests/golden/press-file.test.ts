import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { missesIn, spanOfQuote } from "./against-the-key.ts";
import { type AnswerKey, answerKey, pressFileParts, type ReadPressDocument, readPressFile } from "./press-file.ts";

const KNOWN_MISSES = join(import.meta.dirname, "known-misses", "press-file.json");
const PEOPLES = ["Ostrani", "Velharite"];

describe("the example press file against its answer key", () => {
  let key: AnswerKey;
  let found: readonly ReadPressDocument[];
  const documentOf = (file: string): ReadPressDocument => {
    const document = found.find((one) => one.file === file);
    if (document === undefined) throw new Error(`${file} was not read`);
    return document;
  };

  beforeAll(async () => {
    key = answerKey();
    found = await readPressFile(await pressFileParts());
  });

  test("every document of the key is read, and no other", () => {
    expect(found.map(({ file }) => file)).toEqual(key.documents.map(({ file }) => file));
  });

  test("what is not found is known, and what is known to be missing is missing still", () => {
    const misses = key.documents.flatMap((document) => missesIn(document, documentOf(document.file)));
    // SAYSO_WRITE_GOLDEN=1 npx vitest run tests/golden writes the file anew: read the change before you commit it.
    if (process.env.SAYSO_WRITE_GOLDEN === "1") writeFileSync(KNOWN_MISSES, `${JSON.stringify(misses, null, 1)}\n`);
    expect(misses).toEqual(JSON.parse(readFileSync(KNOWN_MISSES, "utf8")));
  });

  test("every feature that the press file is made to show stands in the text that was read, but for what is left out with a note", () => {
    const lost = Object.entries(key.features).flatMap(([feature, places]) =>
      places.filter(({ file, quote }) => spanOfQuote(documentOf(file).read.text, quote) === null).map(({ file }) => `${feature}: ${file}`),
    );
    for (const one of lost) expect(documentOf(one.replace(/^[^:]*: /u, "")).read.notRead, one).not.toEqual([]);
    expect(lost.map((one) => one.replace(/:.*/u, "")).sort()).toEqual([...new Set(["embedded-post", "table"])]);
  });

  test("no people is a perpetrator, whoever blames it", () => {
    const named = found.flatMap(({ extraction }) => extraction.incidents.flatMap(({ perpetrators }) => perpetrators));
    expect(named.filter(({ text }) => PEOPLES.some((people) => text.includes(people)))).toEqual([]);
  });

  test("no people is an actor", () => {
    const actors = found.flatMap(({ extraction }) =>
      extraction.incidents.flatMap(({ perpetrators }) => perpetrators.map(({ actor }) => actor ?? "")),
    );
    expect(actors.filter((actor) => /ostrani|velharite/iu.test(actor))).toEqual([]);
  });
});
