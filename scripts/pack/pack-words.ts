// Packs the table of word weights: see src/adapters/tables/load-word-weights.ts for its layout. Its version is a hash of what it holds.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackedWordWeights } from "../../src/adapters/tables/load-word-weights.ts";

const data = join(import.meta.dirname, "..", "..", "data");
const source = readFileSync(join(data, "words", "stories.json"), "utf8");
const { stories, terms } = JSON.parse(source) as Omit<PackedWordWeights, "version">;
const version = createHash("sha256").update(source).digest("hex").slice(0, 8);
const bytes = JSON.stringify({ version, stories, terms } satisfies PackedWordWeights);
writeFileSync(join(data, "packed", "word-weights.json"), bytes);
console.log(`word-weights.json: ${Object.keys(terms).length} terms of ${stories} stories, ${(bytes.length / 1024).toFixed(0)} KB`);
