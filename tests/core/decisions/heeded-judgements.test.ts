import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PairJudgement } from "../../../src/core/decisions/apply-decisions.ts";
import { heededJudgements } from "../../../src/core/decisions/heeded-judgements.ts";

const judge = (a: string, b: string, judgement: PairJudgement["judgement"]): PairJudgement => ({
  a: a < b ? a : b,
  b: a < b ? b : a,
  judgement,
  by: "nk",
  at: "2031-01-01T00:00:00Z",
});

const member = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
/** One judgement for each pair, as decisions give them. */
const judgements = fc
  .array(fc.tuple(member, member, fc.constantFrom("same", "not-same", "unsure")), { maxLength: 16 })
  .map((all) => all.flatMap(([a, b, said]) => (a === b ? [] : [judge(a, b, said as PairJudgement["judgement"])])))
  .map((all) => [...new Map(all.map((one) => [one.a + one.b, one])).values()]);

/** Everything that a chain of `same` leads to. */
function reached(from: string, same: readonly PairJudgement[]): ReadonlySet<string> {
  const found = new Set([from]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const { a, b } of same) if (found.has(a) || found.has(b)) found.add(a).add(b);
  }
  return found;
}

describe("judgements that contradict each other", () => {
  test("a chain of same whose ends were judged not the same is not heeded, and is told", () => {
    const [ab, bc, ac, dc] = [judge("a", "b", "same"), judge("b", "c", "same"), judge("a", "c", "not-same"), judge("d", "c", "same")];
    const { heeded, contradictions } = heededJudgements([ab, bc, ac, dc]);
    expect(contradictions).toEqual([[ab, bc, ac]]);
    expect(heeded).toEqual([ac, dc]);
  });

  test("unsure is none of it", () => {
    expect(heededJudgements([judge("a", "b", "unsure")])).toEqual({ heeded: [], contradictions: [] });
  });

  test("what is heeded never contradicts itself, and only what contradicts is left out (laws)", () => {
    fc.assert(
      fc.property(judgements, (all) => {
        const { heeded, contradictions } = heededJudgements(all);
        const same = heeded.filter(({ judgement }) => judgement === "same");
        for (const { a, b, judgement } of heeded) if (judgement === "not-same") expect(reached(a, same).has(b)).toBe(false);
        const told = new Set(contradictions.flat());
        for (const one of all) if (one.judgement !== "unsure") expect(heeded.includes(one) || told.has(one)).toBe(true);
        expect(all.filter(({ judgement }) => judgement === "not-same").every((one) => heeded.includes(one))).toBe(true);
      }),
    );
  });

  test("their order never matters (law)", () => {
    fc.assert(
      fc.property(judgements, (all) => {
        expect(heededJudgements(all.toReversed())).toEqual(heededJudgements(all));
      }),
    );
  });
});
