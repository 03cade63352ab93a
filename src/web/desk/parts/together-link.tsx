import { Link } from "@tanstack/react-router";
import type { ItemView } from "../../../wire/desk-views.ts";
import { WORDS } from "../words.ts";

/** Leads from a report to its incident, from a statement to its claim. What was rejected is put together with nothing. */
export function TogetherLink({ item: { kind, id, standing } }: { readonly item: ItemView }) {
  if (standing.state === "rejected") return null;
  return (
    <Link to={kind === "report" ? "/incidents/$id" : "/claims/$id"} params={{ id }} className="incident-link">
      {kind === "report" ? WORDS.linked.itsIncident : WORDS.linked.itsClaim} →
    </Link>
  );
}
