import { type CodedPlace, type CodedValue, type GradedValue, type ReportPlace, type Telling, wholeSpanOf } from "../model/index.ts";
import { fold } from "../text/index.ts";
import { distinct } from "./coded-notes.ts";
import { type CodingLookups, foundValues, givenValues, type IncidentToCode, reportOf } from "./coded-values.ts";
import { shownText } from "./reading-document.ts";

/** Where an incident is told to have been, each place as exactly as any text knows it. */
export function placeValues(incident: IncidentToCode): readonly CodedValue<CodedPlace>[] {
  const told = foundValues("place", incident).map(({ graded, coded }) => ({ ...coded, ...codedPlace(graded, coded.text, incident) }));
  const given = givenValues("place", incident, (_value, { text, names }, { place }) =>
    (names ?? [text]).map((name) => ({ value: byNameAlone(name, place?.country ?? null, incident.lookups), text: name })),
  );
  return [...given, ...told];
}

/** A place of which no more is known than its name, and in which country the rest of the report lies. */
function byNameAlone(name: string, country: string | null, { placeNamed }: CodingLookups): CodedPlace {
  const found = country === null ? null : placeNamed(name, country);
  return { ...NOWHERE, ...found, name: found?.precision === "country" ? null : name };
}

const NOWHERE: Omit<CodedPlace, "name"> = { country: null, countryCode: null, admin1: null, point: null, precision: "unknown", site: null };
const PRECISE: readonly CodedPlace["precision"][] = ["exact", "near", "admin2", "admin1", "wide", "country", "unknown"];

const FOUND = {
  sentence: "told with the act",
  nearby: "told in a sentence about it",
  context: "the country that the text tells around it",
  dateline: "where the text was filed",
} as const;

/** As exactly as any of its tellings knows the place, and how that one found it. */
function codedPlace(
  { value, tellings }: GradedValue,
  text: string,
  { texts, lookups }: IncidentToCode,
): Pick<CodedValue<CodedPlace>, "value"> & { readonly found: string } {
  const places = tellings.flatMap(({ report }) => {
    const place = reportOf(report, texts)?.place ?? null;
    if (place === null || !(fold(place.text) === value.name || (place.id !== null && place.id === value.id))) return [];
    const labelled = texts.get(report.document);
    const site = place.site === undefined || labelled === undefined ? null : shownText(labelled, wholeSpanOf(place));
    const known: CodedPlace = { ...lookups.placeOf(place), name: isNoMoreThanItsCountry(place) ? null : text, site };
    return [{ value: known, found: FOUND[place.from] }];
  });
  const order = ({ value: place }: (typeof places)[number]): number =>
    PRECISE.indexOf(place.precision) + (place.name === null ? PRECISE.length : 0);
  const [best] = places.sort((a, b) => order(a) - order(b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return best ?? { value: byNameAlone(text, countryOf(tellings, texts), lookups), found: "by its name alone" };
}

/** The country in which every report that tells a place lies; null where they are several or none is known. */
function countryOf(tellings: readonly Telling[], texts: IncidentToCode["texts"]): string | null {
  const [first, ...others] = distinct(tellings.flatMap(({ report }) => reportOf(report, texts)?.place?.country ?? []));
  return others.length === 0 ? (first ?? null) : null;
}

/** A country by name, or a place of which the text tells around the act no more than the country that it lies in. */
function isNoMoreThanItsCountry({ precision, id, from }: ReportPlace): boolean {
  return precision === "country" && (id !== null || from === "context" || from === "dateline");
}
