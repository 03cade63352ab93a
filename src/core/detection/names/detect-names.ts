import type { DetectedSpan } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { DetectionTables, Found } from "../found.ts";

/** Names of persons, organisations and places: labels `person`, `organisation`, `place`. */
export function detectNames(_outline: Outline, _tables: DetectionTables, _before: readonly DetectedSpan[]): Found {
  return { spans: [], links: [] };
}
