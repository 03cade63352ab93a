import { describe, expect, test } from "vitest";
import { codesOf } from "../../../src/core/codebooks/incident-codes.ts";
import { reportsIn } from "./read-text.ts";

const main = async (text: string) => (await reportsIn(text)).find(({ mention }) => mention === "main");

describe("how an act was done goes by who did it", () => {
  test.each([
    ["The River Column launches a drone strike on a depot in Sarneth.", "bombing"],
    ["The River Column fires a rocket at a mill in Sarneth, killing two people.", "bombing"],
    ["The River Column shelled the market in Sarneth, killing two people.", "shelling"],
    ["The air force carries out a drone strike on a depot in Sarneth.", "airstrike"],
    ["Soldiers kill three militants during an operation near Sarneth.", "clash"],
    ["Soldiers kill three clerks during an operation near Sarneth.", "attack"],
    ["Gunmen kill three clerks near Sarneth.", "attack"],
  ])("%s: %s", async (text, type) => {
    expect((await main(text))?.type).toBe(type);
  });

  test("a drone is a drone to ACLED, whoever sent it", async () => {
    const report = await main("The River Column launches a drone strike on a depot in Sarneth.");
    expect(report === undefined ? null : codesOf(report)).toMatchObject({
      acled: { subEvent: "Air/drone strike" },
      gtd: { attackType: "Bombing/Explosion" },
    });
  });
});

describe("what was used", () => {
  test.each([
    ["An artillery strike kills six people in Sarneth.", "shelling"],
    ["A suicide bomber kills one person in Sarneth.", "bombing"],
    ["Officials say that a rocket launched from over the border killed a farmer near Sarneth.", "shelling"],
    ["Five people are killed in Sarneth in an attack involving 53 cruise missiles and 496 drones.", "airstrike"],
    ["A drone enters the valley during an exercise and crashes into a house in Sarneth, injuring two people.", "airstrike"],
    ["Soldiers fire at a car in Sarneth, killing two people.", "shooting"],
    ["Guards and herders exchange heavy fire near Sarneth.", "clash"],
    ["At least one person is killed in Sarneth following armed confrontations between guards and herders.", "clash"],
  ])("%s: %s", async (text, type) => {
    expect((await main(text))?.type).toBe(type);
  });
});

describe("one person of rank, by name", () => {
  test.each([
    ["The army says that it has killed Grey Lantern Front commander Otto Varn.", "assassination", "happened"],
    ["General Otto Varn is killed by a car bomb in Sarneth.", "assassination", "happened"],
    [
      "The deputy head of the guard, lieutenant general Otto Varn, is shot and critically injured in Sarneth.",
      "assassination",
      "attempted",
    ],
    ["Otto Varn, a miller, is shot and injured in Sarneth.", "shooting", "happened"],
  ])("%s: %s", async (text, type, status) => {
    expect(await main(text)).toMatchObject({ type, status });
  });
});

describe("killed and taken", () => {
  test("some are killed and others abducted: two acts, the attack before the rest", async () => {
    const reports = await reportsIn("Nine people are killed and 15 others abducted near Sarneth.");
    expect(reports.map(({ mention, type }) => [mention, type])).toEqual([
      ["main", "attack"],
      ["follow-up", "kidnapping"],
    ]);
  });

  test("who is abducted and killed is one", async () => {
    const reports = await reportsIn("Gunmen abducted and killed a clerk near Sarneth.");
    expect(reports.map(({ type }) => type)).toEqual(["kidnapping"]);
  });
});
