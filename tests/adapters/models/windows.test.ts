import fc from "fast-check";
import { expect, test } from "vitest";
import { windowsOver } from "../../../src/adapters/models/encoder/windows.ts";

test("a short text is one window", () => {
  expect(windowsOver(254, 254, 64)).toEqual([{ start: 0, end: 254, from: 0, to: 254 }]);
});

test("every piece is answered for once, by a window that reads it and is no longer than the encoder takes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (count) => {
      let next = 0;
      for (const { start, end, from, to } of windowsOver(count, 254, 64)) {
        expect(from).toBe(next);
        expect(start).toBeLessThanOrEqual(from);
        expect(end).toBeGreaterThanOrEqual(to);
        expect(end - start).toBeLessThanOrEqual(254);
        next = to;
      }
      expect(next).toBe(count);
    }),
    { seed: 7 },
  );
});

test("a piece inside the text has at least 32 pieces of context on both sides", () => {
  for (const count of [255, 600, 5000]) {
    for (const { start, end, from, to } of windowsOver(count, 254, 64)) {
      if (from > 0) expect(from - start).toBeGreaterThanOrEqual(32);
      if (to < count) expect(end - to).toBeGreaterThanOrEqual(31);
    }
  }
});
