// node benchmarks/quality/claims-gold/draw.ts documents > documents.jsonl
// node bin/sayso.cjs extract < documents.jsonl > extracted.jsonl
// node benchmarks/quality/claims-gold/draw.ts pairs extracted.jsonl FOLDER
// The pairs stand as extracted on the day they were drawn: a later extractor would draw others, so sample.jsonl is not drawn again.
// Draws documents, then about 300 pairs of statements of what was extracted from them, writes sample.jsonl (ids, offsets and hashes, no text) and
// into FOLDER, outside the repository, the sheets to label from: two orders, one a pass, each draw for itself.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { candidatesOf, type ExtractedDocument } from "./candidates.ts";
import { drawPairs, inHalves } from "./draw-pairs.ts";
import { renderSide } from "./render-side.ts";
import { byRank, SETS, type SetName, sha256Of, storiesOf } from "./stories.ts";

const SEED = 20_264;
const REPOSITORY = resolve(import.meta.dirname, "..", "..", "..");
const [what, extractedFile, folder] = process.argv.slice(2);
const sets = Object.keys(SETS) as SetName[];

if (what === "documents") {
  const documents = new Map(sets.flatMap((set) => storiesOf(set, SEED).flat()).map((document) => [document.id, document]));
  for (const document of documents.values()) process.stdout.write(`${JSON.stringify(document)}\n`);
} else if (what === "pairs" && extractedFile !== undefined && folder !== undefined) {
  if (!relative(REPOSITORY, resolve(folder)).startsWith("..")) throw new Error("The sheets hold text: FOLDER lies outside the repository.");
  writePairs(extractedFile, folder);
} else {
  console.error("usage: draw.ts documents, or: draw.ts pairs EXTRACTED.jsonl FOLDER");
  process.exit(2);
}

function writePairs(file: string, target: string): void {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const extracted = new Map(lines.map((line) => JSON.parse(line) as ExtractedDocument).map((one) => [one.id, one]));
  const drawn = sets.flatMap((set) => drawPairs(set, candidatesOf(storiesOf(set, SEED), extracted), SEED));
  // The first draw keeps its numbers.
  const pairs = inHalves(
    [...drawn].sort((one, other) => one.draw - other.draw),
    SEED,
  ).map((pair, at) => ({ pair: at + 1, ...pair }));
  const sample = pairs.map(({ pair, draw, set, story, practice, stratum, turned, overlap, a, b }) => ({
    ...{ pair, draw, set, story, practice, stratum, turned, overlap: Math.round(overlap * 1000) / 1000 },
    ...Object.fromEntries(
      Object.entries({ a, b }).map(([name, { document, statement }]) => [
        name,
        {
          ...{ document: document.id, sha256: sha256Of(document.text), statement: statement.id },
          ...{ source: statement.source, cue: statement.cue, content: statement.content },
        },
      ]),
    ),
  }));
  writeFileSync(join(import.meta.dirname, "sample.jsonl"), sample.map((one) => `${JSON.stringify(one)}\n`).join(""));
  mkdirSync(target, { recursive: true });
  for (const [index, name] of ["pass-1", "pass-2"].entries())
    for (const draw of [1, 2]) {
      const order = pairs.filter((one) => one.draw === draw).sort(byRank(SEED + index, ({ pair }) => `${name}:${pair}`));
      const sheet = order.map(({ pair, a, b }) => `=== ${pair}\nA ${renderSide(a)}\nB ${renderSide(b)}\n`);
      writeFileSync(join(target, `draw-${draw}-${name}.txt`), sheet.join("\n"));
    }
}
