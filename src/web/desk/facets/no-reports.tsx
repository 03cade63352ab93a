import { HiddenByChoice } from "../nothing/hidden-by-choice.tsx";
import { WORDS } from "../words.ts";
import { ALL_REPORTS, FACETS } from "./facets.ts";
import type { ShownRows } from "./placed-rows-query.ts";

/** That the facets let no report through, and the way back; where all were rejected, the way to those. */
export function NoReports({ rows, facets, change }: Pick<ShownRows, "rows" | "facets" | "change">) {
  if (rows.length > 0) return null;
  const isUsual = facets.state === ALL_REPORTS.state && FACETS.every((name) => facets[name] === ALL_REPORTS[name]);
  if (!isUsual) return <HiddenByChoice words={WORDS.facets.none} reset={() => change(ALL_REPORTS)} />;
  return (
    <div className="notice row" role="status">
      <p>{WORDS.nothing.rejectedOnly}</p>
      <button type="button" onClick={() => change({ state: "rejected" })}>
        {WORDS.nothing.showRejected}
      </button>
    </div>
  );
}
