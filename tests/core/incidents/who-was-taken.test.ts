import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const doersOf = async (text: string) => (await reportsIn(text))[0]?.perpetrators.map((one) => [one.text, one.basis]);

describe("whoever was taken on suspicion did not take anybody, and who took them is not suspected", () => {
  test.each([
    ["Several suspected bandits are arrested by the Nigerian Army in raids across Nigeria.", "Nigerian Army"],
    ["Police arrested three suspected militants in Quetta on Monday.", "Police"],
    ["Three men suspected of planting the bomb were arrested by police in Quetta on Monday.", "police"],
  ])("%s", async (text, doer) => {
    expect(await doersOf(text)).toEqual([[doer, "reported"]]);
  });

  test("though militants may take people themselves", async () => {
    expect(await doersOf("Militants detained three nurses near Quetta on Monday.")).toEqual([["Militants", "reported"]]);
  });
});

test("an accusation in a clause of its own is of whom it names", async () => {
  const text = "Gunmen killed nine clerks in Sarneth on Monday, with authorities attributing the violence to the River Column.";
  expect(await doersOf(text)).toEqual([
    ["Gunmen", "reported"],
    ["River Column", "accused-by-authorities"],
  ]);
});

test("police who killed the gunman did not do what he did", async () => {
  const text = "Six people are killed in a mass shooting in Sarneth on Monday. The gunman took hostages before being killed by police.";
  expect((await doersOf(text))?.map(([name]) => name)).not.toContain("police");
});

describe("whom forces of a state capture is detained", () => {
  test.each([
    "Soldiers captured three militants near Quetta on Monday.",
    "Kenyan forces capture four foreign fighters from Ethiopia, Yemen, and Tanzania.",
  ])("%s", async (text) => {
    const [report] = await reportsIn(text);
    expect(report?.type).toBe("detention");
    expect(report?.place?.text).not.toBe("Ethiopia");
  });

  test("and a town that they capture is fought for", async () => {
    const types = (await reportsIn("Soldiers captured the town of Sarneth on Monday.")).map(({ type }) => type);
    expect(types).toEqual(["clash"]);
  });
});
