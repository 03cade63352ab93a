// Fits the weights of comparing two statements (src/core/linking/claims/claim-weights.ts) on labelled pairs:
//   node training/claim-weights.ts TRAINING-EXTRACTED PRACTICE-EXTRACTED
// Both are what `sayso extract --with-document` printed, of the documents of draw-training.ts and of documents.ts --practice in
// benchmarks/quality/claims-gold. Logistic regression that is held to the weights there are (a Gaussian prior around them), since the pairs are few;
// a pair counts for as many as it was drawn from. Prints the table, and by ten folds of whole documents how well pairs are told.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExtractedLine, statementOf } from "../benchmarks/quality/claims-gold/compare-claims.ts";
import { propositionsOf } from "../benchmarks/quality/claims-gold/propositions-of.ts";
import { labelsOf, linesOf, type PairLabel, type SampledPair, sampleOf } from "../benchmarks/quality/claims-gold/sample.ts";
import { loadWordWeights } from "../src/adapters/tables/load-word-weights.ts";
import { CLAIM_WEIGHTS, type ClaimKey } from "../src/core/linking/claims/claim-weights.ts";
import { compareProposition, evidenceOf } from "../src/core/linking/claims/compare-propositions.ts";
import type { Proposition } from "../src/core/linking/claims/proposition.ts";
import { parseLinkInput } from "../src/wire/link-contract.ts";

const GOLD = join(import.meta.dirname, "..", "benchmarks", "quality", "claims-gold");
const [trainingFile, practiceFile] = process.argv.slice(2);
if (trainingFile === undefined || practiceFile === undefined)
  throw new Error("usage: node training/claim-weights.ts TRAINING-EXTRACTED PRACTICE-EXTRACTED");
/** How far a weight may leave what it was: the variance of the prior. */
const VARIANCE = 1;
const [ROUNDS, RATE, FOLDS] = [4000, 0.05, 10];
const KEYS = Object.keys(CLAIM_WEIGHTS) as readonly ClaimKey[];

/** Not fitted: what keeps the same words of two times or two incidents apart is a rule, and what fewer than a dozen pairs show is not learnt. */
const HELD: ReadonlySet<ClaimKey> = new Set([
  "days.far",
  "incident.other",
  "who.one",
  "who.nobody",
  "who.same",
  "document.same",
  "weekdays.differ",
  "mode.tried",
]);

interface Pair {
  readonly values: ReadonlyMap<ClaimKey, number>;
  readonly verdict: "scored" | "apart";
  readonly same: boolean;
  readonly unsure: boolean;
  /** How many pairs it stands for. */
  readonly of: number;
  readonly fold: number;
  readonly hand: number;
}

const weights = await loadWordWeights();
const pairs = [
  ...pairsOf(
    trainingFile,
    linesOf<SampledPair & { readonly stratum: string; readonly of: number }>(join(GOLD, "training-sample.jsonl")),
    new Map(linesOf<PairLabel>(join(GOLD, "training.jsonl")).map((label) => [label.pair, label])),
  ),
  ...pairsOf(practiceFile, sampleOf(true), labelsOf("gold.jsonl")),
];

function pairsOf(
  file: string,
  sample: readonly (SampledPair & { readonly stratum?: string; readonly of?: number })[],
  labels: ReadonlyMap<number, PairLabel>,
): readonly Pair[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const wanted = new Set(sample.flatMap(({ a, b }) => [a.document, b.document]));
  const extracted = new Map(lines.map((line) => JSON.parse(line) as ExtractedLine).map((line) => [line.id, line]));
  const bySet = Map.groupBy(lines.map(parseLinkInput), ({ id }) => id.split(":")[0] as string);
  const propositions = new Map<string, Proposition>();
  for (const documents of bySet.values())
    for (const one of propositionsOf(documents, weights))
      if (wanted.has(one.ref.document)) propositions.set(`${one.ref.document} ${one.ref.statement}`, one);
  const drawn = Map.groupBy(sample, ({ stratum, a }) => `${stratum} ${a.document.split(":")[0]}`);
  return sample.flatMap(({ pair, a, b, stratum, of }) => {
    const label = labels.get(pair);
    const [one, other] = [a, b].map((side) => propositions.get(`${side.document} ${statementOf(side, extracted)}`));
    if (label === undefined || one === undefined || other === undefined) return [];
    const { verdict, score } = compareProposition(one, other);
    const evidence = new Map<ClaimKey, number>([["start", 1]]);
    for (const { key, value } of evidenceOf(one, other)) evidence.set(key, (evidence.get(key) ?? 0) + value);
    const together = drawn.get(`${stratum} ${a.document.split(":")[0]}`)?.length ?? 1;
    const documents = [a.document, b.document].sort().join();
    const fold = [...documents].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % FOLDS;
    return [
      { values: evidence, verdict, same: label.same, unsure: label.unsure, of: of === undefined ? 1 : of / together, fold, hand: score },
    ];
  });
}

