import { type ReactNode, useState } from "react";
import { WORDS } from "../words.ts";

const STEP = 100;

interface AsTableProps<Row> {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** How many of them are shown, in words. */
  readonly told: (shown: number, total: number) => string;
  /** A row as an element with a key. */
  readonly row: (row: Row) => ReactNode;
}

/** What a drawing shows as a table, for who cannot see the drawing or would rather read: so many rows at a time. */
export function AsTable<Row>({ label, columns, rows, told, row }: AsTableProps<Row>) {
  const [most, setMost] = useState(STEP);
  const shown = rows.slice(0, most);
  return (
    <details className="as-table">
      <summary>{label}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="as-table-scroller" tabIndex={0} aria-label={label}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{shown.map(row)}</tbody>
        </table>
      </section>
      <p className="row quiet" role="status">
        {told(shown.length, rows.length)}
        {shown.length < rows.length ? (
          <button type="button" onClick={() => setMost(most + STEP)}>
            {WORDS.reportRow.more}
          </button>
        ) : null}
      </p>
    </details>
  );
}
