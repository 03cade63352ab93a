import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const namedIn = async (text: string) =>
  (await reportsIn(`A bomb killed two clerks in Sarneth on Monday. ${text}`))[0]?.perpetrators.map((one) => [one.text, one.basis]);

describe("whom a text puts a deed down to is read by the whole name", () => {
  test.each([
    ["A letter signed by the Coast Resistance Army claimed responsibility.", "Coast Resistance Army", "claimed"],
    ["A letter in the name of a Committee Against Mills claimed the deed.", "Committee Against Mills", "claimed"],
    ["Investigators believe that the Bantell gang, which lives from extortion, may be behind the bombing.", "Bantell gang", "possible"],
    ["Police blamed the Pellin cartel.", "Pellin cartel", "accused-by-authorities"],
    ["The Bantell Front cannot be ruled out, police said.", "Bantell Front", "possible"],
    ["The gunmen introduced themselves as members of the Frontier Column, the driver told police.", "Frontier Column", "accused"],
    ["Police suspect the hand of the Red Ridge Front.", "Red Ridge Front", "possible"],
    ["The company said the Creek Front did it.", "Creek Front", "accused"],
  ])("%s", async (text, name, basis) => {
    expect(await namedIn(text)).toEqual([[name, basis]]);
  });
});

test("a militia called by its people or its creed has no name of its own", async () => {
  const [report] = await reportsIn("Two clerks were killed by an Islamist militia in Sarneth on Monday.");
  expect(report?.perpetrators.map((one) => one.text)).toEqual(["Islamist militia"]);
});
