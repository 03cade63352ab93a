// node benchmarks/quality/attribution-gold/score.ts [--half open|closed] [--rules-only] [--misses FIELD] [--json]
// Scores the program on the hand-labelled sentences: figures over matched statements, and, in the last column, with statements that were
// not found counted as wrong. Intervals: 1,000 draws of documents, seed 1.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { composeReading } from "../../../src/apps/compose.ts";
import { creditedAgency } from "../../../src/core/documents/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { extractText } from "../../../src/desk/extract-text.ts";
import { parseExtractInput } from "../../../src/wire/extract-contract.ts";
import { randomOf, type Tallies, type Tally, totalOf } from "../figures.ts";
import { sameChain } from "./chain-agreement.ts";
import type { ItemLabels, LabelledStatement } from "./labels.ts";
import { type MatchedStatement, matchStatements, SAME } from "./match-statements.ts";
import { predictedLabels } from "./predicted-labels.ts";
import { readSample, type SampledText } from "./sample.ts";

import { wordDice } from "./word-overlap.ts";

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const half = option("--half");
const misses = option("--misses");
const GOLD = join(import.meta.dirname, "gold.jsonl");
const MACRO = ["polarity", "act", "certainty", "quotation"] as const;
const SHARES = ["named", "sourceKind"] as const;
const WORDS = ["speaker", "for", "addressee"] as const;
const BARS: Readonly<Record<string, number>> = {
  "chain with a relay, document or gap": 70,
  "polarity, macro F1": 75,
  "act, macro F1": 75,
  "certainty, macro F1": 65,
  "named, equal": 92,
};

const gold = new Map(
  readFileSync(GOLD, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ItemLabels)
    .map(({ item, statements }) => [item, statements]),
);
const sample = [...readSample().values()].filter(({ item }) => gold.has(item.item) && (half === undefined || item.half === half));
const parts = await composeReading({ gazetteers: [], actors: [] }, { rulesOnly: args.includes("--rules-only"), threads: null });

async function predicted({ item, document }: SampledText): Promise<readonly LabelledStatement[]> {
  const { id, text, title, publisher, published, url } = document;
  const { text: own, id: _, ...facts } = parseExtractInput(JSON.stringify({ id, text, title, publisher, published, url }));
  const { statements } = await extractText(own, facts, parts.detectors, parts.tables);
  return predictedLabels(statements, item.sentence, creditedAgency(outlineOf(own))?.text ?? null);
}

/** True where one name's words, articles apart, all stand in the other: "Okoro" and "Ana Okoro", wherever in the text. */
function sameName(one: string, other: string): boolean {
  const words = (name: string): readonly string[] =>
    (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|an?|s)$/u.test(word));
  const [a, b] = [words(one), words(other)].sort((x, y) => x.length - y.length) as [readonly string[], readonly string[]];
  return a.length > 0 && a.every((word) => b.includes(word));
}

/** What one sentence adds: `NAME` over matched statements, `NAME!` with those not found counted. */
function talliesOf(
  text: string,
  all: readonly LabelledStatement[],
  found: readonly LabelledStatement[],
  matched: readonly MatchedStatement[],
): Tallies {
  const tallies: Record<string, Tally> = {};
  const share = (name: string, right: number, of: number): void => {
    tallies[name] = { kind: "share", right, of };
  };
  const same = (pair: MatchedStatement): boolean => wordDice(pair.words, pair.one.source, pair.other.source) >= SAME;
  tallies.found = { kind: "f1", hit: matched.length, told: found.length, gold: all.length };
  tallies["who+what"] = { kind: "f1", hit: matched.filter(same).length, told: found.length, gold: all.length };
  const partner = new Map(matched.map((pair) => [pair.one, pair]));
  for (const field of MACRO) {
    for (const value of new Set([...all, ...found].map((one) => one[field]))) {
      const hit = matched.filter(({ one, other }) => one[field] === value && other[field] === value).length;
      const told = matched.filter(({ other }) => other[field] === value).length;
      tallies[`${field}=${value}`] = { kind: "f1", hit, told, gold: matched.filter(({ one }) => one[field] === value).length };
      tallies[`${field}=${value}!`] = { kind: "f1", hit, told, gold: all.filter((one) => one[field] === value).length };
    }
  }
  for (const field of SHARES) {
    const right = matched.filter(({ one, other }) => one[field] === other[field]).length;
    share(`${field}, equal`, right, matched.length);
    share(`${field}, equal!`, right, all.length);
  }
  for (const field of WORDS) {
    const told = matched.filter(({ one, other }) => one[field] !== null || other[field] !== null);
    const right = told.filter(
      ({ one, other }) => one[field] && other[field] && sameName(text.slice(...one[field]), text.slice(...other[field])),
    );
    share(`${field}, equal words`, right.length, told.length);
  }
  for (const [kind, name] of [
    ["handed-on", "chain with a relay, document or gap"],
    ["plain", "chain of a speaker alone"],
  ] as const) {
    const those = all.filter((one) => (one.chain.every(({ role }) => role === "speaker") ? "plain" : "handed-on") === kind);
    const right = those.filter((one) => partner.has(one) && sameChain(partner.get(one) as MatchedStatement)).length;
    share(name, right, those.filter((one) => partner.has(one)).length);
    share(`${name}!`, right, those.length);
  }
  return tallies;
}

