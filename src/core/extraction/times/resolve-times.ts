import type { TimeExpression } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";

/** Resolves detected `time` spans against the publication date or the sentence's own anchor. */
export function resolveTimes(_context: ExtractionContext): readonly TimeExpression[] {
  return [];
}
