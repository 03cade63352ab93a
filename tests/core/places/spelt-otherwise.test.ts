import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "../incidents/read-text.ts";

const placesIn = async (text: string): Promise<readonly (readonly (string | null)[])[]> =>
  (await readText(text)).places.map(({ text: name, country, admin1 }) => [name, country, admin1]);

describe("a place is known however it is spelt", () => {
  test.each([
    ["Samarra", "IQ", "Salah ad Din"],
    ["Al-Bab", "SY", "Aleppo"],
    ["Qamishli", "SY", "Al-Hasakah"],
    ["Beit Lid", "PS", "West Bank"],
    ["State of Mexico", "MX", "México"],
    ["South Kordofan", "SD", "Southern Kordofan"],
  ])("%s", async (name, country, region) => {
    expect(await placesIn(`A clerk was killed in ${name} on Monday.`)).toContainEqual([name, country, region]);
  });

  test("a country of several words is no person and a place", async () => {
    expect(await placesIn("A bomb went off in the Democratic Republic of the Congo on Monday.")).toEqual([
      ["Democratic Republic of the Congo", "CD", null],
    ]);
  });
});

describe("what a place lies in", () => {
  test("is told behind a word for who holds it", async () => {
    expect(await placesIn("Two men were killed in Jenin, in the occupied West Bank.")).toContainEqual(["Jenin", "PS", "West Bank"]);
  });

  test("is told of all that are joined", async () => {
    expect(await placesIn("Barns burned in Jenin and Nablus in the West Bank.")).toContainEqual(["Jenin", "PS", "West Bank"]);
  });
});

describe("no place of an attack is", () => {
  test.each([
    ["the town whose mayor was killed", "Otto Varn, a former mayor of Sarneth, was killed in a drone strike on Monday."],
    ["a place in the name of a firm", "A ship of the Sarneth National Oil Company was attacked by two drones on Monday."],
    ["a place that somebody was on the way to", "Guards detained 40 clerks on a ship bound for Sarneth on Monday."],
    ["a state by which somebody was put in office", "Otto Varn, a Kenya-installed clerk, was shot dead on Monday."],
  ])("%s", async (_what, text) => {
    const [report] = await reportsIn(text);
    expect(report?.place?.text ?? null).toBeNull();
  });
});
