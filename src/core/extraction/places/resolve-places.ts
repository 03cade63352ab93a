import type { PlaceMention } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";

/** Resolves detected `place` spans by the gazetteer, ambiguity settled by the document's other places. */
export function resolvePlaces(_context: ExtractionContext): readonly PlaceMention[] {
  return [];
}
