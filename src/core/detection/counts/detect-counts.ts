import { countsInSentence } from "../../lexicon/count-sentences.ts";
import type { DetectedSpan } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { Found } from "../found.ts";

/**
 * Numbers of people killed, injured, abducted, missing, detained: label `count`. A span covers the figure and what is counted
 * ("at least 30 people", "a guard", "Anna Bell, 34"), not the verb; a sum covers all its parts ("his wife and two children").
 */
export function detectCounts(outline: Outline): Found {
  const spans: DetectedSpan[] = [];
  for (let index = 0; index < outline.sentences.length; index++) {
    for (const { start, end, rule } of countsInSentence(outline, index)) spans.push({ start, end, label: "count", score: 0.8, rule });
  }
  return { spans, links: [] };
}
