// node benchmarks/quality/claims-gold/agreement.ts
// How far the two passes agree: the share of equal answers and Cohen's kappa, and how many pairs the gold holds of what.
import { labelsOf, type PairLabel, sampleOf } from "./sample.ts";

const [one, two, gold] = [labelsOf("pass-1.jsonl"), labelsOf("pass-2.jsonl"), labelsOf("gold.jsonl")];

function agreementOf(valuesOf: (label: PairLabel) => readonly string[]): { share: number; kappa: number; n: number } {
  const answers = [...one].flatMap(([pair, label]) => {
    const other = two.get(pair);
    if (other === undefined) throw new Error(`pair ${pair} is in one pass alone`);
    const others = valuesOf(other);
    return valuesOf(label).map((value, at): readonly [string, string] => [value, others[at] as string]);
  });
  const share = answers.filter(([a, b]) => a === b).length / answers.length;
  const partOf = (side: 0 | 1, value: string): number => answers.filter((answer) => answer[side] === value).length / answers.length;
  const chance = [...new Set(answers.flat())].reduce((sum, value) => sum + partOf(0, value) * partOf(1, value), 0);
  return { share, kappa: chance === 1 ? 1 : (share - chance) / (1 - chance), n: answers.length };
}

for (const [name, valuesOf] of [
  ["same", ({ same }) => [String(same)]],
  ["unsure", ({ unsure }) => [String(unsure)]],
  ["stance", ({ stanceA, stanceB }) => [stanceA, stanceB]],
] as readonly (readonly [string, (label: PairLabel) => readonly string[]])[]) {
  const { share, kappa, n } = agreementOf(valuesOf);
  console.log(`${name.padEnd(8)} share ${share.toFixed(3)}  kappa ${kappa.toFixed(3)}  n ${n}`);
}
for (const practice of [true, false]) {
  const labels = sampleOf(practice).map(({ pair }) => gold.get(pair) as PairLabel);
  const stances = Map.groupBy(
    labels.flatMap(({ stanceA, stanceB }) => [stanceA, stanceB]),
    (stance) => stance,
  );
  const counts = [...stances].map(([stance, all]) => `${stance} ${all.length}`).join(", ");
  const [same, unsure] = [labels.filter((label) => label.same).length, labels.filter((label) => label.unsure).length];
  const apart = labels.filter((label) => label.same && label.stanceA !== label.stanceB).length;
  console.log(
    `${practice ? "practice" : "figures "} pairs ${labels.length}, same ${same} (${apart} of them with two stances), unsure ${unsure}; ${counts}`,
  );
}
