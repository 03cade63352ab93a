// node benchmarks/quality/incident-gold/score.ts [--practice] [--articles] [--kept] [--ids PREFIX,…] [--rules-only] [--misses FIELD] [--json]
// Scores the program on incidents labelled by hand: 100 items of current events (the gold) or 100 others (--practice), the invented articles
// of this folder (--articles) or those to practise on (--practice --articles), or the 36 kept from the weights (--kept); of either those
// whose ids begin with one of some prefixes. --misses tells differences in a field of the main incidents, in practice alone.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { composeReading } from "../../../src/apps/compose.ts";
import { type Figure, figuresOf, type Tallies } from "../figures.ts";
import { type LabelledDocument, labelledSet } from "../labelled.ts";
import { agrees, tallyDocument } from "./compare-incidents.ts";
import { type LabelledIncident, readLabels } from "./labels.ts";
import { predictedIncidents } from "./predicted-incidents.ts";

const args = process.argv.slice(2);
const practice = args.includes("--practice");
const kept = args.includes("--kept");
const articles = kept || args.includes("--articles");
const misses = args.includes("--misses") ? args[args.indexOf("--misses") + 1] : undefined;
if ((misses !== undefined && !practice) || (kept && practice)) {
  console.error("usage: score.ts [--articles | --kept] [--rules-only] [--json], or: score.ts --practice [--articles] [--misses FIELD]");
  process.exit(2);
}

interface Labelled {
  readonly document: LabelledDocument;
  readonly gold: readonly LabelledIncident[];
}

const lines = (file: string): readonly unknown[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

function ownArticles(prefix: string): readonly Labelled[] {
  const key = readLabels(`${prefix}articles-key.jsonl`);
  return (lines(`${prefix}articles.jsonl`) as readonly LabelledDocument[]).map((document) => ({
    document,
    gold: key.get(document.id) ?? [],
  }));
}

/** Items by their number; throws where a text is not the one that was labelled. */
function currentEvents(prefix: string, labels: string): readonly Labelled[] {
  const documents = new Map((labelledSet("current-events/attacks.jsonl") ?? []).map((one) => [one.id, one]));
  if (documents.size === 0) throw new Error("The set of current events is not there.");
  const gold = readLabels(labels);
  return (lines(`${prefix}sample.jsonl`) as readonly { item: number; document: string; sha256: string }[]).map(
    ({ item, document: id, sha256 }) => {
      const document = documents.get(id);
      if (document === undefined || createHash("sha256").update(document.text).digest("hex") !== sha256)
        throw new Error(`${id} is another text now.`);
      return { document, gold: gold.get(String(item)) ?? [] };
    },
  );
}

const prefixes = args.includes("--ids") ? (args[args.indexOf("--ids") + 1] ?? "").split(",") : [""];
const all = articles
  ? ownArticles(kept ? "kept-" : practice ? "practice-" : "")
  : practice
    ? currentEvents("practice-", "practice.jsonl")
    : currentEvents("", "gold.jsonl");
const set = all.filter(({ document }) => prefixes.some((prefix) => document.id.startsWith(prefix)));
const parts = await composeReading({ gazetteers: [], actors: [] }, { rulesOnly: args.includes("--rules-only"), threads: null });
const told = new Map<Labelled, readonly LabelledIncident[]>();
for (const one of set) told.set(one, await predictedIncidents(one.document, parts));
const tallies = set.map((one) => tallyDocument(one.gold, told.get(one) ?? []));

if (misses !== undefined) tellMisses(misses);
else if (args.includes("--json")) console.log(JSON.stringify(figuresOf(tallies)));
else {
  print("the program against the labels", tallies);
  if (!practice && !articles && existsSync(join(import.meta.dirname, "pass-2.jsonl"))) {
    const [one, two] = [readLabels("pass-1.jsonl"), readLabels("pass-2.jsonl")];
    print(
      "\nself-consistency: the second pass against the first",
      [...one].map(([item, gold]) => tallyDocument(gold, two.get(item) ?? [])),
    );
  }
}

function print(title: string, documents: readonly Tallies[]): void {
  console.log(title);
  console.log("figure                    value   95 % interval      n");
  for (const [name, { value, low, high, n }] of Object.entries(figuresOf(documents)) as [string, Figure][])
    console.log(
      `${name.padEnd(22)} ${value.toFixed(1).padStart(8)}   ${low.toFixed(1).padStart(6)} -${high.toFixed(1).padStart(6)} ${String(n).padStart(6)}`,
    );
}

function tellMisses(field: string): void {
  for (const one of set) {
    const [gold, own] = [one.gold, told.get(one) ?? []].map((all) => all.find(({ mention }) => mention === "main"));
    if (gold === undefined) continue;
    const value = (incident: LabelledIncident | undefined): string => JSON.stringify(incident?.[field as keyof LabelledIncident] ?? null);
    const isRight = own !== undefined && (field === "place" ? agrees("place", gold, own) : value(gold) === value(own));
    if (!isRight) console.log(`${one.document.id}\n  gold ${value(gold)}  told ${value(own)}\n  ${one.document.text}`);
  }
}
