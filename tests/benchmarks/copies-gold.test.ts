import { describe, expect, test } from "vitest";
import { practiceHalf } from "../../benchmarks/quality/copies-gold/halves.ts";
import type { GoldPair } from "../../benchmarks/quality/copies-gold/pairs.ts";
import { readCopyRecords, tallyPair } from "../../benchmarks/quality/copies-gold/tally-pairs.ts";
import { figuresOf } from "../../benchmarks/quality/figures.ts";

const pair = (name: string, relation: GoldPair["relation"], earlier: GoldPair["earlier"]): GoldPair => ({
  pair: name,
  relation,
  earlier,
  a: `${name}-a`,
  b: `${name}-b`,
});
const record = (document: string, of: string, relation: string): string =>
  JSON.stringify({ kind: "copy", document, of, relation, share: 0.5 });

const gold = [pair("one", "edited", "a"), pair("two", "rewrite", "b"), pair("three", "none", null)];
const scored = (lines: readonly string[], pairs: readonly GoldPair[] = gold) => {
  const records = readCopyRecords(lines);
  return Object.fromEntries(
    Object.entries(figuresOf(pairs.map((one) => tallyPair(one, records)))).map(([name, { value, n }]) => [name, { value, n }]),
  );
};

describe("scoring copies", () => {
  test("copies and rewrites found, in the right direction", () => {
    expect(scored([record("one-b", "one-a", "same text"), record("two-a", "two-b", "rewrite")])).toEqual({
      "copies, precision": { value: 100, n: 1 },
      "copies, recall": { value: 100, n: 1 },
      "rewrites, precision": { value: 100, n: 1 },
      "rewrites, recall": { value: 100, n: 1 },
      direction: { value: 100, n: 2 },
    });
  });

  test("a copy told of nothing, a rewrite told as a copy, a copy told the wrong way round", () => {
    const lines = [record("three-a", "three-b", "edited"), record("two-a", "two-b", "edited"), record("one-a", "one-b", "version")];
    const { direction, ...others } = scored(lines);
    expect(others["copies, precision"]?.value).toBeCloseTo(100 / 3);
    expect(others["copies, recall"]).toEqual({ value: 100, n: 1 });
    expect(others["rewrites, recall"]).toEqual({ value: 0, n: 1 });
    expect(direction).toEqual({ value: 0, n: 1 });
  });

  test("other records, pairs outside the gold and passages count for nothing", () => {
    const lines = [JSON.stringify({ kind: "statement" }), record("x", "y", "edited"), record("four-a", "four-b", "edited"), ""];
    const figures = scored(lines, [...gold, pair("four", "passage", "b")]);
    expect(figures["copies, precision"]).toEqual({ value: 0, n: 0 });
    expect(figures["copies, recall"]).toEqual({ value: 0, n: 1 });
  });
});

test("pairs that touch one thing lie in one half, and the halves are even", () => {
  const pairs = ["p q", "q r", "s t", "u v", "w x"].map((names, at) => ({ touches: names.split(" "), stratum: "all", rank: String(at) }));
  const practice = practiceHalf(pairs);
  const [first, second] = pairs as [(typeof pairs)[number], (typeof pairs)[number]];
  expect(practice.has(first)).toBe(practice.has(second));
  expect([2, 3]).toContain(practice.size);
});
