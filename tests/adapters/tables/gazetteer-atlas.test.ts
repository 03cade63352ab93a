import { beforeAll, describe, expect, test } from "vitest";
import { gazetteerAtlas } from "../../../src/adapters/tables/gazetteer-atlas.ts";
import { loadGazetteer } from "../../../src/adapters/tables/load-gazetteer.ts";
import type { PlaceId, ReportPlace } from "../../../src/core/model/index.ts";
import type { PlaceAtlas } from "../../../src/desk/ports/place-atlas.ts";

const OWN = JSON.stringify({
  places: [
    { id: "own:karvania", name: "Karvania", kind: "country", country: "XA", lat: 33, lon: -40 },
    { id: "own:ilvar", name: "Ilvar", kind: "admin1", country: "XA", admin1: "Ilvar", lat: 34.2, lon: -39.9 },
    { id: "own:doshkar", name: "Doshkar", kind: "admin1", country: "XA", admin1: "Doshkar", lat: 34.2, lon: -39.9 },
    { id: "own:keth", name: "Keth", kind: "settlement", country: "XA", admin1: "Ilvar", lat: 34.21, lon: -39.92 },
    { id: "own:arrum", name: "Arrum", kind: "settlement", country: "XA", admin1: "Ilvar", lat: 34.38, lon: -39.77 },
    { id: "own:pass", name: "Nossim Pass", kind: "feature", country: "XA", admin1: "Ilvar", lat: 34.3, lon: -39.84 },
  ],
});

const told = (text: string, more: Partial<ReportPlace>): ReportPlace => ({
  text,
  span: [0, text.length],
  country: "XA",
  admin1: null,
  lat: null,
  lon: null,
  precision: "unknown",
  id: null,
  from: "sentence",
  ...more,
});

describe("where a reported place lies", () => {
  let atlas: PlaceAtlas;
  beforeAll(async () => {
    atlas = gazetteerAtlas(await loadGazetteer([{ name: "own", content: OWN }]));
  });
  const id = (text: string): PlaceId => text as PlaceId;

  test("a settlement is its own point, and so is a feature that a person put in a list", () => {
    const at = { lat: 34.21, lon: -39.92 };
    expect(atlas.whereIs(told("Keth", { ...at, precision: "exact", id: id("own:keth") }))).toEqual({ kind: "point", key: "own:keth", at });
    expect(atlas.whereIs(told("Nossim Pass", { ...at, precision: "near", id: id("own:pass") }))).toMatchObject({ kind: "point" });
  });

  test("a region is the places known in it, whether it is named itself or holds what is named", () => {
    const region = atlas.whereIs(told("Ilvar", { precision: "admin1", admin1: "Ilvar", id: id("own:ilvar") }));
    expect(region).toMatchObject({ kind: "region", known: [{ lat: 34.38 }, { lat: 34.21 }] });
    expect(atlas.whereIs(told("a village", { precision: "admin1", admin1: "Ilvar" }))).toEqual(region);
  });

  test("a region with no known place, and a sea or range of the shipped list, reaches nobody knows how far", () => {
    expect(atlas.whereIs(told("Doshkar", { precision: "admin1", admin1: "Doshkar" }))).toMatchObject({ kind: "wide" });
    const sinai = id("place:eg:::feature:sinai");
    expect(atlas.whereIs(told("Sinai", { country: "EG", lat: 29.5, lon: 33.8, precision: "near", id: sinai }))).toMatchObject({
      kind: "wide",
    });
  });

  test("a name alone is a place where one place of that country has it", () => {
    expect(atlas.placeNamed("keth", "XA")).toMatchObject({ text: "keth", id: "own:keth", precision: "exact", admin1: "Ilvar", lat: 34.21 });
    expect(atlas.placeNamed("Keth", "XB")).toBeNull();
    expect(atlas.placeNamed("Springfield", "US")).toBeNull();
  });

  test("a country is no place, whatever its coordinates", () => {
    expect(atlas.whereIs(told("Karvania", { lat: 33, lon: -40, precision: "country" }))).toEqual({ kind: "country", country: "XA" });
    expect(atlas.whereIs(told("there", { country: null }))).toEqual({ kind: "unknown" });
    expect([atlas.countryName("XA"), atlas.countryName("PK"), atlas.countryName("ZZ")]).toEqual(["Karvania", "Pakistan", "ZZ"]);
  });

  test("a shipped district holds the villages of that district alone; a name that begins several units holds theirs", () => {
    const shangla = atlas.whereIs(told("Shangla", { country: "PK", precision: "admin1", admin1: "Khyber Pakhtunkhwa" }));
    expect(shangla.kind === "region" && shangla.known.length).toBeGreaterThan(20);
    const xinjiang = atlas.whereIs(told("Xinjiang", { country: "CN", precision: "admin1", admin1: "Xinjiang" }));
    expect(xinjiang.kind === "region" && xinjiang.known.length).toBeGreaterThan(20);
  });
});
