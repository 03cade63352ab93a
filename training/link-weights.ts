// Fits the weights of comparing reports that are each what their document is chiefly about, on GVA train:
//   node bin/sayso.cjs extract --with-document < GVA-TRAIN > EXTRACTED && node training/link-weights.ts EXTRACTED
// Logistic regression with signs: what speaks for one incident may not weigh below 0, what speaks against not above. Prints the table
// for src/core/linking/incidents/pair-weights.ts, and how well it puts together the half of the incidents it was not fitted on.
import { readFileSync } from "node:fs";
import { labelledSet } from "../benchmarks/quality/labelled.ts";
import { loadWordWeights } from "../src/adapters/tables/load-word-weights.ts";
import { blockKeysOf } from "../src/core/linking/incidents/block-keys.ts";
import { type ComparableReport, comparable } from "../src/core/linking/incidents/comparable-report.ts";
import { evidenceOf } from "../src/core/linking/incidents/compare-reports.ts";
import { profilesOf } from "../src/core/linking/incidents/report-profile.ts";
import { Interned } from "../src/core/linking/interned.ts";
import { parseLinkInput } from "../src/wire/link-contract.ts";

const FOR =
  /^(?:date\.same-day|date\.overlap|place\.same|killed\.same$|injured\.same$|published\.a-day|published\.3-days|actors\.same|wording|names|people\.same|kind\.same|kind\.alike)/u;
const AGAINST =
  /^(?:date\.(?:3-days|a-week|a-month|far)|place\.(?:far|other)|killed\.differs|injured\.differs|published\.(?:before|a-month|a-season|far)|actors\.differ|people\.differ|kind\.differs)/u;
/** Findings that stand for "nothing to go by": the others are weighed against them. */
const OPEN = /\.open$/u;
const [ROUNDS, RATE, DECAY] = [30, 0.3, 2e-5];

const [extracted] = process.argv.slice(2);
if (extracted === undefined) throw new Error("usage: node training/link-weights.ts EXTRACTED");
const weights = await loadWordWeights();
const tables = { weights, vocabulary: new Interned() };
const incidentOf = new Map(
  (labelledSet("gva/train.jsonl") ?? []).map(({ id, incident }) => [id, (incident as { readonly id: string }).id]),
);
const reports: ComparableReport[] = [];
for (const line of readFileSync(extracted, "utf8").split("\n").filter(Boolean)) {
  const document = parseLinkInput(line);
  const main = profilesOf(document, weights).find(({ ref }) => ref.main);
  if (main) reports.push(comparable(main, tables));
}

interface Pair {
  readonly values: readonly (readonly [key: string, value: number])[];
  readonly same: 0 | 1;
  readonly half: 0 | 1;
}
const goldOf = (one: ComparableReport): string => incidentOf.get(one.profile.ref.document) ?? "";
const halfOf = (gold: string): 0 | 1 => ([...gold].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % 2 === 0 ? 0 : 1);

function pairsOf(all: readonly ComparableReport[]): readonly Pair[] {
  const blocks = new Map<string, number[]>();
  for (const [index, { profile }] of all.entries())
    for (const key of blockKeysOf(profile, weights)) blocks.set(key, [...(blocks.get(key) ?? []), index]);
  const met = new Set<number>();
  const pairs: Pair[] = [];
  for (const members of blocks.values()) {
    for (const [order, i] of members.entries()) {
      for (const j of members.slice(order + 1)) {
        if (met.has(i * all.length + j)) continue;
        met.add(i * all.length + j);
        const [a, b] = [all[i] as ComparableReport, all[j] as ComparableReport];
        const values = evidenceOf(a, b, weights)
          .filter(({ key }) => !OPEN.test(key))
          .map(({ key, value }) => [key, value] as const);
        const half = halfOf(goldOf(a));
        if (half === halfOf(goldOf(b))) pairs.push({ values: [["start", 1], ...values], same: goldOf(a) === goldOf(b) ? 1 : 0, half });
      }
    }
  }
  return pairs;
}

/** AdaGrad on the logistic loss, projected to the signs after each step; draws with a fixed seed. */
function fitTo(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const steps = new Map<string, number>();
  const order = [...pairs];
  let seed = 1;
  const draw = (below: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x7fffffff) * below);
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = draw(at + 1);
      [order[at], order[other]] = [order[other] as Pair, order[at] as Pair];
    }
    for (const { values, same } of order) {
      const score = values.reduce((sum, [key, value]) => sum + value * (table.get(key) ?? 0), 0);
      const slope = same - 1 / (1 + Math.exp(-score));
      for (const [key, value] of values) {
        const gradient = slope * value - DECAY * (table.get(key) ?? 0);
        const step = (steps.get(key) ?? 1) + gradient * gradient;
        steps.set(key, step);
        const next = (table.get(key) ?? 0) + (RATE * gradient) / Math.sqrt(step);
        table.set(key, FOR.test(key) ? Math.max(0, next) : AGAINST.test(key) ? Math.min(0, next) : next);
      }
    }
  }
  return table;
}

const pairs = pairsOf(reports);
const fitted = fitTo(pairs.filter(({ half }) => half === 0));
const held = pairs.filter(({ half }) => half === 1);
const positive = held.filter(({ same }) => same === 1).length;
const told = held.filter(({ values }) => values.reduce((sum, [key, value]) => sum + value * (fitted.get(key) ?? 0), 0) > 0);
const right = told.filter(({ same }) => same === 1).length;
const inHalf = new Map<string, number>();
for (const one of reports) if (halfOf(goldOf(one)) === 1) inHalf.set(goldOf(one), (inHalf.get(goldOf(one)) ?? 0) + 1);
const gold = [...inHalf.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
console.error(
  `other half: ${positive} of ${gold} pairs in one block (${held.length} compared); of ${told.length} above 0 ${right} are one incident`,
);
const whole = fitTo(pairs);
console.log(
  JSON.stringify(
    Object.fromEntries(
      [...whole]
        .filter(([, weight]) => Math.abs(weight) >= 0.005)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, weight]) => [key, Number(weight.toFixed(2))]),
    ),
    null,
    2,
  ),
);
