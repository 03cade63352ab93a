import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "./read-text.ts";

const first = async (text: string) => (await reportsIn(text))[0];

describe("what was sent to attack and brought down is an attack that failed", () => {
  test.each([
    ["The defence ministry said that the country had intercepted three drones over Sarneth.", "airstrike"],
    ["Air defences intercepted and destroyed nine missiles targeting Sarneth.", "shelling"],
    ["The army said that it shot down 211 of 273 drones and nine missiles.", "shelling"],
  ])("%s → %s", async (text, type) => {
    expect(await first(text)).toMatchObject({ type, status: "attempted" });
  });

  test("but what got through and killed people happened", async () => {
    const report = await first("Air defences shot down nine drones, and two people were killed by debris in Sarneth.");
    expect(report).toMatchObject({ status: "happened", killed: { min: 2, max: 2 } });
  });

  test("and a ship that is intercepted is none", async () => {
    expect(await reportsIn("The navy intercepted a ship with two tons of tea near Sarneth.")).toEqual([]);
  });
});

test("what forces have sunk they have sunk, and an oil depot is struck as a mill is", async () => {
  expect(await first("The navy has sunk two ships.")).toMatchObject({ type: "attack", perpetrators: [{ text: "navy" }] });
  expect(await first("The army struck the oil depot near Sarneth.")).toMatchObject({ place: { text: "Sarneth" } });
  expect(await reportsIn("The army engineers struck oil near Sarneth.")).toEqual([]);
});

test("the dead who were maimed were killed", async () => {
  expect(await first("Seven dismembered bodies are found on a road in Sarneth.")).toMatchObject({
    type: "attack",
    killed: { min: 7, max: 7 },
  });
});

describe("whom a strike is aimed at has not done it", () => {
  test.each([
    "Dozens of fishermen were killed in an air strike targeting suspected River Column positions near Sarneth.",
    "The army carried out strikes on River Column hideouts near Sarneth.",
  ])("%s", async (text) => {
    expect((await first(text))?.perpetrators.map((one) => one.text)).not.toContain("River Column");
  });
});

test("where missiles were sent from is not where they were sent", async () => {
  const report = await first("The River Column launched a ballistic missile from their territory in Yemen towards Israel.");
  expect(report?.place?.text).toBe("Israel");
});

test("places that are hit together are places, and the country behind them has attacked nobody", async () => {
  const text = "Attacks on Bandar Dell and Kossi, Iran, killed six people.";
  const { places, incidents } = await readText(text);
  expect(places.map((place) => place.text)).toEqual(["Bandar Dell", "Kossi", "Iran"]);
  expect(incidents[0]?.perpetrators).toEqual([]);
});

test("the Gaza Strip and the West Bank are regions of the first order", async () => {
  const { places } = await readText("Nine people were killed in the Gaza Strip and two in the West Bank.");
  expect(places.map(({ precision, admin1 }) => [precision, admin1])).toEqual([
    ["admin1", "Gaza Strip"],
    ["admin1", "West Bank"],
  ]);
});
