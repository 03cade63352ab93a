import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { ClaimRowView } from "../../../wire/linked-views.ts";
import { EmptyPage } from "../nothing/empty-page.tsx";
import { HiddenByChoice } from "../nothing/hidden-by-choice.tsx";
import { useKept } from "../parts/use-kept.ts";
import { claimsQuery } from "../server/linked-queries.ts";
import { useVeil } from "../shell/preferences.ts";
import { WORDS } from "../words.ts";
import { gradeText } from "./grade-badge.tsx";
import { Linking } from "./linking.tsx";
import { ListHead } from "./list-head.tsx";
import { holdsWords, type ListState } from "./list-state.ts";
import { ReviewedBadge } from "./reviewed-badge.tsx";
import { numberColumn, type SortedColumn, SortedTable } from "./sorted-table.tsx";

const { claims: words } = WORDS.linked;
const AT_FIRST: ListState = { by: "against", direction: "descending", filter: "", only: [] };

const COLUMNS: readonly SortedColumn<ClaimRowView>[] = [
  {
    name: "claim",
    label: words.columns.text,
    kind: "words",
    sortedBy: ({ text }) => text,
    cell: ({ id, text, reviewed }) => (
      <>
        <ReviewedBadge reviewed={reviewed} brief="brief" />{" "}
        <Link to="/claims/$id" params={{ id }} dir="auto" title={text} className="care-words">
          {text}
        </Link>
      </>
    ),
  },
  numberColumn("for", words.columns.for, (row) => row.for),
  numberColumn("against", words.columns.against, (row) => row.against),
  numberColumn("noEvidence", words.columns.noEvidence, (row) => row.noEvidence),
  numberColumn("documents", words.columns.documents, (row) => row.documents),
  {
    name: "grade",
    label: words.columns.grade,
    kind: "words",
    sortedBy: ({ grade }) => grade,
    cell: (row) => (
      <>
        {gradeText(row)}
        {row.discounted.length > 0 ? <span className="badge discounted">{WORDS.linked.discount.by(row.discounted.join(", "))}</span> : null}
      </>
    ),
  },
];

/** Every claim of the case: sorted, filtered, drawn where it is in sight alone. */
export function ClaimsPage() {
  const query = useQuery(claimsQuery(useVeil()));
  const [state, change] = useKept("sayso.claims", AT_FIRST);
  const all = query.data;
  const rows = useMemo(
    () => (all ?? []).filter(({ text, against }) => holdsWords(text, state.filter) && (!state.only.includes("against") || against > 0)),
    [all, state],
  );
  if (all === undefined) return <Linking query={query} heading={words.heading} />;
  if (all.length === 0) return <EmptyPage heading={words.heading} page="claims" />;
  return (
    <div className="page">
      <ListHead
        heading={words.heading}
        lead={words.lead}
        count={words.count(rows.length, all.length)}
        filter={words.filter}
        choices={[["against", words.only]]}
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
