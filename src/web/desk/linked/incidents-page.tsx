import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { IncidentRowView } from "../../../wire/linked-views.ts";
import { EmptyPage } from "../nothing/empty-page.tsx";
import { HiddenByChoice } from "../nothing/hidden-by-choice.tsx";
import { useKept } from "../parts/use-kept.ts";
import { incidentsQuery } from "../server/linked-queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import { Linking } from "./linking.tsx";
import { ListHead } from "./list-head.tsx";
import { holdsWords, type ListState } from "./list-state.ts";
import { ReviewedBadge } from "./reviewed-badge.tsx";
import { numberColumn, type SortedColumn, SortedTable } from "./sorted-table.tsx";

const { incidents: words } = WORDS.linked;
const AT_FIRST: ListState = { by: "documents", direction: "descending", filter: "", only: [] };

const COLUMNS: readonly SortedColumn<IncidentRowView>[] = [
  {
    name: "heading",
    label: words.columns.heading,
    kind: "words",
    sortedBy: ({ heading }) => heading,
    cell: ({ id, heading, act, reviewed }) => (
      <>
        <Link to="/incidents/$id" params={{ id }} dir="auto">
          {act}
          <span className="unseen">{heading.slice(act.length)}</span>
        </Link>
        <ReviewedBadge reviewed={reviewed} brief="brief" />
      </>
    ),
  },
  { name: "date", label: words.columns.date, kind: "words", sortedBy: ({ date }) => date, cell: ({ date }) => date ?? WORDS.dateUnknown },
  {
    name: "place",
    label: words.columns.place,
    kind: "words",
    sortedBy: ({ place }) => place,
    cell: ({ place }) => <span dir="auto">{place ?? "—"}</span>,
  },
  numberColumn("documents", words.columns.documents, ({ documents }) => documents),
  numberColumn("copies", words.columns.copies, ({ copies }) => copies),
  numberColumn("origins", words.columns.origins, ({ origins }) => origins),
  {
    name: "contested",
    label: words.columns.contested,
    kind: "words",
    sortedBy: ({ contested }) => (contested.length === 0 ? null : contested.length),
    cell: ({ contested }) => (contested.length > 0 ? <span className="badge differ">{contested.join(", ")}</span> : null),
  },
];

/** Every incident of the case: sorted, filtered, drawn where it is in sight alone. */
export function IncidentsPage() {
  const query = useQuery(incidentsQuery(useVeil()));
  const [state, change] = useKept("sayso.incidents", AT_FIRST);
  const all = query.data;
  const rows = useMemo(() => narrowed(all ?? [], state), [all, state]);
  if (all === undefined) return <Linking query={query} heading={words.heading} />;
  if (all.length === 0) return <EmptyPage heading={words.heading} page="incidents" />;
  return (
    <div className="page">
      <ListHead
        heading={words.heading}
        lead={words.lead}
        count={words.count(rows.length, all.length)}
        filter={words.filter}
        choices={[
          ["contested", words.only],
          ["several", words.severalOnly],
        ]}
        state={state}
        change={change}
      />
      {rows.length === 0 ? (
        <HiddenByChoice words={words.none} reset={() => change({ filter: "", only: [] })} />
      ) : (
        <SortedTable label={words.heading} columns={COLUMNS} rows={rows} state={state} change={change} />
      )}
    </div>
  );
}

function narrowed(rows: readonly IncidentRowView[], { filter, only }: ListState): readonly IncidentRowView[] {
  return rows.filter(
    ({ heading, place, contested, documents }) =>
      holdsWords(`${heading} ${place ?? ""}`, filter) &&
      (!only.includes("contested") || contested.length > 0) &&
      (!only.includes("several") || documents > 1),
  );
}
