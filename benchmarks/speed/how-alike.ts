// node benchmarks/speed/how-alike.ts COUNT news|one-stock|EXTRACTED.jsonl ...
// How alike documents are, as linking sees it: to set invented ones beside real ones.
import { composeLinking } from "../../src/apps/compose.ts";
import { DocumentReadings } from "../../src/core/linking/document-readings.ts";
import { compareBlocks } from "../../src/core/linking/incidents/compare-blocks.ts";
import { TOGETHER } from "../../src/core/linking/incidents/fits.ts";
import { componentsOf, type ReportRef, type WordWeights } from "../../src/core/model/index.ts";
import { documentsToLink } from "./documents-to-link.ts";

const [count = "1000", ...kinds] = process.argv.slice(2);
const { weights } = await composeLinking();
console.log("documents   words each   statements each   reports each   compared a report   likely a report   most that hang together   of");
for (const of of kinds) {
  const cells = await alikeOf(Number(count), of, weights);
  console.log(
    `${cells.map((value, at) => value.toFixed(at === 0 || at === 6 ? 0 : 1).padStart([9, 12, 17, 14, 19, 17, 24][at] as number)).join(" ")}   ${of}`,
  );
}

async function alikeOf(count: number, of: string, weights: WordWeights): Promise<readonly number[]> {
  const documents = await documentsToLink(count, of);
  const readings = new DocumentReadings(weights);
  const reports = documents.flatMap((document) => readings.of(document).reports);
  const places = new Map(reports.map(({ profile }, place) => [nameOf(profile.ref), place]));
  const placeOf = (ref: ReportRef): number => places.get(nameOf(ref)) as number;
  let compared = 0;
  const likely: (readonly [number, number])[] = [];
  for (const { a, b, verdict, score } of compareBlocks(reports, weights)) {
    compared++;
    if (verdict === "scored" && score >= TOGETHER) likely.push([placeOf(a), placeOf(b)]);
  }
  const each = (number: number): number => number / documents.length;
  return [
    documents.length,
    each(documents.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)),
    each(documents.reduce((sum, { statements }) => sum + statements.length, 0)),
    each(reports.length),
    (2 * compared) / reports.length,
    (2 * likely.length) / reports.length,
    Math.max(...componentsOf(reports.length, likely).map(({ length }) => length)),
  ];
}

function nameOf({ document, index }: ReportRef): string {
  return `${document}\n${index}`;
}
