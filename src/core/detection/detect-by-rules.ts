import type { DetectedLink, DetectedSpan, Detections } from "../model/index.ts";
import { type Outline, outlineOf } from "../text/index.ts";
import { detectAttributions } from "./attributions/detect-attributions.ts";
import { detectCounts } from "./counts/detect-counts.ts";
import type { DetectionTables, Found } from "./found.ts";
import { detectIncidents } from "./incidents/detect-incidents.ts";
import { detectActPlaces } from "./names/act-places.ts";
import { detectNames } from "./names/detect-names.ts";
import { detectTimes } from "./times/detect-times.ts";

/** Raised with every change of what the rules find. */
export const RULES_VERSION = "14";

/** The rules as a detector. Later families see what earlier ones found. */
export function detectByRules(text: string, tables: DetectionTables, outline: Outline = outlineOf(text)): Detections {
  const spans: DetectedSpan[] = [];
  const links: DetectedLink[] = [];
  const add = (found: Found): void => {
    const offset = spans.length;
    for (const span of found.spans) spans.push(span); // A long text has more than a call takes as arguments.
    for (const link of found.links) links.push({ ...link, from: link.from + offset, to: link.to + offset });
  };
  add(detectTimes(outline));
  add(detectNames(outline, tables, spans));
  add(detectCounts(outline));
  add(detectAttributions(outline, spans));
  add(detectIncidents(outline, spans));
  add(detectActPlaces(outline, tables, spans));
  return { detector: "rules", version: RULES_VERSION, spans, links };
}
