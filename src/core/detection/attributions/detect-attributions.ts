import type { DetectedSpan } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { Found } from "../found.ts";

/** Attributions: labels `source`, `cue`, `content`, linked `source-of`, `content-of`, `continues`, `relays`. */
export function detectAttributions(_outline: Outline, _before: readonly DetectedSpan[]): Found {
  return { spans: [], links: [] };
}
