import type { Outline } from "../../text/index.ts";
import type { Found } from "../found.ts";

/** Numbers of people killed, injured, abducted, missing, detained: label `count` over the number with what it counts. */
export function detectCounts(_outline: Outline): Found {
  return { spans: [], links: [] };
}
