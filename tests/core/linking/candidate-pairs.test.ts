import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatePairs, membersOf } from "../../../src/core/linking/pairs/candidate-pairs.ts";
import { PairSet } from "../../../src/core/linking/pairs/pair-set.ts";
import type { PairLimits } from "../../../src/core/linking/pairs/partners.ts";

const NO_LIMIT: PairLimits = { mostTogether: 100, first: 0, next: 0, mostPartners: 1000 };
const byIndex = (a: number, b: number): number => a - b;
const keyed = fc.array(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 3 }), { maxLength: 12 });

describe("pairs of members that share a key", () => {
  test("are each found once, in order, and no others", () => {
    fc.assert(
      fc.property(keyed, (keys) => {
        const expected = keys.flatMap((one, a) =>
          keys.flatMap((other, b) => (a < b && one.some((key) => other.includes(key)) ? [[a, b]] : [])),
        );
        expect([...candidatePairs(membersOf(keys, byIndex), NO_LIMIT)]).toEqual(expected);
      }),
    );
  });

  test("keys as numbers give the same pairs as keys as texts", () => {
    fc.assert(
      fc.property(keyed, (keys) => {
        const limits: PairLimits = { mostTogether: 4, first: 1, next: 2, mostPartners: 3 };
        const numbers = candidatePairs(
          {
            size: keys.length,
            keysOf: (index) => (keys[index] as readonly string[]).map((key) => 2 ** 40 + key.charCodeAt(0)),
            order: byIndex,
          },
          limits,
        );
        expect([...numbers]).toEqual([...candidatePairs(membersOf(keys, byIndex), limits)]);
      }),
    );
  });

  test("one more member changes no pair of two who share no key with it", () => {
    fc.assert(
      fc.property(keyed, fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 3 }), (keys, more) => {
        const limits: PairLimits = { mostTogether: 3, first: 1, next: 1, mostPartners: 2 };
        const isFar = ([a, b]: readonly [number, number]): boolean =>
          [a, b].every((one) => (keys[one] ?? more).every((key) => !more.includes(key)));
        const far = (all: readonly (readonly string[])[]) => [...candidatePairs(membersOf(all, byIndex), limits)].filter(isFar);
        expect(far([...keys, more])).toEqual(far(keys));
      }),
    );
  });

  test("nobody in a large block is looked at beside more than a few", () => {
    const keys = Array.from({ length: 500 }, () => ["all"]);
    const limits: PairLimits = { mostTogether: 16, first: 2, next: 6, mostPartners: 20 };
    expect(candidatePairs(membersOf(keys, byIndex), limits).count).toBeLessThan(500 * 20);
  });
});

describe("a set of pairs", () => {
  test("holds each once, however many they are, and tells them in order", () => {
    const size = 3_000_000;
    const set = new PairSet(size);
    for (let at = 5000; at > 0; at--) expect(set.add(at, size - at)).toBe("new");
    expect([set.add(7, size - 7), set.count, set.has(7, size - 7), set.has(7, 8)]).toEqual(["known", 5000, true, false]);
    expect([...set].slice(0, 2)).toEqual([
      [1, size - 1],
      [2, size - 2],
    ]);
  });
});
