// node benchmarks/quality/times-gold/score.ts [--practice [--misses]] [--rules-only] [--json]
// Scores the program's time expressions on passages marked by hand: the half kept from whoever writes rules, or the one to practise on
// (--practice). Figures as TempEval-3 counts them: spans that overlap (relaxed), that are equal (strict), and those that overlap with an equal value.
import { composeReading } from "../../../src/apps/compose.ts";
import { figuresOf, type Tallies } from "../figures.ts";
import { predict } from "../predict.ts";
import { type MarkedPassage, markedPassages } from "./marked-times.ts";

const args = process.argv.slice(2);
const practice = args.includes("--practice");
if (args.includes("--misses") && !practice) {
  console.error("usage: score.ts [--rules-only] [--json], or: score.ts --practice [--misses]");
  process.exit(2);
}

interface TimeSaid {
  readonly span: readonly [number, number];
  readonly value: string;
}

const passages = markedPassages(practice ? "practice" : "kept");
if (passages.length === 0) throw new Error("The sets that the passages are of are not there.");
const parts = await composeReading({ gazetteers: [], actors: [] }, { rulesOnly: args.includes("--rules-only"), threads: null });
const tallies: Tallies[] = [];
for (const passage of passages) {
  const { times } = (await predict(passage.document, parts)) as unknown as { readonly times: readonly TimeSaid[] };
  tallies.push(tallyOf(passage, times));
}
const figures = figuresOf(tallies);
if (args.includes("--json")) console.log(JSON.stringify(figures));
else if (!args.includes("--misses"))
  for (const [name, { value, low, high, n }] of Object.entries(figures))
    console.log(
      `${name.padEnd(10)} ${value.toFixed(1).padStart(6)}   ${low.toFixed(1).padStart(6)} -${high.toFixed(1).padStart(6)} ${String(n).padStart(6)}`,
    );

/** Each expression of the gold takes the one told that fits it best. */
function tallyOf({ document, times }: MarkedPassage, told: readonly TimeSaid[]): Tallies {
  const free = new Set(told);
  const hits = { relaxed: 0, strict: 0, value: 0 };
  const say = (gold: TimeSaid | null, own: TimeSaid | null): void => {
    if (!args.includes("--misses")) return;
    const text = ({ span: [from, to], value }: TimeSaid): string => `${JSON.stringify(document.text.slice(from, to))} ${value}`;
    const at = (gold ?? own)?.span[0] ?? 0;
    const around = document.text.slice(Math.max(0, at - 60), at + 60).replaceAll("\n", " ");
    console.log(`${gold ? text(gold) : "-"}  told ${own ? text(own) : "-"}  (${document.published})  …${around}…`);
  };
  for (const gold of times) {
    const fits = [...free].filter(({ span }) => span[0] < gold.span[1] && gold.span[0] < span[1]);
    const worth = (one: TimeSaid): number => (one.span.join() === gold.span.join() ? 2 : 0) + (one.value === gold.value ? 1 : 0);
    const best = fits.sort((a, b) => worth(b) - worth(a))[0] ?? null;
    if (best === null || best.value !== gold.value) say(gold, best);
    if (best === null) continue;
    free.delete(best);
    hits.relaxed++;
    if (worth(best) >= 2) hits.strict++;
    if (best.value === gold.value) hits.value++;
  }
  for (const own of free) say(null, own);
  const figure = (hit: number): Tallies[string] => ({ kind: "f1", hit, told: told.length, gold: times.length });
  return { value: figure(hits.value), relaxed: figure(hits.relaxed), strict: figure(hits.strict) };
}
