import type { ActorMention, PlaceMention, Span } from "../../model/index.ts";
import { isInDateline, type Outline, sentenceAt } from "../../text/index.ts";
import { isLocative } from "./is-locative.ts";
import { isModifier, isOfForces, isOfStrikers } from "./is-modifier.ts";
import { isOfOutlet } from "./of-outlet.ts";

/** What all places of a text together say of where it happens. */
export interface PlaceContext {
  /** The country that the text tells most around these sentences; null where it tells several alike, or none. */
  countryNear(sentences: readonly number[]): string | null;
  /** Whether more than whose arms or people struck tells of a country: "a Vellian airstrike in Dareth" alone puts nothing in Vellia. */
  isTold(country: string): boolean;
  /** The region of a country that most places of the text lie in; null where none stands out. */
  regionOf(country: string): string | null;
  /** A name of the country, else of a place in it, that tells it: outside the dateline if there is one. Never a demonym. */
  nameOf(country: string): PlaceMention | null;
  /** The settlement where the report was filed, null where no dateline tells it. */
  readonly filed: PlaceMention | null;
}

/** One word or name that speaks for a country. */
interface Evidence {
  readonly sentence: number;
  readonly country: string;
  readonly weight: number;
}

/** So much of what is told must speak for one region. */
const SHARE = 0.6;
/** How much what is told in all counts beside what is told close by, and how many sentences away "close by" fades. */
const WHOLE = 3;
const FADES = 3;
const FURTHEST = 10;
/** The first country must be told so much more than the second. */
const LEAD = 1.1;

/** Weighs what a text says of countries: towns before names of countries, those before demonyms; forces and groups speak for theirs. */
export function placeContextOf(
  outline: Outline,
  places: readonly PlaceMention[],
  actors: readonly ActorMention[],
  countryOfActor: (actor: ActorMention) => string | null,
): PlaceContext {
  const evidence = [
    ...places.flatMap((place) => ofPlace(outline, place)),
    ...actors.flatMap((actor) => (STRIKE_ABROAD.test(actor.text) ? [] : of(outline, actor.span, countryOfActor(actor), ACTOR))),
  ];
  const whole = new Map<string, number>();
  const bySentence = new Map<number, Map<string, number>>();
  for (const { sentence, country, weight } of evidence) {
    whole.set(country, (whole.get(country) ?? 0) + weight);
    const own = bySentence.get(sentence) ?? new Map<string, number>();
    bySentence.set(sentence, own.set(country, (own.get(country) ?? 0) + weight));
  }
  const total = [...whole.values()].reduce((sum, weight) => sum + weight, 0);
  const regions = regionsOf(places.filter(({ span }) => !isOfOutlet(outline, span)));
  const names = namesOf(outline, places);
  const spoken = new Set(evidence.filter(({ weight }) => weight > MODIFIER).map(({ country }) => country));
  return {
    countryNear: (sentences) => {
      const weights = new Map([...whole].map(([country, weight]) => [country, (WHOLE * weight) / total]));
      for (const [sentence, away] of sentencesAround(sentences)) {
        for (const [country, weight] of bySentence.get(sentence) ?? [])
          weights.set(country, (weights.get(country) ?? 0) + weight * Math.exp(-away / FADES));
      }
      return leading(weights, LEAD);
    },
    isTold: (country) => spoken.has(country),
    regionOf: (country) => mostOf(regions.get(country) ?? new Map()),
    nameOf: (country) => names.get(country) ?? null,
    filed: places.find(({ span, precision, isSure }) => precision === "exact" && isSure && isInDateline(outline, span)) ?? null,
  };
}

/** Each sentence close by, with how many sentences it is away from the nearest of those asked for. */
function sentencesAround(sentences: readonly number[]): ReadonlyMap<number, number> {
  const around = new Map<number, number>();
  for (const own of sentences)
    for (let away = -FURTHEST; away <= FURTHEST; away++)
      around.set(own + away, Math.min(around.get(own + away) ?? FURTHEST, Math.abs(away)));
  return around;
}

const TOWN = 1;
const COUNTRY = 0.6;
const DEMONYM = 0.6;
const MODIFIER = 0.25;
const ACTOR = 0.8;
const DATELINE = 0.8;
/** Forces that fight abroad alone say nothing of where. */
const STRIKE_ABROAD = /^(?:the )?(?:U\.?S\.?|American|United States|CENTCOM|AFRICOM|SOUTHCOM)\b/u;
/** What says where something is speaks twice as loud as a name in passing. */
const LOCATIVE = 1;
const UNSURE = 0.3;

function ofPlace(outline: Outline, { span, kind, country, isSure, precision }: PlaceMention): readonly Evidence[] {
  if (isInDateline(outline, span) || isOfOutlet(outline, span)) return of(outline, span, country, DATELINE);
  if (isOfForces(outline, span)) return [];
  if (isModifier(outline, span) || (kind === "demonym" && isOfStrikers(outline.text, span))) return of(outline, span, country, MODIFIER);
  if (kind === "demonym") return of(outline, span, country, DEMONYM);
  const own = !isSure ? UNSURE : precision === "country" ? COUNTRY : TOWN;
  return of(outline, span, country, own + (isSure && isLocative(outline.text, span) ? LOCATIVE : 0));
}

function of(outline: Outline, span: Span, country: string | null, weight: number): readonly Evidence[] {
  return country === null ? [] : [{ sentence: sentenceAt(outline, span[0]), country, weight }];
}

function regionsOf(places: readonly PlaceMention[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const regions = new Map<string, Map<string, number>>();
  for (const { country, admin1, isSure } of places) {
    if (country === null || admin1 === null || !isSure) continue;
    const within = regions.get(country) ?? new Map<string, number>();
    regions.set(country, within.set(admin1, (within.get(admin1) ?? 0) + 1));
  }
  return regions;
}

/** By country the name that tells it best: its own before a town's, one in the text before one in the dateline. */
function namesOf(outline: Outline, places: readonly PlaceMention[]): ReadonlyMap<string, PlaceMention> {
  const names = new Map<string, PlaceMention>();
  const order = (place: PlaceMention): number =>
    (isInDateline(outline, place.span) ? 2 : 0) + (place.precision === "country" ? 0 : 1) + (place.isSure ? 0 : 4);
  const telling = places.filter(({ kind }) => kind !== "demonym");
  for (const place of telling.map((one) => [order(one), one] as const).sort((a, b) => a[0] - b[0])) {
    const { country } = place[1];
    if (country !== null && !names.has(country)) names.set(country, place[1]);
  }
  return names;
}

function leading(weights: ReadonlyMap<string, number>, lead: number): string | null {
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= lead * (second?.[1] ?? 0) ? best[0] : null;
}

function mostOf(weights: ReadonlyMap<string, number>): string | null {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= SHARE * total ? best[0] : null;
}