/** Percent of a tally, macro F1 as the mean over a field's values that the gold holds. */
function figuresOf(total: Readonly<Record<string, Tally>>): Record<string, number> {
  const percent = (tally: Tally): number =>
    tally.kind === "share" ? (100 * tally.right) / Math.max(1, tally.of) : (200 * tally.hit) / Math.max(1, tally.told + tally.gold);
  const figures: Record<string, number> = {};
  for (const end of ["", "!"]) {
    for (const field of MACRO) {
      const values = Object.entries(total).filter(
        ([name, tally]) => name.startsWith(`${field}=`) && name.endsWith("!") === (end === "!") && tally.kind === "f1" && tally.gold > 0,
      );
      figures[`${field}, macro F1${end}`] = values.reduce((sum, [, tally]) => sum + percent(tally), 0) / Math.max(1, values.length);
    }
  }
  for (const [name, tally] of Object.entries(total)) if (!name.includes("=")) figures[name] = percent(tally);
  return figures;
}

const sizeOf = (tally: Tally | undefined): number => (tally === undefined ? 0 : tally.kind === "share" ? tally.of : tally.gold);

const byDocument = new Map<string, Tallies[]>();
let statements = 0;
for (const one of sample) {
  const all = gold.get(one.item.item) ?? [];
  const found = await predicted(one);
  const matched = matchStatements(one.document.text, all, found);
  statements += all.length;
  byDocument.set(one.item.document, [...(byDocument.get(one.item.document) ?? []), talliesOf(one.document.text, all, found, matched)]);
  if (misses !== undefined && one.item.half === "open") tellMisses(one, all, found, matched);
}

function tellMisses(
  { item, document }: SampledText,
  all: readonly LabelledStatement[],
  found: readonly LabelledStatement[],
  matched: readonly MatchedStatement[],
): void {
  const words = (spans: readonly (readonly [number, number])[]): string => spans.map(([a, b]) => document.text.slice(a, b)).join(" … ");
  const told = (one: LabelledStatement): string =>
    `[${words(one.source)}] <${words(one.cue)}> ${words(one.content).slice(0, 160)} | ${one.chain.map(({ role, span }) => `${role}:${span ? words([span]) : "-"}`).join(" > ")}`;
  if (misses === "found") {
    const partner = new Set(matched.map(({ one }) => one));
    const used = new Set(matched.map(({ other }) => other));
    for (const one of all) if (!partner.has(one)) console.log(`${item.item} MISSED ${told(one)}`);
    for (const one of found) if (!used.has(one)) console.log(`${item.item} EXTRA  ${told(one)}`);
    return;
  }
  const shown = (one: LabelledStatement): string => {
    const value = one[misses as keyof LabelledStatement];
    return Array.isArray(value) && typeof value[0] === "number"
      ? `"${words([value as unknown as readonly [number, number]])}"`
      : String(value);
  };
  for (const pair of matched) {
    const [a, b] = [pair.one, pair.other];
    const chain = misses === "chain" && !sameChain(pair) && (args.includes("--plain") || a.chain.some(({ role }) => role !== "speaker"));
    const value =
      misses !== "chain" && JSON.stringify(a[misses as keyof LabelledStatement]) !== JSON.stringify(b[misses as keyof LabelledStatement]);
    if (chain) console.log(`${item.item} ${item.set}\n  gold ${told(a)}\n  said ${told(b)}`);
    if (value) console.log(`${item.item} gold ${shown(a)}, said ${shown(b)}: ${told(a)}`);
  }
}

const documents = [...byDocument.values()].map((tallies) => totalOf(tallies));
const total = totalOf(documents);
const figures = figuresOf(total);
const random = randomOf(1);
const draws = Array.from({ length: 1000 }, () =>
  figuresOf(totalOf(documents.map(() => documents[Math.floor(random() * documents.length)] as Tallies))),
);
const bound = (name: string, share: number): number =>
  draws.map((draw) => draw[name] ?? 0).sort((a, b) => a - b)[Math.floor(share * draws.length)] ?? 0;
const countOf = (name: string): number => {
  const field = MACRO.find((one) => name.startsWith(`${one}, macro`));
  if (field === undefined) return sizeOf(total[name]);
  const end = name.endsWith("!");
  return Object.entries(total).reduce(
    (sum, [key, tally]) => (key.startsWith(`${field}=`) && key.endsWith("!") === end ? sum + sizeOf(tally) : sum),
    0,
  );
};

if (args.includes("--json")) console.log(JSON.stringify(figures));
else {
  console.log(`${sample.length} sentences, ${statements} statements${half === undefined ? "" : `, ${half} half`}`);
  console.log("figure                                    value   95 % interval      n    bar   not found counted as wrong");
  for (const [name, value] of Object.entries(figures)) {
    if (name.endsWith("!")) continue;
    const all = figures[`${name}!`];
    const bar = BARS[name];
    const reached = bar === undefined ? "          " : `${bar} ${value >= bar ? "reached" : "NOT    "}`;
    console.log(
      `${name.padEnd(38)} ${value.toFixed(1).padStart(8)} ${bound(name, 0.025).toFixed(1).padStart(8)} -${bound(name, 0.975).toFixed(1).padStart(6)} ${String(countOf(name)).padStart(6)}  ${reached}  ${all === undefined ? "" : all.toFixed(1)}`,
    );
  }
}
