// node training/choose-thresholds.ts [--models FOLDER] [--rounds N] [--write]
// Chooses the thresholds of the encoder of incidents on MUC-4 dev: one after another, each at the value that reads best, until a round
// changes none. Best is the mean of role fillers (CEAF-REE) and fills of whole templates, micro F1, over the messages in capitals, in
// lower case, and as a newspaper prints them. The networks read every text once; what is tried again is what the program makes of what they said.
// Prints each step; `--write` puts the chosen ones into the folder's manifest.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { percentOf, type Tallies, totalOf } from "../benchmarks/quality/figures.ts";
import { type LabelledDocument, labelledSet } from "../benchmarks/quality/labelled.ts";
import { SETS } from "../benchmarks/quality/sets.ts";
import { type EncoderParts, encoderDetector } from "../src/adapters/models/encoder/encoder-detector.ts";
import { loadEncoders } from "../src/adapters/models/encoder/load-encoders.ts";
import { composeReading } from "../src/apps/compose.ts";
import { extractText } from "../src/desk/extract-text.ts";
import type { MentionDetector } from "../src/desk/ports/mention-detector.ts";
import { extractionToWire, parseExtractInput } from "../src/wire/extract-contract.ts";

type Thresholds = EncoderParts["incidents"]["thresholds"];

const { values } = parseArgs({
  options: {
    models: { type: "string", default: join(import.meta.dirname, "..", "models") },
    rounds: { type: "string", default: "2" },
    write: { type: "boolean", default: false },
  },
});
const loaded = await loadEncoders(2, values.models);
if ("missing" in loaded) throw new Error(loaded.missing);
const { parts } = loaded;
const reading = await composeReading({ gazetteers: [], actors: [] });
const sets = SETS.filter(({ name }) => name.startsWith("MUC-4 dev (whole templates, "));

/** What was said of a text or window is said again without being asked. */
function once<A extends readonly unknown[], R>(key: (...args: A) => string, ask: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  const told = new Map<string, Promise<R>>();
  return (...args) => {
    const name = key(...args);
    const known = told.get(name) ?? ask(...args);
    told.set(name, known);
    return known;
  };
}

const ofWindow = (ids: readonly number[], features: Float32Array): string => `${ids.join(" ")} ${features.join(" ")}`;
const [rules] = reading.detectors as readonly [MentionDetector];
const before: MentionDetector = { ...rules, detect: once((text) => text, rules.detect) };
const attribution = { ...parts.attribution.encoder, encode: once(ofWindow, parts.attribution.encoder.encode) };
const incidents = { ...parts.incidents.encoder, encode: once(ofWindow, parts.incidents.encoder.encode) };

async function score(thresholds: Thresholds): Promise<{ readonly mean: number; readonly told: string }> {
  const detector = encoderDetector(before, {
    ...parts,
    attribution: { ...parts.attribution, encoder: attribution },
    incidents: { encoder: incidents, thresholds },
  });
  const figures: number[] = [];
  const told: string[] = [];
  for (const set of sets) {
    const tally = await set.tally();
    const tallies: Tallies[] = [];
    for (const document of labelledSet(set.file) ?? []) tallies.push(tally(document, await predict(document, detector, set.cased)));
    const total = totalOf(tallies);
    const figure = (name: string): number => percentOf(total[name] as NonNullable<(typeof total)[string]>);
    const [fillers, fills, told4] = [figure("role fillers (CEAF-REE), micro"), figure("micro"), figure("incidents")];
    figures.push(fillers, fills);
    told.push(
      `${set.name.slice(0, -1).split(" ").at(-1)}: fillers ${fillers.toFixed(1)} fills ${fills.toFixed(1)} incidents ${told4.toFixed(1)}`,
    );
  }
  return { mean: figures.reduce((sum, one) => sum + one, 0) / figures.length, told: told.join("; ") };
}

async function predict({ text, ...document }: LabelledDocument, detector: MentionDetector, cased?: (text: string) => string) {
  const { id, title, publisher, published, url } = document;
  const given = parseExtractInput(JSON.stringify({ id, text: cased?.(text) ?? text, title, publisher, published, url }));
  const { text: own, id: name, ...facts } = given;
  return extractionToWire(name, await extractText(own, facts, [detector], reading.tables)) as Parameters<
    Awaited<ReturnType<(typeof sets)[number]["tally"]>>
  >[1];
}

const SINGLE = ["word", "trigger", "together", "entity"] as const;
const TRIED = [-0.1, -0.05, 0.05, 0.1] as const;
type Name = (typeof SINGLE)[number] | `mention ${keyof Thresholds["mention"]}`;

function changed(thresholds: Thresholds, name: Name, by: number): Thresholds {
  const moved = (value: number): number => Math.min(0.95, Math.max(0.05, Math.round((value + by) * 100) / 100));
  if (!name.startsWith("mention ")) return { ...thresholds, [name]: moved(thresholds[name as (typeof SINGLE)[number]]) };
  const role = name.slice("mention ".length) as keyof Thresholds["mention"];
  return { ...thresholds, mention: { ...thresholds.mention, [role]: moved(thresholds.mention[role]) } };
}

let best = { thresholds: parts.incidents.thresholds, ...(await score(parts.incidents.thresholds)) };
console.log(`begin ${best.mean.toFixed(2)} (${best.told})`);
const names: readonly Name[] = [...SINGLE, ...Object.keys(best.thresholds.mention).map((role) => `mention ${role}` as Name)];
for (let round = 0, before = Number.NEGATIVE_INFINITY; round < Number(values.rounds) && best.mean > before; round++) {
  before = best.mean;
  for (const name of names) {
    const from = best.thresholds;
    for (const by of TRIED) {
      const thresholds = changed(from, name, by);
      const found = await score(thresholds);
      console.log(`${name} ${by > 0 ? "+" : ""}${by}: ${found.mean.toFixed(2)} (${found.told})`);
      if (found.mean > best.mean) best = { thresholds, ...found };
    }
  }
  console.log(`round ${round + 1}: ${best.mean.toFixed(2)} (${best.told})\n${JSON.stringify(best.thresholds)}`);
}
if (values.write) {
  const file = join(values.models, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { thresholds: { incidents: Thresholds } };
  manifest.thresholds.incidents = best.thresholds;
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
