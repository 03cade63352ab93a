import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const main = async (text: string) => (await reportsIn(text)).find(({ mention }) => mention === "main");

describe("ground that is taken is a clash, where it was taken", () => {
  test.each([
    ["Column rebels capture Seldra, a town on the road to Sarneth.", "Seldra"],
    ["Residents say that Column-backed rebel forces have taken over the centre of Sarneth.", "Sarneth"],
    ["The army recaptured Sarneth from the rebels.", "Sarneth"],
  ])("%s", async (text, place) => {
    expect(await main(text)).toMatchObject({ type: "clash", place: { text: place } });
  });

  test.each([
    "Tourists captured Sarneth in a hundred pictures.",
    "Rebels captured Sarneth soldiers.",
    "The army took over the accounts of a bank.",
  ])("but not: %s", async (text) => {
    expect((await reportsIn(text)).map(({ type }) => type)).not.toContain("clash");
  });
});

test("a ship that is sent down by those who have the arms for it is attacked, one that a storm sinks is not", async () => {
  expect(await main("The navy says that its forces have sunk two trawlers off Sarneth.")).toMatchObject({ type: "attack" });
  expect(await reportsIn("Two trawlers sank in a storm off Sarneth.")).toEqual([]);
});
