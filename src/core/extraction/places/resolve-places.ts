import { WORLD_REGIONS } from "../../lexicon/name-words.ts";
import { isOpenSea } from "../../lexicon/site-words.ts";
import { CALLED_PLACE_IN, FARTHEST_TOLD } from "../../lexicon/told-place-words.ts";
import type { GazetteerEntry, PlaceMention, PlacePrecision, Span } from "../../model/index.ts";
import { isInDateline } from "../../text/index.ts";
import type { ExtractionContext } from "../context.ts";
import { candidatesOf, type NamedPlace } from "./candidates.ts";
import { placedByAnother } from "./placed-by-another.ts";
import { FAMOUS, type Surroundings, surroundingsOf } from "./surroundings.ts";

/** Resolves detected `place` spans by the gazetteer, ambiguity settled by the document's other places. Reading order. */
export function resolvePlaces(context: ExtractionContext): readonly PlaceMention[] {
  const named = namedPlaces(context);
  const around = surroundingsOf(named, context.outline.text, forcesOfCountries(context, named));
  const senses = containedSenses(context, named, around);
  const resolvedPlaces = named.map((place, index) => {
    if (place.demonym !== null)
      return mention(place, "demonym", "country", null, place.demonym, true, ["names the people or things of a country"]);
    const own = containerOf(context, named, index);
    const container = own ?? containerOfJoined(context, named, index) ?? ownerOf(context, place);
    const told = container ? choose(place, around, container) : (senses.get(place.key) ?? choose(place, around, null));
    const nation = container === null ? nationOf(context, named, index) : null;
    if (nation !== null) return inNation(place, nation, around);
    const isIn = own !== null && /\sin\s/u.test(context.outline.text.slice(place.span[1], own.span[0]));
    const chosen = told !== null && container !== null && isNamesakeAbroad(told.entry, place, container, isIn) ? null : told;
    if (chosen && !senses.has(place.key)) senses.set(place.key, chosen);
    return chosen
      ? resolved(place, chosen)
      : unresolved(place, container, container && (senses.get(container.key) ?? choose(container, around, null)));
  });
  return placedByAnother(context.outline.text, withinUnlisted(context, named, resolvedPlaces));
}

/** "The village of Dareth in Olmeth Territory": where both are in no list, as much as is known of the outer one. `places` in the order of `named`. */
function withinUnlisted(
  context: ExtractionContext,
  named: readonly NamedPlace[],
  places: readonly PlaceMention[],
): readonly PlaceMention[] {
  return places.map((place, index) => {
    const outer = places[index + 1];
    if (place.kind !== "other" || place.precision !== "unknown" || place.country !== null || outer?.country == null || outer.id !== null)
      return place;
    if (containerOf(context, named, index) === null) return place;
    const { country, admin1, precision, isSure } = outer;
    return {
      ...place,
      country,
      admin1,
      precision: precision === "near" ? "admin2" : precision,
      isSure,
      reasons: [`in no list; the text puts it in ${outer.text}`],
    };
  });
}

/** "The Malian army said": the country of a state's body, where its word is no place by itself but part of the body's name. */
function forcesOfCountries({ outline, tables }: ExtractionContext, named: readonly NamedPlace[]): readonly string[] {
  const places = new Set(named.map(({ span }) => span[0]));
  return [...outline.text.matchAll(OF_STATE)].flatMap(({ index, 1: word = "" }) => {
    const country = places.has(index) ? null : tables.gazetteer.countryOfDemonym(word);
    return country === null ? [] : [country];
  });
}
const OF_STATE =
  /\b(\p{Lu}\p{L}+(?:n|i|ese|sh|ch))\s(?:army|military|armed forces|troops|soldiers|police|government|authorities|officials|state media)\b/gu;

/** What names mean wherever they stand, by the places that the text puts one of their mentions in: "York, Pa." is no York in England. */
function containedSenses(context: ExtractionContext, named: readonly NamedPlace[], around: Surroundings): Map<string, Chosen> {
  const senses = new Map<string, Chosen>();
  for (const [index, place] of named.entries()) {
    const filed = filedFrom(context, named, index);
    if (filed !== null && !senses.has(place.key)) senses.set(place.key, filed);
    const container = senses.has(place.key) || place.demonym !== null ? null : containerOf(context, named, index);
    const chosen = container && choose(place, around, container);
    if (chosen && container && liesIn(chosen.entry, container)) senses.set(place.key, chosen);
  }
  return senses;
}

