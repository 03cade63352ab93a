import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementOf, disputedMembers, krippendorffAlpha } from "../../../src/core/decisions/agreement.ts";
import type { Decision, DecisionId, ReportId } from "../../../src/core/model/index.ts";
import { uuidOf } from "../../stores/invented-case.ts";

/** Columns of a table of coders by units, "." where a coder gave no value. */
const unitsOf = (...coders: readonly string[]): readonly (readonly string[])[] =>
  [...(coders[0] ?? "")].map((_, at) => coders.map((values) => values[at] ?? ".").filter((value) => value !== "."));

describe("Krippendorff's alpha", () => {
  test("the published examples (Krippendorff 2011): two coders and two values, four coders with gaps", () => {
    expect(krippendorffAlpha(unitsOf("0100000010", "1110010000"))).toBeCloseTo(0.095, 3);
    expect(krippendorffAlpha(unitsOf("123321412...", "1233224125.3", ".3332342251.", "12332441251."))).toBeCloseTo(0.743, 3);
  });

  test("it is 1 where all agree, and not defined where nothing differs or nobody coded twice", () => {
    expect(krippendorffAlpha(unitsOf("ab", "ab"))).toBe(1);
    expect(krippendorffAlpha(unitsOf("aa", "aa"))).toBeNull();
    expect(krippendorffAlpha(unitsOf("ab"))).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
  });

  test("neither the order of coders nor of units matters, and it is at most 1 (law)", () => {
    const table = fc.array(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(table, (units) => {
        const alpha = krippendorffAlpha(units);
        const turned = krippendorffAlpha(units.map((unit) => unit.toReversed()).toReversed());
        if (alpha === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(alpha, 9);
        expect(alpha ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("agreement of people", () => {
  let number = 0;
  const say = (reviewer: string, id: string, decided: Decision["decided"], seconds = 60): Decision => ({
    id: uuidOf(++number) as DecisionId,
    reviewer,
    at: new Date(Date.UTC(2031, 0, 1, 0, 0, number * seconds)).toISOString(),
    why: null,
    subject: { kind: "report", id: id as ReportId },
    decided,
  });
  const edit = (field: string, value: unknown) => ({ verdict: "edit", field, value }) as const;

  test("counts what two decided of, by the last decision in force of each", () => {
    const first = say("a", "r1", { verdict: "reject" });
    const log = [
      first,
      say("a", "r1", { verdict: "withdraw", decision: first.id }),
      say("a", "r1", { verdict: "accept" }),
      say("b", "r1", edit("killed", { min: 3, max: 3 })),
      say("a", "r2", { verdict: "reject" }),
      say("b", "r2", { verdict: "accept" }),
      say("a", "r3", edit("killed", { min: 4, max: 4 })),
      say("b", "r3", edit("killed", { min: 4, max: 4 })),
      say("c", "r4", { verdict: "accept" }),
    ];
    const { coders, fields } = agreementOf(log);
    expect(coders).toBe(2);
    expect(fields.map(({ field, units, equal }) => [field, units, equal])).toEqual([
      ["kept", 3, 2],
      ["killed", 2, 1],
    ]);
    expect(disputedMembers(log)).toEqual(new Set(["r1", "r2"]));
  });

  test("a dispute is settled by a third person's last word, who is then no coder of it", () => {
    const disputed = [say("a", "r1", { verdict: "accept" }), say("b", "r1", { verdict: "reject" })];
    expect(disputedMembers(disputed)).toEqual(new Set(["r1"]));
    const settled = [...disputed, say("c", "r1", { verdict: "accept" })];
    expect(disputedMembers(settled).size).toBe(0);
    expect(agreementOf(settled)).toMatchObject({ coders: 2, fields: [{ field: "kept", units: 1, equal: 0 }] });
    expect(disputedMembers([...settled, say("b", "r1", { verdict: "reject" })])).toEqual(new Set(["r1"]));
    expect(disputedMembers([...disputed, say("b", "r1", { verdict: "accept" })]).size).toBe(0);
  });

  test("accepts faster than a sentence can be read are counted, each person's own pace alone", () => {
    const log = [
      say("a", "r1", { verdict: "accept" }, 1),
      say("b", "r1", { verdict: "accept" }, 1),
      say("a", "r2", { verdict: "accept" }, 1),
    ];
    expect(agreementOf(log).accepts).toEqual({ all: 3, quick: 0 });
    number = 0;
    expect(agreementOf([say("a", "r1", { verdict: "reject" }, 1), say("a", "r2", { verdict: "accept" }, 1)]).accepts).toEqual({
      all: 1,
      quick: 1,
    });
  });
});
