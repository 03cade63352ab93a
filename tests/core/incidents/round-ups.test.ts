import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

/** Of each report its trigger's type and place. */
const placesOf = async (text: string): Promise<readonly string[]> =>
  (await reportsIn(text)).map(({ type, place }) => `${type} in ${place?.text ?? "nowhere"}`);

describe("an item of a round-up is where its head says", () => {
  test.each([
    ["closed as a sentence", "Sarneth, Karvania. ", "Velmar, Karvania. ", "Odrisk, Karvania. "],
    ["in capitals, with a dash", "SARNETH, Karvania - ", "VELMAR, Karvania - ", "ODRISK, Karvania - "],
    ["the town alone", "SARNETH. ", "VELMAR. ", "ODRISK. "],
  ])("%s", async (_, first, second, third) => {
    const text = [
      `${first}Gunmen shot dead two traders on Monday.`,
      `${second}A bomb killed three soldiers on Tuesday.`,
      `${third}Masked men kidnapped a teacher on Wednesday.`,
    ].join("\n\n");
    const places = (await placesOf(text)).map((told) => told.toLowerCase());
    expect(places).toEqual(["shooting in sarneth", "bombing in velmar", "kidnapping in odrisk"]);
  });

  test("what its sentences tell goes before", async () => {
    const text = [
      "Sarneth, Karvania. Gunmen shot dead two traders in Odrisk on Monday.",
      "Velmar, Karvania. A bomb killed three soldiers on Tuesday.",
      "Sarneth, Karvania. The council met on Wednesday.",
    ].join("\n\n");
    expect(await placesOf(text)).toEqual(["shooting in Odrisk", "bombing in Velmar"]);
  });
});

test("two paragraphs that open so make no round-up", async () => {
  const text = "Sarneth, Karvania. Gunmen shot dead two traders on Monday.\n\nVelmar, Karvania. The council met on Tuesday.";
  expect(await placesOf(text)).not.toEqual(["shooting in Velmar"]);
});
