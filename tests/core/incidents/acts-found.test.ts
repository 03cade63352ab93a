import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const main = async (text: string) => (await reportsIn(text)).find(({ mention }) => mention === "main");

describe("acts by other words", () => {
  test.each([
    ["The River Column says it shot down a helicopter near Sarneth.", "attack", "happened"],
    ["The army says that it has eliminated several members of the River Column near Sarneth.", "attack", "happened"],
    ["A missile disintegrates over Sarneth.", "shelling", "attempted"],
    ["A chapel in Sarneth is damaged in a firebombing attack.", "arson", "happened"],
    ["Police in Sarneth confirm the deaths of two militants in an operation near Velmar.", "clash", "happened"],
    ["The navy seizes two tankers off Sarneth.", "detention", "happened"],
    ["Villagers find the bodies of thirteen fighters near Sarneth.", "attack", "happened"],
    ["Agents prevented a cyberattack on a power station in Sarneth.", "sabotage", "attempted"],
    ["The army has launched new defensive strikes against a depot near Sarneth.", "airstrike", "happened"],
    ["A tanker was hit yesterday by projectiles near Sarneth.", "attack", "happened"],
  ])("%s", async (text, type, status) => {
    expect(await main(text)).toMatchObject({ type, status });
  });

  test.each([
    "The council shot down a proposal in Sarneth.",
    "Two clerks were eliminated in the second round in Sarneth.",
    "The bank seizes two houses in Sarneth.",
    "The town of Sarneth mourns the deaths of two clerks.",
    "A fire at a mill in Sarneth was put out.",
    "The minister says that a raid on Sarneth is imminent.",
  ])("but not: %s", async (text) => {
    expect(await reportsIn(text)).toEqual([]);
  });
});

describe("acts that did not come about", () => {
  test.each([
    ["The army orders clerks out of Sarneth because the army will strike the port.", "threatened"],
    ["The minister says that the army intends to launch a strike on Sarneth.", "threatened"],
  ])("%s: %s", async (text, status) => {
    expect((await main(text))?.status).toBe(status);
  });
});
