// node benchmarks/quality/incident-gold/draw-marks.ts FOLDER
// Draws the texts in which every mention of an incident is marked: the practice articles, items of current events of the practice sample
// and beginnings of GVA's train part. Writes marks-sample.jsonl (set, id and hash, no text) and into FOLDER, outside the repository, one
// text a line, to make sheets of. The same seed and sets give the same bytes.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type LabelledDocument, labelledSet } from "../labelled.ts";
import { beginningOf, type MarkedSet } from "./marked-texts.ts";

const SEED = 20267;
const COUNTS: Readonly<Record<Exclude<MarkedSet, "articles">, number>> = { "current-events": 240, gva: 160 };
/** A text shorter than this tells too little to join mentions in. */
const SHORTEST = 220;
const REPOSITORY = resolve(import.meta.dirname, "..", "..", "..");
const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");

const folder = process.argv[2];
if (folder === undefined || !relative(REPOSITORY, resolve(folder)).startsWith("..")) {
  console.error("usage: draw-marks.ts FOLDER   (FOLDER lies outside the repository: it gets text of the sets)");
  process.exit(2);
}
const linesOf = (file: string): readonly LabelledDocument[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledDocument);
const practised = new Set(linesOf("practice-sample.jsonl").map(({ document }) => document as unknown as string));
const held = new Set(linesOf("sample.jsonl").map(({ document }) => document as unknown as string));
const drawnOf = (set: "current-events" | "gva", documents: readonly LabelledDocument[]): readonly LabelledDocument[] =>
  documents
    .filter(({ text, id }) => text.length >= SHORTEST && !held.has(id))
    .map((document) => ({ document, rank: sha256Of(`${SEED}:${set}:${document.id}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, COUNTS[set])
    .map(({ document }) => document);

const events = drawnOf(
  "current-events",
  (labelledSet("current-events/attacks.jsonl") ?? []).filter(({ id }) => practised.has(id)),
);
const local = drawnOf(
  "gva",
  (labelledSet("gva/train.jsonl") ?? []).map((one) => ({ ...one, text: beginningOf(one.text) })),
);
const all = (
  [
    ["articles", linesOf("practice-articles.jsonl")],
    ["current-events", events],
    ["gva", local],
  ] as const
).flatMap(([set, documents]) =>
  documents.map(({ id, title, published, text }) => ({ set, document: id, title, published, text, sha256: sha256Of(text) })),
);
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(import.meta.dirname, "marks-sample.jsonl"),
  all.map(({ set, document, sha256 }, at) => `${JSON.stringify({ item: at + 1, set, document, sha256 })}\n`).join(""),
);
writeFileSync(join(folder, "texts.jsonl"), all.map((one, at) => `${JSON.stringify({ item: at + 1, ...one })}\n`).join(""));
console.log(`${all.length} texts`);
