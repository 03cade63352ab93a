// node training/package.ts ENCODER VOCABULARY VERSION KEEP CHANGE SOURCE TRAINED-ON...
// Puts weights where the program looks for them, with the checksums that it checks them against.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FEATURE_COUNT } from "../src/adapters/models/encoder/features.ts";

const [encoder, vocabulary, version, keep, change, source, ...training] = process.argv.slice(2);
if (source === undefined || encoder === undefined || vocabulary === undefined) {
  console.error("usage: node training/package.ts ENCODER VOCABULARY VERSION KEEP CHANGE SOURCE TRAINED-ON...");
  process.exit(2);
}
const folder = join(import.meta.dirname, "..", "models", "attribution");
mkdirSync(folder, { recursive: true });
copyFileSync(encoder, join(folder, "encoder.onnx"));
copyFileSync(vocabulary, join(folder, "vocabulary.txt"));
const sha256 = (file: string): string =>
  createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
const manifest = {
  name: "attribution",
  version,
  features: FEATURE_COUNT,
  thresholds: { keep: Number(keep), change: Number(change), source: Number(source) },
  training,
  files: { "encoder.onnx": sha256("encoder.onnx"), "vocabulary.txt": sha256("vocabulary.txt") },
};
writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(folder);
