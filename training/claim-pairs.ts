import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExtractedLine, statementOf } from "../benchmarks/quality/claims-gold/compare-claims.ts";
import { propositionsOf } from "../benchmarks/quality/claims-gold/propositions-of.ts";
import { labelsOf, linesOf, type PairLabel, type SampledPair, sampleOf } from "../benchmarks/quality/claims-gold/sample.ts";
import type { Proposition } from "../src/core/linking/claims/proposition.ts";
import { JoinedSets, type WordWeights } from "../src/core/model/index.ts";
import { parseLinkInput } from "../src/wire/link-contract.ts";

const GOLD = join(import.meta.dirname, "..", "benchmarks", "quality", "claims-gold");
const FOLDS = 10;

type Drawn = SampledPair & { readonly stratum?: string; readonly of?: number };

/** A labelled pair that the program finds again. */
export interface LabelledPair {
  readonly draw: string;
  readonly pair: number;
  /** The labelled set of its documents, and how alike the program of the day of drawing found them. */
  readonly set: string;
  readonly stratum: string;
  readonly one: Proposition;
  readonly other: Proposition;
  readonly same: boolean;
  readonly unsure: boolean;
  /** How many pairs it stands for. */
  readonly of: number;
  /** One of ten: no document is in two. */
  readonly fold: number;
}

/** Pairs of both draws and of the half for practice. Each file is what `sayso extract --with-document` printed of their documents. */
export function labelledPairs(
  files: { readonly first: string; readonly second: string; readonly practice: string },
  weights: WordWeights,
): readonly LabelledPair[] {
  const all = [
    ...pairsOf("practice", files.practice, sampleOf(true), labelsOf("gold.jsonl"), weights),
    ...pairsOf("first", files.first, drawn("training-sample.jsonl"), labels("training.jsonl"), weights),
    ...pairsOf("second", files.second, drawn("training-sample-2.jsonl"), labels("training-2.jsonl"), weights),
  ];
  const pairs = [...Map.groupBy(all, namesOf).values()].flatMap((same) => same.slice(0, 1));
  const foldOf = foldsOf(pairs.map(({ one, other }) => [one.ref.document, other.ref.document] as const));
  return pairs.map((pair, at) => ({ ...pair, fold: foldOf[at] as number }));
}

/** The first draw took some pairs of the half for practice again. */
const namesOf = ({ one, other }: Pick<LabelledPair, "one" | "other">): string =>
  JSON.stringify([one.ref, other.ref].map((ref) => JSON.stringify(ref)).sort());

const drawn = (file: string): readonly Drawn[] => linesOf<Drawn>(join(GOLD, file));
const labels = (file: string): ReadonlyMap<number, PairLabel> =>
  new Map(linesOf<PairLabel>(join(GOLD, file)).map((label) => [label.pair, label]));

function pairsOf(
  draw: string,
  file: string,
  sample: readonly Drawn[],
  labelled: ReadonlyMap<number, PairLabel>,
  weights: WordWeights,
): readonly Omit<LabelledPair, "fold">[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const extracted = new Map(lines.map((line) => JSON.parse(line) as ExtractedLine).map((line) => [line.id, line]));
  const propositions = new Map<string, Proposition>();
  for (const documents of Map.groupBy(lines.map(parseLinkInput), ({ id }) => setOf(id)).values())
    for (const one of propositionsOf(documents, weights)) propositions.set(`${one.ref.document} ${one.ref.statement}`, one);
  const together = Map.groupBy(sample, ({ stratum, a }) => `${stratum} ${setOf(a.document)}`);
  return sample.flatMap(({ pair, a, b, stratum = "", of }) => {
    const label = labelled.get(pair);
    const [one, other] = [a, b].map((side) => propositions.get(`${side.document} ${statementOf(side, extracted)}`));
    if (label === undefined || one === undefined || other === undefined) return [];
    const set = setOf(a.document);
    const drawnTogether = together.get(`${stratum} ${set}`)?.length ?? 1;
    const { same, unsure } = label;
    return [{ draw, pair, set, stratum, one, other, same, unsure, of: of === undefined ? 1 : of / drawnTogether }];
  });
}

const setOf = (document: string): string => document.split(":")[0] as string;

/** What hangs together by documents goes into one fold. */
function foldsOf(pairs: readonly (readonly [string, string])[]): readonly number[] {
  const names = [...new Set(pairs.flat())].sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const sets = new JoinedSets(names.length);
  for (const [a, b] of pairs) sets.join(places.get(a) as number, places.get(b) as number);
  return pairs.map(([a]) => {
    const name = names[sets.setOf(places.get(a) as number)] as string;
    return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % FOLDS;
  });
}
