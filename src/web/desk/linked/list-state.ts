/** How a list stands. Kept by this window alone, since a filter may hold a name; it survives going back and reloading. */
export interface ListState {
  readonly by: string;
  readonly direction: "ascending" | "descending";
  readonly filter: string;
  /** Choices that are switched on, by name. */
  readonly only: readonly string[];
}

export type ChangeList = (changed: Partial<ListState>) => void;

const compare = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" }).compare;
const fold = (words: string): string => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a text holds every word of a filter; case and accents do not matter. */
export function holdsWords(text: string, filter: string): boolean {
  const about = fold(text);
  return fold(filter)
    .split(/\s+/u)
    .every((word) => about.includes(word));
}

/** In order of a value; what is not known comes last either way, and equal ones stay as they came. */
export function inOrder<Row>(
  rows: readonly Row[],
  sortedBy: (row: Row) => string | number | null,
  direction: ListState["direction"],
): readonly Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [x, y] = [sortedBy(a), sortedBy(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (typeof x === "number" && typeof y === "number" ? x - y : compare(String(x), String(y)));
  });
}
