import { useState } from "react";
import type { PlacedRow } from "../facets/facets.ts";
import { WORDS } from "../words.ts";
import { dateWords, placeWords, ReportLink } from "./report-line.tsx";
import { StandingBadge } from "./standing-badge.tsx";

const words = WORDS.reportRow;
const STEP = 100;

/** What a drawing shows as a table, for who cannot see the drawing or would rather read: so many rows at a time. */
export function ReportTable({ rows, label }: { readonly rows: readonly PlacedRow[]; readonly label: string }) {
  const [most, setMost] = useState(STEP);
  const shown = rows.slice(0, most);
  return (
    <details className="as-table">
      <summary>{label}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="as-table-scroller" tabIndex={0} aria-label={label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.what}</th>
              <th scope="col">{words.columns.date}</th>
              <th scope="col">{words.columns.place}</th>
              <th scope="col">{words.columns.known}</th>
              <th scope="col">{words.columns.document}</th>
              <th scope="col">{words.columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <TableRow key={row.report.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="row quiet" role="status">
        {words.shown(shown.length, rows.length)}
        {shown.length < rows.length ? (
          <button type="button" onClick={() => setMost(most + STEP)}>
            {words.more}
          </button>
        ) : null}
      </p>
    </details>
  );
}

function TableRow({ row }: { readonly row: PlacedRow }) {
  const { place, report } = row;
  return (
    <tr>
      <td>
        <ReportLink row={row} />
      </td>
      <td>{dateWords(row)}</td>
      <td dir="auto">
        {placeWords(row)}
        {place.countryName === null || place.precision === "country" ? null : `, ${place.countryName}`}
      </td>
      <td>
        {WORDS.map.precisions[place.precision]}
        {place.radiusKm ? `: ${WORDS.map.within(place.radiusKm, place.knownPlaces)}` : null}
      </td>
      <td dir="auto">{words.published(report.publisher ?? WORDS.publisherUnknown, report.published ?? WORDS.dateUnknown)}</td>
      <td>
        <StandingBadge state={report.state} />
      </td>
    </tr>
  );
}
