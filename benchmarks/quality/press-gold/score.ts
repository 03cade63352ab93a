// node benchmarks/quality/press-gold/score.ts NAME… [--rules-only] [--misses] [--json]
// Scores the program on press files of this folder, read and put together as a user would: reports by document, incidents and values by incident,
// claims by claim, each with its interval over those; copies and circles as counts. --misses tells what was missed, of files to practise on alone.
import { composeReading } from "../../../src/apps/compose.ts";
import { figuresOf, type Tallies } from "../figures.ts";
import { type PressFile, readPressFile } from "./press-file.ts";
import { type LinkedPressFile, readAndLink } from "./read-and-link.ts";
import { heardStatements, tallyClaim } from "./tally-claims.ts";
import { tallyCopies } from "./tally-copies.ts";
import { homesOf, tallyIncident } from "./tally-incidents.ts";
import { foundReports, tallyReports } from "./tally-reports.ts";
import { tellMisses } from "./tell-misses.ts";

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith("--"));
const misses = args.includes("--misses");
if (names.length === 0 || (misses && names.some((name) => !name.startsWith("practice")))) {
  console.error("usage: score.ts NAME… [--rules-only] [--json], or: score.ts practice-N… --misses");
  process.exit(2);
}

const parts = await composeReading({ gazetteers: [], actors: [] }, { rulesOnly: args.includes("--rules-only"), threads: null });
const tables: Record<string, Tallies[]> = { documents: [], incidents: [], claims: [], "press files": [] };
for (const name of names) {
  const file = readPressFile(name);
  const linked = await readAndLink(file, parts);
  if (misses) console.log(tellMisses(name, file, linked).join("\n"));
  for (const [of, tallies] of Object.entries(talliesOf(file, linked))) tables[of]?.push(...tallies);
}
const figures = Object.entries(tables).map(([of, tallies]) => ({ of, figures: figuresOf(tallies) }));
if (args.includes("--json")) console.log(JSON.stringify(figures));
else for (const table of figures) print(table.of, table.figures);

function talliesOf(file: PressFile, linked: LinkedPressFile): Record<string, readonly Tallies[]> {
  const documents = file.documents.map((document, at) => {
    const own = linked.documents[at];
    if (own === undefined) throw new Error(`document ${document.id} was not read`);
    return { own, found: foundReports(document, own) };
  });
  const found = documents.flatMap((one) => one.found);
  const homes = homesOf(linked);
  const heard = heardStatements(file, linked);
  return {
    documents: documents.map((one) => tallyReports(one.found, one.own)),
    incidents: file.incidents.map((incident) => tallyIncident(incident, found, homes, linked)),
    claims: file.claims.map((claim) => tallyClaim(claim, heard, file, linked)),
    "press files": [tallyCopies(file, linked)],
  };
}

function print(of: string, table: ReturnType<typeof figuresOf>): void {
  console.log(`${`over ${of}`.padEnd(34)}   value   95 % interval      n`);
  for (const [name, { value, low, high, n }] of Object.entries(table))
    console.log(
      `${name.padEnd(34)} ${value.toFixed(1).padStart(7)}   ${low.toFixed(1).padStart(6)} -${high.toFixed(1).padStart(6)} ${String(n).padStart(6)}`,
    );
}
