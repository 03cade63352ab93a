import { wordsOfCountries } from "../../lexicon/words-of-countries.ts";
import type { GazetteerEntry } from "../../model/index.ts";
import type { NamedPlace } from "./candidates.ts";
import { isOfStrikers } from "./is-modifier.ts";

/** What the document's sure places say of the unsure ones. */
export interface Surroundings {
  /** What all names but this one say: a name does not speak for itself. `key` as in `NamedPlace`. */
  without(key: string): NamedAround;
}

export interface NamedAround {
  /** The share of what is named that lies in a country, in [0, 1]. */
  shareOf(country: string): number;
  /** How often the region of an entry is named, by itself or by a place that lies in no other. */
  regionOf(entry: GazetteerEntry): number;
  /** Whether regions of a country are named at all. */
  hasOtherRegions(country: string): boolean;
  /** Whether another region of its country is named at least as often as this name. */
  isOutvoted(entry: GazetteerEntry): boolean;
  /** Whether the text is about another country, as far as the others tell. */
  isAbroad(country: string): boolean;
}

/** So much of what is named must lie in one country for the text to be about it. */
const MOST = 0.6;

/** From this prominence on a bare name means one place wherever it stands. */
export const FAMOUS = 180;
/** How much a word that only one country's news has speaks for it, and all of them together at most. */
const OWN_WORD = 0.6;
const MOST_WORDS = 1.8;
/** How much the body of a state speaks for its country, and how many of them are heard. */
const OF_FORCES = 0.6;
const MOST_FORCES = 8;
/** Of a name with many bearers so many are asked for their country. */
const MOST_BEARERS = 12;

/** Counts what is sure: countries, demonyms, regions, and names that only one country or region has. */
export function surroundingsOf(named: readonly NamedPlace[], text: string, forces: readonly string[] = []): Surroundings {
  const all = new Tally();
  for (const country of forces.slice(0, MOST_FORCES)) all.country(country, OF_FORCES);
  for (const [country, number] of wordsOfCountries(text)) all.country(country, Math.min(MOST_WORDS, OWN_WORD * number));
  const byKey = new Map<string, Tally>();
  for (const place of named) {
    const own = byKey.get(place.key) ?? new Tally();
    byKey.set(place.key, own);
    for (const tally of [all, own]) count(place, tally, text);
  }
  return {
    without: (key) => {
      const own = byKey.get(key) ?? new Tally();
      const total = Math.max(1, all.total - own.total);
      const less = (of: "countries" | "regions", name: string): number => (all[of].get(name) ?? 0) - (own[of].get(name) ?? 0);
      const shareOf = (country: string): number => less("countries", country) / total;
      return {
        shareOf,
        isAbroad: (country) => [...all.countries.keys()].some((other) => other !== country && shareOf(other) >= MOST),
        regionOf: ({ country, admin1 }) => (admin1 === null ? 0 : less("regions", `${country} ${admin1}`)),
        isOutvoted: ({ country, admin1 }) =>
          [...all.regions.keys()].some(
            (name) =>
              name.startsWith(`${country} `) && name !== `${country} ${admin1 ?? ""}` && less("regions", name) >= Math.max(1, own.mentions),
          ),
        hasOtherRegions: (country) => [...all.regions.keys()].some((name) => name.startsWith(`${country} `) && less("regions", name) > 0),
      };
    },
  };
}

class Tally {
  total = 0;
  mentions = 0;
  readonly countries = new Map<string, number>();
  readonly regions = new Map<string, number>();

  country(name: string, by: number): void {
    this.total += by;
    this.countries.set(name, (this.countries.get(name) ?? 0) + by);
  }

  region(name: string): void {
    this.regions.set(name, (this.regions.get(name) ?? 0) + 1);
  }
}

/** Whose drones struck is seldom where they struck. */
const STRIKERS = 0.4;

function count({ demonym, candidates, span }: NamedPlace, tally: Tally, text: string): void {
  tally.mentions++;
  const [best] = candidates;
  if (demonym !== null) tally.country(demonym, isOfStrikers(text, span) ? STRIKERS : 1);
  else if (best?.kind === "country") tally.country(best.country, 1);
  else if (best !== undefined && (best.prominence >= FAMOUS || new Set(candidates.map(({ country }) => country)).size === 1)) {
    tally.country(best.country, 0.7);
    const isOne = best.prominence >= FAMOUS || new Set(candidates.map(({ admin1 }) => admin1)).size === 1;
    if (best.admin1 !== null && isOne) tally.region(`${best.country} ${best.admin1}`);
  } else {
    const asked = candidates.slice(0, MOST_BEARERS);
    for (const { country } of asked) tally.country(country, 0.5 / asked.length);
  }
}
