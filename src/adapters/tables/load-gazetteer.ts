import type { Gazetteer } from "../../core/model/index.ts";

/** Loads the packed gazetteer and the given supplements, each the JSON text of a gazetteer.json. */
export async function loadGazetteer(_supplements: readonly { readonly name: string; readonly content: string }[]): Promise<Gazetteer> {
  return { lookup: () => [], countryOfDemonym: () => null, maxWords: 1 };
}
