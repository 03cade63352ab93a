import { describe, expect, test } from "vitest";
import { agreementOf } from "../../../src/core/dossier/agreement-of-values.ts";
import type { GradedValue } from "../../../src/core/model/index.ts";

/** A value that one origin tells. */
const told = (text: string, value: GradedValue["value"], stance: "for" | "against" = "for"): GradedValue =>
  ({ text, value, tellings: [{ stance }], origins: ["o"], against: [], revised: [], conflicts: [] }) as unknown as GradedValue;
const killed = (min: number, max: number | null, of: string | null = null): GradedValue => told(`${min} ${max} ${of}`, { min, max, of });
const given = (...texts: readonly string[]) => texts.map((text) => ({ text }));

describe("a figure that a person gives one report", () => {
  test("that cannot be true beside what others tell is a dispute", () => {
    expect(agreementOf([killed(6, 6)], given("2"))).toBe("contested");
    expect(agreementOf([killed(9, null)], given("6 to 8"))).toBe("contested");
    expect(agreementOf([], given("2", "3"))).toBe("contested");
  });

  test("that can is none", () => {
    expect(agreementOf([killed(6, 6)], given("at least 5"))).toBe("several");
    expect(agreementOf([killed(7, null)], given("9"))).toBe("several");
    expect(agreementOf([], given("2"))).toBe("one-value");
  });

  test("is in no dispute with a figure of some of them, nor with one that is told only to deny it", () => {
    expect(agreementOf([killed(2, 2, "children")], given("9"))).toBe("several");
    expect(agreementOf([told("3", { min: 3, max: 3, of: null }, "against")], given("9"))).toBe("several");
  });
});

test("a day that a person gives is in dispute with every other, and with no stretch of days around it", () => {
  const days = (from: string, to: string): GradedValue => told(`${from} to ${to}`, { from, to });
  expect(agreementOf([days("2031-03-04", "2031-03-04")], given("2031-03-05"))).toBe("contested");
  expect(agreementOf([days("2031-03-01", "2031-03-31")], given("2031-03-05"))).toBe("several");
});
