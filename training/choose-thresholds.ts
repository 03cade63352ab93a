// node training/choose-thresholds.ts [--models FOLDER] [--rounds N] [--write]
// Chooses the thresholds of the encoder of incidents on MUC-4 dev: one after another, each at the value that reads best, N times over (2)
// or until none changes. Best is the mean of role fillers (CEAF-REE) and fills of whole templates, micro F1, over the messages in capitals, in
// lower case, and as a newspaper prints them. The networks read every text once; what is tried again is what the program makes of what they said.
// Prints each step; `--write` puts the chosen ones into the folder's manifest.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { percentOf, type Tallies, type Tally, totalOf } from "../benchmarks/quality/figures.ts";
import { LABELLED, type LabelledDocument, labelledSet } from "../benchmarks/quality/labelled.ts";
import { predict } from "../benchmarks/quality/predict.ts";
import { SETS } from "../benchmarks/quality/sets.ts";
import { type EncoderParts, encoderDetector } from "../src/adapters/models/encoder/encoder-detector.ts";
import { loadEncoders } from "../src/adapters/models/encoder/load-encoders.ts";
import { composeReading } from "../src/apps/compose.ts";
import type { MentionDetector } from "../src/desk/ports/mention-detector.ts";

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
const MESSAGES = "MUC-4 dev (whole templates, ";
const sets = SETS.filter(({ name }) => name.startsWith(MESSAGES)).map((set) => ({ ...set, casing: set.name.slice(MESSAGES.length, -1) }));

function messagesOf(file: string): readonly LabelledDocument[] {
  const documents = labelledSet(file);
  if (documents === null) throw new Error(`there is no ${file} below ${LABELLED}/data: SAYSO_LABELLED names the folder`);
  return documents;
}

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

const NOTHING: Tally = { kind: "f1", hit: 0, told: 0, gold: 0 };

async function score(thresholds: Thresholds): Promise<{ readonly mean: number; readonly told: string }> {
  const detector = encoderDetector(before, {
    ...parts,
    attribution: { ...parts.attribution, encoder: attribution },
    incidents: { encoder: incidents, thresholds },
  });
  const figures: number[] = [];
  const told: string[] = [];
  for (const { file, casing, cased, ...set } of sets) {
    const documents = messagesOf(file);
    const tally = await set.tally();
    const tallies: Tallies[] = [];
    for (const document of documents) {
      const read = { ...document, text: cased?.(document.text) ?? document.text };
      tallies.push(tally(document, await predict(read, { detectors: [detector], tables: reading.tables })));
    }
    const total = totalOf(tallies);
    const [fillers, fills, found] = ["role fillers (CEAF-REE), micro", "micro", "incidents"].map((name) =>
      percentOf(total[name] ?? NOTHING),
    ) as [number, number, number];
    figures.push(fillers, fills);
    told.push(`${casing}: fillers ${fillers.toFixed(1)} fills ${fills.toFixed(1)} incidents ${found.toFixed(1)}`);
  }
  return { mean: figures.reduce((sum, one) => sum + one, 0) / figures.length, told: told.join("; ") };
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
