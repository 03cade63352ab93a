import { Link } from "@tanstack/react-router";
import { WORDS } from "../words.ts";
import type { ShownRows } from "./placed-rows-query.ts";

/** Why no report is shown: the case has none, or the facets let none through. */
export function NoReports({ all, rows }: Pick<ShownRows, "all" | "rows">) {
  if (rows.length > 0) return null;
  return (
    <p className="notice">
      {all.length === 0 ? WORDS.facets.noReports : WORDS.facets.none}{" "}
      {all.length === 0 ? <Link to="/import">{WORDS.home.emptyImport}</Link> : null}
    </p>
  );
}
