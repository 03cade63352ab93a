// node benchmarks/quality/incident-gold/draw.ts FOLDER
// Draws 100 items of current events for the gold and 500 more for practice, writes sample.jsonl and practice-sample.jsonl (ids and hashes,
// no text), and into FOLDER, outside the repository, the sheets to label from. The same seed and set give the same bytes.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { labelledSet } from "../labelled.ts";

const SEED = 20263;
const COUNT = 100;
const FOR_PRACTICE = 500;
const REPOSITORY = resolve(import.meta.dirname, "..", "..", "..");
const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");

const folder = process.argv[2];
if (folder === undefined || !relative(REPOSITORY, resolve(folder)).startsWith("..")) {
  console.error("usage: draw.ts FOLDER   (FOLDER lies outside the repository: the sheets hold text of the set)");
  process.exit(2);
}
const documents = labelledSet("current-events/attacks.jsonl");
if (documents === null) {
  console.error("The set of current events is not there.");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const ranked = documents
  .map((document) => ({ document, rank: sha256Of(`${SEED}:${document.id}`) }))
  .sort((a, b) => (a.rank < b.rank ? -1 : 1));
for (const [name, from, to] of [
  ["", 0, COUNT],
  ["practice-", COUNT, COUNT + FOR_PRACTICE],
] as const) {
  const drawn = ranked.slice(from, to).map(({ document }) => document);
  const lines = drawn.map(({ id, text }, at) => `${JSON.stringify({ item: at + 1, document: id, sha256: sha256Of(text) })}\n`);
  writeFileSync(join(import.meta.dirname, `${name}sample.jsonl`), lines.join(""));
  const sheet = drawn.map(({ text, published }, at) => `item ${at + 1}\npublished: ${String(published)}\n${text}\n\n`);
  writeFileSync(join(folder, `${name}sheet.txt`), sheet.join(""));
}
