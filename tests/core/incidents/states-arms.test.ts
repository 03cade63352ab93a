import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

describe("the arms of a state", () => {
  test.each([
    ["Russian drones and missiles struck Sarneth on Monday, killing 17 people.", "Russian drones", "actor:russian-armed-forces"],
    ["Eight people were killed by Russian shelling in Sarneth on Monday.", "Russian shelling", "actor:russian-armed-forces"],
    ["Turkish warplanes bombed a power station in Sarneth on Monday.", "Turkish warplanes", "actor:turkish-armed-forces"],
    ["Two men were killed in a US drone strike near Sarneth on Monday.", "US drone strike", "actor:united-states-armed-forces"],
    ["Ninety clerks were killed in Israeli attacks on Sarneth on Monday.", "Israeli attacks", "actor:israel-defense-forces"],
    ["An Israeli drone strikes a car in Sarneth, killing two men.", "Israeli drone", "actor:israel-defense-forces"],
    [
      "Two men were killed in a United States airstrike on a boat off Sarneth.",
      "United States airstrike",
      "actor:united-states-armed-forces",
    ],
    ["Six clerks died when a Russian glide bomb hit a clinic in Sarneth on Monday.", "Russian glide bomb", "actor:russian-armed-forces"],
  ])("made the attack: %s", async (text, name, actor) => {
    const [report] = await reportsIn(text);
    expect(report?.perpetrators).toMatchObject([{ text: name, actor, kind: "organisation", basis: "reported" }]);
  });

  test.each([
    "Russians killed two clerks in Sarneth on Monday.",
    "A Palestinian rocket killed a clerk in Sarneth on Monday.",
    "The army said it had shot down 40 Russian drones over Sarneth on Monday; a clerk was killed.",
    "Men using Turkish drones killed two clerks in Sarneth on Monday.",
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
