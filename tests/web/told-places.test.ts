import { describe, expect, test } from "vitest";
import { drawnTold, toldPlaces } from "../../src/web/desk/linked/told-places.ts";
import type { IncidentView, ValueView } from "../../src/wire/linked-views.ts";
import type { IncidentPlaceView } from "../../src/wire/map-views.ts";

const place = (label: string, precision: IncidentPlaceView["precision"], more: Partial<IncidentPlaceView> = {}): IncidentPlaceView => ({
  ...{ key: label, place: label, label, country: "XA", countryName: "Karvania", precision, lat: 34, lon: -40, radiusKm: 0, knownPlaces: 0 },
  ...{ reports: ["a"], values: [label], ...more },
});
const value = (text: string, conflicts: readonly string[], stance: "for" | "against" = "for"): ValueView =>
  ({ text, conflicts, tellings: [{ stance }] }) as unknown as ValueView;

const NOWHERE = { lat: null, lon: null, radiusKm: null } as const;
const told = {
  places: [
    place("Vasht", "exact"),
    place("Keth", "exact", { reports: ["b"] }),
    place("Ilvar", "admin1", { radiusKm: 40 }),
    place("Karvania", "country", NOWHERE),
    place("a mill", "given", { ...NOWHERE, values: [], reports: ["b"] }),
  ],
  untold: [],
};
const incident = {
  fields: [
    { name: "place", values: [value("Vasht", ["Keth"]), value("Keth", ["Vasht"]), value("Ilvar", [], "against"), value("Karvania", [])] },
  ],
  reports: [
    { report: "a", state: "machine" },
    { report: "b", state: "accepted" },
  ],
} as unknown as IncidentView;

describe("the places of an incident", () => {
  const places = toldPlaces(told, incident);

  test("are contested where another cannot be true beside them or somebody speaks against them", () => {
    expect(places.map(({ place: { label }, dispute, conflicts }) => [label, dispute, conflicts])).toEqual([
      ["Vasht", "contested", ["Keth"]],
      ["Keth", "contested", ["Vasht"]],
      ["Ilvar", "contested", []],
      ["Karvania", "none", []],
      ["a mill", "none", []],
    ]);
    expect(places.at(-1)?.values).toEqual([]); // A person gave it.
  });

  test("are drawn as exactly as they are known: a region by a circle below the discs, a country and given words not at all", () => {
    const drawn = drawnTold(places, incident);
    expect(drawn.map(({ label, circle, looked }) => [label, circle === null ? "disc" : "circle", looked])).toEqual([
      ["Ilvar", "circle", "undecided"],
      ["Vasht", "disc", "undecided"],
      ["Keth", "disc", "decided"],
    ]);
  });
});
