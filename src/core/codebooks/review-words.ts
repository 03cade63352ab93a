import type { CodedIncident, CodedNote } from "../model/index.ts";

/** What no person has looked at says so, in a row and in a footnote. */
export const NOT_REVIEWED = "machine, not reviewed";

export function reviewOf({ reports: { held, decided } }: CodedIncident): string {
  return decided === 0 ? NOT_REVIEWED : decided >= held ? "reviewed" : `${decided} of ${held} reports reviewed`;
}

export function reviewOfNote({ reviewer }: CodedNote): string {
  return reviewer === null ? NOT_REVIEWED : `by ${reviewer}`;
}
