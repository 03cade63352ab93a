// Reads invented reports with the encoder, then runs the encoder alone over the very same windows, and prints what both took, as JSON.
import { createHash } from "node:crypto";
import { encoderDetector } from "../../src/adapters/models/encoder/encoder-detector.ts";
import { loadEncoder } from "../../src/adapters/models/encoder/load-encoder.ts";
import { composeReading } from "../../src/apps/compose.ts";
import { extractText } from "../../src/desk/extract-text.ts";
import { extractionToWire } from "../../src/wire/extract-contract.ts";
import { inventedReports } from "./invented-reports.ts";

const [count, threads, folder] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const startedLoading = performance.now();
const rules = await composeReading({ gazetteers: [], actors: [] });
const loaded = await loadEncoder(threads, folder);
if ("missing" in loaded) throw new Error(`no encoder: ${loaded.missing}`);
const loading = performance.now() - startedLoading;

const { encoder } = loaded.parts;
const windows: { readonly ids: readonly number[]; readonly features: Float32Array }[] = [];
const noting = {
  version: encoder.version,
  encode: (ids: readonly number[], features: Float32Array) => {
    windows.push({ ids, features: features.slice() });
    return encoder.encode(ids, features);
  },
};
const [before] = rules.detectors;
if (before === undefined) throw new Error("no rules");
const detector = encoderDetector(before, { ...loaded.parts, encoder: noting });

const digest = createHash("sha256");
const reports = [...inventedReports(count, 1)];
const words = reports.reduce((sum, { text }) => sum + text.split(" ").length, 0);
const started = performance.now();
for (const { id, text, title, publisher, published } of reports) {
  const found = await extractText(text, { title, publisher, published, url: null }, [detector], rules.tables);
  digest.update(JSON.stringify(extractionToWire(id, found)));
}
const seconds = (performance.now() - started) / 1000;
const peakMiB = process.resourceUsage().maxRSS / 1024;
const startedBare = performance.now();
for (const { ids, features } of windows) await encoder.encode(ids, features);
const bareSeconds = (performance.now() - startedBare) / 1000;
const pieces = windows.reduce((sum, { ids }) => sum + ids.length, 0);
console.log(JSON.stringify({ count, words, pieces, seconds, bareSeconds, peakMiB, loadingMs: loading, bytes: digest.digest("hex") }));
