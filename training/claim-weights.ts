// Fits the weights of comparing two statements (src/core/linking/claims/claim-weights.ts) on labelled pairs:
//   node training/claim-weights.ts FIRST-EXTRACTED SECOND-EXTRACTED PRACTICE-EXTRACTED
// Each is what `sayso extract --with-document` printed, of the documents of `draw-training.ts 1`, of `draw-training.ts 2` and of
// `documents.ts --practice` in benchmarks/quality/claims-gold. Logistic regression, drawn to 0 (a Gaussian prior); a pair counts for the root of as
// many as it was drawn from. Prints how well pairs are told by the weights there are and, by ten folds of whole documents, by fitted ones; how far
// the folds' scores can be trusted; and the table.
import { loadWordWeights } from "../src/adapters/tables/load-word-weights.ts";
import { CLAIM_WEIGHTS, type ClaimKey } from "../src/core/linking/claims/claim-weights.ts";
import { TOGETHER } from "../src/core/linking/claims/cluster-propositions.ts";
import { compareProposition, evidenceOf } from "../src/core/linking/claims/compare-propositions.ts";
import { type LabelledPair, labelledPairs } from "./claim-pairs.ts";
import { type Example, fitLogistic, type Prior } from "./logistic.ts";

const [first, second, practice] = process.argv.slice(2);
if (first === undefined || second === undefined || practice === undefined)
  throw new Error("usage: node training/claim-weights.ts FIRST-EXTRACTED SECOND-EXTRACTED PRACTICE-EXTRACTED");

/** Set by hand: what keeps the same words of two times or two incidents apart is a rule, and what fewer than a dozen pairs show is not learnt. */
const HELD: Readonly<Partial<Record<ClaimKey, number>>> = {
  "days.far": -5,
  "incident.other": -5,
  "who.one": -3,
  "who.nobody": -1.5,
  "who.same": 6,
  "document.same": -1.5,
  "weekdays.differ": -1.5,
  "mode.tried": -3,
  "names.beyond": -2.5,
};
const FOLDS = 10;
const LEASTS = [0, 0.25, 0.5, TOGETHER, 0.75, 1, 1.5];

interface Scored extends LabelledPair {
  readonly verdict: "scored" | "apart";
  readonly score: number;
}
interface Shown extends Scored {
  readonly example: Example<ClaimKey>;
}

const pairs = labelledPairs({ first, second, practice }, await loadWordWeights()).map((pair): Shown => {
  const { verdict, score } = compareProposition(pair.one, pair.other);
  const values = new Map<ClaimKey, number>([["start", 1]]);
  for (const { key, value } of evidenceOf(pair.one, pair.other)) values.set(key, (values.get(key) ?? 0) + value);
  const known = [...values].reduce((sum, [key, value]) => sum + value * (HELD[key] ?? 0), 0);
  return { ...pair, verdict, score, example: { values, known, isSo: pair.same, of: Math.sqrt(pair.of) } };
});

type Table = ReadonlyMap<ClaimKey, number>;
const PRIORS = new Map<ClaimKey, Prior>(
  (Object.keys(CLAIM_WEIGHTS) as ClaimKey[])
    .filter((key) => HELD[key] === undefined)
    .map((key) => [key, { mean: 0, variance: key === "start" ? 100 : 1 }]),
);
/** Pairs that are apart for certain teach nothing. */
const fitTo = (some: readonly Shown[]): Table =>
  fitLogistic(
    some.filter(({ verdict }) => verdict === "scored").map(({ example }) => example),
    PRIORS,
  );
const scoreBy = (table: Table, { known, values }: Example<ClaimKey>): number =>
  [...values].reduce((sum, [key, value]) => sum + value * (table.get(key) ?? 0), known);

const percent = (part: number, of: number): string => ((100 * part) / Math.max(1e-9, of)).toFixed(1);
const standFor = (some: readonly LabelledPair[]): number => some.reduce((sum, { of }) => sum + of, 0);
const isJoined =
  (least: number) =>
  ({ verdict, score }: Scored): boolean =>
    verdict === "scored" && score >= least;

