// node benchmarks/quality/copies-gold/halve-invented.ts
// Marks half of the pairs of invented articles as practice, balanced by relation; no article lies in both halves. To be run once, before
// anything is measured.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { practiceHalf, sha256Of } from "./halves.ts";
import { readInvented } from "./pairs.ts";

const SEED = 20268;

const pairs = readInvented().map((line) => ({
  line,
  touches: [line.a.id, line.b.id],
  stratum: line.relation,
  rank: sha256Of(`${SEED}:${line.a.id}:${line.b.id}`),
}));
const practice = practiceHalf(pairs);
const lines = pairs.map((pair) => `${JSON.stringify({ ...pair.line, practice: practice.has(pair) })}\n`);
writeFileSync(join(import.meta.dirname, "invented.jsonl"), lines.join(""));