type Table = ReadonlyMap<ClaimKey, number>;
/** The weights that were set by hand on the practice half, before there were pairs to fit them on: the prior. */
const PRIOR: Table = new Map(
  Object.entries({
    start: -6,
    contained: 4,
    dice: 5,
    little: -4,
    runs: 1,
    passing: -2,
    "passing.one-head": -0.5,
    "acts.bare": -3,
    "acts.none": -2,
    "acts.one-head": 0.7,
    "acts.other-head": -1,
    "acts.common": 0,
    "figures.none": -1.5,
    "names.beyond": -3,
    "weekdays.differ": -1.5,
    "mode.to-come": -0.5,
    "mode.wanted": -1,
    "mode.tried": -3,
    "speaker.same": 0.3,
    "document.same": -1.5,
    "subject.open": -1,
    "incident.one": 0.5,
    "incident.other": -5,
    "about.other": -1,
    "days.far": -5,
    "days.far.named": -1,
    "who.one": -3,
    "who.nobody": -1.5,
    "who.same": 6,
  } satisfies Record<ClaimKey, number>) as [ClaimKey, number][],
);
const scoreBy = (table: Table, { values }: Pair): number =>
  [...values].reduce((sum, [key, value]) => sum + value * (table.get(key) ?? 0), 0);

/** Gradient descent on the logistic loss with the prior; pairs that are apart for certain teach nothing. */
function fitTo(all: readonly Pair[]): Table {
  const table = new Map(PRIOR);
  const known = all.filter(({ verdict }) => verdict === "scored");
  const total = known.reduce((sum, { of }) => sum + Math.sqrt(of), 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Map<ClaimKey, number>();
    for (const pair of known) {
      const wrong = 1 / (1 + Math.exp(-scoreBy(table, pair))) - (pair.same ? 1 : 0);
      for (const [key, value] of pair.values)
        slope.set(key, (slope.get(key) ?? 0) + (Math.sqrt(pair.of) * known.length * wrong * value) / total);
    }
    for (const key of KEYS) {
      if (HELD.has(key)) continue;
      const from = table.get(key) ?? 0;
      table.set(key, from - (RATE / known.length) * 4 * ((slope.get(key) ?? 0) + (from - (PRIOR.get(key) ?? 0)) / VARIANCE));
    }
  }
  return table;
}

/** Precision and recall of "same" among pairs, each counted for as many as it stands for, and as drawn. */
function told(scored: readonly (Pair & { readonly score: number })[], least: number): string {
  const joined = scored.filter(({ verdict, score }) => verdict === "scored" && score >= least);
  const weight = (some: readonly Pair[]): number => some.reduce((sum, { of }) => sum + of, 0);
  const same = scored.filter((pair) => pair.same);
  const hit = joined.filter((pair) => pair.same);
  const percent = (part: number, of: number): string => ((100 * part) / Math.max(1e-9, of)).toFixed(1);
  return `${least.toFixed(2).padStart(6)}  joined ${String(joined.length).padStart(4)}  precision ${percent(hit.length, joined.length)} (weighed ${percent(weight(hit), weight(joined))})  recall ${percent(hit.length, same.length)} (weighed ${percent(weight(hit), weight(same))})`;
}

console.log(`${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} the same`);
console.log("as it is");
const asIs = pairs.map((pair) => ({ ...pair, score: pair.hand }));
for (const least of [-1, -0.5, 0.1, 0.5, 1]) console.log(told(asIs, least));
console.log("by ten folds");
const folded = Array.from({ length: FOLDS }, (_, fold) => {
  const table = fitTo(pairs.filter((pair) => pair.fold !== fold));
  return pairs.filter((pair) => pair.fold === fold).map((pair) => ({ ...pair, score: scoreBy(table, pair) }));
}).flat();
for (const least of [-1, -0.5, 0, 0.25, 0.5, 0.75, 1, 1.5]) console.log(told(folded, least));
const table = fitTo(pairs);
console.log(
  [...table]
    .map(
      ([key, weight]) =>
        `${key.padEnd(18)} ${(PRIOR.get(key) ?? 0).toFixed(2).padStart(6)} -> ${weight.toFixed(2).padStart(6)}  (${pairs.filter(({ values }) => values.has(key)).length})`,
    )
    .join("\n"),
);
