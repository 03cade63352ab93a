import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { GazetteerEntry, PlaceId } from "../../core/model/index.ts";
import { fold } from "../../core/text/index.ts";
import { bareUnit } from "./bare-unit.ts";
import { type ListedGazetteer, packedGazetteer } from "./packed-gazetteer.ts";
import { parseSupplement, type SupplementFile } from "./parse-supplement.ts";

const PACKED = join(import.meta.dirname, "..", "..", "..", "data", "packed", "gazetteer.bin");
/** A place of a person's own list comes before an ordinary place of the same name, and after the world's best-known ones. */
const OWN_PROMINENCE = 150;

const Place = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  kind: z.enum(["country", "admin1", "admin2", "settlement", "feature"]),
  country: z.string().regex(/^[A-Z]{2}$/),
  admin1: z.string().nullable().default(null),
  admin2: z.string().nullable().default(null),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  population: z.number().nullable().default(null),
  demonyms: z.array(z.string()).default([]),
});
export const GazetteerFile = z.object({ notice: z.string().optional(), places: z.array(Place) });

/** Loads the packed gazetteer and adds the given lists. Throws `supplement-invalid` naming the list. */
export async function loadGazetteer(supplements: readonly SupplementFile[]): Promise<ListedGazetteer> {
  const shipped = packedGazetteer(await readFile(PACKED));
  const places = supplements.flatMap((file) => parseSupplement(file, GazetteerFile).places);
  return places.length === 0 ? shipped : withOwn(shipped, places);
}

function withOwn(shipped: ListedGazetteer, places: readonly z.infer<typeof Place>[]): ListedGazetteer {
  const byName = new Map<string, GazetteerEntry[]>();
  const own: GazetteerEntry[] = [];
  const demonyms = new Map<string, string>();
  for (const { aliases, demonyms: words, ...place } of [...places].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const entry: GazetteerEntry = {
      ...place,
      id: place.id as PlaceId,
      admin1: place.kind === "admin1" ? place.name : place.admin1,
      prominence: place.kind === "country" ? 250 : OWN_PROMINENCE,
    };
    const isRegion = place.kind === "admin1" || place.kind === "admin2";
    const called = [place.name, ...aliases, ...(isRegion ? [bareUnit(place.name)] : [])];
    own.push(entry);
    for (const name of new Set(called.map(fold))) byName.set(name, [...(byName.get(name) ?? []), entry]);
    for (const word of words) demonyms.set(fold(word), place.country);
  }
  return {
    maxWords: Math.max(shipped.maxWords, ...[...byName.keys()].map((name) => name.split(" ").length)),
    lookup: (name) => [...(byName.get(fold(name)) ?? []), ...shipped.lookup(name)].sort((a, b) => b.prominence - a.prominence),
    countryOfDemonym: (word) => demonyms.get(fold(word)) ?? shipped.countryOfDemonym(word),
    settlementsOf: (country) => [
      ...own.filter((entry) => entry.kind === "settlement" && entry.country === country),
      ...shipped.settlementsOf(country),
    ],
    nameOfCountry: (code) => own.find(({ kind, country }) => kind === "country" && country === code)?.name ?? shipped.nameOfCountry(code),
  };
}
