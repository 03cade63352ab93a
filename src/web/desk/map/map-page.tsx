import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { FacetBar } from "../facets/facet-bar.tsx";
import { NoReports } from "../facets/no-reports.tsx";
import { type ShownRows, useShownRows } from "../facets/placed-rows-query.ts";
import { EmptyPage } from "../nothing/empty-page.tsx";
import { Teaching } from "../nothing/teaching.tsx";
import { ReportTable } from "../parts/report-table.tsx";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { WORDS } from "../words.ts";
import { BesideMap } from "./beside-map.tsx";
import { MapFrame } from "./map-frame.tsx";
import { MapLegend } from "./map-legend.tsx";
import { byPlace, drawnPlaces } from "./map-places.ts";
import { PlaceChoice } from "./place-choice.tsx";

/** The case's reports by place: each as exactly as its text tells, and beside the map what tells too little to be on it. */
export function MapPage() {
  const shown = useShownRows();
  if (!("rows" in shown)) return <StateOfQuery query={shown} />;
  return shown.all.length > 0 ? <MapShown shown={shown} /> : <EmptyPage heading={WORDS.map.heading} page="map" />;
}

function MapShown({ shown: { all, rows, facets, change } }: { readonly shown: ShownRows }) {
  const [now, setNow] = useState<string | null>(null);
  const places = useMemo(() => byPlace(rows), [rows]);
  const drawn = useMemo(() => drawnPlaces(places), [places]);
  const count = drawn.reduce((sum, place) => sum + place.reports, 0);
  return (
    <div className="page map-page">
      <div className="row between">
        <h1>{WORDS.map.heading}</h1>
        <span className="quiet" role="status">
          {WORDS.map.count(count, rows.length)}
        </span>
      </div>
      <FacetBar rows={all} facets={facets} change={change} />
      <NoReports rows={rows} facets={facets} change={change} />
      {rows.length === 0 ? null : (
        <>
          {drawn.length === 0 ? (
            <>
              <NoneDrawn />
              <BesideMap places={places} />
            </>
          ) : (
            <>
              <div className="map-columns">
                <MapFrame kept="sayso.map" places={drawn} now={now} choose={setNow} />
                <div className="map-side">
                  <PlaceChoice places={places} drawn={drawn} now={now} choose={setNow} />
                  <BesideMap places={places} />
                </div>
              </div>
              <MapLegend />
            </>
          )}
          <ReportTable rows={rows} label={WORDS.map.table} />
        </>
      )}
    </div>
  );
}

function NoneDrawn() {
  const { noneDrawn, noneDrawnHint, keepList } = WORDS.nothing;
  return (
    <Teaching heading={noneDrawn} body={noneDrawnHint}>
      <Link to="/import" className="button first">
        {keepList}
      </Link>
    </Teaching>
  );
}