/** "BOGOTA, 5 July (AFP) -- ": a city so well known that a dateline names it alone is meant wherever the text names it. */
function filedFrom({ outline }: ExtractionContext, named: readonly NamedPlace[], index: number): Chosen | null {
  const { span, candidates, demonym } = named[index] as NamedPlace;
  const [first] = candidates;
  if (first === undefined || demonym !== null || first.kind !== "settlement" || first.prominence < FAMOUS || span[0] > DATELINES_END)
    return null;
  const next = named[index + 1];
  const isIn = next !== undefined && IN_ANOTHER.test(outline.text.slice(span[1], next.span[0]));
  return isIn || !isInDateline(outline, span) ? null : { entry: first, isSure: true, reasons: ["the text is filed from it"] };
}
const DATELINES_END = 600;

/** "The Lackawanna neighborhood" bears many a town's name; "a Bluffton neighborhood" is one in Bluffton. */
function isPartOfTown(text: string, start: number, end: number): boolean {
  return (
    /\bthe $/iu.test(text.slice(Math.max(0, start - 4), start)) && /^ (?:neighbou?rhoods?|quarter)\b/iu.test(text.slice(end, end + 16))
  );
}

/** "The Lawndale area" is a part of some town, whatever town elsewhere bears the name; "the Kharkiv area" is known. */
const isSmallArea = (text: string, start: number, end: number): boolean =>
  /\bthe $/iu.test(text.slice(Math.max(0, start - 4), start)) &&
  /^ (?:area|community|ward|locality|section|subdivision)\b/u.test(text.slice(end, end + 16));
const known = (candidates: readonly GazetteerEntry[], isSmall: boolean): readonly GazetteerEntry[] =>
  isSmall && (candidates[0]?.prominence ?? 0) < KNOWN_ABROAD ? [] : candidates;

/** "The Gao region", "in Rostov and Belgorod provinces": the unit, in the singular, that a name stands before; empty without one. */
function unitBehind(text: string, end: number): string {
  const behind = text.slice(end, end + UNIT_REACH);
  return UNIT_BEHIND.exec(behind)?.[1] ?? UNITS_BEHIND.exec(behind)?.[1] ?? "";
}
const UNIT_REACH = 48;
const UNIT_BEHIND = /^ (region|province|state(?! of\b)|governorate|oblast|prefecture|department|county|district)(?:s?)\b/u;
const UNITS_BEHIND = /^(?:, \p{Lu}\p{L}+)*,? and \p{Lu}\p{L}+ (region|province|governorate|oblast|prefecture|department|district)s\b/u;

function namedPlaces({ detections, outline, tables }: ExtractionContext): readonly NamedPlace[] {
  const seen = new Set<number>();
  return detections.spans
    .filter(({ label }) => label === "place")
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end }) => {
      if (seen.has(start)) return [];
      seen.add(start);
      const text = outline.text.slice(start, end);
      const unit = unitBehind(outline.text, end);
      return [
        {
          span: [start, end] as Span,
          text,
          key: `${text} ${unit}`.trim().toLowerCase(),
          demonym: tables.gazetteer.countryOfDemonym(text),
          candidates:
            isPartOfTown(outline.text, start, end) || isOpenSea(outline.text, start, text)
              ? []
              : known(candidatesOf(`${text} ${unit}`.trim(), tables.gazetteer), isSmallArea(outline.text, start, end)),
        },
      ];
    });
}

