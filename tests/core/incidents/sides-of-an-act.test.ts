import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const victimsOf = async (text: string) => (await reportsIn(text))[0]?.victims.map((one) => one.text);

describe("whoever is named and then called something is one", () => {
  test.each([
    ["Gunmen shot dead Otto Varn, a clerk, in Sarneth on Monday.", ["Otto Varn"]],
    ["Gunmen shot dead Otto Varn, the deputy mayor, and Ada Bell in Sarneth on Monday.", ["Otto Varn", "Ada Bell"]],
    ["A clerk, a guard and a nurse were shot dead in Sarneth on Monday.", ["clerk", "guard", "nurse"]],
  ])("%s", async (text, names) => {
    expect(await victimsOf(text)).toEqual(names);
  });
});

test("people without a word for who they are stand in the count alone", async () => {
  const [report] = await reportsIn("Nine people were killed when a bomb went off in Sarneth on Monday.");
  expect(report).toMatchObject({ victims: [], killed: { min: 9 } });
});

test.each([
  ["Shells fired by the army hit a queue in Sarneth on Thursday, killing seven clerks.", "army"],
  ["Rockets fired by the Western Shield struck a market in Sarneth on Thursday.", "Western Shield"],
])("whoever fired is behind the wording for it: %s", async (text, name) => {
  const [report] = await reportsIn(text);
  expect(report?.perpetrators.map((one) => one.text)).toEqual([name]);
});

test("what an army's drone fired makes the act an air strike", async () => {
  const [report] = await reportsIn(
    "At least 13 clerks were killed by an army drone in Sarneth on Monday. The first missile struck a tent.",
  );
  expect(report?.type).toBe("airstrike");
});

test("an act told as the first since a day is one act, of which that day tells nothing", async () => {
  const [report] = await reportsIn("The River Column forces strikes southern Velmar for the first time since November 2024.");
  expect(report).toMatchObject({ kind: "incident", date: null });
});
