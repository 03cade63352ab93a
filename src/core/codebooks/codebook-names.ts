export const CODEBOOKS = ["acled", "ucdp", "gtd", "sayso"] as const;
export type CodebookName = (typeof CODEBOOKS)[number];

/** What each is called. */
export const CODEBOOK_TITLES: Readonly<Record<CodebookName, string>> = { acled: "ACLED", ucdp: "UCDP GED", gtd: "GTD", sayso: "Sayso" };

/** What each makes a row of. */
export const CODEBOOK_MEANS: Readonly<Record<CodebookName, string>> = {
  acled: "one row an incident, 31 columns",
  ucdp: "one row an incident with at least one death and an organised actor, 49 columns",
  gtd: "one row an incident by others than states, 135 columns",
  sayso: "one row for each telling of each value: who says it, through whom, on which origin",
};
