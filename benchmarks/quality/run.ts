// npm run bench:quality [-- --only NAME] [--rules-only] [--freeze] [--json]
// Scores every dev set below SAYSO_LABELLED (default ../shared) with intervals, beside the frozen last run and the floors
// computed in the same run. Sets that are not there are named; that is no failure.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { composeReading } from "../../src/apps/compose.ts";
import { type Figure, figuresOf, percentOf, type Tallies, totalOf } from "./figures.ts";
import { chronoTimes } from "./floors/chrono.ts";
import { constantReport } from "./floors/constants.ts";
import { LABELLED, type LabelledDocument, labelledSet } from "./labelled.ts";
import { LINK_BARS, LINKS, measureLinks } from "./links.ts";
import { predict } from "./predict.ts";
import { OWN_GOLD_HALVES, ownGoldName, qualityPage } from "./quality-page.ts";
import { reportSeeds } from "./seeds.ts";
import { type LabelledSet, type Predicted, SETS } from "./sets.ts";

const FROZEN = join(import.meta.dirname, "frozen.json");
const PAGE = join(import.meta.dirname, "..", "..", "docs", "reference", "quality.md");
type Measured = Record<string, Record<string, Figure>>;
interface Frozen {
  readonly figures: Measured;
  readonly floors: Record<string, Record<string, number>>;
}

const options = { only: argument("--only"), freeze: process.argv.includes("--freeze"), json: process.argv.includes("--json") };
const frozen: Frozen = existsSync(FROZEN) ? (JSON.parse(readFileSync(FROZEN, "utf8")) as Frozen) : { figures: {}, floors: {} };
const rulesOnly = process.argv.includes("--rules-only");
const parts = await composeReading({ gazetteers: [], actors: [] }, { rulesOnly, threads: null });
const rules = await composeReading({ gazetteers: [], actors: [] });
const floors: Readonly<Record<string, (document: LabelledDocument) => Predicted | Promise<Predicted>>> = {
  ...(rulesOnly ? {} : { "polnear/dev.jsonl": (document: LabelledDocument) => predict(document, rules) }),
  "times/meantime.jsonl": chronoTimes,
  "gva/dev.jsonl": constantReport,
};

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function printTable(
  set: Pick<LabelledSet, "name" | "file" | "bars">,
  figures: Record<string, Figure>,
  floor: Record<string, number>,
  words: number,
  seconds: number,
): void {
  console.log(`\n${set.name}: ${set.file}, ${words} words in ${seconds.toFixed(1)} s`);
  console.log("figure              value   95 % interval      n   frozen   floor   bar");
  for (const [name, { value, low, high, n }] of Object.entries(figures)) {
    const before = frozen.figures[set.name]?.[name]?.value;
    const cell = (number: number | undefined): string => (number === undefined ? "-" : number.toFixed(1)).padStart(6);
    const bar = set.bars[name];
    const reached = bar === undefined ? "" : `${bar}${value >= bar ? " reached" : " NOT reached"}`;
    console.log(
      `${name.padEnd(18)} ${cell(value)}   ${cell(low)} -${cell(high)} ${String(n).padStart(6)}   ${cell(before)}  ${cell(floor[name])}   ${reached}`,
    );
  }
}

async function measure(set: LabelledSet): Promise<Record<string, Figure> | null> {
  const all = labelledSet(set.file);
  if (all === null) {
    console.log(`\n${set.name}: not measured, there is no ${set.file} below ${LABELLED}/data`);
    return null;
  }
  const documents = all.filter(set.keep ?? (() => true));
  const tally = await set.tally();
  const started = performance.now();
  const tallies: Tallies[] = [];
  const read = ({ text, ...document }: LabelledDocument): LabelledDocument => ({
    ...document,
    id: document.id,
    text: set.cased?.(text) ?? text,
  });
  for (const document of documents) tallies.push(tally(document, await predict(read(document), parts)));
  const seconds = (performance.now() - started) / 1000;
  const figures = figuresOf(tallies);
  const floorOf = floors[set.file];
  const floor = floorOf
    ? totalOf(await Promise.all(documents.map(async (document) => tally(document, await floorOf(read(document))))))
    : {};
  const floorFigures = Object.fromEntries(Object.entries(floor).map(([name, one]) => [name, percentOf(one)]));
  measuredFloors[set.name] = floorFigures;
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  if (!options.json) printTable(set, figures, floorFigures, words, seconds);
  return figures;
}

/** The hand-labelled sentences of one half; "!" at a name's end is spelled out. */
async function ownGold(half: (typeof OWN_GOLD_HALVES)[number]): Promise<Record<string, Figure> | null> {
  if (labelledSet("current-events/attacks.jsonl") === null) return null;
  const { figuresOfSentences, scoreSentences } = await import("./attribution-gold/score-sentences.ts");
  const figures = Object.fromEntries(
    Object.entries(figuresOfSentences(await scoreSentences(parts, half))).map(([name, figure]) => [
      name.endsWith("!") ? `${name.slice(0, -1)} (not found counted)` : name,
      figure,
    ]),
  );
  console.log(`\n${ownGoldName(half)}`);
  for (const [name, { value, low, high, n }] of Object.entries(figures))
    console.log(
      `${name.padEnd(58)} ${value.toFixed(1).padStart(6)}   ${low.toFixed(1).padStart(6)} -${high.toFixed(1).padStart(6)} ${String(n).padStart(6)}`,
    );
  return figures;
}

const run: Measured = {};
const measuredFloors: Frozen["floors"] = {};
for (const set of SETS) {
  if (options.only && !set.name.toLowerCase().includes(options.only.toLowerCase())) continue;
  const figures = await measure(set);
  if (figures) run[set.name] = figures;
}
for (const half of OWN_GOLD_HALVES) {
  if (options.only && options.only !== "own") continue;
  const figures = await ownGold(half);
  if (figures) run[ownGoldName(half)] = figures;
}
const gva = labelledSet("gva/dev.jsonl");
if (gva && (!options.only || options.only === "links")) {
  const started = performance.now();
  const { figures, floor } = await measureLinks(gva, (document) => predict(document, parts));
  run[LINKS] = figures;
  measuredFloors[LINKS] = floor;
  const words = gva.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  printTable({ name: LINKS, file: "gva/dev.jsonl", bars: LINK_BARS }, figures, floor, words, (performance.now() - started) / 1000);
}
if (!options.only || options.only === "seeds") await reportSeeds((document) => predict(document, parts));
if (options.json) console.log(JSON.stringify(run));
if (options.freeze) {
  const all: Frozen = { figures: { ...frozen.figures, ...run }, floors: { ...frozen.floors, ...measuredFloors } };
  const rounded = JSON.stringify(all, (_, value) => (typeof value === "number" ? Math.round(value * 10) / 10 : value), 2);
  writeFileSync(FROZEN, `${rounded}\n`);
  const page = JSON.parse(rounded) as Frozen;
  writeFileSync(PAGE, qualityPage(page.figures, page.floors));
}
