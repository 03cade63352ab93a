import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import type { DocumentRowView } from "../../../wire/desk-views.ts";
import type { IncidentTimesView } from "../../../wire/linked-views.ts";
import { FacetBar } from "../facets/facet-bar.tsx";
import { NoReports } from "../facets/no-reports.tsx";
import { type ShownRows, useShownRows } from "../facets/placed-rows-query.ts";
import { Linking } from "../linked/linking.tsx";
import { LinkingNote } from "../linked/linking-note.tsx";
import { EmptyPage } from "../nothing/empty-page.tsx";
import { Teaching } from "../nothing/teaching.tsx";
import { ReportLine } from "../parts/report-line.tsx";
import { ReportTable } from "../parts/report-table.tsx";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { useKept } from "../parts/use-kept.ts";
import { useLastError } from "../parts/use-last-error.ts";
import { timelineQuery } from "../server/linked-queries.ts";
import { documentsQuery } from "../server/queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import { IncidentLine, IncidentTimesTable } from "./incident-line.tsx";
import { daysOf, holding } from "./time-view.ts";
import { type Timed, timedIncidents, timedReports } from "./timed.ts";
import type { PublishedDays } from "./timeline-drawing.tsx";
import { TimelineFrame } from "./timeline-frame.tsx";

const words = WORDS.timeline;

interface TimelineChoice {
  readonly of: "incidents" | "reports";
}

const AT_FIRST: TimelineChoice = { of: "incidents" };

/** What the case tells of by when it is told to be; when documents were published stands below, and is never taken for it. */
export function TimelinePage() {
  const shown = useShownRows();
  if (!("rows" in shown)) return <StateOfQuery query={shown} />;
  return shown.all.length > 0 ? <TimelineShown shown={shown} /> : <EmptyPage heading={words.heading} page="timeline" />;
}

function TimelineShown({ shown }: { readonly shown: ShownRows }) {
  const [{ of }, choose] = useKept("sayso.timeline-of", AT_FIRST);
  const query = useQuery({ ...timelineQuery(useVeil()), enabled: of === "incidents" });
  const incidents = of === "incidents" ? query.data : undefined;
  const error = useLastError(query);
  const isWaiting = of === "incidents" && incidents === undefined && error === null;
  return (
    <div className="page timeline-page">
      <div className="row between">
        <h1>{words.heading}</h1>
        <fieldset className="switch">
          <legend className="unseen">{words.shown}</legend>
          {(["incidents", "reports"] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name="timeline-of" checked={of === kind} onChange={() => choose({ of: kind })} />
              {words.kinds[kind]}
            </label>
          ))}
        </fieldset>
      </div>
      <FacetBar rows={shown.all} facets={shown.facets} change={shown.change} />
      <NoReports {...shown} />
      {of === "reports" ? null : incidents === undefined ? <Linking query={query} /> : <LinkingNote />}
      {isWaiting || shown.rows.length === 0 ? null : incidents === undefined ? (
        <>
          {of === "incidents" ? <p className="quiet">{words.notYet}</p> : null}
          <ReportsInTime shown={shown} />
        </>
      ) : (
        <IncidentsInTime incidents={incidents} shown={shown} />
      )}
    </div>
  );
}

/** An incident is shown where one of its reports is let through. */
function IncidentsInTime({ incidents, shown: { rows } }: { readonly incidents: readonly IncidentTimesView[]; readonly shown: ShownRows }) {
  const kept = useMemo(() => {
    const through = new Set(rows.map(({ report }) => report.id));
    return incidents.filter(({ reports }) => reports.some((report) => through.has(report)));
  }, [incidents, rows]);
  const timed = useMemo(() => timedIncidents(kept), [kept]);
  const undated = useMemo(() => kept.filter(({ dates }) => dates.length === 0), [kept]);
  return (
    <>
      <InTime
        of="incidents"
        timed={timed}
        undated={undated.length}
        line={({ key, incident }) => <IncidentLine key={key} incident={incident} />}
        undatedLines={undated.slice(0, MOST_UNDATED).map((incident) => <IncidentLine key={incident.id} incident={incident} />)}
      />
      <IncidentTimesTable incidents={[...timed.map(({ incident }) => incident), ...undated]} />
    </>
  );
}

function ReportsInTime({ shown: { rows } }: { readonly shown: ShownRows }) {
  const timed = useMemo(() => timedReports(rows), [rows]);
  const undated = useMemo(() => rows.filter(({ report }) => report.date === null), [rows]);
  const byDate = useMemo(() => [...timed.map(({ row }) => row), ...undated], [timed, undated]);
  return (
    <>
      <InTime
        of="reports"
        timed={timed}
        undated={undated.length}
        line={({ row }) => <ReportLine key={row.report.id} row={row} />}
        undatedLines={undated.slice(0, MOST_UNDATED).map((row) => <ReportLine key={row.report.id} row={row} />)}
      />
      <ReportTable rows={byDate} label={WORDS.map.table} />
    </>
  );
}

const LEGENDS: Readonly<Record<TimelineChoice["of"], readonly string[]>> = {
  incidents: [words.bars, words.joined, words.ticks],
  reports: [words.bars, words.ticks],
};

/** As many without a date as are listed; the table below holds the rest. */
const MOST_UNDATED = 200;

interface InTimeProps<Item extends Timed> {
  readonly of: TimelineChoice["of"];
  readonly timed: readonly Item[];
  readonly line: (item: Item) => ReactNode;
  readonly undated: number;
  readonly undatedLines: ReactNode;
}

function InTime<Item extends Timed>({ of, timed, line, undated, undatedLines }: InTimeProps<Item>) {
  const documents = useQuery(documentsQuery).data;
  const published = useMemo(() => publishedDays(documents ?? []), [documents]);
  const whole = useMemo(() => holding([...timed, ...published]), [timed, published]);
  const [now, setNow] = useState<string | null>(null);
  return (
    <>
      <p className="quiet" role="status">
        {words[of].count(timed.length, timed.length + undated)}
      </p>
      {whole === null || timed.length === 0 ? (
        <Teaching heading={WORDS.nothing.noneDated} body={WORDS.nothing.noneDatedHint} />
      ) : (
        <TimelineFrame
          timed={timed}
          counted={words[of]}
          line={line}
          published={published}
          whole={whole}
          now={now}
          choose={setNow}
          legend={LEGENDS[of]}
        />
      )}
      {undated === 0 ? null : (
        <section className="map-beside" aria-labelledby="undated">
          <h2 id="undated">{words.beside}</h2>
          <p className="quiet">{words.besideHint}</p>
          <details>
            <summary>{words[of].undated(undated)}</summary>
            <ul className="report-lines">{undatedLines}</ul>
          </details>
        </section>
      )}
    </>
  );
}

function publishedDays(documents: readonly DocumentRowView[]): readonly PublishedDays[] {
  const counts = new Map<string, number>();
  for (const { published } of documents)
    if (published !== null) counts.set(published.slice(0, 10), (counts.get(published.slice(0, 10)) ?? 0) + 1);
  return [...counts].map(([date, count]) => ({ ...daysOf(date), count }));
}
