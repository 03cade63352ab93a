import type { IncidentReport } from "../model/index.ts";

const ORDER = ["main", "follow-up", "background"] as const;

/** Index of the report that tells what its document is chiefly about: the first told as main, else the first come back to; -1 without any. */
export function mainReportOf(reports: readonly Pick<IncidentReport, "mention">[]): number {
  for (const mention of ORDER) {
    const index = reports.findIndex((report) => report.mention === mention);
    if (index >= 0) return index;
  }
  return -1;
}
