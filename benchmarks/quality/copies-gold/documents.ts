// node benchmarks/quality/copies-gold/documents.ts [--practice] [GVA.jsonl]
// Prints the documents of the held half, or of the practice half, as `sayso extract` reads them. The texts of GVA train come from the file
// that is named, else from the labelled sets below SAYSO_LABELLED; a text that is not the one that was labelled is an error.
import { readFileSync } from "node:fs";
import { type LabelledDocument, labelledSet } from "../labelled.ts";
import { sha256Of } from "./halves.ts";
import { readInvented, readSample } from "./pairs.ts";

const args = process.argv.slice(2);
const practice = args.includes("--practice");
const path = args.find((arg) => !arg.startsWith("--"));

function gvaTrain(): ReadonlyMap<string, LabelledDocument> {
  const documents =
    path === undefined
      ? labelledSet("gva/train.jsonl")
      : readFileSync(path, "utf8")
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as LabelledDocument);
  if (documents === null) {
    console.error("GVA train is not there: name its file, or set SAYSO_LABELLED to the folder that holds data/.");
    process.exit(1);
  }
  return new Map(documents.map((document) => [document.id, document]));
}

const gva = gvaTrain();
const printed = new Map<string, object>();
for (const { a, b } of readSample().filter((pair) => pair.practice === practice))
  for (const { id, sha256 } of [a, b]) {
    const document = gva.get(id);
    if (document === undefined || sha256Of(document.text) !== sha256) throw new Error(`${id} is another text now.`);
    printed.set(id, { id, title: document.title, published: document.published, text: document.text });
  }
for (const { a, b } of readInvented().filter((pair) => pair.practice === practice))
  for (const { id, title, publisher, published, text } of [a, b]) printed.set(id, { id, title, publisher, published, text });
for (const document of printed.values()) console.log(JSON.stringify(document));
