import type { ReportPlace } from "../core/model/index.ts";
import { fold } from "../core/text/index.ts";
import type { PlaceRowView } from "../wire/map-views.ts";
import type { Overview } from "./case-overview.ts";
import { enclosingCircle } from "./enclosing-circle.ts";
import type { PlaceAtlas } from "./ports/place-atlas.ts";
import { givenValue, placedReports } from "./reports-at-desk.ts";
import { typedText } from "./typed-text.ts";

/** A place by how exactly it is known, without what tells of it. */
export type Place = Omit<PlaceRowView, "reports">;

const NOWHERE = { place: null, country: null, countryName: null, lat: null, lon: null, radiusKm: null, knownPlaces: 0 } as const;

/** The places that the case's reports tell of, each with its reports, those of most reports first. No report stands at two places. */
export function placesAtDesk(overview: Overview, atlas: PlaceAtlas): PlaceRowView[] {
  const rows = new Map<string, { readonly place: Place; readonly reports: string[] }>();
  const regions = new Map<string, Place>();
  for (const { report } of placedReports(overview).values()) {
    const given = givenValue(overview.decided, report.id, "place");
    const words =
      given === undefined
        ? wordsOfAdded(report.place, overview.decided.members.get(report.id)?.addedBy ?? null)
        : typedText(given, "place");
    const place = words === null ? placeOf(report.place, atlas, regions) : placeGiven(words);
    const row = rows.get(place.key) ?? { place, reports: [] };
    row.reports.push(report.id);
    rows.set(place.key, row);
  }
  return [...rows.values()]
    .sort((a, b) => b.reports.length - a.reports.length || (a.place.label < b.place.label ? -1 : 1))
    .map(({ place, reports }) => ({ ...place, reports }));
}

/** The words of a place in a report that a person added, where no list knows them. */
function wordsOfAdded(place: ReportPlace | null, addedBy: string | null): string | null {
  return addedBy !== null && place?.precision === "unknown" ? place.text : null;
}

/** A person's words are shown as they are: which place of that name they mean was not asked. */
export function placeGiven(words: string): Place {
  return { ...NOWHERE, key: `given:${fold(words)}`, label: words, precision: "given" };
}

/** Where a told place lies. `regions` are those that were looked up before. */
export function placeOf(place: ReportPlace | null, atlas: PlaceAtlas, regions: Map<string, Place>): Place {
  const where = place === null ? null : atlas.whereIs(place);
  if (place === null || where === null || where.kind === "unknown") return { ...NOWHERE, key: "unknown", label: "", precision: "unknown" };
  const country = where.kind === "country" ? where.country : place.country || null;
  const countryName = country === null ? null : atlas.countryName(country);
  const known = { ...NOWHERE, place: place.id, country, countryName };
  switch (where.kind) {
    case "country":
      return { ...known, place: null, key: `country:${where.country}`, label: countryName ?? where.country, precision: "country" };
    case "wide":
      return { ...known, key: where.key, label: nameOf(place), precision: "wide" };
    case "point": {
      const precision = place.precision === "near" ? "near" : "exact";
      return { ...known, key: where.key, label: nameOf(place), precision, ...where.at, radiusKm: 0 };
    }
    default: {
      const seen = regions.get(where.key);
      if (seen) return seen;
      const circle = enclosingCircle(where.known);
      const precision = place.precision === "admin2" && place.id !== null ? "admin2" : "admin1";
      const label = precision === "admin1" && place.admin1 !== null ? place.admin1 : nameOf(place);
      const drawn = { lat: circle?.center.lat ?? null, lon: circle?.center.lon ?? null, radiusKm: circle?.radiusKm ?? null };
      const region: Place = { ...known, key: where.key, label, precision, ...drawn, knownPlaces: where.known.length };
      regions.set(where.key, region);
      return region;
    }
  }
}

const nameOf = ({ text }: ReportPlace): string => text.replace(/\s+/gu, " ").replace(/^the\s+/iu, "");
