import type { PlaceMention, Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import { isInDateline } from "./in-dateline.ts";

/** What all places of a text together say of where it happens. */
export interface PlaceContext {
  /** The country of a name that no list has: the one that the text is about; null where it is about several alike. */
  countryOf(place: PlaceMention): string | null;
  /** The region of a country that most places of the text lie in; null where none stands out. */
  regionOf(country: string): string | null;
  /** The country that the text is about, with a place's name that tells it; null where no name of a place does. */
  readonly main: { readonly country: string; readonly place: PlaceMention } | null;
}

/** So much of what is told must speak for one country or region. */
const SHARE = 0.5;
/** A word such as "Salvadoran" may speak of a visitor; a dateline of where the reporter sat. */
const DEMONYM_WEIGHT = 0.5;
const DATELINE_WEIGHT = 0.7;

/** Weighs the places of a text, each name once a mention. */
export function placeContextOf(outline: Outline, places: readonly PlaceMention[]): PlaceContext {
  const countries = new Map<string, number>();
  const regions = new Map<string, Map<string, number>>();
  for (const { country, admin1, kind, span, isSure } of places) {
    if (country === null) continue;
    const weight =
      kind === "demonym" || isModifier(outline, span)
        ? DEMONYM_WEIGHT
        : isInDateline(outline, span)
          ? DATELINE_WEIGHT
          : isSure
            ? 1
            : DEMONYM_WEIGHT;
    countries.set(country, (countries.get(country) ?? 0) + weight);
    if (admin1 === null || !isSure) continue;
    const within = regions.get(country) ?? new Map<string, number>();
    regions.set(country, within.set(admin1, (within.get(admin1) ?? 0) + 1));
  }
  const country = leading(countries);
  const telling = places.filter((place) => place.country === country && place.kind !== "demonym");
  const naming = telling.find(({ precision }) => precision === "country") ?? telling[0];
  return {
    countryOf: () => country,
    regionOf: (of) => leading(regions.get(of) ?? new Map()),
    main: country === null || naming === undefined ? null : { country, place: naming },
  };
}

/** "U.S. embassy", "a UK citizen": a short form before a noun tells whose, not where. */
export function isModifier({ text }: Outline, [start, end]: Span): boolean {
  return SHORT_FORM.test(text.slice(start, end)) && BEFORE_NOUN.test(text.slice(end, end + 24));
}
const SHORT_FORM = /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/iu;
const BEFORE_NOUN =
  /^ (?!(?:and|or|but|on|in|at|to|for|by|of|is|was|has|had|have|are|were|will|would|said|says|who|which|that|where|when|as|if|with|from|after|before|during|since)\b)\p{L}{3,}/iu;

function leading(weights: ReadonlyMap<string, number>): string | null {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= SHARE * total ? best[0] : null;
}
