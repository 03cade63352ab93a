import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "../incidents/read-text.ts";

async function placeOf(text: string): Promise<string | undefined> {
  const [report] = await reportsIn(text);
  return report?.place?.text;
}

describe("a place told from another", () => {
  test.each([
    ["Settlers torched homes in Sarneth, northeast of Velmar, on Monday.", "Sarneth"],
    ["Two soldiers died in an ambush in Odrisk, some 40 km from Velmar, on Monday.", "Odrisk"],
    ["A bomb killed two clerks near Velmar on Monday.", "Velmar"],
  ])("is where it was; the other says where it lies: %s", async (text, place) => {
    expect(await placeOf(text)).toBe(place);
  });

  test.each([
    ["A mine killed three people in the village of Dareth in the southern countryside of Velmar on Monday.", "Dareth"],
    ["Raiders burned 40 houses in the village of Dareth, in Mozambique's northern Cabo Delgado province, on Saturday.", "Dareth"],
    ["Nine soldiers were injured in an explosion in the Dareth neighborhood of Velmar on Monday.", "Dareth"],
    ["Gunmen invaded Dareth community in Guma Local Government Area of Benue State on Friday, killing nine people.", "Dareth"],
  ])("is the village that its unit tells, though no list holds it: %s", async (text, place) => {
    expect(await placeOf(text)).toBe(place);
  });

  test("is the village of the school that was hit in a region", async () => {
    const text =
      "An air strike hit a school in the Sagaing region on Monday, killing 20 pupils. The school, in the village of Dareth, is run by monks.";
    expect(await placeOf(text)).toBe("Dareth");
  });
});

describe("a village that the list knows abroad alone", () => {
  test.each([
    ["Gunmen killed nine people in Lorca on Monday, the Malian army said.", "ML"],
    ["Insurgents attacked the village of Lorca, killing nine people, on Monday. Nigerian soldiers chased them into the bush.", "NG"],
  ])("lies where the text is about, with no coordinates: %s", async (text, country) => {
    const [report] = await reportsIn(text);
    expect(report?.place).toMatchObject({ text: "Lorca", country, lat: null });
  });
});

describe("names of places", () => {
  const namesIn = async (text: string): Promise<readonly string[]> => (await readText(text)).places.map((place) => place.text);

  test("behind a preposition that opens the sentence", async () => {
    expect(await namesIn("In Bannu, two policemen were killed by a bomb.")).toContain("Bannu");
  });

  test("behind the unit they name", async () => {
    expect(await namesIn("Seven soldiers were killed in the southern department of Guaviare on Sunday.")).toContain("Guaviare");
    expect(await namesIn("Troops were attacked in a rural area of San José del Guaviare on Sunday.")).toContain("San José del Guaviare");
  });

  test("before a dateline's day are where it was filed", async () => {
    const text = "Bogotá, Apr 28 - Seven soldiers were killed in an ambush in San José del Guaviare on Sunday, the army said.";
    const [report] = await reportsIn(text, "2025-04-28");
    expect(report).toMatchObject({ place: { text: "San José del Guaviare" }, date: { from: "2025-04-27" } });
  });

  test("of two words behind in or near, and a department that is listed, are places", async () => {
    expect(await namesIn("Raiders set fire to vehicles in Beth Dareth and Deir Olmar on Monday.")).toContain("Beth Dareth");
    expect(await namesIn("Nine people were kidnapped on a highway in Chocó Department.")).toContain("Chocó Department");
  });

  test("of a great city are sure beside its own region", async () => {
    const { places } = await readText("Missiles struck Kyiv on Friday. In Zaporizhzhia, shelling killed a clerk.");
    expect(places.find(({ text }) => text === "Kyiv")).toMatchObject({ precision: "exact", isSure: true });
  });
});
