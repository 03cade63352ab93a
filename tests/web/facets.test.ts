import { describe, expect, test } from "vitest";
import { choicesOf, type Facets, placedRows, rowsUnder } from "../../src/web/desk/facets/facets.ts";
import type { PlaceRowView, ReportRowView } from "../../src/wire/map-views.ts";

const report = (id: string, type: string, state: ReportRowView["state"] = "machine"): ReportRowView => ({
  ...{ id, type, state, document: id, publisher: null, published: null, at: [0, 4] },
  ...{ kind: "incident", status: "happened", mention: "main", date: null },
});
const place = (key: string, precision: PlaceRowView["precision"], reports: readonly string[]): PlaceRowView => ({
  ...{ key, precision, reports: [...reports], label: key, place: null },
  ...{ country: null, countryName: null, lat: null, lon: null, radiusKm: null, knownPlaces: 0 },
});

const rows = placedRows(
  [report("a", "bombing"), report("b", "bombing", "rejected"), report("c", "arson", "accepted")],
  [place("Keth", "exact", ["a", "b"]), place("Ilvar", "admin1", ["c"])],
);
const facets: Facets = { type: "all", status: "all", mention: "all", precision: "all", state: "kept" };
const idsUnder = (chosen: Partial<Facets>): readonly string[] => rowsUnder(rows, { ...facets, ...chosen }).map(({ report: { id } }) => id);

describe("facets", () => {
  test("leave out what a person rejected, unless that is asked for", () => {
    expect(idsUnder({})).toEqual(["a", "c"]);
    expect(idsUnder({ state: "rejected" })).toEqual(["b"]);
  });

  test("narrow by what a report is and how exactly its place is known", () => {
    expect(idsUnder({ type: "arson" })).toEqual(["c"]);
    expect(idsUnder({ type: "arson", precision: "exact" })).toEqual([]);
  });

  test("a choice tells how many it would leave under the others, and the one that is made is always there", () => {
    expect(choicesOf(rows, facets, "type")).toEqual([
      ["arson", 1],
      ["bombing", 1],
    ]);
    expect(choicesOf(rows, { ...facets, precision: "exact", type: "arson" }, "type")).toEqual([
      ["bombing", 1],
      ["arson", 0],
    ]);
  });
});
