import { describe, expect, test } from "vitest";
import { isOtherName } from "../../../src/core/extraction/incidents/other-name.ts";
import { reportsIn } from "./read-text.ts";

/** The basis of each perpetrator named in the reports of a text. */
async function bases(text: string): Promise<Readonly<Record<string, string>>> {
  const reports = await reportsIn(text);
  return Object.fromEntries(reports.flatMap(({ perpetrators }) => perpetrators.map((one) => [one.text, one.basis])));
}

describe("on what footing a group is named", () => {
  test("the text's own voice reports", async () => {
    expect(await bases("The Grey Lantern Front killed two guards in Sarneth.")).toEqual({ "Grey Lantern Front": "reported" });
  });

  test.each([
    ["apparently", "Two guards were killed, apparently by the Grey Lantern Front, in Sarneth."],
    ["allegedly", "Two guards were killed in Sarneth, allegedly by the Grey Lantern Front."],
  ])("%s: somebody accuses, though nobody is told", async (_, text) => {
    expect(Object.values(await bases(text))).toContain("accused");
  });

  test("suspected, by the word alone: they may have", async () => {
    expect(Object.values(await bases("Two guards were killed by suspected Grey Lantern Front fighters in Sarneth."))).toContain("possible");
  });

  test.each([
    "Two guards are reportedly killed in a Grey Lantern Front ambush in Sarneth.",
    "Two guards are reported to have been killed in a Grey Lantern Front ambush in Sarneth.",
  ])("a toll that is reported is no doubt of who did it: %s", async (text) => {
    expect(await bases(text)).toEqual({ "Grey Lantern Front": "reported" });
  });

  test("what is not ruled out is possible", async () => {
    expect(await bases("Two guards were killed in Sarneth, possibly by the Grey Lantern Front.")).toMatchObject({
      "Grey Lantern Front": "possible",
    });
  });

  test("a claim that has not come is none", async () => {
    const found = await bases("The Grey Lantern Front killed two guards in Sarneth. The Grey Lantern Front has not claimed the attack.");
    expect(found["Grey Lantern Front"]).toBe("reported");
  });

  test("where a group is named for another reason says nothing of the act", async () => {
    const found = await bases(
      "Two guards were killed in Sarneth, allegedly by the Grey Lantern Front. The Grey Lantern Front was founded in 1998 by teachers.",
    );
    expect(found["Grey Lantern Front"]).toBe("accused");
  });
});

describe("whose claim and whose blame it is", () => {
  test.each([
    ["Reed Front", "Reed Front", "no other"],
    ["Baloch Liberation Army", "Pakistani Taliban", "another"],
    ["Baloch Liberation Army", "BLA", "no other"],
    ["National Liberation Army", "Liberation Army", "no other"],
    ["gunmen", "Reed Front", "no other"],
    ["Olmeth", "gunmen", "no other"],
  ] as const)("%s and %s: %s", (one, other, told) => {
    expect([isOtherName(one, other), isOtherName(other, one)]).toEqual([told === "another", told === "another"]);
  });
});
