import type { Gazetteer } from "../../core/model/index.ts";

/** Loads the packed gazetteer and the given supplement files (gazetteer.json). */
export async function loadGazetteer(_supplements: readonly string[]): Promise<Gazetteer> {
  return { lookup: () => [], countryOfDemonym: () => null, maxWords: 1 };
}
