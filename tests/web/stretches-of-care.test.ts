import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stretchesOfCare } from "../../src/web/desk/care/stretches.ts";
import { byCare, CARE, type Mark, segmentsOf } from "../../src/web/desk/text/segments.ts";

type Span = readonly [number, number];
const paragraphs: readonly Span[] = [
  [0, 20],
  [22, 60],
  [62, 100],
];
const span = (start: number, end: number): [number, number] => [start, end];
const report = (trigger: Span, fields: readonly (readonly [string, Span])[] = []) => ({
  trigger,
  sentences: [trigger],
  fields: fields.map(([name, value]) => ({ name, values: [{ span: value }] })),
});
const text = { reading: "read" as const, paragraphs: paragraphs.map(([a, b]) => span(a, b)), persons: [], reports: [] };

describe("what of a text is blurred while care is taken", () => {
  test("whole paragraphs that hold an act or whom it harmed, and names elsewhere", () => {
    const reports = [
      report(
        [2, 8],
        [
          ["killed", [30, 34]],
          ["place", [70, 75]],
        ],
      ),
    ];
    const persons = [{ span: span(5, 9) }, { span: span(64, 70) }, { span: span(68, 74) }];
    expect(stretchesOfCare({ ...text, reports, persons }, false)).toEqual([
      [0, 20],
      [22, 60],
      [64, 74],
    ]);
  });

  test("nothing of a text that tells of none; all of one that was not read, and for who works blind", () => {
    expect(stretchesOfCare(text, false)).toEqual([]);
    expect(stretchesOfCare({ ...text, reading: "language-not-supported" }, false)).toEqual(paragraphs);
    expect(stretchesOfCare(text, true)).toEqual(paragraphs);
  });

  const marks = fc.array(
    fc.record({
      span: fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 30 })).map(([start, length]) => span(start, start + length)),
      layer: fc.constantFrom("said", "cue"),
    }),
    { maxLength: 8 },
  );

  test("blurring cuts no word out of a text and changes no other mark (law)", () => {
    fc.assert(
      fc.property(marks, fc.nat(90), fc.integer({ min: 1, max: 40 }), (own, start, length) => {
        const careful: Mark = { span: span(start, start + length), layer: CARE };
        const groups = byCare(segmentsOf([0, 130], [...own, careful]));
        const drawn = groups.flatMap(({ segments }) => segments);
        expect(drawn.map(({ span: [from] }) => from)).toEqual([0, ...drawn.slice(0, -1).map(({ span: [, to] }) => to)]);
        expect(drawn.at(-1)?.span[1]).toBe(130);
        const layersAt = (at: number, segments: typeof drawn): string =>
          (segments.find(({ span: [from, to] }) => from <= at && at < to)?.marks ?? [])
            .map(({ layer }) => layer)
            .sort()
            .join();
        const plain = segmentsOf([0, 130], own);
        for (let at = 0; at < 130; at += 7) expect(layersAt(at, drawn)).toBe(layersAt(at, [...plain]));
        expect(groups.filter(({ care }) => care === "taken")).toHaveLength(1);
      }),
    );
  });
});
