import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadGazetteer } from "../../../src/adapters/tables/load-gazetteer.ts";

const shipped = await loadGazetteer([]);
const list = (name: string, places: readonly unknown[]): { readonly name: string; readonly content: string } => ({
  name,
  content: JSON.stringify({ notice: "Invented.", places }),
});
const KARVANIA = { id: "own:karvania", name: "Karvania", kind: "country", country: "XA", lat: 1, lon: 2, demonyms: ["Karvanian"] };
const ODRISK = {
  id: "own:odrisk",
  name: "Odrisk",
  aliases: ["Odrysk"],
  kind: "settlement",
  country: "XA",
  admin1: "Upper Sarn",
  lat: 1,
  lon: 2,
};
const OTHER = { ...ODRISK, id: "own:odrisk-2", country: "XB", admin1: null };

describe("a list of places of one's own", () => {
  test("adds places, their other names and the words for their people", async () => {
    const gazetteer = await loadGazetteer([list("own.json", [KARVANIA, ODRISK])]);
    expect(gazetteer.lookup("odrysk")[0]).toMatchObject({ id: "own:odrisk", country: "XA", admin1: "Upper Sarn", population: null });
    expect(gazetteer.lookup("Karvania")[0]?.kind).toBe("country");
    expect(gazetteer.countryOfDemonym("karvanian")).toBe("XA");
  });

  test("goes after the best-known place of that name, and before others", async () => {
    const gazetteer = await loadGazetteer([list("own.json", [{ ...ODRISK, id: "own:paris", name: "Paris", aliases: [] }])]);
    const [first, second] = gazetteer.lookup("Paris");
    expect([first?.country, second?.id]).toEqual(["FR", "own:paris"]);
  });

  test.each([
    ["is not JSON", "[", "own.json is not JSON."],
    ["has no latitude", JSON.stringify({ places: [{ ...ODRISK, lat: undefined }] }), "own.json: places.0.lat"],
    ["puts a place off the globe", JSON.stringify({ places: [{ ...ODRISK, lat: 91 }] }), "own.json: places.0.lat"],
  ])("that %s is refused by its name", async (_, content, message) => {
    await expect(loadGazetteer([{ name: "own.json", content }])).rejects.toMatchObject({
      code: "supplement-invalid",
      message: expect.stringContaining(message),
    });
  });

  test("changes no name that is not in it, and its order decides nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([KARVANIA, ODRISK, OTHER]), async (places) => {
        const apart = places.map((place, at) => list(`${at}.json`, [place]));
        const [forward, backward] = [await loadGazetteer(apart), await loadGazetteer([...apart].reverse())];
        for (const name of ["Odrisk", "Odrysk", "Karvania"]) expect(backward.lookup(name)).toEqual(forward.lookup(name));
        for (const name of ["Paris", "Kabul", "San Salvador"]) expect(forward.lookup(name)).toEqual(shipped.lookup(name));
      }),
      { numRuns: 12 },
    );
  });
});
