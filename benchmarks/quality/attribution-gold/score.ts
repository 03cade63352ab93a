// node benchmarks/quality/attribution-gold/score.ts [--half open|closed | --practice | --kept] [--rules-only] [--misses FIELD] [--json]
// Scores the program on the hand-labelled sentences: figures over matched statements, and, in the last column, with statements that were
// not found counted as wrong. --kept reads the passages that the encoder did not learn from. --misses tells differences, with their words, in the open half and in practice alone.
import { composeReading } from "../../../src/apps/compose.ts";
import type { Half } from "./sample.ts";
import { figuresOfSentences, GOLD, KEPT, PRACTICE, scoreSentences } from "./score-sentences.ts";
import { missesIn } from "./tell-misses.ts";

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const half = option("--half");
const misses = option("--misses");
const kept = args.includes("--kept");
const practice = kept || args.includes("--practice");
if ((half !== undefined && half !== "open" && half !== "closed") || (misses !== undefined && (kept || (half !== "open" && !practice)))) {
  console.error(
    "usage: score.ts [--half open|closed | --practice | --kept] [--rules-only] [--json], or: score.ts --half open|--practice --misses FIELD",
  );
  process.exit(2);
}

/** In percent, over matched statements. */
const BARS: Readonly<Record<string, number>> = {
  "chain with a relay, document or gap": 70,
  "polarity, macro F1": 75,
  "act, macro F1": 75,
  "certainty, macro F1": 65,
  "named, equal": 92,
};

const isWanted = (item: number): boolean => !kept || (item >= KEPT.from && item <= KEPT.to);
const parts = await composeReading({ gazetteers: [], actors: [] }, { rulesOnly: args.includes("--rules-only"), threads: null });
const sentences = await scoreSentences(parts, half as Half | undefined, practice ? PRACTICE : GOLD, isWanted);
const figures = figuresOfSentences(sentences);

if (misses !== undefined) for (const line of sentences.flatMap((one) => missesIn(one, misses))) console.log(line);
else if (args.includes("--json")) console.log(JSON.stringify(figures));
else print();

function print(): void {
  const statements = sentences.reduce((sum, { gold }) => sum + gold.length, 0);
  console.log(`${sentences.length} sentences, ${statements} statements${half === undefined ? "" : `, ${half} half`}`);
  console.log("figure                                    value   95 % interval      n    bar         not found counted as wrong");
  for (const [name, { value, low, high, n }] of Object.entries(figures)) {
    if (name.endsWith("!")) continue;
    const all = figures[`${name}!`]?.value;
    const bar = BARS[name];
    const reached = bar === undefined ? "          " : `${bar} ${value >= bar ? "reached" : "NOT    "}`;
    const cells = [value.toFixed(1).padStart(8), `${low.toFixed(1).padStart(8)} -${high.toFixed(1).padStart(6)}`, String(n).padStart(6)];
    console.log(`${name.padEnd(38)} ${cells.join(" ")}  ${reached}  ${all === undefined ? "" : all.toFixed(1)}`);
  }
}
