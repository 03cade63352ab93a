import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import type { DocumentRowView } from "../../../wire/desk-views.ts";
import { EmptyPage } from "../nothing/empty-page.tsx";
import { HiddenByChoice } from "../nothing/hidden-by-choice.tsx";
import { StateOfQuery } from "../parts/state-of-query.tsx";
import { useKept } from "../parts/use-kept.ts";
import { documentsQuery } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { BY_PUBLICATION, COLUMNS, type Column, sortedRows, type TableState } from "./sorted-rows.ts";

/** Height of a row in pixels, until it is measured: in a narrow window it is several lines. */
const ROW = 44;

/** Every document of the case: sorted, filtered, drawn where it is in sight alone. */
export function DocumentsPage() {
  const query = useQuery(documentsQuery);
  const [state, change] = useKept("sayso.documents", BY_PUBLICATION);
  const all = query.data;
  const rows = useMemo(() => sortedRows(all ?? [], state), [all, state]);
  if (all === undefined) return <StateOfQuery query={query} />;
  if (all.length === 0) return <EmptyPage heading={WORDS.documents.heading} page="documents" />;
  return (
    <div className="page documents">
      <div className="row between">
        <h1>{WORDS.documents.heading}</h1>
        <span className="quiet" role="status">
          {WORDS.documents.count(rows.length, all.length)}
        </span>
      </div>
      <label className="field">
        <span>{WORDS.documents.filter}</span>
        <input
          type="search"
          autoComplete="off"
          dir="auto"
          value={state.filter}
          onChange={(event) => change({ filter: event.target.value })}
        />
      </label>
      {rows.length === 0 ? (
        <HiddenByChoice words={WORDS.documents.none} reset={() => change({ filter: "" })} />
      ) : (
        <Table rows={rows} state={state} change={change} />
      )}
    </div>
  );
}

interface TableProps {
  readonly rows: readonly DocumentRowView[];
  readonly state: TableState;
  readonly change: (changed: Partial<TableState>) => void;
}

function Table({ rows, state, change }: TableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 12 });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="table-scroller" ref={scroller} tabIndex={0} aria-label={WORDS.documents.heading}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} state={state} change={change} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <Gap height={before} /> : null}
          {items.map(({ index }) => {
            const row = rows[index];
            return row ? <Row key={row.id} row={row} index={index} measure={virtual.measureElement} /> : null;
          })}
          {after > 0 ? <Gap height={after} /> : null}
        </tbody>
      </table>
    </section>
  );
}

function Gap({ height }: { readonly height: number }) {
  return (
    <tr className="gap">
      <td colSpan={COLUMNS.length} style={{ height, padding: 0 }} />
    </tr>
  );
}

const NUMBERS: readonly Column[] = ["reports", "statements", "undecided"];

function ColumnHead({ column, state, change }: { readonly column: Column } & Omit<TableProps, "rows">) {
  const isSorted = state.by === column;
  const other = state.direction === "ascending" ? "descending" : "ascending";
  const first = NUMBERS.includes(column) ? "descending" : "ascending";
  return (
    <th scope="col" className={column} aria-sort={isSorted ? state.direction : undefined}>
      <button type="button" className="plain" onClick={() => change({ by: column, direction: isSorted ? other : first })}>
        {WORDS.documents.columns[column]}
        <span aria-hidden="true">{isSorted ? (state.direction === "ascending" ? " ↑" : " ↓") : ""}</span>
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: DocumentRowView;
  readonly index: number;
  readonly measure: (element: HTMLTableRowElement | null) => void;
}

function Row({ row, index, measure }: RowProps) {
  const { columns } = WORDS.documents;
  return (
    <tr aria-rowindex={index + 2} data-index={index} ref={measure}>
      <td className="published">{row.published ?? WORDS.dateUnknown}</td>
      <td className="publisher" dir="auto">
        {row.publisher ?? WORDS.publisherUnknown}
      </td>
      <td className="title">
        <Link to="/documents/$id" params={{ id: row.id }} dir="auto" preload="intent">
          {row.title ?? WORDS.untitled}
        </Link>
        {row.coded > 0 ? <span className="badge accepted">{WORDS.coding.badge}</span> : null}
        {row.reading === "read" ? null : <span className="badge">{row.reading.replaceAll("-", " ")}</span>}
      </td>
      <td className="genre">{row.genre.replaceAll("-", " ")}</td>
      <td className="reports" data-column={columns.reports}>
        {row.reports}
      </td>
      <td className="statements" data-column={columns.statements}>
        {row.statements}
      </td>
      <td className="undecided" data-column={columns.undecided}>
        {row.undecided}
      </td>
    </tr>
  );
}
