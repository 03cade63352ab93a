// node benchmarks/quality/copies-gold/agreement.ts
// How far the two passes agree, by stratum of the sample: one labeller twice, not two people.
import { readLabels, readSample } from "./pairs.ts";

type Agreed = readonly (readonly [one: string, other: string])[];

/** Cohen's kappa (Cohen 1960): agreement beyond that of two who guess by their own shares; null where both use one label alone. */
function kappaOf(pairs: Agreed): number | null {
  const labels = new Set(pairs.flat());
  const shareOf = (side: 0 | 1, label: string): number => pairs.filter((pair) => pair[side] === label).length / pairs.length;
  const chance = [...labels].reduce((sum, label) => sum + shareOf(0, label) * shareOf(1, label), 0);
  const observed = pairs.filter(([one, other]) => one === other).length / pairs.length;
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}

const [ones, others] = [readLabels("pass-1.jsonl"), readLabels("pass-2.jsonl")];
const sample = readSample();
const strata = [...new Set(sample.map(({ stratum }) => stratum))].sort();
console.log("stratum            pairs   same   kappa   same earlier");
for (const stratum of [...strata, "all"]) {
  const pairs = sample.filter((pair) => stratum === "all" || pair.stratum === stratum).map(({ pair }) => pair);
  const relations = pairs.map((pair) => [ones.get(pair)?.relation ?? "", others.get(pair)?.relation ?? ""] as const);
  const same = relations.filter(([one, other]) => one === other).length;
  const earlier = pairs.filter((pair) => ones.get(pair)?.earlier === others.get(pair)?.earlier).length;
  const kappa = kappaOf(relations);
  console.log(
    `${stratum.padEnd(16)} ${String(pairs.length).padStart(7)} ${String(same).padStart(6)} ${(kappa === null ? "-" : kappa.toFixed(2)).padStart(7)} ${String(earlier).padStart(14)}`,
  );
}
