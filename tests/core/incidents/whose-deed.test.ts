import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "./read-text.ts";

const main = async (text: string) => (await reportsIn(text)).find(({ mention }) => mention === "main");

test("forces that kill the men accused of an attack killed them, and did not carry it out", async () => {
  const reports = await reportsIn("The River guard kills three militants accused of orchestrating an attack in Sarneth last year.");
  expect(reports.map(({ perpetrators, killed }) => [perpetrators.map(({ text, basis }) => [text, basis]), killed?.min])).toEqual([
    [[["River guard", "reported"]], 3],
    [[], undefined],
  ]);
});

test("whoever is allegedly of a body is so by hearsay; what was done to them is told", async () => {
  const report = await main(
    "Vellian forces raid two hideouts and kill nine militants allegedly belonging to the River Column near Sarneth.",
  );
  expect(report?.perpetrators.map((one) => one.basis)).not.toContain("accused");
});

test("the name of a body that begins with a word for a people is not cut", async () => {
  const report = await main("An Islamic State suicide bomber detonated explosives at a market in Sarneth, injuring two officers.");
  expect(report?.perpetrators.map((one) => one.text)).not.toContain("State suicide bomber");
});

describe("what missiles and drones hit", () => {
  test.each([
    ["An Ostrani missile hits a chemical plant in Sarneth.", "shelling"],
    ["Ostrani drones also hit two depots in Sarneth.", "airstrike"],
  ])("%s → %s", async (text, type) => {
    expect(await main(text)).toMatchObject({ type, status: "happened" });
  });

  test("but prices hit nobody", async () => {
    expect(await reportsIn("Higher prices hit the mills in Sarneth.")).toEqual([]);
  });
});

test("arms that are found make nothing a bombing", async () => {
  const report = await main("Troops carried out an operation against the River Column near Sarneth and recovered rifles and explosives.");
  expect(report?.type).not.toBe("bombing");
});

test("what a strike answers is not what the text is about", async () => {
  const report = await main(
    "The navy launched strikes against the River Column in Iraq in response to drone attacks on the port of Velmar.",
  );
  expect(report?.place?.text).toBe("Iraq");
});

describe("where somebody comes from", () => {
  test("is not where he struck", async () => {
    expect((await main("A man from Velmar stabbed two clerks in Sarneth on Monday."))?.place?.text).toBe("Sarneth");
  });

  test("is all there is where nothing else is told", async () => {
    expect((await main("A man from Velmar was stabbed on Monday."))?.place?.text).toBe("Velmar");
  });
});

test("a country is not the town abroad that is spelt so", async () => {
  const { places } = await readText("Nine people were killed in Iraq in response to Iranian threats.");
  expect(places[0]).toMatchObject({ text: "Iraq", country: "IQ", precision: "country" });
});

test("what is told to lie in a region is no person", async () => {
  const { places } = await readText("Three people were hurt in a shooting in Abu Jarrin, Aleppo Governorate, Syria.");
  expect(places[0]).toMatchObject({ text: "Abu Jarrin", admin1: "Aleppo", country: "SY" });
});

test("what has happened since a day is a series that lasts until now", async () => {
  const report = await main("Landmines have killed nine children in Sarneth since the fall of the government in December 2024.");
  expect(report).toMatchObject({ kind: "series", date: { from: "2024-12-01", to: "2025-03-14" } });
});

test("straits and gulfs are places in no country", async () => {
  const { places } = await readText("A tanker was hit by a drone in the Gulf of Oman on Monday.");
  expect(places[0]).toMatchObject({ text: "Gulf of Oman", precision: "near", country: null });
});

describe("where a part of the dead were, and where a ship was bound for", () => {
  test.each([
    ["Ostrani strikes across the Gaza Strip killed 72 people, including 42 in Khan Yunis.", "Gaza Strip"],
    ["A missile strike on a ship carrying grain to Algeria at the Port of Odesa killed four sailors.", "Port of Odesa"],
  ])("%s → %s", async (text, place) => {
    expect((await main(text))?.place?.text).toBe(place);
  });
});

test("a strike that is called off is none", async () => {
  expect(await reportsIn("The president said that he has called off planned military strikes on Sarneth for tomorrow.")).toEqual([]);
});

test("when a truce began is not when it was broken", async () => {
  const report = await main("Vellia carried out air strikes in Sarneth, killing ten people and ending a truce which started two days ago.");
  expect(report?.date).toBeNull();
});

test("an adjective of hatred has attacked nobody", async () => {
  const report = await main("Five people were injured in homophobic attacks in Sarneth.");
  expect(report?.perpetrators).toEqual([]);
});
