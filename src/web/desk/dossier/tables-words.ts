/** The words of making a codebook's tables at the desk. */
export const TABLES_WORDS = {
  heading: "Rows for a codebook",
  lead: "What people decided, as CSV: one file with the rows, one with a footnote for every value, one with what was left out and why.",
  codebook: "Codebook",
  unreviewed: (count: number): string =>
    `With the ${count === 1 ? "1 report" : `${count} reports`} that no person reviewed, marked “machine, not reviewed”`,
  excel: "For Excel: each file begins with the mark by which it knows UTF-8",
  names:
    "Names of persons are pseudonyms. What is not known is empty, never 0. One cell holds one value: the others stand in the columns that begin with “sayso”.",
  make: "Make the tables",
  making: "Being made …",
  failed: "That did not work.",
  made: (incidents: number): string =>
    `Made, with rows of ${incidents === 1 ? "1 incident" : `${incidents} incidents`}. Save what you need:`,
  save: (name: string, rows: number): string => `Save ${name} (${rows === 1 ? "1 row" : `${rows} rows`})`,
} as const;
