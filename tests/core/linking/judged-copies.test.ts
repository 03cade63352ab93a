import { describe, expect, test } from "vitest";
import { link } from "../../../src/core/linking/link.ts";
import { type JudgedPair, NOTHING_JUDGED } from "../../../src/core/model/index.ts";
import { EQUAL_WEIGHTS, inventedDocument } from "./invented-documents.ts";

const WORDS =
  "Two grain boats were sunk off Vorrash before dawn on Tuesday, the harbour watch told reporters. Nine sailors were pulled from the water by a tug that had left Sarneth at four.";
const EARLIER = inventedDocument("earlier", { text: WORDS, published: "2025-02-04" });
const LATER = inventedDocument("later", { text: `${WORDS} The port stayed shut.`, published: "2025-02-05" });
const OTHER = inventedDocument("other", { text: "The council of Sarneth met on Friday to vote on its budget.", published: "2025-02-06" });

const copiesOf = (documents: readonly JudgedPair[]) =>
  link([EARLIER, LATER, OTHER], EQUAL_WEIGHTS, { ...NOTHING_JUDGED, documents }).copies.map(({ document, of, relation, reasons }) => ({
    pair: `${document} of ${of}`,
    relation,
    reasons,
  }));

describe("what a person judged of two documents", () => {
  test("a copy that a person confirmed says so", () => {
    const found = copiesOf([]);
    expect(found.map(({ pair }) => pair)).toEqual(["later of earlier"]);
    const confirmed = copiesOf([{ a: "earlier", b: "later", verdict: "same", by: "nk" }]);
    expect(confirmed).toEqual(found.map((one) => ({ ...one, reasons: ["a person (nk) judged so", ...one.reasons] })));
  });

  test("no copy is shown between two that a person judged to be none", () => {
    expect(copiesOf([{ a: "earlier", b: "later", verdict: "not-same", by: "nk" }])).toEqual([]);
  });

  test("what nothing but a person shows to be a copy is one that was told anew", () => {
    expect(copiesOf([{ a: "earlier", b: "other", verdict: "same", by: "nk" }])[1]).toEqual({
      pair: "other of earlier",
      relation: "rewrite",
      reasons: ["a person (nk) judged so"],
    });
  });
});
