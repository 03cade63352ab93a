import type { PlaceId } from "./ids.ts";
import type { Span } from "./span.ts";

export type PlaceKind = "country" | "admin1" | "other" | "demonym";
/** How exactly a place is known: its own coordinates, near it, or only the region or country that holds it. */
export type PlacePrecision = "exact" | "near" | "admin2" | "admin1" | "country" | "unknown";

/** An entry of a gazetteer. `population` null is "not known". */
export interface GazetteerEntry {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: "country" | "admin1" | "admin2" | "settlement" | "feature";
  /** ISO 3166-1 alpha-2, or a user-assigned code such as `XA`. */
  readonly country: string;
  /** Name of the first-order region that holds it. */
  readonly admin1: string | null;
  readonly admin2: string | null;
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly population: number | null;
  /** 0 to 255: of several places of one name, which is meant first where nothing else tells. */
  readonly prominence: number;
}

/** Names to places. Pure lookup over loaded data; `fold`ing of names is the gazetteer's own business. */
export interface Gazetteer {
  /** Every entry that bears `name` (any case, with or without diacritics), most prominent first; empty when none does. */
  lookup(name: string): readonly GazetteerEntry[];
  /** The country whose people or adjective `word` is ("Pakistani", "Colombians"), else null. ISO alpha-2. */
  countryOfDemonym(word: string): string | null;
  /** The most words that any name in the gazetteer has. */
  readonly maxWords: number;
}

/** A mention of a place in a text, resolved as far as the gazetteer and the document allow. */
export interface PlaceMention {
  readonly span: Span;
  readonly text: string;
  readonly kind: PlaceKind;
  readonly precision: PlacePrecision;
  readonly id: PlaceId | null;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** False where the name alone speaks for this entry, and another place of about its size bears it too. */
  readonly isSure: boolean;
  /** Why this entry and not another of the same name, in words. */
  readonly reasons: readonly string[];
}
