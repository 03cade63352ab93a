import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const told = async (text: string) =>
  (await reportsIn(text)).map(({ kind, type, killed, date }) => [kind, type, killed?.min ?? null, date?.from ?? null]);

describe("one sentence goes on to a further act", () => {
  test("by those who died in it", async () => {
    expect(
      await told(
        "The figure includes 57 people who were killed in an assault on a camp in Sarneth on 3 March, and 32 others who died in shelling on 6 March.",
      ),
    ).toEqual([
      ["incident", "attack", 57, "2025-03-03"],
      ["incident", "shelling", 32, "2025-03-06"],
    ]);
  });

  test("that came before it", async () => {
    const [arson, killing] = await reportsIn(
      "A mob set fire to eight houses in Sarneth on Monday, hours after security forces killed ten herders near Velmar.",
    );
    expect(arson).toMatchObject({ type: "arson", killed: null });
    expect(arson?.perpetrators.map((one) => one.text)).toEqual(["mob"]);
    expect(killing).toMatchObject({ type: "attack", killed: { min: 10 } });
  });

  test("told again by a pronoun is none", async () => {
    expect(await reportsIn("A clerk was shot in Sarneth on Monday, hours after he was threatened by gunmen.")).toHaveLength(1);
  });
});

describe("the same night", () => {
  test.each([
    "Gunmen burned 40 houses in Sarneth on Saturday night, the mayor said on Monday. The same night two clerks were shot dead in Velmar.",
    "Gunmen burned 40 houses in Sarneth on Saturday, the mayor said on Monday. Two clerks were shot dead in Velmar the same day.",
  ])("is the act's, not that of speaking: %s", async (text) => {
    const reports = await reportsIn(text);
    expect(reports.map(({ type, date }) => [type, date?.from])).toEqual([
      ["arson", "2025-03-08"],
      ["shooting", "2025-03-08"],
    ]);
  });
});

describe("two deeds of one's own", () => {
  test("in two places are two", async () => {
    const reports = await reportsIn(
      "The River Column said it had ambushed an army convoy near Sarneth, killing nine soldiers. It said its fighters had also blown up a bridge outside Velmar.",
    );
    expect(reports.map(({ type, place }) => [type, place?.text])).toEqual([
      ["attack", "Sarneth"],
      ["bombing", "Velmar"],
    ]);
  });
});

describe("acts of several days", () => {
  test("are a series that lasts as long", async () => {
    const [report] = await reportsIn(
      "At least 89 people were killed in attacks by gunmen in Sarneth between 2 and 11 March, the office said.",
    );
    expect(report).toMatchObject({ kind: "series", date: { from: "2025-03-02", to: "2025-03-11" }, killed: { min: 89 } });
  });

  test("fighting that has continued is a situation", async () => {
    const [report] = await reportsIn("Fighting has continued in Sarneth despite the ceasefire declared in January.");
    expect(report?.kind).toBe("situation");
  });
});

describe("a sentence that opens with another place", () => {
  test.each([
    ["Missiles struck Kyiv on Friday, killing nine people. In Zaporizhzhia, shelling killed a clerk.", 2],
    ["Gunmen killed nine people in Sarneth on Monday. In Dareth, gunmen killed a clerk.", 2],
    ["Gunmen killed nine people in Sarneth on Monday. In Sarneth, gunmen also killed a clerk at noon.", 1],
  ])("tells of another act: %s", async (text, number) => {
    expect((await reportsIn(text)).filter(({ kind }) => kind === "incident")).toHaveLength(number);
  });
});
