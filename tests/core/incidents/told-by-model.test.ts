import { describe, expect, test } from "vitest";
import { reportsIn, reportsToldBy } from "./read-text.ts";

const SURE = 0.9;
const NEVER = 0.01;
const always = { chance: () => SURE };
const never = { chance: () => NEVER };

describe("where a model says which act everything tells of", () => {
  const TWICE = "A bomb killed two guards in Sarneth on Monday. Gunmen stormed a clinic. A drone hit a depot near Odrisk on Sunday.";

  test("acts that it is sure are one are one report, whatever else the words say", async () => {
    expect((await reportsIn(TWICE)).length).toBeGreaterThan(1);
    expect(await reportsToldBy(always, TWICE)).toHaveLength(1);
  });

  test("acts that it holds to be two stay as the words part them", async () => {
    expect(await reportsToldBy(never, TWICE)).toHaveLength((await reportsIn(TWICE)).length);
  });

  test("an arrest is never joined with the attack that it is for", async () => {
    const text = "A bomb killed two guards in Sarneth on Monday. Police arrested a clerk in Odrisk on Tuesday.";
    const types = (await reportsToldBy(always, text)).map(({ type }) => type);
    expect(types.toSorted()).toEqual(["bombing", "detention"]);
  });

  test("both days stand with their spans where joined acts are told of two", async () => {
    const [one] = await reportsToldBy(always, TWICE);
    expect(one?.values.date.map(({ span }) => TWICE.slice(...span))).toEqual(expect.arrayContaining(["Monday", "Sunday"]));
  });

  test("of two days the act has the one that the model says tells of it", async () => {
    const text = "A bomb killed two guards in Sarneth. Shops opened again on Wednesday. The market had been full on Monday.";
    const day = async (own: string): Promise<string | undefined> =>
      (await reportsToldBy({ chance: (words) => (words === own ? SURE : NEVER) }, text))[0]?.date?.from;
    expect(await day("Monday")).toBe("2025-03-10");
    expect(await day("Wednesday")).toBe("2025-03-12");
  });

  test("a village that no list holds is where it was, where that is likelier than a town that a list holds", async () => {
    const text = "A bomb killed two guards as they drove from Sarneth to the village of Harnoth on Monday.";
    const place = async (own: string): Promise<string | undefined> =>
      (await reportsToldBy({ chance: (words) => (words === own ? SURE : NEVER) }, text))[0]?.place?.text;
    expect(await place("Harnoth")).toBe("Harnoth");
    expect(await place("Sarneth")).toBe("Sarneth");
  });
});

describe("words for acts that a model alone found", () => {
  const text = "Raiders fell upon a hamlet.";

  test("tell of no act of their own where hardly anybody takes part", async () => {
    expect(await reportsToldBy({ ...never, acts: { "fell upon": "attack" } }, text)).toEqual([]);
  });

  test("are told with the act that they belong to", async () => {
    const both = `A bomb killed two guards in Sarneth on Monday. ${text}`;
    const [report] = await reportsToldBy({ ...always, acts: { "fell upon": "attack" } }, both);
    expect(report?.type).toBe("bombing");
    expect(report?.spans.map((span) => both.slice(...span))).toContain(text);
  });
});
