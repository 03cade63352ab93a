import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

/** Who is named, with every footing. */
const footingsIn = async (text: string): Promise<readonly string[]> =>
  (await reportsIn(text)).flatMap(({ perpetrators }) =>
    perpetrators.map(({ text: name, bases }) => `${name}: ${bases.map(({ basis }) => basis).join(", ")}`),
  );

describe("a state denies what one of its bodies is accused of", () => {
  test("under its own name", async () => {
    expect(
      await footingsIn(
        "A bomb killed six people on a bus in Sarneth on Monday. The government blamed India for the attack. India denied any role in it.",
      ),
    ).toEqual(["India: accused-by-authorities, denied"]);
  });

  test("by the name of its capital", async () => {
    expect(
      await footingsIn(
        "A bomb killed six people on a bus in Sarneth on Monday. The governor said the attack bore the hallmarks of Indian intelligence. New Delhi rejected the allegation.",
      ),
    ).toEqual(["Indian intelligence: possible, denied"]);
  });

  test("by the house of its government", async () => {
    expect(
      await footingsIn(
        "A missile killed six people in Sarneth on Monday. The president blamed Russia for the attack. The Kremlin denied targeting civilians.",
      ),
    ).toEqual(["Russia: accused-by-authorities, denied"]);
  });

  test("but another state's denial is not its own", async () => {
    expect(
      await footingsIn(
        "A missile killed six people in Sarneth on Monday. The president blamed Russia for the attack. New Delhi rejected the allegation.",
      ),
    ).toEqual(["Russia: accused-by-authorities"]);
  });
});

test("a group denies it through whoever speaks for it", async () => {
  const text =
    "A bomb killed three clerks in Sarneth on Tuesday. Police blamed the River Column. A spokesman for the group denied the charge.";
  const [report] = await reportsIn(text);
  expect(report?.perpetrators.flatMap(({ bases }) => bases.map(({ basis }) => basis))).toEqual(["accused-by-authorities", "denied"]);
});

test("what a toll surpasses is an act before, with a day of its own", async () => {
  const reports = await reportsIn(
    "The toll from Tuesday's bombing in Sarneth rose to five, surpassing the four killed in a blast there last year.",
  );
  expect(reports.map(({ date, killed }) => [date?.from, killed?.min ?? null])).toEqual([
    ["2025-03-11", 5],
    ["2024-01-01", null],
  ]);
});
