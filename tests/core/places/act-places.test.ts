import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "../incidents/read-text.ts";

describe("a place that no list holds, told beside the act", () => {
  test.each([
    ["Gunmen killed two traders in Dareth on Monday, police said.", "Dareth"],
    ["A bomb went off at Olmeth market on Tuesday, wounding nine people.", "Olmeth market"],
    ["Three soldiers died in an ambush near Kirrin Pass.", "Kirrin Pass"],
    ["In a raid outside Vessary, fighters burned four houses.", "Vessary"],
  ])("is told with its words alone: %s", async (text, name) => {
    const [report] = await reportsIn(text);
    const found = report?.place;
    expect(found).toMatchObject({ text: name, country: null, admin1: null, lat: null, lon: null, id: null, precision: "unknown" });
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe(name);
  });

  test("has the country that the text puts it in", async () => {
    const [report] = await reportsIn("Two people were killed near Ambrel, a village in northern Kenya, on Friday.");
    expect(report?.place).toMatchObject({ text: "Ambrel", country: "KE", lat: null });
  });

  test("stands before a known place of another sentence", async () => {
    const [report] = await reportsIn("Gunmen killed two traders in Dareth on Monday. The road to Velmar is shut.");
    expect(report?.place?.text).toBe("Dareth");
  });

  test("is more exact than the town that holds it, whose coordinates are near", async () => {
    const [report] = await reportsIn("Gunmen killed two traders at Olmeth market in Sarneth on Monday.");
    expect(report?.place).toMatchObject({ text: "Olmeth market", precision: "near", id: null });
    expect(report?.place?.lat).not.toBeNull();
  });
});

describe("no place", () => {
  const placesIn = async (text: string) => (await readText(text)).places.map((one) => one.text);
  test.each([
    ["a person", "He was shot dead in Otto Varn's arms on Monday."],
    ["a body", "Two men were killed in Green Party offices on Monday."],
    ["a known group", "Two men were killed in Grey Lantern Front colours on Monday."],
    ["a people", "Nine died in Ostrani attacks on Monday."],
    ["a month", "Gunmen killed two traders in March."],
    ["a tongue", "The gunmen, who shouted in Arabic, killed two traders."],
    ["where nothing happened", "The minister spoke in Dareth on Monday. Gunmen killed two traders."],
    ["of whoever spoke", "Gunmen killed two traders, a man who was reached in Dareth said."],
  ])("is %s", async (_what, text) => {
    expect(await placesIn(text)).toEqual([]);
  });
});

test("the valley is the one that was named before", async () => {
  const text = "Buses ran in Karst Valley from Monday. Sarneth was quiet. Three guards were killed in the valley on Thursday.";
  const [report] = await reportsIn(text);
  expect(report?.place?.text).toBe("Karst Valley");
});

test("two acts in two places that no list holds are two", async () => {
  const reports = await reportsIn("Gunmen killed two traders in Dareth on Monday. Three soldiers died in an ambush near Kirrin Pass.");
  expect(reports.map(({ place, killed }) => [place?.text, killed?.min])).toEqual([
    ["Dareth", 2],
    ["Kirrin Pass", 3],
  ]);
});

test("an act that is pointed back to is one, wherever it is said to lie", async () => {
  const reports = await reportsIn("Gunmen killed two traders in Dareth on Monday. The attack in Upper Harl was the worst this year.");
  expect(reports.length).toBe(1);
});