/** Precision and recall of "same" among pairs as drawn, and each counted for as many as it stands for. */
function told(name: string, scored: readonly Scored[], least: number): string {
  const joined = scored.filter(isJoined(least));
  const same = scored.filter((pair) => pair.same);
  const hit = joined.filter((pair) => pair.same);
  return `${name.padEnd(16)} ${least.toFixed(2).padStart(5)}  ${String(scored.length).padStart(4)} pairs, ${String(same.length).padStart(3)} the same, ${String(joined.length).padStart(3)} joined  precision ${percent(hit.length, joined.length)} (weighed ${percent(standFor(hit), standFor(joined))})  recall ${percent(hit.length, same.length)} (weighed ${percent(standFor(hit), standFor(same))})`;
}

/** How likely a pair is the same that lies before another that is not: the area under the curve. */
function areaOf(scored: readonly Scored[]): string {
  const at = ({ verdict, score }: Scored): number => (verdict === "apart" ? Number.NEGATIVE_INFINITY : score);
  const [same, others] = [scored.filter((pair) => pair.same).map(at), scored.filter((pair) => !pair.same).map(at)];
  const wins = same.reduce((sum, one) => sum + others.reduce((won, other) => won + (one > other ? 1 : one === other ? 0.5 : 0), 0), 0);
  return (wins / (same.length * others.length)).toFixed(3);
}

function report(scored: readonly Scored[]): void {
  console.log(
    `area under the curve ${areaOf(scored)}, of pairs that nobody is unsure of ${areaOf(scored.filter(({ unsure }) => !unsure))}`,
  );
  for (const least of LEASTS) console.log(told("all", scored, least));
  for (const [name, some] of Map.groupBy(scored, ({ draw }) => draw)) console.log(told(`draw ${name}`, some, TOGETHER), areaOf(some));
  for (const [name, some] of Map.groupBy(scored, ({ set }) => set)) console.log(told(name, some, TOGETHER), areaOf(some));
  for (const [name, some] of Map.groupBy(scored, ({ stratum }) => stratum)) console.log(told(`drawn ${name}`, some, TOGETHER));
}

console.log("BY THE WEIGHTS THERE ARE");
report(pairs);
const folded = Array.from({ length: FOLDS }, (_, fold) => {
  const table = fitTo(pairs.filter((pair) => pair.fold !== fold));
  return pairs.filter((pair) => pair.fold === fold).map((pair): Scored => ({ ...pair, score: scoreBy(table, pair.example) }));
}).flat();
console.log("\nBY TEN FOLDS");
report(folded);
console.log("\nlikelihood by the folds' scores, and the share that is the same, each pair for as many as it stands for");
for (const [from, to] of [-9, -3, -2, -1, 0, 1, 2, 3, 9].slice(0, -1).map((one, at, all) => [one, all[at + 1] ?? 9] as const)) {
  const some = folded.filter(({ verdict, score }) => verdict === "scored" && score >= from && score < to);
  const likely = some.reduce((sum, { score, of }) => sum + of / (1 + Math.exp(-score)), 0);
  console.log(
    `${from} to ${to}: ${some.length} pairs, likely ${percent(likely, standFor(some))}, are ${percent(standFor(some.filter(({ same }) => same)), standFor(some))} (as drawn ${percent(some.filter(({ same }) => same).length, some.length)})`,
  );
}
console.log("");
const table = fitTo(pairs);
for (const key of Object.keys(CLAIM_WEIGHTS) as ClaimKey[]) {
  const weight = table.get(key) ?? HELD[key] ?? 0;
  const shown = pairs.filter(({ example, verdict }) => verdict === "scored" && example.values.has(key));
  console.log(
    `${key.padEnd(18)} ${CLAIM_WEIGHTS[key].toFixed(2).padStart(6)} -> ${weight.toFixed(2).padStart(6)}  in ${shown.length}, ${shown.filter(({ same }) => same).length} the same${HELD[key] === undefined ? "" : "  (held)"}`,
  );
}
