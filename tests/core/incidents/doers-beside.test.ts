import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

/** Who is named as having done what a text is about. */
const doers = async (text: string): Promise<readonly string[]> =>
  ((await reportsIn(text)).find(({ mention }) => mention === "main")?.perpetrators ?? []).map((one) => one.text).sort();

describe("each of those who are told to have done it together is told", () => {
  test.each([
    ["Sudanese military and Harl regional forces kill nine militants near Sarneth.", ["Harl regional forces", "Sudanese military"]],
    ["The River Column and the Grey Lantern Front attack a post in Sarneth, killing two guards.", ["Grey Lantern Front", "River Column"]],
    ["The United States and Turkey launch joint airstrikes on Sarneth, killing two clerks.", ["Turkey", "United States"]],
    ["An attack by the River Column (RC) and the Grey Lantern Front (GLF) is reported in Sarneth.", ["Grey Lantern Front", "River Column"]],
  ])("%s", async (text, names) => {
    expect(await doers(text)).toEqual(names);
  });

  test("and nobody to whom it was done", async () => {
    expect(await doers("Gunmen kill two guards of the River Column and the Grey Lantern Front in Sarneth.")).toEqual(["Gunmen"]);
  });
});

describe("whoever is told right beside the act did it", () => {
  test.each([
    ["Two guards are killed when a suicide bomber drives a car into a convoy in Sarneth.", "suicide bomber"],
    ["A mill in Sarneth closes after an overnight drone attack by Turkey destroys a boiler.", "Turkey"],
    ["Two clerks are killed in an airstrike conducted by the Nigerian Air Force in Sarneth.", "Nigerian Air Force"],
    ["The town hall of Sarneth is stormed by protesters, who kill a guard.", "protesters"],
  ])("%s", async (text, name) => {
    expect(await doers(text)).toContain(name);
  });
});

describe("who has not done it", () => {
  test.each([
    ["Two clerks are killed in an airstrike by the Nigerian Air Force in Sarneth, apparently after being mistaken for gangs.", "gangs"],
    ["Twelve Column gunmen are killed by the army in an attempted hostage-taking in Sarneth.", "army"],
    ["Turkey strikes Sarneth in response to an attack by Syria, killing two clerks.", "Syria"],
    ["Gunmen from Nigeria kill two clerks in Sarneth.", "Nigeria"],
    ["Eight men are killed in clashes with the River Column in Sarneth.", "River Column"],
    ["A man kills two clerks in Sarneth. The attacker is shot by police.", "police"],
  ])("%s", async (text, name) => {
    expect(await doers(text)).not.toContain(name);
  });
});
