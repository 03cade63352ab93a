// node benchmarks/quality/claims-gold/floor.ts DOCUMENTS.jsonl EXTRACTED.jsonl LEAST > predicted.jsonl
// What joining by words alone reaches: one claim for every two statements of two documents whose contents overlap by LEAST (Dice), stance
// always "for". A floor to hold the program's figures against.
import type { ExtractedLine } from "./compare-claims.ts";
import { linesOf } from "./sample.ts";
import type { InputDocument } from "./stories.ts";
import { diceOf, foldedWords } from "./words.ts";

const [documentsFile, extractedFile, least] = process.argv.slice(2);
if (documentsFile === undefined || extractedFile === undefined || least === undefined) {
  console.error("usage: floor.ts DOCUMENTS.jsonl EXTRACTED.jsonl LEAST");
  process.exit(2);
}
const texts = new Map(linesOf<InputDocument>(documentsFile).map(({ id, text }) => [id, text]));
const statements = linesOf<ExtractedLine>(extractedFile).flatMap(({ id: document, statements: all }) =>
  (all ?? []).map(({ id: statement, content }) => ({
    ...{ document, statement, stance: "for" },
    words: foldedWords(content.map(([start, end]) => texts.get(document)?.slice(start, end) ?? "").join(" ")),
  })),
);
let claim = 0;
for (const [at, one] of statements.entries())
  for (const other of statements.slice(at + 1))
    if (one.document !== other.document && diceOf(one.words, other.words) >= Number(least)) {
      claim += 1;
      const members = [one, other].map(({ document, statement, stance }) => ({ document, statement, stance }));
      console.log(JSON.stringify({ kind: "claim", claim: String(claim), statements: members }));
    }
