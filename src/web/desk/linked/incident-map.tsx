import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { IncidentView } from "../../../wire/linked-views.ts";
import type { IncidentPlacesView } from "../../../wire/map-views.ts";
import { MapFrame } from "../map/map-frame.tsx";
import type { DrawnPlace } from "../map/map-places.ts";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { incidentPlacesQuery } from "../server/linked-queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import { Sentences, Through, Who } from "./line-parts.tsx";
import { linesOf } from "./tellings.ts";
import { drawnTold, type ToldPlace, toldPlaces } from "./told-places.ts";

const { where: words, map } = WORDS;

/** The places that are told of an incident, drawn as exactly as they are known, and each with who tells it. */
export function IncidentMap({ incident }: { readonly incident: IncidentView }) {
  const query = useQuery(incidentPlacesQuery(incident.id, useVeil()));
  return query.data ? <PlacesShown incident={incident} told={query.data} /> : <StateOfQuery query={query} />;
}

function PlacesShown({ incident, told }: { readonly incident: IncidentView; readonly told: IncidentPlacesView }) {
  const [now, setNow] = useState<string | null>(null);
  const places = useMemo(() => toldPlaces(told, incident), [incident, told]);
  const drawn = useMemo(() => drawnTold(places, incident), [incident, places]);
  if (places.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <>
      <p className="quiet">{words.hint}</p>
      <div className={drawn.length > 0 ? "map-columns" : "stack"}>
        {drawn.length > 0 ? <MapFrame kept={`sayso.map.${incident.id}`} places={drawn} now={now} choose={setNow} /> : null}
        <Places places={places} drawn={drawn} untold={told.untold.length} now={now} choose={setNow} />
      </div>
    </>
  );
}

interface PlacesProps {
  readonly places: readonly ToldPlace[];
  readonly drawn: readonly DrawnPlace[];
  readonly untold: number;
  readonly now: string | null;
  readonly choose: (key: string | null) => void;
}

/** The same in words, for who does not see the map: each place with how it is known and who tells it. */
function Places({ places, drawn, untold, now, choose }: PlacesProps) {
  const list = useRef<HTMLUListElement>(null);
  const isDrawn = new Set(drawn.map(({ key }) => key));
  useEffect(() => {
    if (now !== null) list.current?.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest" });
  }, [now]);
  return (
    <div className="map-places told-places">
      <h3>{words.places}</h3>
      <ul ref={list}>
        {places.map((told) => (
          <li key={told.place.key} className={told.place.key === now ? "now" : undefined}>
            {isDrawn.has(told.place.key) ? (
              <button
                type="button"
                className="plain place-head"
                aria-pressed={told.place.key === now}
                onClick={() => choose(told.place.key === now ? null : told.place.key)}
              >
                <PlaceHead told={told} />
              </button>
            ) : (
              <p className="place-head">
                <PlaceHead told={told} /> <span className="badge">{words.notDrawn}</span>
              </p>
            )}
            <Dispute told={told} />
            {told.place.radiusKm ? <p className="quiet">{map.within(told.place.radiusKm, told.place.knownPlaces)}</p> : null}
            {told.values.length === 0 ? <p className="quiet">{words.given}</p> : <Tellers told={told} />}
          </li>
        ))}
      </ul>
      {untold > 0 ? <p className="quiet">{words.untold(untold)}</p> : null}
      {places.some(({ dispute }) => dispute === "contested") ? <p className="quiet">{words.legend}</p> : null}
    </div>
  );
}

function PlaceHead({ told: { place, dispute } }: { readonly told: ToldPlace }) {
  const { precision, label } = place;
  return (
    <>
      <span className={`map-sign ${precision} ${dispute}`} aria-hidden="true" />
      <bdi>{label}</bdi>
      <span className="quiet">{precision === "unknown" ? words.unknown : map.precisions[precision]}</span>
    </>
  );
}

function Dispute({ told: { dispute, conflicts } }: { readonly told: ToldPlace }) {
  if (dispute === "none") return null;
  return (
    <p>
      <span className="badge differ">
        {WORDS.linked.contested}: {conflicts.length > 0 ? words.cannotBoth(conflicts.join(", ")) : words.denied}
      </span>
    </p>
  );
}

/** One line for each who tells it, as in the table of values. */
function Tellers({ told: { place, values } }: { readonly told: ToldPlace }) {
  const tellings = values.flatMap((value) => value.tellings.filter(({ report }) => place.reports.includes(report)));
  return (
    <ul className="tellers" aria-label={words.tellers(place.label)}>
      {linesOf(tellings).map((line) => (
        <li key={line.key}>
          <span>
            <Who line={line} />
            {line.through.length > 0 ? (
              <span className="notes">
                {" "}
                {words.through} <Through hands={line.through} />
              </span>
            ) : null}
          </span>
          <span className="cells">
            <Sentences line={line} />
          </span>
        </li>
      ))}
    </ul>
  );
}
