import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

async function doersIn(text: string): Promise<readonly string[]> {
  return (await reportsIn(text)).flatMap(({ perpetrators }) => perpetrators.map((one) => `${one.text}/${one.basis}`));
}

describe("whose men did it", () => {
  test.each([
    ["Rebels of the Grey Lantern Front killed two clerks in Sarneth on Monday.", "Grey Lantern Front/reported"],
    ["Gunmen from the River Column shot dead a clerk in Sarneth on Monday.", "River Column/reported"],
    ["Five people were killed in the raid on Sarneth, which the River Column later claimed.", "River Column/claimed"],
  ])("is told beside them: %s", async (text, body) => {
    expect(await doersIn(text)).toContain(body);
  });

  test("is nobody of whom only a part is told beside the body", async () => {
    const named = await doersIn("Members of the River Column killed two clerks in Sarneth on Monday.");
    expect(named.join()).toMatch(/River Column\/reported/u);
    expect(named).not.toContain("Members/reported");
  });

  test.each([
    "Man killed, two wounded in Sarneth shooting\n\nTwo people were wounded and a man was killed in Sarneth on Monday.",
    "Police in Sarneth foil plot to attack mill\n\nPolice have foiled a plot to attack a mill in Sarneth, prosecutors said on Monday.",
  ])("is not whoever was killed, or hindered it: %s", async (text) => {
    expect(await doersIn(text)).toEqual([]);
  });
});
