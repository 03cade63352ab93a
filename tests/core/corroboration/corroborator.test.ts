import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventedStories } from "../../../benchmarks/speed/invented-stories.ts";
import { loadWordWeights } from "../../../src/adapters/tables/load-word-weights.ts";
import { composeReading } from "../../../src/apps/compose.ts";
import { corroborate } from "../../../src/core/corroboration/corroborate.ts";
import { Corroborator } from "../../../src/core/corroboration/corroborator.ts";
import { link } from "../../../src/core/linking/link.ts";
import { Linker } from "../../../src/core/linking/linker.ts";
import type { LinkingDocument } from "../../../src/core/model/index.ts";
import { extractText } from "../../../src/desk/extract-text.ts";

const weights = await loadWordWeights();
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const reading = await composeReading({ gazetteers: [], actors: [] });
const documents: LinkingDocument[] = [];
for (const { id, text, publisher } of inventedStories(20, 5)) documents.push(await told(id, publisher, text));

async function told(id: string, publisher: string, text: string): Promise<LinkingDocument> {
  const facts = { title: null, publisher, published: "2021-03-08", url: null };
  const { statements, incidents } = await extractText(text, facts, reading.detectors, reading.tables);
  return { id, ...facts, agency: null, text, statements, incidents };
}
const NO_OWN: ReadonlySet<string> = new Set();

const anew = (there: readonly LinkingDocument[], own = NO_OWN) => corroborate(there, link(there, weights), { ownStatements: own }, sha256);

describe("corroborating documents as they come and go", () => {
  test("gives what corroborating all of them at once gives, whatever was there before", () => {
    const some = fc.subarray(documents, { minLength: 1 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 3 }), (times) => {
        const [linker, corroborator] = [new Linker(weights), new Corroborator()];
        for (const there of times)
          expect(corroborator.corroborate(there, linker.link(there), { ownStatements: NO_OWN }, sha256)).toEqual(anew(there));
      }),
      { numRuns: 4 },
    );
  });

  test("an outlet that speaks elsewhere and comes among the documents is heard as an outlet from then on", async () => {
    const citing = await told(
      "a",
      "Sarn Daily",
      "Seven people were killed when gunmen attacked a market in Velmar on Friday, the Harrow Lamp said.",
    );
    const outlet = await told("b", "Harrow Lamp", "Rain fell on Odrisk for a third day.");
    const [linker, corroborator] = [new Linker(weights), new Corroborator()];
    const originsOf = (there: readonly LinkingDocument[]) => {
      const found = corroborator.corroborate(there, linker.link(there), { ownStatements: NO_OWN }, sha256);
      expect(found).toEqual(anew(there));
      return found.incidents.flatMap(({ origins }) => origins.map(({ kind }) => kind));
    };
    expect(originsOf([citing])).not.toContain("dead-end");
    expect(originsOf([citing, outlet])).toContain("dead-end");
    expect(originsOf([citing])).not.toContain("dead-end");
  });

  test("what is linked as before and whose documents stand as before is the very same", () => {
    const [linker, corroborator] = [new Linker(weights), new Corroborator()];
    const before = corroborator.corroborate(documents, linker.link(documents), { ownStatements: NO_OWN }, sha256);
    const again = corroborator.corroborate(documents, linker.link(documents), { ownStatements: NO_OWN }, sha256);
    expect(again.incidents.every((one, at) => one === before.incidents[at])).toBe(true);
    expect(again.claims.every((one, at) => one === before.claims[at])).toBe(true);
  });

  test("a document that turns out to be its publisher's own statement is weighed as one", () => {
    const [linker, corroborator] = [new Linker(weights), new Corroborator()];
    corroborator.corroborate(documents, linker.link(documents), { ownStatements: NO_OWN }, sha256);
    const own = new Set([(documents[0] as LinkingDocument).id]);
    expect(corroborator.corroborate(documents, linker.link(documents), { ownStatements: own }, sha256)).toEqual(anew(documents, own));
  });
});
