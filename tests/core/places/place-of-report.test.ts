import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "../incidents/read-text.ts";

/** Text, country, region and how it was found, of the first report's place. */
async function placeOf(text: string): Promise<readonly (string | null | undefined)[]> {
  const [report] = await reportsIn(text);
  return [report?.place?.text, report?.place?.country, report?.place?.admin1, report?.place?.from];
}

describe("where an attack was", () => {
  test("a short form behind a town is its state", async () => {
    expect(await placeOf("SPRINGFIELD, Ill. (Coast Wire) — A clerk was shot dead in Springfield on Monday.")).toEqual([
      "Springfield",
      "US",
      "Illinois",
      "sentence",
    ]);
    const { places } = await readText("Police in Rockford, IL, found two men who had been shot.");
    expect(places.map(({ text, kind, admin1 }) => [text, kind, admin1])).toEqual([
      ["Rockford", "other", "Illinois"],
      ["IL", "admin1", "Illinois"],
    ]);
  });

  test("of several towns of one name the largest is meant, and the region stays open where none is much larger", async () => {
    expect((await placeOf("Two men were shot dead in Allentown on Monday."))[2]).toBe("Pennsylvania");
    expect((await placeOf("Two men were shot dead in Springfield on Monday."))[2]).toBeNull();
  });

  test("another region that the text tells makes a small town's own region unsure", async () => {
    const told = await placeOf("A boy was shot dead in Fountain on Sunday. The sheriff of Bay County in Florida is looking into it.");
    expect(told.slice(0, 3)).toEqual(["Fountain", "US", "Florida"]);
  });

  test("a name does not speak for itself: a town of the country that the text is about, not a better known one abroad", async () => {
    const { places } = await readText("Kenyan police said gunmen struck Mandera and Garissa in Kenya. They had met in Richmond.");
    expect(places.find(({ text }) => text === "Richmond")?.isSure).toBe(false);
  });

  test("whose is not where: a short form before a noun is no place of an attack", async () => {
    expect((await placeOf("A U.S. citizen was shot dead in Sarneth on Monday."))[0]).toBe("Sarneth");
  });

  test("a street that is named after a state is in no state", async () => {
    const { places } = await readText("He was shot on Maryland Drive in Sarneth.");
    expect(places.map(({ text }) => text)).toEqual(["Sarneth"]);
  });

  test("a text that names no place of the attack has the country it is about, and says so", async () => {
    const [, country, , from] = await placeOf(
      "A judge was shot dead by gunmen on Monday. She had worked in Lima for ten years. Peru mourns her, and Peru waits.",
    );
    expect([country, from]).toEqual(["PE", "nearby"]);
  });
});

describe("places in capitals", () => {
  const texts = async (text: string): Promise<readonly string[]> => (await readText(text)).places.map((place) => place.text);

  test("are found by their unit, in a list or not", async () => {
    expect(await texts("A BOMB EXPLODED IN LA TORVA NEIGHBORHOOD. GUNMEN FIRED IN THE TOWN OF OLDRISK.")).toEqual([
      "LA TORVA NEIGHBORHOOD",
      "OLDRISK",
    ]);
  });

  test("are found by a name of several words, however short the first", async () => {
    expect(await texts("SAN SALVADOR, 3 JAN 90 -- A BOMB EXPLODED IN LA PAZ.")).toEqual(["SAN SALVADOR", "LA PAZ"]);
  });

  test("a pronoun is no country", async () => {
    expect(await texts("THEY ATTACKED US AND BURNED THE BRIDGE.")).toEqual([]);
  });
});

describe("places in mixed case", () => {
  const texts = async (text: string): Promise<readonly string[]> => (await readText(text)).places.map((place) => place.text);

  test("a small article joined to a name belongs to it", async () => {
    expect(await texts("A bomb went off in Deir ez-Zor Governorate, Syria.")).toContain("Deir ez-Zor Governorate");
  });

  test("a name in no list is a place where a place follows that holds it", async () => {
    expect(await texts("One person was killed in a strike on Torvash, Greater Beirut, Lebanon.")).toContain("Torvash");
  });
});
