import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const weaponsIn = async (text: string) => (await reportsIn(text))[0]?.weapons.map((one) => one.text);

test.each([
  ["A clerk was shot dead in Sarneth on Monday. The man had carried a sawn-off shotgun.", ["sawn-off shotgun"]],
  ["A clerk was shot dead in Sarneth on Monday. A gang also carried petrol bombs to the port.", []],
])("what was carried is told beside the act, where nothing else tells: %s", async (text, weapons) => {
  expect(await weaponsIn(text)).toEqual(weapons);
});

describe("what an act was done with, by the words beside it", () => {
  test.each([
    ["Raiders wounded three clerks with machetes in Sarneth on Monday.", ["machetes"]],
    ["A man stabbed a clerk with a kitchen knife in Sarneth on Monday.", ["kitchen knife"]],
    ["A van packed with explosives blew up in Sarneth on Monday.", ["explosives", "van"]],
    ["Two men torched a mill in Sarneth on Monday with oil from jerry cans.", ["jerry cans"]],
    ["Gunmen killed two farmers near Sarneth on Monday with a home-made bomb.", ["home-made bomb"]],
    ["A shepherd was killed near Sarneth on Monday by a howitzer round.", ["howitzer round"]],
  ])("%s", async (text, weapons) => {
    expect(await weaponsIn(text)).toEqual(expect.arrayContaining(weapons));
  });

  test.each([
    "Gunmen killed a clerk in Sarneth on Monday before police seized two pistols.",
    "Gunmen killed a bomb disposal officer in Sarneth on Monday.",
    "Gunmen killed a clerk in Sarneth on Monday without knives.",
  ])("what was found, or is a part of another word, is none: %s", async (text) => {
    expect(await weaponsIn(text)).toEqual([]);
  });
});
