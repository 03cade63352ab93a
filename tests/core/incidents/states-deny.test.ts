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
