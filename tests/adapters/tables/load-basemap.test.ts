import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { loadBasemap } from "../../../src/adapters/tables/load-basemap.ts";
import { BasemapView } from "../../../src/wire/map-views.ts";

describe("the packed basemap", () => {
  test("is as the API says, and takes no more than 400 KB", async () => {
    const bytes = await loadBasemap();
    expect(bytes.length).toBeLessThan(400_000);
    const { countries, settlements } = BasemapView.parse(JSON.parse(gunzipSync(bytes).toString("utf8")));
    expect(countries.map(({ name }) => name)).toEqual(expect.arrayContaining(["Pakistan", "Maldives"]));
    expect(settlements.length).toBeGreaterThan(1000);
  });
});
