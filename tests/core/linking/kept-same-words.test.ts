import fc from "fast-check";
import { expect, test } from "vitest";
import { compareStatements } from "../../../src/core/linking/claims/compare-statements.ts";
import { type Proposition, uncompared } from "../../../src/core/linking/claims/proposition.ts";
import { KeptSameWords, sameWords } from "../../../src/core/linking/claims/same-words.ts";
import { Interned } from "../../../src/core/linking/interned.ts";
import { EQUAL_WEIGHTS, inventedDocument, inventedStatement } from "./invented-documents.ts";

const TEXTS = ["They fled.", "Nobody was hurt.", "It was a mine."] as const;
const tables = { weights: EQUAL_WEIGHTS, vocabulary: new Interned() };

function saying(document: string, statement: number, text: string): Proposition {
  const told = inventedDocument(document, { text });
  return uncompared(told, inventedStatement(`s${statement}`, { content: [[0, text.length]] }), tables);
}

test("groups of the same words are those of all at once, while documents come, go and say other things", () => {
  const said = fc.array(fc.tuple(fc.nat(3), fc.constantFrom(...TEXTS)), { maxLength: 4 });
  const changes = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.option(said)), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(changes, { minLength: 2, maxLength: 8 }), (rounds) => {
      const words = new KeptSameWords();
      const there = new Map<string, readonly Proposition[]>();
      for (const round of rounds) {
        for (const [document, statements] of round) {
          const before = there.get(document) ?? [];
          if (statements === null) there.delete(document);
          else {
            const once = new Map(statements);
            const now = [...once].map(([statement, text]) => {
              const known = before.find(({ ref, text: own }) => ref.statement === `s${statement}` && own === text);
              return known ?? saying(document, statement, text);
            });
            there.set(
              document,
              now.sort((a, b) => compareStatements(a.ref, b.ref)),
            );
          }
        }
        const inOrder = [...there].sort(([a], [b]) => (a < b ? -1 : 1));
        const found = words.of(new Map(inOrder));
        expect(found).toEqual(sameWords(inOrder.flatMap(([, own]) => own)));
        const again = words.of(new Map(inOrder));
        expect(again.every((group, at) => group === found[at])).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
