import { describe, expect, test } from "vitest";
import { typedText } from "../../src/desk/typed-text.ts";
import { editedValue } from "../../src/wire/edited-value.ts";

describe("a value that a person gives a field", () => {
  test.each([
    ["killed", 3, { min: 3, max: 3 }],
    ["killed", "3", { min: 3, max: 3 }],
    ["killed", "14+", { min: 14, max: null }],
    ["killed", "at least 14", { min: 14, max: null }],
    ["injured", "3-5", { min: 3, max: 5 }],
    ["injured", "3 to 5", { min: 3, max: 5 }],
    ["missing", { min: 2, max: null }, { min: 2, max: null }],
    ["date", "2024-03-14", { from: "2024-03-14", to: "2024-03-14" }],
    ["date", "2024-02", { from: "2024-02-01", to: "2024-02-29" }],
    ["date", "2024-03-14 to 2024-03-15", { from: "2024-03-14", to: "2024-03-15" }],
    ["date", 2024, { from: "2024-01-01", to: "2024-12-31" }],
    ["status", "denied", "denied"],
    ["place", "Sarneth", "Sarneth"],
    ["perpetrators", ["River Column", "two men"], ["River Column", "two men"]],
    ["perpetrators", "none", []],
    ["perpetrators", "", []],
    ["perpetrators", " Nobody ", []],
    ["weapons", [], []],
    ["perpetrators", "None of the Above Brigade", "None of the Above Brigade"],
  ])("%s %j is kept as %j", (field, value, kept) => {
    expect(editedValue("report", field, value)).toEqual(kept);
  });

  test.each([
    ["killed", { min: 3, max: null }],
    ["killed", { min: 3, max: 5 }],
    ["date", { from: "2024-03-14", to: "2024-03-15" }],
  ])("a %s of %j may be typed as it is shown", (field, value) => {
    expect(editedValue("report", field, typedText(value, field))).toEqual(value);
  });

  test.each([
    ["report", "killed", "many"],
    ["report", "killed", -1],
    ["report", "killed", "5-3"],
    ["report", "killed", "5 to 3"],
    ["report", "date", "2024-03-15 to 2024-03-14"],
    ["report", "date", "last october"],
    ["report", "date", "2024-02-31"],
    ["report", "date", { from: "2024-03-15", to: "2024-03-14" }],
    ["report", "status", "murdered"],
    ["report", "place", ""],
    ["statement", "killed", 3],
    ["report", "constructor", "x"],
  ] as const)("a %s takes no %s %j, and the message says what it takes", (kind, field, value) => {
    expect(() => editedValue(kind, field, value)).toThrow(
      expect.objectContaining({ code: "decision-invalid", message: expect.stringMatching(/takes|has no/u) }),
    );
  });
});
