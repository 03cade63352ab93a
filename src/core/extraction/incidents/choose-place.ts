import { WORLD_REGIONS } from "../../lexicon/name-words.ts";
import { isAtNamedSite } from "../../lexicon/site-words.ts";
import { CALLED_PLACE, CALLED_PLACE_IN, FARTHEST_TOLD, NEARBY_BEFORE, NEARBY_REACH } from "../../lexicon/told-place-words.ts";
import type { PlaceMention, PlaceSite, ReportPlace, Span } from "../../model/index.ts";
import { isInDateline, type Outline, sentenceAt } from "../../text/index.ts";
import { isLocative } from "../places/is-locative.ts";
import { isModifier } from "../places/is-modifier.ts";
import { isOfOffice } from "../places/is-of-office.ts";
import { isOfOutlet } from "../places/of-outlet.ts";
import type { PlaceContext } from "../places/place-context.ts";
import { isToldFrom } from "../places/placed-by-another.ts";
import { pointsHere } from "../places/points-here.ts";
import { isOwnRegion } from "./acts-apart.ts";
import { isOfOne, isOrigin, isOwner, isWentTo } from "./not-where-it-was.ts";
import { isPartOfSeries } from "./part-of-series.ts";
import { siteOfAct, whereFrom } from "./site-of-act.ts";

/** Places told of an act: in its own sentences, those of its chief mention first; in sentences about it; and of the text as a whole. */
export interface PlacesTold {
  readonly chief: readonly PlaceMention[];
  readonly own: readonly PlaceMention[];
  readonly near: readonly PlaceMention[];
  /** The words for the act. */
  readonly triggers: readonly Span[];
  /** The sentences of the act. */
  readonly sentences: readonly number[];
  /** Where whoever did it is named: a state that strikes is not where it strikes. */
  readonly doers: readonly Span[];
  readonly context: PlaceContext;
  /** The place that the head of its item of a round-up tells; null where there is none. */
  readonly head: PlaceMention | null;
  /** The chance that a place tells of the act, as a model says; null where none does. */
  readonly chance: (place: PlaceMention) => number | null;
}

/**
 * The most precise place told beside a trigger, the nearest of equals; for the main incident else in the sentences about it. The country
 * comes first: a place abroad is taken only where the text says that something is there. What the name leaves open (a region where
 * several towns bear it, a country) is taken from what the text tells elsewhere. A report without a place of its own has the country
 * that the text tells around it, as far as the name of a place does; `from` says which.
 */
export function choosePlace(outline: Outline, told: PlacesTold, trigger: Span): ReportPlace | null {
  const chosen = bestPlace(outline, told, trigger);
  if (chosen === null) return null;
  const isTold = outline.casing === "mixed" && chosen.from !== "dateline";
  const site = isTold
    ? (siteOfAct(outline.text, chosen.span) ?? whereFrom(outline.text, chosen.span) ?? partOf(outline, told, chosen))
    : null;
  const precision = chosen.precision === "exact" && isNearby(outline, chosen.span) ? "near" : chosen.precision;
  return { ...chosen, precision, ...(site === null ? {} : { site }) };
}

/** "In Dareth, Velmar": a part of the town, in no list, that the text tells right before it. */
function partOf({ text }: Outline, { chief, own }: PlacesTold, { span: [start], precision }: ReportPlace): PlaceSite | null {
  const part = [...chief, ...own].find(
    ({ kind, id, precision: known, span }) =>
      kind === "other" && id === null && known === "near" && span[1] < start && /^(?:,\s|\sin\s)$/u.test(text.slice(span[1], start)),
  );
  return part === undefined || precision !== "exact" ? null : { text: part.text, span: part.span };
}

/** "40 km north of Velmar", "near Velmar", "between Velmar and Odrisk": not in the town whose coordinates are known. */
const isNearby = ({ text }: Outline, [start]: Span): boolean => NEARBY_BEFORE.test(text.slice(Math.max(0, start - NEARBY_REACH), start));

