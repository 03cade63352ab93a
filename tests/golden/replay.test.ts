import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ReadingParts } from "../../src/apps/compose.ts";
import { creditedAgency } from "../../src/core/documents/index.ts";
import { extract } from "../../src/core/extraction/extract.ts";
import { type Detections, joinDetections } from "../../src/core/model/index.ts";
import { outlineOf } from "../../src/core/text/index.ts";
import { extractionToWire } from "../../src/wire/extract-contract.ts";
import { pressFileParts, type ReadPressDocument, readPressFile } from "./press-file.ts";

/** Documents that hold a chain of hands, two claims, a re-post's original, and a broken page. */
const REPLAYED = ["06-mereth-courier.txt", "12-radio-irrin.txt", "18-frontier-brief.html", "20-halvan-gazette.txt"];
const isWriting = process.env.SAYSO_WRITE_GOLDEN === "1";

/** A golden file; written where it is asked for, read else. One span, link, statement … a line, so that a change can be read. */
function golden<Value>(folder: string, name: string, now: () => Value): Value {
  const file = join(import.meta.dirname, folder, `${name}.json`);
  if (isWriting) {
    mkdirSync(join(import.meta.dirname, folder), { recursive: true });
    const lines = Object.entries(now() as object).map(([key, value]) =>
      Array.isArray(value)
        ? `${JSON.stringify(key)}: [\n${value.map((one) => JSON.stringify(one)).join(",\n")}\n]`
        : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
  }
  if (!existsSync(file)) throw new Error(`${file} is missing: run the tests once with SAYSO_WRITE_GOLDEN=1 and read what is written`);
  return JSON.parse(readFileSync(file, "utf8")) as Value;
}

describe("extraction replayed from frozen detections", () => {
  let parts: ReadingParts;
  let documents: readonly ReadPressDocument[];
  beforeAll(async () => {
    parts = await pressFileParts();
    documents = await readPressFile(parts);
  });

  test.each(REPLAYED)("%s", async (name) => {
    const document = documents.find(({ file }) => file === `documents/${name}`) as ReadPressDocument;
    const { text, title, publisher, published, url } = document.read;
    const outline = outlineOf(text);
    const found = joinDetections(await Promise.all(parts.detectors.map((detector) => detector.detect(text, outline))));
    const detections = golden<Detections>("detections", name, () => found);
    const facts = {
      title: title.value,
      publisher: publisher.value,
      published: published.value,
      url: url.value,
      agency: creditedAgency(outline),
    };
    const extracted = extractionToWire(name, extract(text, facts, detections, parts.tables, outline));
    expect(JSON.parse(JSON.stringify(extracted))).toEqual(golden("extractions", name, () => extracted));
  });
});
