import { describe, expect, test } from "vitest";
import { applyDecisions } from "../../src/core/decisions/apply-decisions.ts";
import type { Decision, DecisionId, ReportId, ReportPlace } from "../../src/core/model/index.ts";
import type { DocumentFacts, Overview, ReportFacts } from "../../src/desk/case-overview.ts";
import { placesAtDesk } from "../../src/desk/places-at-desk.ts";
import type { PlaceAtlas, Whereabouts } from "../../src/desk/ports/place-atlas.ts";
import { reportsAtDesk } from "../../src/desk/reports-at-desk.ts";
import { inventedDocument, uuidOf } from "../stores/invented-case.ts";

const place = (text: string, precision: ReportPlace["precision"]): ReportPlace => ({
  ...{ text, span: [0, text.length], country: "XA", admin1: "Ilvar", lat: 34, lon: -40 },
  ...{ precision, id: null, from: "sentence" },
});
const report = (number: number, told: ReportPlace | null, date: ReportFacts["date"] = null): ReportFacts => ({
  ...{ id: String(number).padStart(64, "0") as ReportId, kind: "incident", type: "bombing", status: "happened", mention: "main" },
  ...{ trigger: [0, 4], date, place: told },
});

const WHERE: Readonly<Record<string, Whereabouts>> = {
  Keth: { kind: "point", key: "keth", at: { lat: 34.21, lon: -39.92 } },
  "the Ilvar": {
    kind: "region",
    key: "ilvar",
    known: [
      { lat: 34.21, lon: -39.92 },
      { lat: 34.38, lon: -39.77 },
    ],
  },
  Highlands: { kind: "wide", key: "highlands" },
  Karvania: { kind: "country", country: "XA" },
};
const atlas: PlaceAtlas = {
  whereIs: ({ text }) => WHERE[text] ?? { kind: "unknown" },
  placeNamed: () => null,
  countryName: () => "Karvania",
};

const reports = [
  report(1, place("Keth", "exact"), { from: "2031-03-01", to: "2031-03-31", span: null, basis: "stated" }),
  report(2, place("Keth", "exact")),
  report(3, place("the Ilvar", "admin1")),
  report(4, place("Highlands", "near")),
  report(5, place("Karvania", "country")),
  report(6, null),
];
const { document } = inventedDocument("Depot burns.", { published: "2031-04-02" });
const facts = { document, reports, items: [] } as unknown as DocumentFacts;

function overview(...decisions: readonly Decision[]): Overview {
  return { kept: [facts], decided: applyDecisions(decisions) } as unknown as Overview;
}
const decided = (number: number, id: string, verdict: Decision["decided"]): Decision => ({
  ...{ id: uuidOf(number) as DecisionId, reviewer: "nk", at: "2031-05-01T00:00:00.000Z", why: null },
  ...({ subject: { kind: "report", id }, decided: verdict } as unknown as Pick<Decision, "subject" | "decided">),
});

describe("the places of a case", () => {
  test("come as exactly as they are known, each with its reports: a region by a circle, a country without a point", () => {
    const rows = placesAtDesk(overview(), atlas);
    expect(rows.map(({ label, precision, lat, radiusKm, reports: own }) => [label, precision, lat === null, radiusKm, own.length])).toEqual(
      [
        ["Keth", "exact", false, 0, 2],
        ["", "unknown", true, null, 1],
        ["Highlands", "wide", true, null, 1],
        ["Ilvar", "admin1", false, 12, 1],
        ["Karvania", "country", true, null, 1],
      ],
    );
    expect(rows.find(({ precision }) => precision === "admin1")).toMatchObject({ knownPlaces: 2, countryName: "Karvania" });
  });

  test("a person's words stand in the place of the machine's, and are looked up nowhere", () => {
    const moved = decided(1, reports[1]?.id ?? "", { verdict: "edit", field: "place", value: "Arrum" });
    const rows = placesAtDesk(overview(moved), atlas);
    expect(rows.find(({ label }) => label === "Arrum")).toMatchObject({ precision: "given", lat: null, reports: [reports[1]?.id] });
    expect(rows.find(({ label }) => label === "Keth")?.reports).toEqual([reports[0]?.id]);
  });
});

describe("the reports of a case", () => {
  test("have the days they tell, and none where they tell none: a day of publication is not one", () => {
    const [dated, undated] = reportsAtDesk(overview());
    expect(dated).toMatchObject({ date: { from: "2031-03-01", to: "2031-03-31", basis: "stated" }, published: "2031-04-02" });
    expect(undated).toMatchObject({ date: null, published: "2031-04-02", state: "machine" });
  });

  test("have what a person gave", () => {
    const id = reports[1]?.id ?? "";
    const rows = reportsAtDesk(
      overview(
        decided(1, id, { verdict: "edit", field: "date", value: { from: "2031-02-01", to: "2031-02-02" } }),
        decided(2, id, { verdict: "edit", field: "type", value: "arson" }),
      ),
    );
    expect(rows[1]).toMatchObject({ type: "arson", date: { from: "2031-02-01", to: "2031-02-02", basis: "given" }, state: "edited" });
  });
});