function bestPlace(outline: Outline, told: PlacesTold, trigger: Span): ReportPlace | null {
  const { context } = told;
  const country = told.head?.country ?? context.countryNear(told.sentences);
  const fits = (place: PlaceMention): boolean =>
    country === null || place.country === country || !hasCountry(place) || isLocative(outline.text, place.span);
  const nearest = (places: readonly PlaceMention[]): PlaceMention | undefined =>
    [...places].sort((a, b) => rank(a) - rank(b) || Math.abs(a.span[0] - trigger[1]) - Math.abs(b.span[0] - trigger[1]))[0];
  const known = (places: readonly PlaceMention[]): readonly PlaceMention[] =>
    places.filter(
      ({ text, precision, country: of, span }) =>
        precision !== "unknown" && (of !== null || WATER.test(text)) && !isModifier(outline, span),
    );
  const doers = new Set(told.doers.map((span) => span.join()));
  const all = [...told.chief, ...told.own, ...told.near];
  const some = all.slice(0, MOST);
  const isElsewhere = some.some((place) => (place.kind === "other" || place.kind === "admin1") && !isOfOne(outline, place));
  const isNot = (place: PlaceMention): boolean =>
    doers.has(place.span.join()) ||
    isPartOfSeries(outline.text, place, some) ||
    isOwner(outline, place) ||
    isOfOffice(outline, place.span) ||
    isOrigin(outline, place) ||
    (isElsewhere && isOfOne(outline, place));
  const references = referencesAmong(outline, all);
  const towns = some.filter(({ kind, precision }) => outline.casing === "mixed" && kind === "other" && precision === "exact");
  const sites = towns.flatMap(({ span }) => siteOfAct(outline.text, span) ?? []).filter(({ text }) => /\s\p{Lu}\p{L}+$/u.test(text));
  // "The Mar Linden Church in Velmar": the town is the place, the church the site in it.
  const isSiteOfTown = ({ id, span }: PlaceMention): boolean =>
    id === null && sites.some((site) => site.span[0] <= span[0] && span[1] <= site.span[1]);
  const ownPlace = (place: PlaceMention): boolean =>
    fits(place) &&
    isNarrow(place) &&
    !isNot(place) &&
    !isReferencePoint(outline, place) &&
    !isSiteOfTown(place) &&
    !references.has(place) &&
    !some.some((other) => other !== place && isOwnRegion(place, other));
  const chief = told.chief.filter(ownPlace);
  const own = told.own.filter(ownPlace);
  const isAround = (place: PlaceMention): boolean =>
    place.kind !== "demonym" &&
    isNarrow(place) &&
    !isNot(place) &&
    !isModifier(outline, place.span) &&
    !isOfOutlet(outline, place.span) &&
    !isWentTo(outline, place) &&
    (country === null || place.country === country || !hasCountry(place));
  const around = told.near.filter(isAround);
  const beside = around.filter(({ span }) => !isInDateline(outline, span));
  const precise = known(chief).some((place) => rank(place) < COARSE) ? known(chief) : own;
  const first = nearest(known(precise)) ?? nearest(precise.filter(({ span }) => !isModifier(outline, span)));
  const other = nearest(known(beside)) ?? nearest(known(around));
  const bound = known(precise).find((place) => rank(place) < COARSE && told.triggers.some((one) => isBound(outline, place, one)));
  if (bound !== undefined) return completed(bound, context, country, "sentence");
  // "The incident took place in Dareth": said in so many words.
  const said = outline.casing === "mixed" ? [...told.own, ...told.near].find((place) => isSaidToBe(outline, place)) : undefined;
  if (said !== undefined && !isNot(said) && (first === undefined || rank(said) <= rank(first) || said.id === null)) {
    const from = told.own.includes(said) ? "sentence" : "nearby";
    return known([said]).length > 0 ? completed(said, context, country, from) : { ...withinRegion(said, first, context, country), from };
  }
  // "Seized the town of Seld, cutting off a road to Velmar": the ground that is taken, though no list holds it.
  const taken = chief.find((place) => told.triggers.some((one) => isTaken(outline, place, one)));
  if (taken !== undefined) return withinRegion(taken, first, context, country);
  const isInFirst = (place: PlaceMention): boolean => first !== undefined && hasUnit(outline, place) && liesWithin(outline, place, first);
  const unlisted =
    nearest(own.filter((place) => isUnlisted(outline, place) && isInFirst(place))) ??
    nearest(precise.filter((place) => isUnlisted(outline, place))) ??
    nearest([...own, ...around].filter((place) => isLikelyUnlisted(outline, place, told)));
  const isLikelier = unlisted !== undefined && first !== undefined && (told.chance(unlisted) ?? 0) >= (told.chance(first) ?? 1) + LIKELIER;
  if (unlisted !== undefined && (first === undefined || rank(first) >= COARSE || isInFirst(unlisted) || isLikelier))
    return withinRegion(innermost(outline, unlisted, own), first, context, country);
  const isCoarse = first === undefined || rank(first) > COARSE;
  if (isCoarse && context.filed?.country === country && context.filed !== null && pointsHere(outline, told.sentences))
    return completed(context.filed, context, country, "dateline");
  if (isCoarse && told.head !== null && !isNot(told.head)) return completed(told.head, context, country, "nearby");
  // "Hit a school in the Harl region. The school, in the village of Seld, …"
  const narrower = first?.precision === "admin1" ? nearest(told.near.filter((place) => isSiteWithin(outline, place, first))) : undefined;
  if (narrower !== undefined) return { ...withinRegion(narrower, first, context, country), from: "nearby" };
  const isWithin = first !== undefined && other !== undefined && other.country === first.country && rank(other) < rank(first);
  if (first !== undefined && rank(first) < UNKNOWN && !(first.precision === "country" && isWithin))
    return completed(first, context, country, "sentence");
  const small = first === undefined ? smallBeside(outline, told, beside, other) : undefined;
  if (small !== undefined) return { ...withinRegion(small, other, context, country), from: "nearby" };
  if (other !== undefined) return completed(other, context, country, "nearby");
  if (first !== undefined) return completed(first, context, country, "sentence");
  const name = country === null ? null : context.nameOf(country);
  if (country === null || name === null || isNot(name)) return null;
  const from = isInDateline(outline, name.span) ? "dateline" : "context";
  return { ...placeOf(name, country), ...COUNTRY_ALONE, from };
}

