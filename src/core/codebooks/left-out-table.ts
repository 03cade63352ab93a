import type { CodedIncident } from "../model/index.ts";
import { WHY_LEFT_OUT, type WhyLeftOut } from "./cells.ts";
import { LISTED } from "./in-words.ts";
import { NOT_REVIEWED, reviewOf } from "./review-words.ts";
import type { Table } from "./table.ts";

/** What is left out before a codebook is asked: `reports` and `documents` by id. */
export interface Untold {
  readonly incident: string;
  readonly reports: readonly string[];
  readonly documents: readonly string[];
  readonly why: Extract<WhyLeftOut, "undecided" | "rejected">;
}

const LEFT_OUT_COLUMNS = ["incident", "heading", "why", "why_in_words", "reports", "documents", "reviewed"];

type LeftOutRow = readonly (string | null)[];

export function leftOutRow(incident: CodedIncident, why: WhyLeftOut): LeftOutRow {
  const { id, heading, documents } = incident;
  const reports = [...new Set(documents.flatMap(({ notes }) => notes.map(({ report }) => report)))].sort();
  return [id, heading, why, WHY_LEFT_OUT[why], reports.join(LISTED), documents.map((one) => one.id).join(LISTED), reviewOf(incident)];
}

/** What nobody decided on is not told: it was looked at by nobody. */
export function untoldRow({ incident, reports, documents, why }: Untold): LeftOutRow {
  const review = why === "undecided" ? NOT_REVIEWED : "rejected";
  return [incident, null, why, WHY_LEFT_OUT[why], reports.join(LISTED), documents.join(LISTED), review];
}

export function leftOutTable(rows: readonly LeftOutRow[]): Table {
  return { columns: LEFT_OUT_COLUMNS, rows: [...rows].sort((a, b) => (`${a[2]} ${a[0]}` < `${b[2]} ${b[0]}` ? -1 : 1)) };
}
