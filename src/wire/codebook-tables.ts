import { z } from "zod";
import { CODEBOOKS } from "../core/codebooks/codebook-names.ts";

// What the desk is asked for a codebook's tables, and the files that it gives.

export const CodebookTablesRequest = z.strictObject({
  codebook: z.enum(CODEBOOKS),
  holds: z.enum(["decided", "decided-and-unreviewed"]).default("decided"),
  /** `with-mark`: each file begins with the mark by which Excel knows UTF-8. */
  mark: z.enum(["with-mark", "without-mark"]).default("without-mark"),
});

export const CodebookTablesView = z.object({
  /** Rows, footnotes, what was left out: each under the name it is to be saved by. `rows` counts them without the line of column names. */
  files: z.array(z.object({ name: z.string(), content: z.string(), rows: z.int() })),
  /** Incidents that have a row. */
  incidents: z.int(),
});
export type CodebookTablesView = z.infer<typeof CodebookTablesView>;
