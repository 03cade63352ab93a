import { Link } from "@tanstack/react-router";
import type { ItemView } from "../../../wire/desk-views.ts";
import { WORDS } from "../words.ts";

/** Leads from a report to what is put together with it. What was rejected is put together with nothing. */
export function IncidentLink({ item }: { readonly item: ItemView }) {
  if (item.kind !== "report" || item.standing.state === "rejected") return null;
  return (
    <Link to="/incidents/$id" params={{ id: item.id }} className="incident-link">
      {WORDS.linked.itsIncident} →
    </Link>
  );
}
