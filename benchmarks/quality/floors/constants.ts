import type { LabelledDocument } from "../labelled.ts";
import type { Predicted } from "../sets.ts";

/** One report a document that always says: killed one, injured one, on the day of publication. */
export function constantReport(document: LabelledDocument): Predicted {
  const day = typeof document.published === "string" && /^\d{4}-\d\d-\d\d$/.test(document.published) ? document.published : null;
  return {
    id: document.id,
    incidents: [
      {
        score: 1,
        date: day ? { from: day, to: day } : null,
        place: null,
        killed: { min: 1, max: 1 },
        injured: { min: 1, max: 1 },
        attackers: { killed: null, injured: null },
      },
    ],
  };
}
