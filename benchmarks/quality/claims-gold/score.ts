// node benchmarks/quality/claims-gold/score.ts PREDICTED.jsonl EXTRACTED.jsonl [--practice] [--pairs] [--json]
// Scores what `sayso link` joins to claims on the pairs of the gold: the half for figures, or the one for practice. EXTRACTED.jsonl is what
// `sayso extract` wrote of the same documents (see documents.ts): statements are found again by where their content stands.
// --pairs names the pairs that were told wrongly, in practice alone.
import { type Figure, figuresOf } from "../figures.ts";
import { type ClaimRecord, comparedPairs, type ExtractedLine, stanceMacro, stanceTable, talliesOf } from "./compare-claims.ts";
import { labelsOf, linesOf, sampleOf } from "./sample.ts";

const args = process.argv.slice(2);
const practice = args.includes("--practice");
const [predicted, extractedFile] = args.filter((arg) => !arg.startsWith("--"));
if (predicted === undefined || extractedFile === undefined || (args.includes("--pairs") && !practice)) {
  console.error("usage: score.ts PREDICTED.jsonl EXTRACTED.jsonl [--json], or with --practice [--pairs]");
  process.exit(2);
}

const claims = linesOf<ClaimRecord>(predicted).filter(({ kind }) => kind === "claim");
const extracted = new Map(linesOf<ExtractedLine>(extractedFile).map((line) => [line.id, line]));
const pairs = comparedPairs(sampleOf(practice), labelsOf("gold.jsonl"), claims, extracted);
const figures: Record<string, Figure> = { ...figuresOf(pairs.map(talliesOf)), "stance, macro F1": stanceMacro(pairs) };
const table = stanceTable(pairs);
const lost = pairs.filter(({ sides }) => sides.some(({ found }) => !found)).length;
const COLUMNS = ["for", "against", "no-evidence", "neutral", "none", "lost"];

if (args.includes("--json")) console.log(JSON.stringify({ pairs: pairs.length, lost, figures, stances: table }));
else {
  console.log(`${practice ? "practice" : "figures"}: ${pairs.length} pairs, of which ${lost} with a statement that was not found again`);
  console.log("figure                      value   95 % interval      n");
  for (const [name, { value, low, high, n }] of Object.entries(figures))
    console.log(
      `${name.padEnd(24)} ${value.toFixed(1).padStart(8)}   ${low.toFixed(1).padStart(6)} -${high.toFixed(1).padStart(6)} ${String(n).padStart(6)}`,
    );
  console.log(`\nstances: gold down, told across; none: in no claim; lost: not found again\n${row("", COLUMNS)}`);
  for (const gold of COLUMNS.slice(0, 4))
    console.log(
      row(
        gold,
        COLUMNS.map((told) => String(table[gold]?.[told] ?? 0)),
      ),
    );
}
if (args.includes("--pairs"))
  for (const { pair, same, joined, sides } of pairs)
    if (same !== joined || sides.some(({ gold, told }) => told !== null && told !== gold))
      console.log(JSON.stringify({ pair, same, joined, stances: sides.map(({ gold, told }) => ({ gold, told })) }));

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(12) + cells.map((cell) => cell.padStart(12)).join("");
}
