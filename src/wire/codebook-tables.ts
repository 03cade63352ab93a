import { CODEBOOKS, type CodebookName } from "../core/codebooks/codebook-tables.ts";

// What the command line and the desk are asked for a codebook's tables, and what they tell of them.

export { CODEBOOKS, type CodebookName };

/** What each codebook makes a row of. */
export const CODEBOOK_MEANS: Readonly<Record<CodebookName, string>> = {
  acled: "ACLED: one row an incident, 31 columns",
  ucdp: "UCDP GED: one row an incident with at least one death and an organised actor, 49 columns",
  gtd: "Global Terrorism Database: one row an incident by others than states, 135 columns",
  sayso: "one row for each telling of each value: who says it, through whom, on which origin",
};
