import { stringify } from "csv-stringify/sync";
import type { Table } from "../../core/codebooks/table.ts";

/** Whether a file begins with the mark by which Excel knows UTF-8. Every other program reads it without. */
export type ByteOrderMark = "with-mark" | "without-mark";

/** A table as CSV by RFC 4180: UTF-8, CRLF after each line, quotes where a cell needs them. */
export function csvOf({ columns, rows }: Table, mark: ByteOrderMark): string {
  const lines = [columns, ...rows.map((row) => row.map(harmless))];
  return stringify(lines, { record_delimiter: "windows", quoted_match: /[\r\n]/u, bom: mark === "with-mark" });
}

/** What a spreadsheet takes for a formula, wide forms too. A number is none. */
const OPENS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Words that a spreadsheet would run are given an apostrophe before them, which it does not show. */
function harmless(cell: string | number | null): string | number | null {
  return typeof cell === "string" && OPENS_FORMULA.test(cell) ? `'${cell}` : cell;
}
