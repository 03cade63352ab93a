// node benchmarks/quality/copies-gold/score.ts PREDICTED.jsonl [--practice] [--json]
// Scores copies and rewrites that the program told of the documents that documents.ts prints. Records other than
// {"kind":"copy","document","of","relation"} are passed over, and so are pairs that the gold does not hold.
import { readFileSync } from "node:fs";
import { figuresOf } from "../figures.ts";
import { readGold } from "./pairs.ts";
import { readCopyRecords, tallyPair } from "./tally-pairs.ts";

const args = process.argv.slice(2);
const path = args.find((arg) => !arg.startsWith("--"));
if (path === undefined) {
  console.error("usage: score.ts PREDICTED.jsonl [--practice] [--json]");
  process.exit(2);
}
const records = readCopyRecords(readFileSync(path, "utf8").split("\n"));
const { gva, invented } = readGold(args.includes("--practice"));
const sets = { "GVA train": gva, "invented articles": invented, both: [...gva, ...invented] };
const figures = Object.fromEntries(
  Object.entries(sets).map(([name, pairs]) => [name, figuresOf(pairs.map((pair) => tallyPair(pair, records)))]),
);

if (args.includes("--json")) console.log(JSON.stringify(figures));
else
  for (const [name, pairs] of Object.entries(sets)) {
    console.log(
      `${name}: ${pairs.length} pairs, ${pairs.filter(({ relation }) => relation === "passage").length} of them passages, left out`,
    );
    console.log("figure                    value   95 % interval      n");
    for (const [figure, { value, low, high, n }] of Object.entries(figures[name] ?? {}))
      console.log(
        n === 0
          ? `${figure.padEnd(22)}        -          -            0`
          : `${figure.padEnd(22)} ${value.toFixed(1).padStart(8)}   ${low.toFixed(1).padStart(6)} -${high.toFixed(1).padStart(6)} ${String(n).padStart(6)}`,
      );
    console.log();
  }
