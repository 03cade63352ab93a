import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const main = async (text: string) => (await reportsIn(text)).find(({ mention }) => mention === "main");

describe("where an act was", () => {
  test.each([
    ["Ridge gunmen abduct five clerks in Kenya's Mandera County.", "Mandera County"],
    ["Armed groups launch several attacks across Mali, including in the capital Bamako.", "Mali"],
    ["Drones kill five people across southern Lebanon, including a paramedic in Tyre.", "Lebanon"],
    ["The army launches air strikes on two ports in rebel-controlled Yemen in retaliation for attacks on Israel.", "Yemen"],
    ["Fifteen people were killed in a drone strike in the Burbur area south of Bamako, Mali.", "Burbur"],
    ["The army launched air strikes on two lorries in the Mopti Region near Dagabor.", "Dagabor"],
    ["Drones strike several posts in central and southern Mali, despite a truce between Israel and the Front.", "Mali"],
    ["The navy conducts air strikes on militants in the Tharis Mountains.", "Tharis Mountains"],
  ])("%s → %s", async (text, place) => {
    expect((await main(text))?.place?.text).toBe(place);
  });

  test.each([
    "The command says that it struck back in response to Iran's attacks on the fleet.",
    "Soldiers sank two ships of the navy, and destroy Iran's lead frigate.",
  ])("but not whose it was: %s", async (text) => {
    expect((await main(text))?.place?.text ?? null).not.toBe("Iran");
  });
});

test("an item of news that says where an attack was means one; a long text that mentions it tells of none by that", async () => {
  expect(await main("The governor says that the brigade repelled an attack in Sarneth.")).toMatchObject({ type: "attack" });
});

test("a campaign from the air is many acts", async () => {
  expect(await main("The ministry says that the death toll of the air campaign in Mali has risen to 132.")).toMatchObject({
    kind: "series",
    type: "airstrike",
  });
});

test("a missile that is intercepted is an attempt", async () => {
  expect(await main("An Ostrani missile is intercepted over Sarneth.")).toMatchObject({ status: "attempted" });
});

test("what arms are for, and what may be resumed, has not happened", async () => {
  expect(await reportsIn("The ministry allows the army to use its drones to strike targets.")).toEqual([]);
  expect(await reportsIn("The minister says that the army may resume fighting.")).toEqual([]);
});

test("what is said is shot down without a shot, and who is shot over an argument is shot", async () => {
  expect(await reportsIn("She would shoot down any excuse of the mayor.")).toEqual([]);
  expect(await main("A man was shot in Sarneth during an argument.")).toMatchObject({ type: "shooting" });
});