const isSaidToBe = ({ text }: Outline, { kind, span: [start] }: PlaceMention): boolean =>
  kind === "other" && TOOK_PLACE.test(text.slice(Math.max(0, start - TOOK_PLACE_REACH), start));
const TOOK_PLACE_REACH = 90;
const TOOK_PLACE =
  /\b(?:incident|attack|assault|ambush|raid|blast|explosion|shooting|bombing|abduction|kidnapping|clash)\s(?:\p{Ll}+\s)?(?:took place|happened|occurred|was carried out)\s(?:in|at|near|outside|between|inside)\s(?:the\s)?(?:\p{Ll}+\s){0,2}(?:of\s)?$/iu;

/** A place that no list holds, told beside an act that tells none itself: where nothing narrower is known, or right beside it and what is known is not. */
function smallBeside(
  outline: Outline,
  { sentences }: PlacesTold,
  beside: readonly PlaceMention[],
  other: PlaceMention | undefined,
): PlaceMention | undefined {
  if (outline.casing !== "mixed") return undefined;
  const isNext = ({ span: [at] }: PlaceMention): boolean => sentences.some((sentence) => Math.abs(sentenceAt(outline, at) - sentence) <= 1);
  const small = beside.filter((place) => isUnlisted(outline, place));
  if (other === undefined || rank(other) >= COARSE) return small.find((place) => hasUnit(outline, place)) ?? small.find(isNext);
  return isNext(other) ? undefined : small.find(isNext);
}

/** "The village of Dareth in Olmeth Territory": the inner one of two that no list holds. */
const innermost = (outline: Outline, place: PlaceMention, all: readonly PlaceMention[]): PlaceMention =>
  all.find((other) => other !== place && isUnlisted(outline, other) && hasUnit(outline, other) && liesWithin(outline, other, place)) ??
  place;

/** From this chance on a name that no list holds is where it was, and by so much more rather than a place that a list holds: chosen on the kept articles. */
const LIKELY = 0.5;
const LIKELIER = 0.2;

function isLikelyUnlisted(outline: Outline, place: PlaceMention, { chance }: PlacesTold): boolean {
  return place.kind === "other" && place.id === null && !isModifier(outline, place.span) && (chance(place) ?? 0) >= LIKELY;
}

/** No act is told in more places: each is held against these alone. */
const MOST = 100;

/** "The ambush on the Harl Pass from a house in Velmar": the place that the word for the act itself takes. */
const BINDS =
  /^\s(?:on|at|in|near|of|outside)\s(?:the\s|an?\s)?(?:(?:town|village|city)\sof\s|(?:\p{Ll}+\s){0,2}(?:market|camp|station|base|post|checkpoint|bridge|airport|prison|church|mosque|school|hospital)\s(?:of|in|at)\s)?$/u;
const isBound = ({ text }: Outline, { span }: PlaceMention, trigger: Span): boolean =>
  span[0] > trigger[1] && span[0] - trigger[1] < 44 && BINDS.test(text.slice(trigger[1], span[0]));

const isTaken = (outline: Outline, place: PlaceMention, trigger: Span): boolean =>
  place.kind === "other" &&
  TAKEN.test(outline.text.slice(...trigger)) &&
  TAKES.test(outline.text.slice(trigger[1], Math.max(trigger[1], place.span[0])));
