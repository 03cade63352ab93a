import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const told = async (text: string) =>
  (await reportsIn(text)).map(({ type, perpetrators, victims }) => ({
    type,
    by: perpetrators.map((one) => one.text),
    victims: victims.map((one) => one.text),
  }));

describe("whom an act of a state was done to", () => {
  test.each([
    ["Police arrested five suspects in Sarneth on Monday.", ["suspects"]],
    ["Police arrested a tile glazer in Sarneth on Monday.", ["tile glazer"]],
    ["On Monday 20 Kenyans were detained in Sarneth.", ["Kenyans"]],
    ["A list holds the names of nine teachers who were detained in Sarneth on Monday.", ["teachers"]],
  ])("%s", async (text, victims) => {
    expect(await told(text)).toMatchObject([{ type: "detention", victims }]);
  });

  test("reservists and rangers make arrests", async () => {
    expect(await told("Police reservists arrested two fiddlers in Sarneth on Monday.")).toMatchObject([{ by: ["Police reservists"] }]);
  });

  test("whoever claims to have made it did", async () => {
    expect(await told("The Harbour Guard on Tuesday claimed to have arrested two alleged smugglers in Sarneth.")).toMatchObject([
      { by: ["Harbour Guard"], victims: ["alleged smugglers"] },
    ]);
  });
});

test("who was taken and by whom is told beside the word for a disappearance", async () => {
  expect(
    await told("Otto Varn was led out of a library in Sarneth by men in overalls on Monday and has not been seen since."),
  ).toMatchObject([{ type: "disappearance", by: ["men"], victims: ["Otto Varn"] }]);
});

describe("who did it and who was hurt, by the words around them", () => {
  test.each([
    ["Colonists yesterday morning torched a cider press shed near Sarneth.", ["Colonists"], []],
    ["Two clerks and a girl mending nets by the quay were injured in Sarneth on Monday when a grenade was thrown.", [], ["clerks", "girl"]],
    ["The number of farmers killed in the attack on Sarneth has risen to nine.", [], ["farmers"]],
  ])("%s", async (text, by, victims) => {
    expect(await told(text)).toMatchObject([{ by, victims }]);
  });
});
