import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heededJudgements } from "../../../src/core/decisions/heeded-judgements.ts";
import { linkClaims } from "../../../src/core/linking/claims/link-claims.ts";
import type { Claim, JudgedPair, LinkingDocument } from "../../../src/core/model/index.ts";
import { EQUAL_WEIGHTS, inventedDocument, inventedStatement } from "./invented-documents.ts";

/** A document with one statement, "The watch said CONTENT.", named by the document. */
function says(id: string, content: string, published = "2025-02-05"): LinkingDocument {
  const text = `The watch said ${content}.`;
  const at = text.indexOf(content);
  const statement = inventedStatement(`s-${id}`, {
    speakerText: "The watch",
    source: [[0, 9]],
    cue: [[10, 14]],
    content: [[at, at + content.length]],
  });
  return inventedDocument(id, { text, published, statements: [statement] });
}

const SUNK = "that the Ash Front sank two grain boats off Vorrash";
const BOATS = says("boats", SUNK);
const AGAIN = says("again", SUNK);
const TOLD = says("told", "the Ash Front had sunk two grain boats near Vorrash");
const MINE = says("mine", "a mine had torn the hull of a barge open at dawn");
const BARGE = says("barge", "that a mine had torn the hull of a barge open");
const SO = says("so", "it");
const ALL = [BOATS, AGAIN, TOLD, MINE, BARGE, SO];

const same = (a: LinkingDocument, b: LinkingDocument): JudgedPair => ({ a: `s-${a.id}`, b: `s-${b.id}`, verdict: "same", by: "nk" });
const notSame = (a: LinkingDocument, b: LinkingDocument): JudgedPair => ({ ...same(a, b), verdict: "not-same" });

const link = (documents: readonly LinkingDocument[], judged: readonly JudgedPair[] = []): readonly Claim[] =>
  linkClaims(documents, [], [], judged, EQUAL_WEIGHTS);

/** Each claim as the names of its documents. */
const groups = (claims: readonly Claim[]): readonly string[] =>
  claims.map(({ statements }) => statements.map(({ document }) => document).join(" ")).sort();

describe("what a person judged of two statements", () => {
  test("without any, the words alone put together", () => {
    expect(groups(link(ALL))).toEqual(["again boats told", "barge mine"]);
  });

  test("same joins, whatever else was compared, and says who judged", () => {
    const claims = link(ALL, [same(TOLD, MINE)]);
    expect(groups(claims).some((group) => group.endsWith("mine told"))).toBe(true);
    const reasons = claims.flatMap(({ pairs }) => pairs.flatMap(({ reasons: own }) => own.map(({ text }) => text)));
    expect(reasons).toContain("a person (nk) judged so");
  });

  test("same joins a statement that says too little to be compared", () => {
    expect(groups(link(ALL, [same(SO, MINE)]))).toEqual(["again boats told", "barge mine so"]);
    expect(groups(link(ALL, [notSame(SO, MINE)]))).toEqual(groups(link(ALL)));
  });

  test("not same keeps apart, also through a third and in the very same words", () => {
    expect(groups(link(ALL, [notSame(BARGE, MINE)]))).toEqual(["again boats told"]);
    for (const claims of [link(ALL, [notSame(BOATS, AGAIN)]), link(ALL, [notSame(AGAIN, BOATS)])]) {
      expect(claims.some(({ statements }) => ["boats", "again"].every((id) => statements.some(({ document }) => document === id)))).toBe(
        false,
      );
    }
  });

  test("a same that puts two groups of the same words together and a not-same across them both hold", () => {
    const twin = says("twin", "the Ash Front had sunk two grain boats near Vorrash");
    const claims = link([...ALL, twin], [same(BOATS, TOLD), notSame(AGAIN, twin)]);
    const home = (id: string): number => claims.findIndex(({ statements }) => statements.some(({ document }) => document === id));
    expect(home("boats")).toBe(home("told"));
    expect(home("again") === home("twin") && home("again") >= 0).toBe(false);
  });

  test("what holds a claim together reaches all of it", () => {
    for (const { statements, pairs } of link(ALL, [same(TOLD, MINE)])) expect(pairs).toHaveLength(statements.length - 1);
  });

  const verdicts = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()), { maxLength: 8 });
  const heededOf = (asked: readonly (readonly [number, number, boolean])[]): readonly JudgedPair[] => {
    const pairs = asked.flatMap(([one, other, isSame]) => {
      const [a, b] = [ALL[one]?.id ?? "", ALL[other]?.id ?? ""].map((id) => `s-${id}`).sort() as [string, string];
      return a === b ? [] : [{ a, b, judgement: isSame ? ("same" as const) : ("not-same" as const), by: "nk", at: "" }];
    });
    const once = [...new Map(pairs.map((pair) => [pair.a + pair.b, pair])).values()];
    return heededJudgements(once).heeded.map(({ a, b, judgement, by }) => ({ a, b, verdict: judgement as JudgedPair["verdict"], by }));
  };

  test("every judgement that is heeded holds (law)", () => {
    fc.assert(
      fc.property(verdicts, (asked) => {
        const judged = heededOf(asked);
        const claims = link(ALL, judged);
        const home = (id: string): number => claims.findIndex(({ statements }) => statements.some(({ statement }) => statement === id));
        for (const { a, b, verdict } of judged) {
          if (verdict === "same") expect(home(a) >= 0 && home(a) === home(b)).toBe(true);
          else expect(home(a) >= 0 && home(a) === home(b)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("neither the order of documents nor of judgements matters, and taking them back restores everything (law)", () => {
    fc.assert(
      fc.property(verdicts, fc.nat(1000), (asked, turn) => {
        const judged = heededOf(asked);
        const at = turn % ALL.length;
        expect(link([...ALL.slice(at), ...ALL.slice(0, at)], judged.toReversed())).toEqual(link(ALL, judged));
        expect(link(ALL, [])).toEqual(link(ALL));
      }),
      { numRuns: 60 },
    );
  });
});
