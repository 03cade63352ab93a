// node benchmarks/quality/attribution-gold/agreement.ts LABELS.jsonl OTHER.jsonl [--half open|closed] [--json]
// How far two passes over the same sentences agree. Both files come from read-labels.ts; items that only one of them holds are named and left out.
import { readFileSync } from "node:fs";
import { categoryAgreement } from "./category-agreement.ts";
import { type ChainKind, chainKindOf, sameChain } from "./chain-agreement.ts";
import { SPAN_FIELDS, spanAgreement, VALUE_FIELDS, valuePairs, withinAgreement } from "./field-agreement.ts";
import type { ItemLabels, LabelledStatement } from "./labels.ts";
import { type MatchedStatement, matchStatements, SAME } from "./match-statements.ts";
import { readSample } from "./sample.ts";
import { wordDice } from "./word-overlap.ts";

type Labels = ReadonlyMap<number, readonly LabelledStatement[]>;

const args = process.argv.slice(2);
const half = args.includes("--half") ? args[args.indexOf("--half") + 1] : undefined;
const [onePath, otherPath] = args;
if (onePath === undefined || otherPath === undefined || (args.includes("--half") && half !== "open" && half !== "closed")) {
  console.error("usage: agreement.ts LABELS.jsonl OTHER.jsonl [--half open|closed] [--json]");
  process.exit(2);
}

function labelsOf(path: string): Labels {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as ItemLabels).map(({ item, statements }) => [item, statements]));
}

const sample = readSample();
const [ones, others] = [labelsOf(onePath), labelsOf(otherPath)];
const isWanted = (item: number): boolean => half === undefined || sample.get(item)?.item.half === half;
const both = [...ones.keys()].filter((item) => others.has(item) && isWanted(item));
const lone = [...ones.keys(), ...others.keys()].filter((item) => ones.has(item) !== others.has(item) && isWanted(item));

/** F1 of one pass against the other, and the statements of each. */
function f1Of(hits: number): { readonly f1: number | null; readonly one: number; readonly other: number } {
  const count = (labels: Labels): number => both.reduce((sum, item) => sum + (labels.get(item)?.length ?? 0), 0);
  const [one, other] = [count(ones), count(others)];
  return { f1: one + other === 0 ? null : (2 * hits) / (one + other), one, other };
}

function chainShare(matched: readonly MatchedStatement[], kind: ChainKind): { readonly n: number; readonly equal: number | null } {
  const those = matched.filter((pair) => chainKindOf(pair) === kind);
  return { n: those.length, equal: those.length === 0 ? null : those.filter(sameChain).length / those.length };
}

const matched = both.flatMap((item) => {
  const text = sample.get(item)?.document.text;
  if (text === undefined) throw new Error(`item ${item} is not in the sample`);
  return matchStatements(text, ones.get(item) ?? [], others.get(item) ?? []);
});
const sameSource = matched.filter(({ one, other, words }) => wordDice(words, one.source, other.source) >= SAME);
const result = {
  items: both.length,
  onlyOnePass: lone,
  sameNumberOfStatements: both.filter((item) => ones.get(item)?.length === others.get(item)?.length).length,
  matched: matched.length,
  found: f1Of(matched.length),
  "who+what": f1Of(sameSource.length),
  values: Object.fromEntries(VALUE_FIELDS.map((field) => [field, categoryAgreement(valuePairs(matched, field))])),
  spans: {
    ...Object.fromEntries(SPAN_FIELDS.map((field) => [field, spanAgreement(matched, field)])),
    within: withinAgreement(matched),
  },
  chains: { "handed-on": chainShare(matched, "handed-on"), plain: chainShare(matched, "plain") },
};

const percent = (value: number | null | undefined): string => (value == null ? "-" : (100 * value).toFixed(1)).padStart(7);

function print(): void {
  console.log(
    `${result.items} items in both passes, ${result.onlyOnePass.length} in one alone (left out); ${result.matched} statements matched`,
  );
  console.log(`items with the same number of statements: ${result.sameNumberOfStatements}`);
  for (const name of ["found", "who+what"] as const)
    console.log(`${name.padEnd(18)} F1 ${percent(result[name].f1)}   n ${result[name].one} and ${result[name].other}`);
  console.log("\nfield              equal   kappa  macro F1      n");
  for (const [field, one] of Object.entries(result.values)) {
    const kappa = one?.kappa == null ? "      -" : one.kappa.toFixed(3).padStart(7);
    console.log(`${field.padEnd(16)} ${percent(one?.equal)} ${kappa}   ${percent(one?.macroF1)} ${String(one?.n ?? 0).padStart(6)}`);
  }
  console.log("\nwords, where either pass has any            equal      n");
  for (const [field, { n, equal }] of Object.entries(result.spans))
    console.log(`${field.padEnd(40)}  ${percent(equal)} ${String(n).padStart(6)}`);
  console.log("\nchains, equal in all hands                  equal      n");
  for (const [kind, name] of [
    ["handed-on", "with a relay, document or gap"],
    ["plain", "plain"],
  ] as const)
    console.log(`${name.padEnd(40)}  ${percent(result.chains[kind].equal)} ${String(result.chains[kind].n).padStart(6)}`);
}

if (args.includes("--json")) console.log(JSON.stringify(result));
else print();
