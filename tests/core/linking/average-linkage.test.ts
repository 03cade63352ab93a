import { describe, expect, test } from "vitest";
import { averageLinkage } from "../../../src/core/linking/average-linkage.ts";
import { Heap } from "../../../src/core/linking/heap.ts";
import type { Tie } from "../../../src/core/linking/ties-between.ts";

const scored = (a: number, b: number, score: number): Tie => ({ a, b, score, verdict: "scored" });

describe("average linkage", () => {
  test("puts together what is most alike on average, and leaves what is not", () => {
    expect(averageLinkage(4, [scored(0, 1, 5), scored(1, 2, 1), scored(0, 2, 1), scored(2, 3, -1)], 0)).toEqual([[0, 1, 2], [3]]);
  });

  test("two that must be apart are never drawn together by a third", () => {
    const ties: readonly Tie[] = [scored(0, 1, 5), scored(1, 2, 4), { a: 0, b: 2, score: 0, verdict: "apart" }];
    expect(averageLinkage(3, ties, 0)).toEqual([[0, 1], [2]]);
  });

  test("a pair that was never compared counts against a group", () => {
    expect(averageLinkage(3, [scored(0, 1, 2), scored(1, 2, 1)], 0)).toEqual([[0, 1], [2]]);
  });

  test("copies are together whatever their score, unless they must be apart", () => {
    const copied: Tie = { a: 0, b: 1, score: -9, verdict: "copied" };
    expect(averageLinkage(2, [copied], 0)).toEqual([[0, 1]]);
  });

  test("the order of ties is irrelevant", () => {
    const ties = [scored(0, 1, 2), scored(1, 2, 2), scored(2, 3, 2), scored(0, 3, 2), scored(0, 2, 1), scored(1, 3, 1)];
    expect(averageLinkage(4, [...ties].reverse(), 0)).toEqual(averageLinkage(4, ties, 0));
  });

  test("ten thousand in one long chain take moments", () => {
    const size = 10_000;
    const ties = Array.from({ length: size - 1 }, (_, at) => scored(at, at + 1, 1));
    const start = performance.now();
    expect(averageLinkage(size, ties, 0)).toHaveLength(size / 2);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("a heap", () => {
  test("gives its items in order, and nothing when it is empty", () => {
    const heap = new Heap<number>((a, b) => a - b);
    for (const value of [5, 1, 4, 1, 3, 9, 2, 6]) heap.push(value);
    expect(Array.from({ length: 9 }, () => heap.pop())).toEqual([1, 1, 2, 3, 4, 5, 6, 9, undefined]);
  });
});
