import type { LabelledText } from "../core/dossier/reading-document.ts";
import { valueText } from "../core/dossier/value-text.ts";
import type { ReportPlace, Span, Telling } from "../core/model/index.ts";
import type { IncidentPlacesView } from "../wire/map-views.ts";
import type { Overview } from "./case-overview.ts";
import { type Place, placeGiven, placeOf } from "./places-at-desk.ts";
import type { PlaceAtlas } from "./ports/place-atlas.ts";
import { givenValue } from "./reports-at-desk.ts";
import { type CaseToShow, incidentLike } from "./show-linked.ts";
import { typedText } from "./typed-text.ts";

/**
 * Where an incident is told to be: every place that one of its reports tells, with the values of its field that tell it, and beside them what
 * a person gave. Two values may lie in one region, and one value name two places. Throws `not-found`, `ambiguous-id`.
 */
export function incidentPlaces({ linked, texts }: CaseToShow, id: string, { decided }: Overview, atlas: PlaceAtlas): IncidentPlacesView {
  const { incident, fields } = incidentLike(linked, id);
  const reports = [...new Set<string>(incident.reports.map(({ report }) => report))];
  const regions = new Map<string, Place>();
  const rows = new Map<string, { readonly place: Place; readonly reports: Set<string>; readonly values: Set<string> }>();
  const tell = (place: Place, report: string, value: string | null): void => {
    const row = rows.get(place.key) ?? { place, reports: new Set<string>(), values: new Set<string>() };
    rows.set(place.key, row);
    row.reports.add(report);
    if (value !== null) row.values.add(value);
  };
  for (const value of fields.place ?? []) {
    const words = valueText(value, texts);
    for (const telling of value.tellings) {
      const place = placeOf(toldPlace(telling, texts.get(telling.report.document)), atlas, regions);
      tell(inWords(place, words), telling.report.report, words);
    }
  }
  for (const report of reports) {
    const given = givenValue(decided, report, "place");
    if (given !== undefined) tell(placeGiven(typedText(given, "place")), report, null);
  }
  const told = new Set([...rows.values()].flatMap((row) => [...row.reports]));
  return {
    places: [...rows.values()]
      .map((row) => ({ ...row.place, reports: [...row.reports], values: [...row.values] }))
      .sort((a, b) => b.reports.length - a.reports.length || (a.label < b.label ? -1 : 1)),
    untold: reports.filter((report) => !told.has(report)),
  };
}

/** The place whose words a telling is: the report's own, or another that its text has there; null where no list knows it. */
function toldPlace({ report, span }: Telling, text: LabelledText | undefined): ReportPlace | null {
  const extraction = text?.shown.extraction;
  const isThere = (one: { readonly span: Span } | null | undefined): boolean => one?.span[0] === span[0] && one.span[1] === span[1];
  const own = extraction?.incidents[report.index]?.place ?? null;
  if (own !== null && isThere(own)) return own;
  const mention = extraction?.places.find(isThere);
  return mention === undefined ? null : { ...mention, from: "sentence" };
}

/** In the words of the incident, in which names of persons leave as they may. What no list knows is one place by its words. */
function inWords(place: Place, words: string): Place {
  if (place.precision === "unknown") return { ...place, key: `unknown:${words}`, label: words };
  return place.precision === "country" || place.precision === "admin1" ? place : { ...place, label: words };
}
