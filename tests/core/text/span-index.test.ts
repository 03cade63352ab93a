import fc from "fast-check";
import { expect, test } from "vitest";
import { covers, overlaps, type Span } from "../../../src/core/model/index.ts";
import { coveringOf, insideOf, overlappingOf } from "../../../src/core/text/index.ts";

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 25 })).map(([start, length]): Span => [start, start + length]);
const items = fc.array(span, { maxLength: 40 }).map((spans) => spans.map((one, index) => ({ span: one, index })));

test("what is found in, around and beside a span is what looking at each item would find, in the items' order", () => {
  fc.assert(
    fc.property(items, fc.array(span, { maxLength: 4 }), (all, asked) => {
      expect(insideOf(all)(asked)).toEqual(all.filter((item) => asked.some((outer) => covers(outer, item.span))));
      for (const one of asked) {
        expect(coveringOf(all)(one)).toEqual(all.filter((item) => covers(item.span, one)));
        expect(overlappingOf(all)(one)).toEqual(all.filter((item) => overlaps(item.span, one)));
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});
