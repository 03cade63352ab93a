import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeOf, type WeighedOrigin } from "../../../src/core/corroboration/grade.ts";
import { countsInWords, type Origin } from "../../../src/core/model/index.ts";

const origin = (id: number): Origin => ({
  id: `o${id}`,
  kind: "institution",
  text: `Body ${id}`,
  institution: `Body ${id}`,
  named: "institution",
  carriers: [`d${id}`],
  statements: [],
  shown: "none-found",
  reasons: [],
  mayBe: [],
});
const weighed = (...weights: readonly WeighedOrigin["weight"][]): readonly WeighedOrigin[] =>
  weights.map((weight, id) => ({ origin: origin(id), weight }));
const graded = (origins: readonly WeighedOrigin[]) => gradeOf({ origins, against: [], carriers: origins.length, ownVoice: 0, notes: [] });

describe("an origin that only claims a thing for itself", () => {
  test("is told apart, so that a single origin is never said to be two", () => {
    const { grade, reasons, ...counts } = graded(weighed("full", "own-claim"));
    expect(grade).toBe("single-origin");
    expect(countsInWords(counts)).toBe("2 documents, 1 origin, 1 own claim");
    expect(reasons).toContainEqual([{ origin: "o1" }, " only claims it for itself, which raises no grade."]);
  });

  test("is all that stands behind what is claimed only", () => {
    const { grade, ...counts } = graded(weighed("own-claim", "own-claim"));
    expect(grade).toBe("claimed-only");
    expect(countsInWords(counts)).toBe("2 documents, 2 own claims");
  });

  test("never makes the name of a grade say another number of origins than its counts", () => {
    const weights = fc.array(fc.constantFrom("full" as const, "own-claim" as const), { maxLength: 6 });
    fc.assert(
      fc.property(weights, (some) => {
        const { grade, origins, ownClaims } = graded(weighed(...some));
        const asserting = origins - ownClaims;
        expect(grade).toBe(origins === 0 ? null : asserting === 0 ? "claimed-only" : asserting === 1 ? "single-origin" : "corroborated");
      }),
    );
  });
});
