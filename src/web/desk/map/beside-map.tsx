import type { PlaceRowPrecision } from "../../../wire/map-views.ts";
import { ReportLine } from "../parts/report-line.tsx";
import { WORDS } from "../words.ts";
import type { PlaceWithReports } from "./map-places.ts";

const words = WORDS.map;

const KINDS: readonly (readonly [precision: PlaceRowPrecision, tell: (count: number) => string])[] = [
  ["country", words.onlyCountry],
  ["wide", words.wide],
  ["given", words.given],
  ["unknown", words.noPlace],
];

/** What cannot be drawn, by why: told by its number and opened by who asks. */
export function BesideMap({ places }: { readonly places: readonly PlaceWithReports[] }) {
  const groups = KINDS.map(([precision, tell]) => {
    const own = places.filter(({ place }) => place.precision === precision);
    return { precision, tell, own, count: own.reduce((sum, { rows }) => sum + rows.length, 0) };
  }).filter(({ count }) => count > 0);
  if (groups.length === 0) return null;
  return (
    <section className="map-beside" aria-labelledby="map-beside">
      <h2 id="map-beside">{words.beside}</h2>
      <p className="quiet">{words.besideHint}</p>
      {groups.map(({ precision, tell, own, count }) => (
        <details key={precision}>
          <summary>{tell(count)}</summary>
          {own.map(({ place, rows }) => (
            <div key={place.key}>
              {place.label === "" ? null : (
                <h3 dir="auto">
                  {place.label} ({rows.length})
                </h3>
              )}
              <ul className="report-lines">
                {rows.map((row) => (
                  <ReportLine key={row.report.id} row={row} />
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
    </section>
  );
}
