import { type Detections, type Extraction, type Span, textIdOf } from "../model/index.ts";
import { type Outline, outlineOf } from "../text/index.ts";
import { resolveActors } from "./actors/resolve-actors.ts";
import { buildStatements } from "./attribution/build-statements.ts";
import type { DocumentFacts, ExtractionContext, ExtractionTables } from "./context.ts";
import { buildCounts } from "./counts/build-counts.ts";
import { buildReports } from "./incidents/build-reports.ts";
import { foundOutside, isWithin, otherStories } from "./incidents/other-stories.ts";
import { personsIn } from "./persons.ts";
import { resolvePlaces } from "./places/resolve-places.ts";
import { resolveTimes } from "./times/resolve-times.ts";

/** Raised with every change of what extraction makes of the same detections. */
export const EXTRACTION_VERSION = "18";

/**
 * Builds statements and incident reports from what detectors found. Looks for no cues itself: what no detector found is not
 * there. The same input gives the same output, lists in reading order.
 */
export function extract(
  text: string,
  facts: DocumentFacts,
  detections: Detections,
  tables: ExtractionTables,
  outline: Outline = outlineOf(text),
): Extraction {
  const context: ExtractionContext = { text: textIdOf(tables.sha256, text), outline, facts, detections, tables };
  const times = resolveTimes(context);
  const places = resolvePlaces(context);
  const statements = buildStatements(context, times);
  const actors = resolveActors(context);
  const aside = otherStories(outline);
  const story: ExtractionContext = { ...context, detections: foundOutside(detections, aside) };
  const told = <Found extends { readonly span: Span }>(found: readonly Found[]): readonly Found[] =>
    aside.length === 0 ? found : found.filter(({ span }) => !isWithin(span, aside));
  const counts = buildCounts(story, statements);
  const incidents = buildReports(story, { times: told(times), places: told(places), statements, actors, counts });
  return { persons: personsIn(context, statements), statements, incidents, times, places };
}
