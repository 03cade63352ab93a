import { describe, expect, test } from "vitest";
import { readText } from "./read-text.ts";

const BLAST = "Six guards are killed in a bombing at a base in Sarneth.";

describe("a claim of responsibility in a sentence of its own", () => {
  test.each([
    ["The Otto Varn faction of the Grey Lantern Front claims responsibility.", "Otto Varn faction of the Grey Lantern Front"],
    ["The National Front for the Defence of Harl claims responsibility.", "National Front for the Defence of Harl"],
    ["The National Front of Harl claims responsibility for the attack.", "National Front of Harl"],
    ["The Grey Lantern Front takes responsibility for the bombing.", "Grey Lantern Front"],
    ["The River Column claims responsibility.", "River Column"],
  ])("%s", async (claim, name) => {
    const { statements, incidents } = await readText(`${BLAST} ${claim}`);
    expect(statements.filter(({ act }) => act === "claim-of-responsibility")).toHaveLength(1);
    expect(incidents.flatMap(({ perpetrators }) => perpetrators)).toMatchObject([{ text: name, basis: "claimed" }]);
  });

  test("a faction is not the body that it is named after", async () => {
    const { incidents } = await readText(`${BLAST} The Otto Varn faction of the Grey Lantern Front claims responsibility.`);
    expect(incidents[0]?.perpetrators.map(({ actor }) => actor)).toEqual([null]);
  });

  test.each(["No group claims responsibility.", "The river commission of Harl rejects claims of neglect."])("%s: none", async (text) => {
    const { incidents } = await readText(`${BLAST} ${text}`);
    expect(incidents.flatMap(({ perpetrators }) => perpetrators)).toEqual([]);
  });

  test("of two who make it together each makes it", async () => {
    const { incidents } = await readText(
      "The River Column and the Grey Lantern Front confirm that they have killed six guards in a bombing in Sarneth.",
    );
    expect(incidents[0]?.perpetrators.map((one) => `${one.text}: ${one.basis}`).sort()).toEqual([
      "Grey Lantern Front: claimed",
      "River Column: claimed",
    ]);
  });
});

describe('a body whose name ends in "of" somewhat says what follows', () => {
  test("and is who speaks", async () => {
    const { statements } = await readText("The Ministry of Mills reports that nine guards were killed in Sarneth.");
    expect(statements.map(({ speaker }) => speaker?.text)).toEqual(["Ministry of Mills"]);
  });
});
