import { describe, expect, test } from "vitest";
import { countsIn } from "../counts/reading.ts";
import { readText, reportsIn } from "./read-text.ts";

/** What short items of news tell in one sentence. */
const main = async (text: string) => (await reportsIn(text)).find(({ mention }) => mention === "main");

test("a short name in brackets does not part a body from what it launched", async () => {
  const report = await main("The Grey Lantern Front (GLF) launched drone strikes on Sarneth.");
  expect(report?.perpetrators.map((one) => one.text)).toEqual(["Grey Lantern Front"]);
});

describe("a place that no list holds, told in a region or country", () => {
  test.each([
    ["Nine people were hurt in air strikes on Seldar Dell, southern Lebanon.", "Seldar Dell", "LB"],
    ["Nine people were killed in a drone attack on a hotel in Khorlo in Ostrani-occupied Kherson Oblast, Ukraine.", "Khorlo", "UA"],
    ["A person was injured in a drone strike on Duqmo port in Oman.", "Duqmo port", "OM"],
  ])("%s → %s", async (text, name, country) => {
    expect((await main(text))?.place).toMatchObject({ text: name, country });
  });

  test("but whoever is attacked somewhere is no place", async () => {
    const { places } = await readText("Two gunmen were held after the attack on Otto Varn in Lebanon.");
    expect(places.map((place) => place.text)).toEqual(["Lebanon"]);
  });
});

test("drones that strike are an air strike", async () => {
  expect(await main("Ostrani drones strike the oil depots in Sarneth and cause large fires.")).toMatchObject({ type: "airstrike" });
});

test("whose plans a strike was to foil has struck nobody", async () => {
  const report = await main(
    "The Ostrani army said that it launched drone strikes to foil preparations by the River Column to attack Sarneth.",
  );
  expect(report?.perpetrators.map((one) => one.text)).not.toContain("River Column");
});

describe("who is counted", () => {
  test.each([
    ["36 aid workers in South Sudan have been killed.", [["killed", 36]]],
    [
      "Insurgents kill nine people and injure four others.",
      [
        ["killed", 9],
        ["injured", 4],
      ],
    ],
  ] as const)("%s", (text, expected) => {
    expect(countsIn(text).map(({ what, min }) => [what, min])).toEqual(expected);
  });

  test("and what a toll surpasses is told before", () => {
    const counts = countsIn("36 aid workers have been killed this year, surpassing the 31 killed last year.");
    expect(counts.find(({ min }) => min === 31)?.scope).not.toBe("one");
  });
});

test("the verb is no part of whoever was harmed", async () => {
  const report = await main("Insurgents kill nine clerks and injure four others in an attack on Sarneth.");
  expect(report?.victims.map((one) => one.text).join(" ")).not.toMatch(/injure|kill/u);
});

describe("whose arms did it, and whose they were aimed at", () => {
  test.each([
    ["After the truce ended, Vietnam launched ballistic missiles at the port of Sarneth.", ["Vietnam"]],
    ["Nine clerks were killed by Grey Lantern Front AH-64 Apache helicopters in Sarneth.", ["Grey Lantern Front"]],
  ] as const)("%s", async (text, doers) => {
    expect((await main(text))?.perpetrators.map((one) => one.text)).toEqual(doers);
  });

  test("a jet that is shot down with a missile was shot at", async () => {
    const report = await main("The Grey Lantern Front shot down a fighter jet over Sarneth with a missile.");
    expect(report).toMatchObject({ status: "happened" });
    expect(report?.perpetrators.map((one) => one.text)).toEqual(["Grey Lantern Front"]);
  });

  test("an attack with drones and missiles is from the air", async () => {
    const text = "Troops launched an overnight drone and cruise missile attack on Sarneth, killing three people.";
    expect(await main(text)).toMatchObject({ type: "airstrike" });
  });
});

describe("ground that is taken", () => {
  test.each([
    ["Lantern rebels capture the strategic town of Katalle in Masisi Territory, North Kivu Province.", "Katalle"],
    ["Lantern rebels seized the town of Minovva, cutting off a road to the city of Goma.", "Minovva"],
    ["The army says that it has taken full control of Luhansk Oblast in eastern Ukraine.", "Luhansk Oblast"],
  ])("%s → %s", async (text, place) => {
    expect(await main(text)).toMatchObject({ type: "clash", place: { text: place } });
  });

  test.each(["The candidate took control of the party.", "Tourists took the town by storm.", "REBELS SEIZED THE TOWN OF SARNETH."])(
    "but not: %s",
    async (text) => {
      expect(await reportsIn(text)).toEqual([]);
    },
  );
});

describe("whoever says that they did it", () => {
  test.each([
    ["The River Column says that it has launched air strikes against Sarneth.", "River Column"],
    ["The River Column says that it has carried out a series of raids near Sarneth.", "River Column"],
    ["The Grey Lantern Front says that it has taken control of the town of Sarneth.", "Grey Lantern Front"],
  ])("%s", async (text, doer) => {
    expect((await main(text))?.perpetrators.map((one) => [one.text, one.basis])).toContainEqual([doer, "claimed"]);
  });
});
