// node benchmarks/quality/attribution-gold/draw-passages.ts SEED
// Adds passages of up to three sentences to practice-sample.jsonl, of documents that are in no sample yet: a whole passage is labelled as
// one sentence is. Where a text says much of who said what, three sentences teach an encoder more than one. Run once a seed; no text is written.
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../src/core/model/span.ts";
import type { LabelledDocument } from "../labelled.ts";
import { documentsOf, type SetName, sha256Of } from "./gold-sets.ts";
import { proseOf } from "./prose.ts";
import { PRACTICE_SAMPLE, SAMPLE, type SampleItem } from "./sample.ts";
import { familiesOf } from "./strata.ts";

/** How many passages a seed gives of each set. */
const COUNTS: Readonly<Record<string, readonly (readonly [SetName, number])[]>> = {
  20265: [
    ["current-events", 240],
    ["muc4-capitals", 70],
    ["muc4-lower", 70],
    ["gva", 100],
  ],
  20266: [
    ["current-events", 480],
    ["muc4-capitals", 120],
    ["muc4-lower", 120],
    ["gva", 240],
  ],
};
const SEED = process.argv[2] ?? "";
const counts = COUNTS[SEED];
if (counts === undefined) {
  console.error(`usage: node benchmarks/quality/attribution-gold/draw-passages.ts ${Object.keys(COUNTS).join("|")}`);
  process.exit(2);
}
const SENTENCES = 3;
/** Held items of incidents: nobody reads them. */
const HELD = join(import.meta.dirname, "..", "incident-gold", "sample.jsonl");

const itemsOf = (path: string): readonly { readonly item: number; readonly document: string }[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { item: number; document: string });

const drawnBefore = new Set([SAMPLE, PRACTICE_SAMPLE, HELD].flatMap((path) => itemsOf(path).map(({ document }) => document)));

/** A passage of a document by the seed's choice, or null where no sentence of it holds any word that statements have. */
function passageOf(set: SetName, document: LabelledDocument): Omit<SampleItem, "item"> | null {
  const { id, text } = document;
  const prose = proseOf(document);
  const telling = prose.flatMap(({ sentence }, index) => (familiesOf(text.slice(...sentence)).size > 1 ? [index] : []));
  const first = telling[Number.parseInt(sha256Of(`${SEED}:passage:${set}:${id}`).slice(0, 6), 16) % telling.length];
  if (first === undefined) return null;
  const taken = prose.slice(first, first + SENTENCES);
  const [start, end] = [taken[0], taken.at(-1)];
  if (start === undefined || end === undefined) return null;
  const sentence: Span = [start.sentence[0], end.sentence[1]];
  const context: Span = [start.context[0], end.context[1]];
  return { set, document: id, sha256: sha256Of(text), stratum: "random", half: "open", sentence, context };
}

const drawn: Omit<SampleItem, "item">[] = [];
for (const [set, count] of counts) {
  const rank = (id: string): string => sha256Of(`${SEED}:draw:${set}:${id}`);
  const passages = documentsOf(set)
    .filter(({ id }) => !drawnBefore.has(id))
    .sort((a, b) => (rank(a.id) < rank(b.id) ? -1 : 1))
    .flatMap((document) => {
      if (drawn.some((one) => one.document === document.id)) return [];
      const passage = passageOf(set, document);
      return passage === null ? [] : [passage];
    });
  drawn.push(...passages.slice(0, count));
}
const order = ({ set, document }: Omit<SampleItem, "item">): string => sha256Of(`${SEED}:order:${set}:${document}`);
const first = Math.max(...itemsOf(PRACTICE_SAMPLE).map(({ item }) => item)) + 1;
const lines = [...drawn]
  .sort((a, b) => (order(a) < order(b) ? -1 : 1))
  .map((one, index) => `${JSON.stringify({ item: first + index, ...one })}\n`);
appendFileSync(PRACTICE_SAMPLE, lines.join(""));
console.log(`${lines.length} passages, from item ${first}`);
