import { describe, expect, it } from "vitest";
import {
  type ClaimRecord,
  comparedPairs,
  type ExtractedLine,
  stanceMacro,
  stanceTable,
  talliesOf,
} from "../../benchmarks/quality/claims-gold/compare-claims.ts";
import type { PairLabel, SampledPair, Stance } from "../../benchmarks/quality/claims-gold/sample.ts";
import { figuresOf } from "../../benchmarks/quality/figures.ts";

const side = (document: string): SampledPair["a"] => ({ document, sha256: "", content: [[10, 50]] });
const sampled = (pair: number, a: string, b: string): SampledPair => ({ pair, practice: false, a: side(a), b: side(b) });
const label = (pair: number, same: boolean, stanceA: Stance, stanceB: Stance): [number, PairLabel] => [
  pair,
  { pair, same, unsure: false, stanceA, stanceB },
];
const claim = (name: string, statements: readonly [document: string, statement: string, stance: Stance][]): ClaimRecord => ({
  kind: "claim",
  claim: name,
  statements: statements.map(([document, statement, stance]) => ({ document, statement, stance })),
});

/** Every document has the statement s1 at the sampled place, moved by a word, and s2 elsewhere. */
const extracted = new Map(
  ["a", "b", "c", "d"].map((id): [string, ExtractedLine] => [
    id,
    {
      id,
      statements: [
        { id: "s2", content: [[100, 140]] },
        { id: "s1", content: [[12, 52]] },
      ],
    },
  ]),
);
const sample = [sampled(1, "a", "b"), sampled(2, "a", "c"), sampled(3, "b", "d")];
const gold = new Map([label(1, true, "for", "against"), label(2, false, "for", "no-evidence"), label(3, true, "for", "neutral")]);

const compared = (...claims: readonly ClaimRecord[]) => comparedPairs(sample, gold, claims, extracted);

describe("claims beside the gold", () => {
  it("joins two statements where one claim holds both", () => {
    const pairs = compared(
      claim("1", [
        ["a", "s1", "for"],
        ["b", "s1", "against"],
      ]),
    );
    expect(pairs.map(({ joined }) => joined)).toEqual([true, false, false]);
  });

  it("finds a statement again by its place, not by its id", () => {
    const elsewhere = claim("1", [
      ["a", "s2", "for"],
      ["b", "s2", "for"],
    ]);
    expect(compared(elsewhere).some(({ joined }) => joined)).toBe(false);
  });

  it("does not confuse statements of one id in two documents", () => {
    const pairs = compared(claim("1", [["a", "s1", "for"]]), claim("2", [["b", "s1", "against"]]));
    expect(pairs[0]?.joined).toBe(false);
    expect(pairs[0]?.sides.map(({ told }) => told)).toEqual(["for", "against"]);
  });

  it("counts precision over what was joined and recall over what is the same", () => {
    const pairs = compared(
      claim("1", [
        ["a", "s1", "for"],
        ["b", "s1", "against"],
        ["c", "s1", "for"],
      ]),
    );
    const figures = figuresOf(pairs.map(talliesOf));
    expect(figures["same, precision"]).toMatchObject({ value: 50, n: 2 });
    expect(figures["same, recall"]).toMatchObject({ value: 50, n: 2 });
    expect(figures["stance, rightly joined"]).toMatchObject({ value: 100, n: 2 });
  });

  it("hears a statement in the claim that the pair shares", () => {
    const pairs = compared(
      claim("1", [["b", "s1", "for"]]),
      claim("2", [
        ["a", "s1", "for"],
        ["b", "s1", "against"],
      ]),
    );
    expect(pairs[0]?.sides[1].told).toBe("against");
  });

  it("names a statement that is no longer extracted, and does not join it", () => {
    const moved = new Map([...extracted, ["b", { id: "b", statements: [{ id: "s1", content: [[40, 90]] as const }] }]]);
    const joined = claim("1", [
      ["a", "s1", "for"],
      ["b", "s1", "against"],
    ]);
    const [first] = comparedPairs(sample, gold, [joined], moved);
    expect(first).toMatchObject({ joined: false, sides: [{ found: true }, { found: false, told: null }] });
    expect(stanceTable(comparedPairs(sample, gold, [joined], moved)).against).toEqual({ lost: 1 });
  });

  it("scores stance over statements that are in a claim; neutral in place of a stance is wrong", () => {
    const pairs = compared(
      claim("1", [
        ["a", "s1", "for"],
        ["b", "s1", "neutral"],
      ]),
    );
    // For: two of two told, and the third is of statement b, told neutral (F1 80). Against: none of one. No evidence: in no claim.
    expect(stanceMacro(pairs).value).toBeCloseTo(40);
    expect(stanceTable(pairs)).toEqual({
      for: { for: 2, neutral: 1 },
      against: { neutral: 1 },
      "no-evidence": { none: 1 },
      neutral: { none: 1 },
    });
  });

  it("tells nothing where nothing was told", () => {
    expect(stanceMacro(compared())).toEqual({ value: 0, low: 0, high: 0, n: 0 });
    expect(figuresOf(compared().map(talliesOf))["same, precision"]).toMatchObject({ value: 0, n: 0 });
  });
});
