// node benchmarks/quality/claims-gold/documents.ts [--practice] > documents.jsonl
// Writes the documents of the gold as `sayso extract` reads them: those of the half for figures, or of the half for practice. The ids begin
// with the set. The output holds text of the sets: it stays outside the repository.
import { sampleOf } from "./sample.ts";
import { inputsById, sha256Of } from "./stories.ts";

const inputs = inputsById();
const sides = sampleOf(process.argv.includes("--practice")).flatMap(({ a, b }) => [a, b]);
for (const [id, { sha256 }] of new Map(sides.map((side) => [side.document, side]))) {
  const document = inputs.get(id);
  if (document === undefined || sha256Of(document.text) !== sha256) throw new Error(`${id} is another text now, or gone.`);
  process.stdout.write(`${JSON.stringify(document)}\n`);
}
