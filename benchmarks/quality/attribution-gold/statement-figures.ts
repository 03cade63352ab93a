import { type Figure, randomOf, type Tallies, type Tally, totalOf } from "../figures.ts";
import { MACRO } from "./statement-tallies.ts";

const DRAWS = 1000;
const SEED = 1;

const percentOf = (tally: Tally): number =>
  tally.kind === "share" ? (100 * tally.right) / Math.max(1, tally.of) : (200 * tally.hit) / Math.max(1, tally.told + tally.gold);
const sizeOf = (tally: Tally): number => (tally.kind === "share" ? tally.of : tally.gold);

/** The tallies of the values of one field, as `NAME=VALUE` or, with statements not found counted, `NAME=VALUE!`. */
function valuesOf(total: Readonly<Record<string, Tally>>, field: string, end: "" | "!"): readonly Tally[] {
  return Object.entries(total)
    .filter(([name]) => name.startsWith(`${field}=`) && name.endsWith("!") === (end === "!"))
    .map(([, tally]) => tally);
}

/** Percent of each tally; of the fields in `MACRO` the mean over the values that the gold holds. */
function percents(total: Readonly<Record<string, Tally>>): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const end of ["", "!"] as const) {
    for (const field of MACRO) {
      const values = valuesOf(total, field, end).filter((tally) => sizeOf(tally) > 0);
      figures[`${field}, macro F1${end}`] = values.reduce((sum, tally) => sum + percentOf(tally), 0) / Math.max(1, values.length);
    }
  }
  for (const [name, tally] of Object.entries(total)) if (!name.includes("=")) figures[name] = percentOf(tally);
  return figures;
}

function countOf(total: Readonly<Record<string, Tally>>, name: string): number {
  const field = MACRO.find((one) => name.startsWith(`${one}, macro`));
  const tally = total[name];
  if (field === undefined) return tally === undefined ? 0 : sizeOf(tally);
  return valuesOf(total, field, name.endsWith("!") ? "!" : "").reduce((sum, one) => sum + sizeOf(one), 0);
}

/** Every figure with its 95 % interval over draws of documents (1,000, seed 1) and the count it rests on. */
export function statementFigures(documents: readonly Tallies[]): Record<string, Figure> {
  const total = totalOf(documents);
  const random = randomOf(SEED);
  const draws = Array.from({ length: DRAWS }, () =>
    percents(totalOf(documents.map(() => documents[Math.floor(random() * documents.length)] as Tallies))),
  );
  return Object.fromEntries(
    Object.entries(percents(total)).map(([name, value]) => {
      const sorted = draws.map((draw) => draw[name] ?? 0).sort((a, b) => a - b);
      const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? 0;
      return [name, { value, low: at(0.025), high: at(0.975), n: countOf(total, name) }];
    }),
  );
}
