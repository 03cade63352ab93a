import { useEffect, useRef } from "react";
import { ReportLine } from "../parts/report-line.tsx";
import { WORDS } from "../words.ts";
import type { DrawnPlace, PlaceWithReports } from "./map-places.ts";

interface PlaceChoiceProps {
  readonly places: readonly PlaceWithReports[];
  readonly drawn: readonly DrawnPlace[];
  readonly now: string | null;
  readonly choose: (key: string | null) => void;
}

const words = WORDS.map;
/** As many places as the list holds; the table below holds all. */
const MOST = 200;

/** The places on the map as a list; the one that is chosen opens its reports. */
export function PlaceChoice({ places, drawn, now, choose }: PlaceChoiceProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (now !== null) list.current?.querySelector("[aria-expanded=true]")?.scrollIntoView({ block: "nearest" });
  }, [now]);
  const isDrawn = new Set(drawn.map(({ key }) => key));
  const listed = places.filter(({ place }) => isDrawn.has(place.key));
  const shown = listed.filter(({ place }, index) => index < MOST || place.key === now);
  return (
    <section className="map-places" aria-labelledby="map-places">
      <h2 id="map-places">{words.places}</h2>
      <p className="quiet">{words.choose}</p>
      <ul ref={list}>
        {shown.map(({ place, rows }) => (
          <li key={place.key} className={place.key === now ? "now" : undefined}>
            <button
              type="button"
              className="plain"
              aria-expanded={place.key === now}
              onClick={() => choose(place.key === now ? null : place.key)}
            >
              <span className={`map-sign ${place.precision}`} aria-hidden="true" />
              <bdi>{place.label}</bdi>
              <span className="quiet">
                {words.precisions[place.precision]} · {words.reports(rows.length)}
              </span>
            </button>
            {place.key === now ? (
              <>
                {place.radiusKm ? <p className="quiet">{words.within(place.radiusKm, place.knownPlaces)}</p> : null}
                <ul className="report-lines">
                  {rows.map((row) => (
                    <ReportLine key={row.report.id} row={row} />
                  ))}
                </ul>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
