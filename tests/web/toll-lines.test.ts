import { describe, expect, test } from "vitest";
import { figureOf, figureWords, tollOf } from "../../src/web/desk/linked/toll-lines.ts";
import type { SheetDocumentView, SheetFieldView, TellingView } from "../../src/wire/linked-views.ts";

const telling = (document: string, who: string | null, more: Partial<TellingView> = {}): TellingView => ({
  ...{ document, report: document, stance: "for", hedge: "plain", weight: "counts", origins: [], footnote: 1 },
  voices: [
    who === null
      ? { kind: "own-voice", hands: ["Coast Wire"], persons: [], manner: [] }
      : { kind: "statement", hands: ["Coast Wire", who], persons: [], manner: [] },
  ],
  ...more,
});
const value = (text: string, ...tellings: readonly TellingView[]): SheetFieldView["values"][number] => ({
  ...{ text, tellings, discounts: [], anchor: null, conflicts: [], first: null, last: null },
  grade: { grade: null, carriers: 1, origins: 1, ownClaims: 0, reasons: [] },
});
const document = (label: string, published: string | null, publisher = "Coast Wire"): SheetDocumentView => ({
  ...{ label, published, publisher, id: label },
  title: { parts: [], spans: [] },
});
const documents = [
  document("D1", "2031-03-04"),
  document("D2", "2031-03-05", "Highland Post"),
  document("D3", "2031-03-08"),
  document("D4", "2031-03"),
];
const killed = (...values: SheetFieldView["values"][number][]): SheetFieldView => ({
  name: "killed",
  agreement: "several",
  given: [],
  values,
});

describe("a figure", () => {
  test("is read as the sheet writes it, with whom it counts", () => {
    expect(["7", "at least 7", "7 to 9 (soldiers)", "a dozen"].map(figureOf)).toEqual([
      { min: 7, max: 7, of: null },
      { min: 7, max: null, of: null },
      { min: 7, max: 9, of: "soldiers" },
      null,
    ]);
    expect(
      [
        { min: 7, max: 7 },
        { min: 7, max: null },
        { min: 7, max: 9 },
      ].map(figureWords),
    ).toEqual(["7", "7+", "7–9"]);
  });
});

describe("figures over time", () => {
  test("a speaker who tells another figure later revises it; who repeats it does not", () => {
    const { lines } = tollOf(
      killed(value("at least 7", telling("D1", "police"), telling("D2", "police")), value("9", telling("D3", "police"))),
      documents,
    );
    expect(lines.map(({ who }) => who)).toEqual(["police"]);
    expect(lines[0]?.steps).toMatchObject([
      { day: "2031-03-04", min: 7, max: null, documents: ["D1", "D2"], change: "first" },
      { day: "2031-03-08", min: 9, max: 9, documents: ["D3"], change: "revised" },
    ]);
  });

  test("one publisher's own voice does not revise another's, and whom a figure counts keeps it apart", () => {
    const { lines } = tollOf(
      killed(value("7", telling("D1", null)), value("9", telling("D2", null)), value("3 (soldiers)", telling("D3", null))),
      documents,
    );
    expect(lines.map(({ who, publisher, of, steps }) => [who, publisher, of, steps.length])).toEqual([
      [null, "Coast Wire", null, 1],
      [null, "Highland Post", null, 1],
      [null, "Coast Wire", "soldiers", 1],
    ]);
  });

  test("what is denied is not drawn; what has no day of publication is counted", () => {
    const toll = tollOf(killed(value("7", telling("D1", "army", { stance: "against" }), telling("D4", "police"))), documents);
    expect(toll).toEqual({ field: "killed", lines: [], undated: 1 });
  });
});
