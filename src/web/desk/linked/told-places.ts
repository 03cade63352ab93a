import type { IncidentView, ValueView } from "../../../wire/linked-views.ts";
import type { IncidentPlacesView, IncidentPlaceView } from "../../../wire/map-views.ts";
import { type DrawnPlace, drawnPlace, widestFirst } from "../map/map-places.ts";

/** A place with the values that tell it, as the incident's field has them; none where a person gave it. */
export interface ToldPlace {
  readonly place: IncidentPlaceView;
  readonly values: readonly ValueView[];
  /** Places in words that cannot be true beside it. */
  readonly conflicts: readonly string[];
  /** `contested`: another cannot be true beside it, or somebody speaks against it. */
  readonly dispute: DrawnPlace["dispute"];
}

export function toldPlaces({ places }: IncidentPlacesView, { fields }: Pick<IncidentView, "fields">): readonly ToldPlace[] {
  const values = fields.find(({ name }) => name === "place")?.values ?? [];
  return places.map((place) => {
    const own = values.filter(({ text }) => place.values.includes(text));
    const conflicts = [...new Set(own.flatMap((value) => value.conflicts))];
    const isDenied = own.some(({ tellings }) => tellings.some(({ stance }) => stance === "against"));
    return { place, values: own, conflicts, dispute: conflicts.length > 0 || isDenied ? "contested" : "none" };
  });
}

/** What can be drawn of them. */
export function drawnTold(places: readonly ToldPlace[], { reports }: Pick<IncidentView, "reports">): readonly DrawnPlace[] {
  const decided = new Set(reports.filter(({ state }) => state !== "machine").map(({ report }) => report));
  return widestFirst(
    places.map(({ place, dispute }) => {
      const looked = place.reports.some((report) => decided.has(report)) ? "decided" : "undecided";
      return drawnPlace(place, { reports: place.reports.length, looked, dispute });
    }),
  );
}
