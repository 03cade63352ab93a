import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventedStories } from "../../../benchmarks/speed/invented-stories.ts";
import { loadWordWeights } from "../../../src/adapters/tables/load-word-weights.ts";
import { composeReading } from "../../../src/apps/compose.ts";
import { link } from "../../../src/core/linking/link.ts";
import { Linker } from "../../../src/core/linking/linker.ts";
import { mainReportOf } from "../../../src/core/linking/main-report.ts";
import { JUDGED_SCORE, type Judged, type JudgedPair, type LinkingDocument, type ReportRef } from "../../../src/core/model/index.ts";
import { extractText } from "../../../src/desk/extract-text.ts";

const weights = await loadWordWeights();
const reading = await composeReading({ gazetteers: [], actors: [] });
const documents: LinkingDocument[] = [];
for (const { id, text, title, publisher, published } of inventedStories(24, 3)) {
  const facts = { title, publisher, published, url: null };
  const { statements, incidents } = await extractText(text, facts, reading.detectors, reading.tables);
  documents.push({ id, ...facts, agency: null, text, statements, incidents });
}

describe("linking documents as they come and go", () => {
  test("the set has incidents, copies and claims to tell apart", () => {
    const { incidents, copies, claims } = link(documents, weights);
    expect(incidents.some(({ reports }) => reports.length > 1)).toBe(true);
    expect(copies.length * claims.length).toBeGreaterThan(0);
  });

  test("gives what linking all of them at once gives, whatever was there before", () => {
    const some = fc.subarray(documents, { minLength: 1 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 3 }), (times) => {
        const linker = new Linker(weights);
        for (const there of times) expect(linker.link(there)).toEqual(link(there, weights));
      }),
      { numRuns: 4 },
    );
  });

  test("adding them one by one gives what all at once give", () => {
    const linker = new Linker(weights);
    for (let count = 18; count < documents.length; count++) linker.link(documents.slice(0, count));
    expect(linker.link(documents)).toEqual(link(documents, weights));
  });

  test("what people judge of pairs, and take back, is heeded as in linking all at once", () => {
    const fewer = documents.slice(0, 14);
    const reports = fewer.flatMap(({ id: document, incidents }) =>
      incidents.map(({ id: report }, index): ReportRef => ({ document, report, index, main: index === mainReportOf(incidents) })),
    );
    const statements = fewer.flatMap((one) => one.statements.map(({ id }) => id));
    const verdicts = fc.constantFrom("same" as const, "not-same" as const);
    const pairOf = <Item>(items: readonly Item[]) =>
      fc.tuple(fc.constantFrom(...items), fc.constantFrom(...items), verdicts).filter(([a, b]) => a !== b);
    const judged = fc
      .record({
        reports: fc.array(pairOf(reports), { maxLength: 2 }),
        statements: fc.array(pairOf(statements), { maxLength: 1 }),
        documents: fc.array(pairOf(fewer.map(({ id }) => id)), { maxLength: 1 }),
      })
      .map((all): Judged => {
        const by = "ab";
        const pairs = (ids: readonly (readonly [string, string, "same" | "not-same"])[]): readonly JudgedPair[] =>
          ids.map(([a, b, verdict]) => ({ a, b, verdict, by }));
        return {
          reports: all.reports.map(([a, b, verdict]) => ({ a, b, score: JUDGED_SCORE, verdict, reasons: [] })),
          statements: pairs(all.statements),
          documents: pairs(all.documents),
        };
      });
    fc.assert(
      fc.property(fc.array(judged, { minLength: 2, maxLength: 4 }), (times) => {
        const linker = new Linker(weights);
        for (const one of times) expect(linker.link(fewer, one)).toEqual(link(fewer, weights, one));
        expect(linker.link(fewer)).toEqual(link(fewer, weights));
      }),
      { numRuns: 6 },
    );
  });

  test("equal documents are the same, whoever made them", () => {
    const linker = new Linker(weights);
    linker.link(documents);
    const copies = structuredClone(documents) as LinkingDocument[];
    expect(linker.link(copies)).toEqual(link(documents, weights));
  });

  test("a document that was changed is read anew", () => {
    const linker = new Linker(weights);
    linker.link(documents);
    const [first, ...others] = documents as [LinkingDocument, ...LinkingDocument[]];
    const changed = [{ ...first, incidents: [], statements: first.statements.slice(1) }, ...others];
    expect(linker.link(changed)).toEqual(link(changed, weights));
  });
});
