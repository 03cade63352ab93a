import type { PlacedRow } from "../facets/facets.ts";
import { WORDS } from "../words.ts";
import { AsTable } from "./as-table.tsx";
import { dateWords, placeWords, ReportLink } from "./report-line.tsx";
import { StandingBadge } from "./standing-badge.tsx";

const words = WORDS.reportRow;
const { what, date, place, known, document, state } = words.columns;
const COLUMNS = [what, date, place, known, document, state];

/** Reports that a drawing shows, as a table. */
export function ReportTable({ rows, label }: { readonly rows: readonly PlacedRow[]; readonly label: string }) {
  return (
    <AsTable label={label} columns={COLUMNS} rows={rows} told={words.shown} row={(row) => <TableRow key={row.report.id} row={row} />} />
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
