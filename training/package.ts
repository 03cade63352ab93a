// node training/package.ts EXPORT VOCABULARY SETTINGS.json
// Puts what export.py wrote where the program looks for it, with the checksums that it checks it against. SETTINGS holds `version`,
// `thresholds` and `training` as they stand in the manifest.
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FEATURE_COUNT } from "../src/adapters/models/encoder/features.ts";
import { INCIDENT_FEATURE_COUNT } from "../src/adapters/models/encoder/incident-features.ts";

const [exported, vocabulary, settings] = process.argv.slice(2);
if (exported === undefined || vocabulary === undefined || settings === undefined) {
  console.error("usage: node training/package.ts EXPORT VOCABULARY SETTINGS.json");
  process.exit(2);
}
const folder = join(import.meta.dirname, "..", "models");
const FILES = ["words.onnx", "attribution.onnx", "incidents.onnx"] as const;
for (const file of FILES) copyFileSync(join(exported, file), join(folder, file));
copyFileSync(vocabulary, join(folder, "vocabulary.txt"));
const sha256 = (file: string): string =>
  createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
const { version, thresholds, training } = JSON.parse(readFileSync(settings, "utf8")) as Readonly<Record<string, unknown>>;
const manifest = {
  version,
  features: { attribution: FEATURE_COUNT, incidents: INCIDENT_FEATURE_COUNT },
  thresholds,
  training,
  files: Object.fromEntries([...FILES, "vocabulary.txt"].map((file) => [file, sha256(file)])),
};
writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(folder);
