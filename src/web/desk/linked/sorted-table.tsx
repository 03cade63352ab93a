import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useMemo, useRef } from "react";
import { type ChangeList, inOrder, type ListState } from "./list-state.ts";

/** Height of a row in pixels, until it is measured: in a narrow window it is several lines. */
const ROW = 44;

/** A column: what it is called, by what it is sorted, and what stands in it. */
export interface SortedColumn<Row> {
  readonly name: string;
  readonly label: string;
  readonly kind: "words" | "number";
  readonly sortedBy: (row: Row) => string | number | null;
  readonly cell: (row: Row) => ReactNode;
}

/** A column of numbers, sorted by them. */
export function numberColumn<Row>(name: string, label: string, numberOf: (row: Row) => number): SortedColumn<Row> {
  return { name, label, kind: "number", sortedBy: numberOf, cell: numberOf };
}

interface SortedTableProps<Row> {
  readonly label: string;
  readonly columns: readonly SortedColumn<Row>[];
  readonly rows: readonly Row[];
  readonly state: ListState;
  readonly change: ChangeList;
}

/** A list sorted by any of its columns, drawn where it is in sight alone. */
export function SortedTable<Row extends { readonly id: string }>({ label, columns, rows, state, change }: SortedTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const by = columns.find(({ name }) => name === state.by) ?? columns[0];
  const sorted = useMemo(() => (by ? inOrder(rows, by.sortedBy, state.direction) : rows), [rows, by, state.direction]);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 12 });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="table-scroller linked-table" ref={scroller} tabIndex={0} aria-label={label}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.name} column={column} state={state} change={change} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <Gap height={before} columns={columns.length} /> : null}
          {items.map(({ index }) => {
            const row = sorted[index];
            return row ? (
              <tr key={row.id} aria-rowindex={index + 2} data-index={index} ref={virtual.measureElement}>
                {columns.map(({ name, label, kind, cell }) => (
                  <td key={name} className={`${name} ${kind}`} data-column={kind === "number" ? label : undefined}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ) : null;
          })}
          {after > 0 ? <Gap height={after} columns={columns.length} /> : null}
        </tbody>
      </table>
    </section>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr className="gap">
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );
}

function ColumnHead<Row>({
  column: { name, label, kind },
  state,
  change,
}: { readonly column: SortedColumn<Row> } & Pick<SortedTableProps<Row>, "state" | "change">) {
  const isSorted = state.by === name;
  const other = state.direction === "ascending" ? "descending" : "ascending";
  const first = kind === "number" ? "descending" : "ascending";
  return (
    <th scope="col" className={`${name} ${kind}`} aria-sort={isSorted ? state.direction : undefined}>
      <button type="button" className="plain" onClick={() => change({ by: name, direction: isSorted ? other : first })}>
        {label}
        <span aria-hidden="true">{isSorted ? (state.direction === "ascending" ? " ↑" : " ↓") : ""}</span>
      </button>
    </th>
  );
}
