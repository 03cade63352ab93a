import type { ActorLexicon } from "../../core/model/index.ts";

/** Loads the packed actor lexicon and the given supplement files (actors.json). */
export async function loadActors(_supplements: readonly string[]): Promise<ActorLexicon> {
  return { lookup: () => [], isPeople: () => false, maxWords: 1 };
}
