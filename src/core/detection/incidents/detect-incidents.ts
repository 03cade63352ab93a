import type { DetectedSpan } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { Found } from "../found.ts";

/** Attacks and other acts: label `trigger`, and `perpetrator`, `target`, `victim`, `weapon` linked to it. */
export function detectIncidents(_outline: Outline, _before: readonly DetectedSpan[]): Found {
  return { spans: [], links: [] };
}
