import { describe, expect, test } from "vitest";
import { compareValues } from "../../../src/core/corroboration/fields/compare-values.ts";
import { reportsIn } from "./read-text.ts";

describe("the arms of a state", () => {
  test.each([
    ["Russian drones and missiles struck Sarneth on Monday, killing 17 people.", "Russian", "actor:russian-armed-forces"],
    ["Eight people were killed by Russian shelling in Sarneth on Monday.", "Russian", "actor:russian-armed-forces"],
    ["Turkish warplanes bombed a power station in Sarneth on Monday.", "Turkish warplanes", "actor:turkish-armed-forces"],
    ["Two men were killed in a US drone strike near Sarneth on Monday.", "US", "actor:united-states-armed-forces"],
    ["Ninety clerks were killed in Israeli attacks on Sarneth on Monday.", "Israeli", "actor:israel-defense-forces"],
    ["An Israeli drone strikes a car in Sarneth, killing two men.", "Israeli", "actor:israel-defense-forces"],
    ["Two men were killed in a United States airstrike on a boat off Sarneth.", "United States", "actor:united-states-armed-forces"],
    ["Six clerks died when a Russian glide bomb hit a clinic in Sarneth on Monday.", "Russian", "actor:russian-armed-forces"],
    ["A mill was destroyed in a Turkish airstrike on Sarneth on Monday.", "Turkish", "actor:turkish-armed-forces"],
    ["Two clerks were killed in the third Turkish drone strike on Sarneth in a week.", "Turkish", "actor:turkish-armed-forces"],
    ["Two clerks were killed in yesterday's Turkish air and drone strikes on Sarneth.", "Turkish", "actor:turkish-armed-forces"],
    ["Seven clerks were injured by U.S. military airstrikes in Sarneth.", "U.S. military", "actor:united-states-armed-forces"],
  ])("made the attack, and its word alone names it: %s", async (text, name, actor) => {
    const [report] = await reportsIn(text);
    expect(report?.perpetrators).toMatchObject([{ text: name, actor, kind: "organisation", basis: "reported" }]);
    const [start, end] = report?.perpetrators[0]?.spans[0] ?? [0, 0];
    expect(text.slice(start, end)).toBe(name);
  });

  test("of two states that struck together each is told", async () => {
    const [report] = await reportsIn("Israeli and American strikes on Sarneth killed two clerks on Monday.");
    expect(report?.perpetrators.map(({ text }) => text)).toEqual(["Israeli", "American"]);
  });

  test("that are told by its name and by its adjective are one doer, called by its name", async () => {
    const [report] = await reportsIn(
      "Two clerks are killed in a Turkish drone strike on Sarneth. Turkey says it was targeting a commander.",
    );
    expect(report?.perpetrators).toMatchObject([{ text: "Turkey", actor: "actor:turkish-armed-forces", basis: "claimed" }]);
  });

  test("is one value, whichever way a text calls it", async () => {
    const named = await Promise.all(
      ["a Turkish airstrike", "an airstrike by Turkey", "an airstrike by the Turkish military"].map(async (how) => {
        const [report] = await reportsIn(`Two clerks were killed in ${how} in Sarneth on Monday.`);
        const [one] = report?.perpetrators ?? [];
        return {
          kind: "perpetrator",
          name: (one?.text ?? "").toLowerCase(),
          actor: one?.actor ?? null,
          who: one?.kind ?? "individual",
        } as const;
      }),
    );
    const [first, ...others] = named;
    expect(others.map((other) => first && compareValues(first, other))).toEqual(["same", "same"]);
  });

  test("that is accused of a murder may have sent anybody", async () => {
    const reports = await reportsIn(
      "Otto Varn, a writer, was assassinated in Sarneth on Monday. The government blamed Turkey for the assassination.",
    );
    const named = reports.flatMap(({ perpetrators }) => perpetrators).filter(({ text }) => text === "Turkey");
    expect(named.map(({ actor }) => actor)).toEqual([null]);
  });

  test("and its settlers are two", async () => {
    const reports = await reportsIn(
      "Two clerks are killed in an Israeli airstrike on Sarneth. Israeli settlers set a mill on fire in Velmar.",
    );
    const settlers = reports.flatMap(({ perpetrators }) => perpetrators).filter(({ text }) => /settlers/u.test(text));
    expect(settlers.map(({ actor }) => actor)).not.toContain("actor:israel-defense-forces");
  });

  test("that are suspected may have made it", async () => {
    const [report] = await reportsIn("Suspected Turkish drones strike an airport in Sarneth. Two clerks are injured.");
    expect(report?.perpetrators).toMatchObject([{ text: "Turkish", basis: "possible" }]);
  });

  test.each([
    "Russians killed two clerks in Sarneth on Monday.",
    "A Palestinian rocket killed a clerk in Sarneth on Monday.",
    "The army said it had shot down 40 Russian drones over Sarneth on Monday; a clerk was killed.",
    "Men using Turkish drones killed two clerks in Sarneth on Monday.",
    "Forty Russian warplanes, including two bombers, were destroyed by a fire in Sarneth on Monday; two clerks were killed.",
    "A blast at a Russian missile factory in Sarneth on Monday killed two clerks.",
  ])("are no doer where a people, or others with them, did it: %s", async (text) => {
    const reports = await reportsIn(text);
    expect(reports.flatMap(({ perpetrators }) => perpetrators).filter(({ actor }) => actor !== null)).toEqual([]);
    expect(reports.flatMap(({ perpetrators }) => perpetrators.map((one) => one.text))).not.toContain("Russians");
  });

  test("do not say where it was", async () => {
    const [report] = await reportsIn(
      "A Turkish drone struck a bakery in Dareth, in northern Syria, on Monday, killing a clerk. Turkish drones also hit a mill on Tuesday.",
    );
    expect(report?.place).toMatchObject({ text: "Dareth", country: "SY" });
  });
});

describe("fire from the air and from afar", () => {
  test.each([
    ["Warplanes bombed a market in Sarneth on Monday, killing nine people.", "airstrike"],
    ["A military jet dropped two bombs on a school in Sarneth on Monday, killing 20 pupils.", "airstrike"],
    ["Drones carried out 14 strikes on Sarneth on Monday, killing 17 people.", "airstrike"],
    ["A drone targeted a bakery in Sarneth on Monday, killing a clerk.", "airstrike"],
    ["Two rockets landed inside an air base near Sarneth on Monday.", "shelling"],
    ["Mortar rounds hit a wedding hall in Sarneth on Monday, killing five guests.", "shelling"],
    ["A car bomb killed nine people at a market in Sarneth on Monday.", "bombing"],
  ])("is told by what flew: %s", async (text, type) => {
    const [report] = await reportsIn(text);
    expect(report?.type).toBe(type);
  });

  test("has the weapon of its own words, and the town it was sent to", async () => {
    const [report] = await reportsIn("Rockets hit Velmar on Monday, killing two clerks.");
    expect(report).toMatchObject({ weapons: [{ text: "Rockets" }], place: { text: "Velmar" }, victims: [{ text: "clerks" }] });
  });
});