/** The place that the text puts this one in: "Besham, Shangla", "Paris, Texas", "in Odrisk in Upper Sarn province". */
function containerOf({ outline }: ExtractionContext, named: readonly NamedPlace[], index: number): NamedPlace | null {
  const [own, next] = [named[index], named[index + 1]];
  if (!own || !next) return null;
  const between = outline.text.slice(own.span[1], next.span[0]);
  const isIn = IN_ANOTHER.test(between) || (between.length < FARTHEST_TOLD && CALLED_PLACE_IN.test(between));
  return isIn && next.demonym === null ? next : null;
}
/** "Besham, Shangla", "Jenin, in the occupied West Bank", "Seld in rebel-held Sarn". */
const IN_ANOTHER =
  /^(?:\s+(?:region|province|state|department|governorate|district|county)\s+(?:of|in)\s+(?:the\s+)?|,\s+(?:in\s+)?(?:the\s+)?(?:(?:\p{L}+-)?(?:occupied|held|controlled|administered)\s+)?|\s+in\s+(?:the\s+)?(?:\p{L}+ern\s+|(?:\p{L}+-)?(?:occupied|held|controlled|administered)\s+){0,2}|\s*\(|\s+(?:a|the)\s+(?:town|city|village|suburb|district)\s+in\s+(?:the\s+)?(?:\p{L}+\s+)?)$/u;

const MOST_JOINED = 4;

/** "Beit Seld and Dareth in the Upper Valley": the place that the last of those joined is in. */
function containerOfJoined(context: ExtractionContext, named: readonly NamedPlace[], index: number): NamedPlace | null {
  for (let at = index; at < Math.min(named.length - 2, index + MOST_JOINED); at++) {
    const [one, next] = [named[at], named[at + 1]];
    if (!one || !next || !/^(?:,\s+|,?\s+and\s+)$/u.test(context.outline.text.slice(one.span[1], next.span[0]))) return null;
    const container = containerOf(context, named, at + 1);
    const isIn = container !== null && /^\s+in\s/u.test(context.outline.text.slice(next.span[1], container.span[0]));
    if (isIn) return container;
  }
  return null;
}

/** "The village of Dareth in Upper Sarn": of a small place that lists have abroad alone, this one is in no list; "in" says so of any. */
function isNamesakeAbroad(entry: GazetteerEntry, { candidates }: NamedPlace, container: NamedPlace, isIn: boolean): boolean {
  const [outer] = container.candidates;
  if (outer === undefined || (outer.kind !== "country" && outer.kind !== "admin1") || (!isIn && entry.prominence >= KNOWN_ABROAD))
    return false;
  const countries = new Set(container.candidates.map(({ country }) => country));
  return !candidates.some(({ country }) => countries.has(country));
}

/** "The Vellian border town of Dareth": the country of the word before it. */
function nationOf({ outline }: ExtractionContext, named: readonly NamedPlace[], index: number): string | null {
  const [before, own] = [named[index - 1], named[index]];
  if (before === undefined || own === undefined) return null;
  return OF_NATION.test(outline.text.slice(before.span[1], own.span[0])) ? before.demonym : null;
}

/** A place of which the text tells the country: one that lists have there, else known to be there and no more. */
function inNation(place: NamedPlace, nation: string, around: Surroundings): PlaceMention {
  const told = choose({ ...place, candidates: place.candidates.filter(({ country }) => country === nation) }, around, null);
  if (told !== null) return resolved(place, told);
  return mention(place, "other", "country", null, nation, true, ["in no list; the text tells its country"]);
}
const OF_NATION =
  /^\s(?:\p{L}+\s){0,2}(?:city|town|village|hamlet|port|province|region|district|governorate|capital|suburb|island)\sof\s(?:the\s)?$/u;

/** "Velmar's Harbour neighborhood": the town that the name begins with. */
function ownerOf({ outline, tables }: ExtractionContext, { span, text, key }: NamedPlace): NamedPlace | null {
  const owner = OWNER.exec(text)?.[1] ?? OWNER_BEFORE.exec(outline.text.slice(Math.max(0, span[0] - OWNER_REACH), span[0]))?.[1];
  const isPart = PART_OF_TOWN.test(text) || PART_OF_TOWN.test(outline.text.slice(span[1], span[1] + UNIT_REACH).split(/[,.;]/u)[0] ?? "");
  if (owner === undefined || !isPart) return null;
  const candidates = tables.gazetteer.lookup(owner).filter(({ kind }) => kind === "settlement");
  return candidates.length === 0 ? null : { span, text: owner, key, demonym: null, candidates };
}
const OWNER = /^(\p{Lu}.*?)['’]s\s/iu;
const OWNER_BEFORE = /(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})['’]s\s$/u;
const OWNER_REACH = 40;
const PART_OF_TOWN = /(?:^|\s)(?:neighbou?rhood|quarter|suburb|district|area)$/iu;

/** A name is written without its accents often, yet of two places the one that is spelt so comes first. */
const OTHER_SPELLING = 0.06;
/** A place with a rival: another of its name in the same country, in another region, that is not much less known. */
const RIVAL = 25;
const WELL_KNOWN = 45;
/** How much its country, being named, speaks for a small place that bears a famous name: Bogota in New Jersey is not meant by that. */
const NAMESAKE = 0.4;
/** A place of another country than the text is about must be known to be meant. */
const KNOWN_ABROAD = 90;

/** Where the text tells regions of a country and not that of a lesser place's entry, the place meant may be in no list. */
function isSure(entry: GazetteerEntry, candidates: readonly GazetteerEntry[], isElsewhere: boolean, isAbroad: boolean): boolean {
  if (entry.kind === "country") return true;
  if (isAbroad && entry.prominence < KNOWN_ABROAD) return false;
  if (entry.kind === "admin1") return true;
  // A great city's own region bears its name and is no other place.
  const isOwnRegion = (other: GazetteerEntry): boolean => other.kind === "admin1" && entry.prominence >= FAMOUS;
  const namesakes = candidates.filter((other) => other.country === entry.country && other.admin1 !== entry.admin1 && !isOwnRegion(other));
  if (isElsewhere && (entry.prominence < WELL_KNOWN || namesakes.length > 0)) return false;
  return !namesakes.some((other) => entry.prominence - other.prominence < RIVAL);
}

interface Chosen {
  readonly entry: GazetteerEntry;
  readonly isSure: boolean;
  readonly reasons: readonly string[];
}

function choose({ candidates, key }: NamedPlace, around: Surroundings, container: NamedPlace | null): Chosen | null {
  let best: (Omit<Chosen, "isSure"> & { readonly weight: number }) | null = null;
  const { shareOf, regionOf, hasOtherRegions, isAbroad, isOutvoted } = around.without(key);
  const [first] = candidates;
  const isFamous = first !== undefined && first.prominence >= FAMOUS && (first.kind === "country" || shareOf(first.country) > 0);
  const isWorldRegion = first !== undefined && WORLD_REGIONS.has(first.name.toLowerCase());
  for (const entry of candidates) {
    if (isWorldRegion && entry !== first) continue;
    // A country's name is the country, not its capital or a region of that name, unless the text puts it in something.
    if (first?.kind === "country" && entry !== first && entry.country === first.country && container === null) continue;
    const reasons: string[] = [];
    let weight = entry.prominence / 255;
    const country = shareOf(entry.country);
    if (country > 0.1) reasons.push("the document names its country");
    weight += (isFamous && entry.country !== first.country && entry.prominence < KNOWN_ABROAD ? NAMESAKE : 1.1) * Math.min(1, 2 * country);
    const region = regionOf(entry);
    if (region > 0) reasons.push("the document names its region");
    weight += Math.min(1.2, 0.6 * region);
    if (container && liesIn(entry, container)) {
      reasons.push(`the text puts it in ${container.text}`);
      weight += 3;
    }
    if (entry.name.toLowerCase() !== key) weight -= OTHER_SPELLING;
    if (best === null || weight > best.weight) best = { entry, reasons, weight };
  }
  if (best === null) return null;
  return {
    entry: best.entry,
    isSure:
      regionOf(best.entry) > 0 ||
      (container !== null && liesIn(best.entry, container)) ||
      isSure(
        best.entry,
        candidates,
        hasOtherRegions(best.entry.country) && (best.entry.prominence < WELL_KNOWN || isOutvoted(best.entry)),
        isAbroad(best.entry.country),
      ),
    reasons:
      best.reasons.length > 0
        ? best.reasons
        : [candidates.length === 1 ? "the only place of that name" : "the best known place of that name"],
  };
}

function liesIn(entry: GazetteerEntry, container: NamedPlace): boolean {
  return container.candidates.some((outer) => {
    if (outer.country !== entry.country || outer === entry) return false;
    if (outer.kind === "country") return true;
    if (outer.kind === "admin1") return outer.name === entry.admin1;
    return outer.kind === "admin2" && (entry.admin2 === outer.name || entry.admin2 === outer.admin2);
  });
}

const PRECISIONS: Readonly<Record<GazetteerEntry["kind"], PlacePrecision>> = {
  country: "country",
  admin1: "admin1",
  admin2: "admin2",
  settlement: "exact",
  feature: "near",
};

function resolved(place: NamedPlace, { entry, isSure: sure, reasons }: Chosen): PlaceMention {
  const kind = entry.kind === "country" || entry.kind === "admin1" ? entry.kind : "other";
  return { ...mention(place, kind, PRECISIONS[entry.kind], entry, entry.country, sure, reasons) };
}

/** A name in no list: known as far as what the text puts it in. Of a part of a town the town's coordinates are near. */
function unresolved(place: NamedPlace, container: NamedPlace | null, sense: Chosen | null): PlaceMention {
  const outer = sense?.entry;
  const isTown = outer?.kind === "settlement" && !OF_WIDE_UNIT.test(container?.key ?? "");
  const precision = outer === undefined ? "unknown" : isTown ? "near" : HELD_BY[outer.kind];
  const own = mention(place, "other", precision, null, outer?.country ?? null, outer !== undefined, [
    outer ? `in no list; the text puts it in ${container?.text}` : "in no list",
  ]);
  const at = isTown ? { lat: outer.lat, lon: outer.lon } : {};
  return { ...own, admin1: outer?.admin1 ?? null, ...at };
}
/** How far a place in no list is known by what holds it. */
const HELD_BY: Readonly<Record<GazetteerEntry["kind"], PlacePrecision>> = {
  country: "country",
  admin1: "admin1",
  admin2: "admin2",
  settlement: "admin2",
  feature: "admin2",
};
/** "Lamu county" is wider than the town of its name. */
const OF_WIDE_UNIT = /\s(?:region|province|state|governorate|oblast|prefecture|department|county|district)$/u;

function mention(
  { span, text }: NamedPlace,
  kind: PlaceMention["kind"],
  precision: PlacePrecision,
  entry: GazetteerEntry | null,
  country: string | null,
  sure: boolean,
  reasons: readonly string[],
): PlaceMention {
  return {
    span,
    text,
    kind,
    precision,
    id: entry?.id ?? null,
    country: country || null,
    admin1: entry?.admin1 ?? null,
    lat: entry?.lat ?? null,
    lon: entry?.lon ?? null,
    isSure: sure,
    reasons,
  };
}
