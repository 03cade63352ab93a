import { z } from "zod";
import { StateView } from "./desk-views.ts";

// What the map and the timeline are drawn from: reports by what they tell of where and when, and the places they tell of.

const id = z.string().regex(/^[0-9a-f]{64}$/u);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** A report where it stands among others: a person's values where one was given, the machine's where not. */
export const ReportRowView = z.object({
  id,
  /** The first document that has it. */
  document: id,
  /** Where in its text the act is told: half-open, in UTF-16 code units. */
  at: z.tuple([z.int(), z.int()]),
  publisher: z.string().nullable(),
  /** When its document was published: never when it happened. */
  published: z.string().nullable(),
  kind: z.string(),
  type: z.string(),
  status: z.string(),
  mention: z.string(),
  /** The days that the text tells, both ends in it; null where it tells none. `given`: by a person. */
  date: z.object({ from: day, to: day, basis: z.enum(["stated", "relative", "year-open", "given"]) }).nullable(),
  state: StateView,
});
export type ReportRowView = z.infer<typeof ReportRowView>;
export const ReportRowsView = z.object({ reports: z.array(ReportRowView) });
export type ReportRowsView = z.infer<typeof ReportRowsView>;

/**
 * How exactly a place is known. `wide`: a named region or sea whose extent is not known. `given`: words of a person, looked up nowhere.
 * `unknown`: no place is told, or it is one that no list knows.
 * Only `exact`, `near`, `admin2` and `admin1` have coordinates.
 */
export const PlaceRowPrecision = z.enum(["exact", "near", "admin2", "admin1", "wide", "given", "country", "unknown"]);
export type PlaceRowPrecision = z.infer<typeof PlaceRowPrecision>;

export const PlaceRowView = z.object({
  /** Names the place in this answer alone. */
  key: z.string(),
  /** The place's id in the gazetteer or in the case's own list of places; null where it is in neither. */
  place: z.string().nullable(),
  label: z.string(),
  country: z.string().nullable(),
  countryName: z.string().nullable(),
  precision: PlaceRowPrecision,
  /** WGS 84 degrees: the place itself, or the middle of the circle that holds the region's known places. */
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  /** Of that circle; 0 for a place of its own coordinates; null where there are none. */
  radiusKm: z.number().nullable(),
  /** Known places that the circle holds. */
  knownPlaces: z.int(),
  /** Reports that tell of it, by their ids. */
  reports: z.array(id),
});
export type PlaceRowView = z.infer<typeof PlaceRowView>;
export const PlaceRowsView = z.object({ places: z.array(PlaceRowView) });
export type PlaceRowsView = z.infer<typeof PlaceRowsView>;

/** A place that is told of an incident: which values of the field `place` tell it, in the words of the incident; none where a person gave it. */
export const IncidentPlaceView = PlaceRowView.extend({ values: z.array(z.string()) });
export type IncidentPlaceView = z.infer<typeof IncidentPlaceView>;
export const IncidentPlacesView = z.object({
  places: z.array(IncidentPlaceView),
  /** Reports that tell no place at all. */
  untold: z.array(id),
});
export type IncidentPlacesView = z.infer<typeof IncidentPlacesView>;

/** What the map is drawn on. `land` is a topology (TopoJSON) with the object `countries`. */
export const BasemapView = z.object({
  land: z.looseObject({ type: z.literal("Topology") }),
  /** `size`: its area in square degrees at the equator; the largest first. */
  countries: z.array(z.object({ name: z.string(), lat: z.number(), lon: z.number(), size: z.number() })),
  /** The most populous first. */
  settlements: z.array(z.object({ name: z.string(), lat: z.number(), lon: z.number(), people: z.int() })),
});
export type BasemapView = z.infer<typeof BasemapView>;
