import { expect, test } from "vitest";
import { readText } from "../incidents/read-text.ts";

const claimantsIn = async (text: string): Promise<readonly string[]> =>
  (await readText(text)).statements.filter(({ act }) => act === "claim-of-responsibility").map(({ speaker }) => speaker?.text ?? "nobody");

test.each([
  ["an attack", "Nine people died in Sarneth on Monday in an attack claimed by the River Column."],
  ["beside a comma", "The bombing, claimed by the River Column, killed nine people in Sarneth on Monday."],
  ["in full", "The bombing that killed nine people in Sarneth was claimed by the River Column."],
])("an attack claims nothing; whoever stands behind 'claimed by' does: %s", async (_name, text) => {
  const claimants = await claimantsIn(text);
  expect([...new Set(claimants)]).toEqual(["River Column"]);
});

test("a group that claims an attack is its claimant, as before", async () => {
  expect(await claimantsIn("The River Column claimed the attack in Sarneth on Monday.")).toEqual(["River Column"]);
});
