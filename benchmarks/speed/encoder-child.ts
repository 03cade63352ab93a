// Reads invented reports with the encoders, then runs the encoders alone over the very same windows, and prints what both took, as JSON.
import { createHash } from "node:crypto";
import { encoderDetector } from "../../src/adapters/models/encoder/encoder-detector.ts";
import { loadEncoders } from "../../src/adapters/models/encoder/load-encoders.ts";
import { composeReading } from "../../src/apps/compose.ts";
import { extractText } from "../../src/desk/extract-text.ts";
import { extractionToWire } from "../../src/wire/extract-contract.ts";
import { inventedReports } from "./invented-reports.ts";

const [count, threads, folder] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const startedLoading = performance.now();
const rules = await composeReading({ gazetteers: [], actors: [] });
const loaded = await loadEncoders(threads, folder);
if ("missing" in loaded) throw new Error(`no encoder: ${loaded.missing}`);
const loading = performance.now() - startedLoading;

const { attribution, incidents } = loaded.parts;
/** Every forward pass of either encoder, to be run anew without anything around it. */
const passes: { readonly pieces: number; readonly again: () => Promise<unknown> }[] = [];
const noting = <Encoded>(
  encode: (ids: readonly number[], features: Float32Array) => Promise<Encoded>,
): ((ids: readonly number[], features: Float32Array) => Promise<Encoded>) => {
  return (ids, features) => {
    const kept = features.slice();
    passes.push({ pieces: ids.length, again: () => encode(ids, kept) });
    return encode(ids, features);
  };
};
const noted = {
  ...loaded.parts,
  attribution: { ...attribution, encoder: { ...attribution.encoder, encode: noting(attribution.encoder.encode) } },
  incidents: { ...incidents, encoder: { ...incidents.encoder, encode: noting(incidents.encoder.encode) } },
};
const [before] = rules.detectors;
if (before === undefined) throw new Error("no rules");
const detector = encoderDetector(before, noted);

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
const toRepeat = passes.splice(0);
for (const { again } of toRepeat) await again();
const bareSeconds = (performance.now() - startedBare) / 1000;
const pieces = toRepeat.reduce((sum, one) => sum + one.pieces, 0);
console.log(JSON.stringify({ count, words, pieces, seconds, bareSeconds, peakMiB, loadingMs: loading, bytes: digest.digest("hex") }));
