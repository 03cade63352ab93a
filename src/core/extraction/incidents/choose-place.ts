import type { PlaceMention, ReportPlace, Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import { isInDateline } from "../places/in-dateline.ts";
import { isModifier, type PlaceContext } from "../places/place-context.ts";

/** Places told of an act: in its own sentences, those of its chief mention first; in sentences about it; and of the text as a whole. */
export interface PlacesTold {
  readonly chief: readonly PlaceMention[];
  readonly own: readonly PlaceMention[];
  readonly near: readonly PlaceMention[];
  readonly context: PlaceContext;
}

/**
 * The most precise place told beside a trigger, the nearest of equals; for the main incident else in the sentences about it. What the
 * name leaves open (a region where several towns bear it, a country) is taken from what the text tells elsewhere, and said so by `from`.
 * A report without a place of its own has the country and region that the text is about, as far as a place's name tells them.
 */
export function choosePlace(outline: Outline, { chief, own, near, context }: PlacesTold, trigger: Span): ReportPlace | null {
  const nearest = (places: readonly PlaceMention[]): PlaceMention | undefined =>
    [...places].sort((a, b) => rank(a) - rank(b) || Math.abs(a.span[0] - trigger[1]) - Math.abs(b.span[0] - trigger[1]))[0];
  const known = (places: readonly PlaceMention[]): readonly PlaceMention[] =>
    places.filter(({ precision, country, span }) => precision !== "unknown" && country !== null && !isModifier(outline, span));
  const around = near.filter(({ kind, span }) => kind !== "demonym" && !isModifier(outline, span));
  const beside = around.filter(({ span }) => !isInDateline(outline, span));
  const precise = known(chief).some((place) => rank(place) < COARSE) ? known(chief) : own;
  const told = nearest(known(precise)) ?? nearest(precise.filter(({ span }) => !isModifier(outline, span)));
  const other = nearest(known(beside)) ?? nearest(known(around));
  const isWithin = told !== undefined && other !== undefined && other.country === told.country && rank(other) < rank(told);
  if (told !== undefined && rank(told) < UNKNOWN && !(told.precision === "country" && isWithin))
    return completed(told, context, "sentence");
  if (other !== undefined) return completed(other, context, "nearby");
  if (told !== undefined) return completed(told, context, "sentence");
  const { main } = context;
  return main === null
    ? null
    : { ...placeOf(main.place, context.countryOf(main.place)), ...COUNTRY_ALONE, country: main.country, from: "context" };
}

const COUNTRY_ALONE = { admin1: null, lat: null, lon: null, precision: "country", id: null } as const;

/** From this rank on a place is a region of the first order or more. */
const COARSE = 3;
const UNKNOWN = 6;
const PRECISE = ["exact", "near", "admin2", "admin1", "country", "unknown"];

/** A settlement before a region before a country; an unknown name with a country before a country. */
function rank({ precision, country, admin1 }: PlaceMention): number {
  if (precision === "unknown") return admin1 ? 2.5 : country ? 3.5 : UNKNOWN;
  return PRECISE.indexOf(precision);
}

function placeOf({ text, span, admin1, lat, lon, precision, id }: PlaceMention, country: string | null): Omit<ReportPlace, "from"> {
  return { text, span, country, admin1, lat, lon, precision, id };
}

/** A place with the country and region that the text tells of it elsewhere; one that several places may be keeps only what they share. */
function completed(place: PlaceMention, context: PlaceContext, from: "sentence" | "nearby"): ReportPlace {
  const own = { ...placeOf(place, place.country ?? context.countryOf(place)), from };
  if (place.isSure && place.country !== null && (place.admin1 !== null || place.precision === "country")) return own;
  const country = place.isSure ? own.country : (context.countryOf(place) ?? own.country);
  const region = country === null ? null : context.regionOf(country);
  if (!place.isSure) return { ...own, ...COUNTRY_ALONE, country, admin1: region, precision: region === null ? "country" : "admin1" };
  return place.admin1 === null && place.precision !== "admin1" ? { ...own, admin1: region } : own;
}
