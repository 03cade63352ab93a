import type { ReportPlace } from "../../core/model/index.ts";

/** WGS 84 degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/**
 * Where a reported place lies, as far as it is known. A `point` is a place of its own coordinates. A `region` is no point: all that is known
 * of where it reaches are the places known in it. `wide` is a named region, sea or range of which not even those are known.
 */
export type Whereabouts =
  | { readonly kind: "point"; readonly key: string; readonly at: Point }
  | { readonly kind: "region"; readonly key: string; readonly known: readonly Point[] }
  | { readonly kind: "wide"; readonly key: string }
  | { readonly kind: "country"; readonly country: string }
  | { readonly kind: "unknown" };

/** What the gazetteer, a case's own lists among it, knows of where things lie. */
export interface PlaceAtlas {
  whereIs(place: Omit<ReportPlace, "span" | "from">): Whereabouts;
  /** The one place of a name in a country, as a text that tells it would have it; null where the lists hold none or several. */
  placeNamed(name: string, country: string): Omit<ReportPlace, "span" | "from"> | null;
  /** The name of a country by its code, the code itself where there is none. */
  countryName(code: string): string;
}
