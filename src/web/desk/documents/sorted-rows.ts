import type { DocumentRowView } from "../../../wire/desk-views.ts";

export type Column = "published" | "publisher" | "title" | "genre" | "reports" | "statements" | "undecided";
export const COLUMNS: readonly Column[] = ["published", "publisher", "title", "genre", "reports", "statements", "undecided"];

/** How the table stands: kept by this window alone, since a filter may hold a name. */
export interface TableState {
  readonly by: Column;
  readonly direction: "ascending" | "descending";
  readonly filter: string;
}

export const BY_PUBLICATION: TableState = { by: "published", direction: "descending", filter: "" };

const compare = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" }).compare;
const fold = (words: string): string => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Rows that hold every word of the filter, in the order asked for; what is not known comes last either way. */
export function sortedRows(rows: readonly DocumentRowView[], { by, direction, filter }: TableState): readonly DocumentRowView[] {
  const words = fold(filter)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const kept = rows.filter((row) => {
    const about = fold(`${row.title ?? ""} ${row.publisher ?? ""} ${row.genre} ${row.genre.replaceAll("-", " ")} ${row.language}`);
    return words.every((word) => about.includes(word));
  });
  const sign = direction === "ascending" ? 1 : -1;
  return kept.sort((a, b) => {
    const [x, y] = [a[by], b[by]];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (typeof x === "number" && typeof y === "number" ? x - y : compare(String(x), String(y)));
  });
}
