import { Link } from "@tanstack/react-router";
import type { PlacedRow } from "../facets/facets.ts";
import { WORDS } from "../words.ts";
import { daysWords } from "./days-words.ts";
import { StandingBadge } from "./standing-badge.tsx";

const words = WORDS.reportRow;

/** The days a report tells, as exactly as it tells them. */
export function dateWords({ report: { date } }: PlacedRow): string {
  if (date === null) return words.dateUnknown;
  const days = daysWords(date);
  return date.basis === "year-open" ? `${days} (${words.open})` : date.basis === "given" ? `${days} (${words.given})` : days;
}

export function placeWords({ place }: PlacedRow): string {
  return place.precision === "unknown" ? words.placeUnknown : place.label;
}

export function whatWords({ report: { kind, type } }: PlacedRow): string {
  const what = `${kind === "incident" ? "" : `${kind}: `}${type.replaceAll("-", " ")}`;
  return `${what.slice(0, 1).toUpperCase()}${what.slice(1)}`;
}

/** Leads to a report at its span in its document. */
export function ReportLink({ row }: { readonly row: PlacedRow }) {
  return (
    <Link to="/documents/$id" params={{ id: row.report.document }} search={{ at: row.report.at.join("-") }}>
      {whatWords(row)}, <bdi>{placeWords(row)}</bdi>, {dateWords(row)}
    </Link>
  );
}

/** One report in a list: what, where, when, whose document, and whether a person looked at it. */
export function ReportLine({ row }: { readonly row: PlacedRow }) {
  const { publisher, published, state } = row.report;
  return (
    <li className="report-line">
      <ReportLink row={row} />
      <span className="quiet" dir="auto">
        {words.published(publisher ?? WORDS.publisherUnknown, published ?? WORDS.dateUnknown)}
      </span>
      <StandingBadge state={state} />
    </li>
  );
}