/** "Captured Seld", "taken over the centre of Seld", "recaptured the town of Seld". */
const TAKEN = /^(?:re)?(?:captur|seiz|tak|took|gain|storm)\p{L}*(?: over)?$/iu;
const TAKES =
  /^\s(?:the\s)?(?:(?:cent(?:re|er)|most|parts?|all|(?:full )?control|outskirts)\sof\s)?(?:the\s)?(?:(?:\p{Ll}+\s){0,2}(?:town|city|village|settlement)\sof\s)?$/u;

/** "Seldra (370 km from Velmar)": where the other place lies, told from this one. */
const DISTANCE_BEFORE = /[([]\s?(?:about |some |approximately |around )?\d[\d.,]*\s?(?:km|kilomet\p{L}+|miles?)\b[^()[\]]{0,24}$/iu;
const isReferencePoint = ({ text }: Outline, { span }: PlaceMention): boolean =>
  DISTANCE_BEFORE.test(text.slice(Math.max(0, span[0] - 56), span[0]));

/** "Kafr Seld, northeast of Velmar", "the Harl air base, 40 km from Velmar": those from which it is told where the place before them lies. */
function referencesAmong({ text }: Outline, all: readonly PlaceMention[]): ReadonlySet<PlaceMention> {
  const ordered = [...all].sort((a, b) => a.span[0] - b.span[0]);
  return new Set(
    ordered.filter(({ span: [start] }, index) => {
      for (let at = index - 1; at >= 0 && start - (ordered[at] as PlaceMention).span[0] <= 2 * FARTHEST_TOLD; at--)
        if (isToldFrom(text, ordered[at] as PlaceMention, start)) return true;
      return false;
    }),
  );
}

/** "The village of Seld in the southern countryside of Velmar": a place that no list holds, told in one that is listed. */
const LIES_WITHIN =
  /^(?:\s(?:(?:sub-?)?district|county|municipality|commune|township|prefecture|neighbou?rhood|quarter|suburb|area|community)(?:\sof|,?\sin)|,?\s(?:in|on|near|outside))\s(?:the\s)?(?:[\p{L}’'-]+\s){0,4}$/iu;

function liesWithin({ text }: Outline, { span: [, end] }: PlaceMention, { span: [start] }: PlaceMention): boolean {
  const between = text.slice(end, start);
  return end < start && start - end <= FARTHEST_TOLD && (LIES_WITHIN.test(between) || CALLED_PLACE_IN.test(between));
}

const UNIT_REACH = 90;
const OF_UNIT =
  /\b(?:forest|island|towns?|city|cities|villages?|municipality|districts?|hamlets?|canton|region|township|settlements?|communities) of (?:the )?$/iu;
const HAS_UNIT =
  /\s(?:mountains?|hills|forest|valley|desert|delta|islands?|peninsula|highlands|plateau|corridor|municipality|canton|village|township|district|neighbou?rhood|town|camps?|stop|station|market|bazaar|bridge|check-?p(?:os|oin)t|crossing|outpost|roundabout|junction|intersection|square|mine|dam|quarry|barracks|air ?base|airfield|airstrip)$/iu;

const UNIT_BEHIND =
  /^\s(?:(?:sub-?)?district|county|municipality|commune|township|prefecture|neighbou?rhood|quarter|suburb|community|village|hamlet|settlement|camp|area|subgroup|groupement|chiefdom|parish|ward|locality)\b/u;

/** "Outside the police station of Dareth". */
const OF_SITE = /\b(?:markets?|camp|station|base|outpost|checkpoint|bridge|airport|airfield|prison|school|hospital) of (?:the )?$/iu;
/** "In Dareth", "at Olmeth market". */
const PLAINLY =
  /\b(?:in|at|near|outside|strikes? on|attacks? on|raids? on|enter(?:s|ed|ing)?|evacuat(?:ed?|ing)|reach(?:ed|ing)?|control of) $/iu;

/** "The town of Hostane", "Seldra municipality", "in Dareth": a place that its unit or a preposition tells, and that no list holds. */
function isUnlisted(outline: Outline, { text, span, id, kind }: PlaceMention): boolean {
  if (kind !== "other" || id !== null || isModifier(outline, span)) return false;
  return (
    (outline.casing === "mixed" && isAtNamedSite(outline.text, span[0], text)) ||
    (outline.casing === "mixed" && OF_SITE.test(outline.text.slice(Math.max(0, span[0] - 20), span[0]))) ||
    (outline.casing === "mixed" && PLAINLY.test(outline.text.slice(Math.max(0, span[0] - 14), span[0]))) ||
    hasUnit(outline, { text, span })
  );
}

/** "The town of Hostane", "Seldra municipality", "Yelda community", "Otrim, a village in". */
function hasUnit(outline: Outline, { text, span }: Pick<PlaceMention, "text" | "span">): boolean {
  const behind = outline.text.slice(span[1], span[1] + UNIT_REACH);
  if (
    UNIT_BEHIND.test(behind.slice(0, 20)) ||
    (outline.casing === "mixed" && /^,\s(?:an?|the|another)\s/u.test(behind) && CALLED_PLACE.test(behind))
  )
    return true;
  return HAS_UNIT.test(text) || OF_UNIT.test(outline.text.slice(Math.max(0, span[0] - 20), span[0]));
}

/** A village told by its unit near the act, which nothing puts in another region than the one that the act is told in. */
function isSiteWithin(outline: Outline, place: PlaceMention, { country, admin1 }: PlaceMention): boolean {
  const before = outline.text.slice(Math.max(0, place.span[0] - SITE_REACH), place.span[0]);
  return (
    (place.country === null || place.country === country) &&
    (place.admin1 === null || place.admin1 === admin1) &&
    rank(place) !== COARSE &&
    SITE_IN.test(before)
  );
}
const SITE_REACH = 60;
const SITE_IN =
  /\b(?:The|the|this|that)\s(?:\p{L}+\s)?(?:school|village|church|mosque|market|camp|house|hospital|clinic|attack|raid|strike|blast|ambush|incident|victims?|site),?\s(?:(?:is|was|which is|took place|happened|occurred)\s)?(?:in|at|near)\sthe\s(?:\p{L}+\s)?(?:village|town|hamlet|settlement|city) of $/u;

/** A place that no list holds, in the region that is told beside it. */
function withinRegion(place: PlaceMention, beside: PlaceMention | undefined, context: PlaceContext, country: string | null): ReportPlace {
  const own = completed(place, context, country, "sentence");
  const region = beside?.precision === "admin1" && beside.country === own.country ? beside.admin1 : null;
  return region === null ? own : { ...own, admin1: region };
}

const isNarrow = ({ text }: PlaceMention): boolean => !WORLD_REGIONS.has(text.toLowerCase());
const hasCountry = ({ country }: PlaceMention): boolean => country !== null;

const COUNTRY_ALONE = { admin1: null, lat: null, lon: null, precision: "country", id: null } as const;

/** From this rank on a place is a region of the first order or more. */
const COARSE = 3;
const UNKNOWN = 6;
const PRECISE = ["exact", "near", "admin2", "admin1", "country", "unknown"];

/** A settlement before a region before a country; an unknown name with a country before a country. */
function rank({ precision, country, admin1 }: PlaceMention): number {
  if (precision === "near" && admin1 === null) return COARSE; // "Darfur", "the West Bank": as wide as a region.
  if (precision === "unknown") return admin1 ? 2.5 : country ? 3.5 : UNKNOWN;
  return PRECISE.indexOf(precision);
}

function placeOf({ text, span, admin1, lat, lon, precision, id }: PlaceMention, country: string | null): Omit<ReportPlace, "from"> {
  return { text, span, country, admin1, lat, lon, precision, id };
}

/** The sea is in no country, whoever the text is about. */
const WATER = /(?:^|\s)(?:ocean|sea|strait|gulf|channel|pacific|atlantic|caribbean|mediterranean|baltic)(?:\s|$)/iu;

/** A place with the country and region that the text tells of it elsewhere; one that several places may be keeps only what they share. */
function completed(place: PlaceMention, context: PlaceContext, around: string | null, from: ReportPlace["from"]): ReportPlace {
  const within = around !== null && context.isTold(around) && !WATER.test(place.text) ? around : null;
  const own = { ...placeOf(place, place.country ?? within), from };
  if (own.country === null) return own;
  if (place.isSure && place.country !== null && (place.admin1 !== null || place.precision === "country")) return own;
  const country = place.isSure ? own.country : (around ?? own.country);
  const region = country === null ? null : context.regionOf(country);
  if (!place.isSure && country === null) return own;
  if (!place.isSure) return { ...own, ...COUNTRY_ALONE, country, admin1: region, precision: region === null ? "country" : "admin1" };
  return place.admin1 === null && place.precision !== "admin1" ? { ...own, admin1: region } : own;
}
