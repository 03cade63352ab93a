import fc from "fast-check";
import { expect, test } from "vitest";
import { withAdded } from "../../../src/core/decisions/with-added.ts";
import type { AddedFinding, Extraction, Statement, StatementId } from "../../../src/core/model/index.ts";
import { extractionOf, inventedDocument } from "../../stores/invented-case.ts";

const TEXT = "Depot burns in Sarneth. Ola Brandt said so. Nobody else did.";
const read = extractionOf(inventedDocument(TEXT).text).extraction;
const machine = read.statements[0] as Statement;

const added: fc.Arbitrary<AddedFinding> = fc
  .tuple(fc.constantFrom("a1", "b2", "c3", "d4"), fc.integer({ min: 0, max: TEXT.length - 2 }))
  .map(([id, at]) => ({ kind: "statement", finding: { ...machine, id: id as StatementId, cue: [[at, at + 2]] } }));
const several = fc.uniqueArray(added, { selector: ({ finding }) => finding.id, maxLength: 4 });

const law = (holds: (list: readonly AddedFinding[], known: Extraction | null) => void): void =>
  fc.assert(
    fc.property(several, fc.constantFrom(read, null), (list, known) => holds(list, known)),
    { seed: 1, numRuns: 200 },
  );

test("everything read and everything added is there once, in the order of the text, and what was read is as it was", () => {
  law((list, known) => {
    const kept = structuredClone(known);
    const both = withAdded(known, list);
    const ids = (both?.statements ?? []).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([...(known?.statements ?? []), ...list.map(({ finding }) => finding)].map(({ id }) => id)));
    expect(ids.length).toBe(new Set(ids).size);
    const starts = (both?.statements ?? []).map(({ cue, content }) => (cue[0] ?? content[0] ?? [0])[0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(known).toEqual(kept);
  });
});

test("in which order things were added does not matter, and adding what a machine has read changes nothing", () => {
  law((list, known) => {
    const byId = (extraction: Extraction | null) => new Map(extraction?.statements.map((one) => [one.id, one]));
    expect(byId(withAdded(known, list.toReversed()))).toEqual(byId(withAdded(known, list)));
    expect(withAdded(read, [{ kind: "statement", finding: { ...machine, certainty: "possible" } }])?.statements).toEqual(read.statements);
  });
});

test("nothing added to nothing read is nothing", () => {
  expect([withAdded(null, []), withAdded(null), withAdded(read)]).toEqual([null, null, read]);
});
