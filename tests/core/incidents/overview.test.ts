import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

describe("what opens with several acts together", () => {
  test("is a series, and the first act told after it the main one", async () => {
    const text =
      "SARNETH: At least 11 people were killed in separate attacks across the valley on Wednesday, officials said.\n\nIn Velmar, two policemen were killed when a roadside bomb hit their van.\n\nIn Odrisk, a grenade was hurled at a shop, leaving nine people dead.";
    const reports = await reportsIn(text);
    expect(reports.map(({ kind, mention, place, killed }) => [kind, mention, place?.text, killed?.min])).toEqual([
      ["series", "follow-up", expect.anything(), 11],
      ["incident", "main", "Velmar", 2],
      ["incident", "follow-up", "Odrisk", 9],
    ]);
  });

  test("a series of strikes on one place is one attack", async () => {
    const [report, ...others] = await reportsIn(
      "The air force carried out a series of airstrikes on an office in Sarneth on Monday. Six people were killed.",
    );
    expect(others).toEqual([]);
    expect(report).toMatchObject({ kind: "incident", type: "airstrike", place: { text: "Sarneth" }, killed: { min: 6 } });
  });

  test("a wave of bombings in one town and others is none", async () => {
    const [report] = await reportsIn("On 3 March a wave of bombings in Sarneth and other towns killed seven people.");
    expect(report?.kind).toBe("series");
  });

  test("two blows of one attack are no series", async () => {
    const [report] = await reportsIn("Eleven people were killed in the attacks on two hotels in Sarneth on Wednesday.");
    expect(report?.kind).toBe("incident");
  });
});

describe("another group's act", () => {
  test("is apart from the one told before it", async () => {
    const reports = await reportsIn(
      "Gunmen burned 40 houses in Sarneth on Saturday evening. The same night another group attacked the neighbouring village of Dareth.",
    );
    expect(reports.map(({ place }) => place?.text)).toEqual(["Sarneth", "Dareth"]);
  });
});

describe("the next day's act", () => {
  test("is apart from an evening's", async () => {
    const reports = await reportsIn(
      "A bomb killed eight recruits in Sarneth on Thursday morning. On Wednesday evening a bomb went off by the road as a convoy was passing, killing four people.",
    );
    expect(reports.map(({ date, killed }) => [date?.from, killed?.min])).toEqual([
      ["2025-03-13", 8],
      ["2025-03-12", 4],
    ]);
  });
});

describe("where and when", () => {
  test("why it was done is no place of it", async () => {
    const [report] = await reportsIn(
      "Gunmen killed 21 people at a hotel in Sarneth on Monday. The River Column claimed the attack, saying it was in response to the raid on Velmar.",
    );
    expect(report).toMatchObject({
      place: { text: "Sarneth" },
      perpetrators: expect.arrayContaining([expect.objectContaining({ basis: "claimed" })]),
    });
  });

  test("a prison that was stormed is not where somebody was taken", async () => {
    const [report] = await reportsIn("Armed gangs stormed the main prison in Sarneth on Saturday night and freed 300 inmates.");
    expect(report).toMatchObject({ date: { from: "2025-03-08" }, perpetrators: [{ text: "Armed gangs" }] });
  });
});

describe("who did it", () => {
  test.each(["Gunmen on a motorcycle shot dead a clerk in Sarneth on Monday.", "Warplanes bombed a market in Sarneth on Monday."])(
    "is nothing that somebody rides or flies: %s",
    async (text) => {
      const [report] = await reportsIn(text);
      expect(report?.perpetrators.map((one) => one.text).filter((one) => !/gunmen/iu.test(one))).toEqual([]);
    },
  );
});
