import { describe, expect, test } from "vitest";
import { mergingPairs, movingPairs, pairsAcross, type Together, togetherInIncident } from "../../src/web/desk/linked/together.ts";
import type { IncidentView } from "../../src/wire/linked-views.ts";

type Report = readonly [document: string, report: string, main?: "main"];

function incident(reports: readonly Report[], judgements: IncidentView["judgements"] = []): Together {
  const title = { parts: [], spans: [] };
  const labels = [...new Set(reports.map(([document]) => document))];
  return togetherInIncident({
    ...{ id: reports[0]?.[1] ?? "", heading: "", kind: "incident", by: "", reviewed: "machine" },
    documents: labels.map((label) => ({ label, id: label, publisher: null, published: null, title })),
    reports: reports.map(([document, report, main]) => ({ document, report, mention: "main", main: main === "main", state: "machine" })),
    ...{ fields: [], origins: [], edges: [], copies: [], drifts: [], pairs: [], footnotes: [] },
    judgements,
  });
}
const told = (pairs: ReturnType<typeof mergingPairs>): readonly string[] => pairs.map(({ verdict, a, b }) => `${verdict} ${a} ${b}`).sort();

describe("to say that two incidents are one", () => {
  const quay = incident([
    ["D1", "a"],
    ["D2", "b", "main"],
  ]);

  test("every report of both is the same as the one that tells it chiefly", () => {
    const other = incident([
      ["D3", "c", "main"],
      ["D4", "d"],
    ]);
    expect(told(mergingPairs(quay, other))).toEqual(["same a b", "same b c", "same b d"]);
  });

  test("what a person had parted is joined too, and what was taken back counts for nothing", () => {
    const line = { decision: "x", by: "nk", at: "", why: null, codebook: null, judgement: "not-same", heed: "heeded" } as const;
    const parted = incident(
      [
        ["D1", "a"],
        ["D2", "b", "main"],
      ],
      [
        { ...line, a: "a", b: "c", force: "in-force" },
        { ...line, a: "a", b: "d", force: "withdrawn" },
      ],
    );
    const other = incident([
      ["D3", "c", "main"],
      ["D4", "d"],
    ]);
    expect(told(mergingPairs(parted, other))).toEqual(["same a b", "same a c", "same b c", "same b d"]);
  });

  test("two reports of one document stay two, and where all do, nothing is judged", () => {
    expect(
      told(
        mergingPairs(
          quay,
          incident([
            ["D1", "c"],
            ["D5", "e", "main"],
          ]),
        ),
      ),
    ).toEqual(["same a b", "same b e"]);
    expect(mergingPairs(quay, incident([["D1", "c", "main"]]))).toEqual([]);
  });

  test("to part them is to part every pair across, and one text from itself never", () => {
    expect(told(pairsAcross("not-same", ["a"], ["b", "a", "c"]))).toEqual(["not-same a b", "not-same a c"]);
  });

  test("two statements of one document may join one claim; one that is moved leaves those here for those there", () => {
    const claim = (id: string, members: readonly Report[]): Together => ({ ...incident(members), id, kind: "claim" });
    const here = claim("a", [
      ["D1", "a", "main"],
      ["D1", "b"],
    ]);
    const there = claim("c", [
      ["D1", "c", "main"],
      ["D2", "d"],
    ]);
    expect(told(mergingPairs(here, there))).toEqual(["same a b", "same a c", "same a d"]);
    expect(told(movingPairs(here, "b", there))).toEqual(["not-same b a", "same b c", "same b d"]);
  });
});
