import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { DocumentRowView } from "../../../wire/desk-views.ts";
import { FacetBar } from "../facets/facet-bar.tsx";
import type { PlacedRow } from "../facets/facets.ts";
import { NoReports } from "../facets/no-reports.tsx";
import { type ShownRows, useShownRows } from "../facets/placed-rows-query.ts";
import { ReportLine } from "../parts/report-line.tsx";
import { ReportTable } from "../parts/report-table.tsx";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { documentsQuery } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { daysOf, holding } from "./time-view.ts";
import type { PublishedDays } from "./timeline-drawing.tsx";
import { TimelineFrame } from "./timeline-frame.tsx";
import { datedRows } from "./tracks.ts";

const words = WORDS.timeline;

/** The case's reports by when they put what they tell; when documents were published stands below, and is never taken for it. */
export function TimelinePage() {
  const shown = useShownRows();
  return "rows" in shown ? <TimelineShown shown={shown} /> : <StateOfQuery query={shown} />;
}

function TimelineShown({ shown: { all, rows, facets, change } }: { readonly shown: ShownRows }) {
  const documents = useQuery(documentsQuery).data;
  const published = useMemo(() => publishedDays(documents ?? []), [documents]);
  const dated = useMemo(() => datedRows(rows), [rows]);
  const undated = useMemo(() => rows.filter(({ report }) => report.date === null), [rows]);
  const whole = useMemo(() => holding([...dated, ...published]), [dated, published]);
  const [now, setNow] = useState<string | null>(null);
  const byDate = useMemo(() => [...dated.map(({ row }) => row), ...undated], [dated, undated]);
  return (
    <div className="page timeline-page">
      <div className="row between">
        <h1>{words.heading}</h1>
        <span className="quiet" role="status">
          {words.count(dated.length, rows.length)}
        </span>
      </div>
      <FacetBar rows={all} facets={facets} change={change} />
      <NoReports all={all} rows={rows} />
      {whole === null ? null : <TimelineFrame dated={dated} published={published} whole={whole} now={now} choose={setNow} />}
      <div className="timeline-legend">
        <p className="quiet">{words.bars}</p>
        <p className="quiet">{words.ticks}</p>
      </div>
      <Undated rows={undated} />
      <ReportTable rows={byDate} label={WORDS.map.table} />
    </div>
  );
}

/** What tells no date, counted and opened by who asks. */
function Undated({ rows }: { readonly rows: readonly PlacedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="map-beside" aria-labelledby="undated">
      <h2 id="undated">{words.beside}</h2>
      <p className="quiet">{words.besideHint}</p>
      <details>
        <summary>{words.undated(rows.length)}</summary>
        <ul className="report-lines">
          {rows.slice(0, MOST_UNDATED).map((row) => (
            <ReportLine key={row.report.id} row={row} />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** The table below holds the rest. */
const MOST_UNDATED = 200;

function publishedDays(documents: readonly DocumentRowView[]): readonly PublishedDays[] {
  const counts = new Map<string, number>();
  for (const { published } of documents)
    if (published !== null) counts.set(published.slice(0, 10), (counts.get(published.slice(0, 10)) ?? 0) + 1);
  return [...counts].map(([date, count]) => ({ ...daysOf(date), count }));
}
