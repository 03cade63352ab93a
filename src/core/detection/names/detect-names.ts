import {
  BODIES_OF,
  BODY_WORDS,
  CAPITAL_THINGS,
  GIVEN_NAMES,
  LEADING_UNITS,
  PLACE_UNITS,
  SELDOM_PLACES,
  STRONG_PREPOSITIONS,
  TITLES,
} from "../../lexicon/name-words.ts";
import { HIT_IN, PLACE_WORDS, SITES, SITES_OF, STRUCK } from "../../lexicon/site-words.ts";
import { STATE_BEHIND_COMMA } from "../../lexicon/us-states.ts";
import type { DetectedSpan, Gazetteer } from "../../model/index.ts";
import { type Outline, type Word, wordsIn } from "../../text/index.ts";
import type { DetectionTables, Found } from "../found.ts";
import { calledBodies } from "./called-bodies.ts";
import { datelineTowns } from "./dateline-towns.ts";
import { knownActors } from "./known-actors.ts";
import { bare, type NameRun, nameOf, nameRuns } from "./name-runs.ts";
import { detectNamesWithoutCase } from "./names-without-case.ts";
import { placeBehindOf, placesInCompounds } from "./places-within.ts";
import {
  endOfUnlisted,
  isHitWithPlace,
  isInListedPlace,
  isSite,
  isToldPlace,
  LIES_IN,
  LOCAL_UNITS,
  toldPlaces,
} from "./unlisted-places.ts";

/** Names of persons, organisations and places: labels `person`, `organisation`, `place`. A demonym is a place whose text is one. */
export function detectNames(outline: Outline, tables: DetectionTables, before: readonly DetectedSpan[]): Found {
  const times = new Set(before.filter(({ label }) => label === "time").flatMap(({ start, end }) => [start, end]));
  const known = knownActors(outline, tables.actors);
  if (outline.casing !== "mixed")
    return { spans: withKnown(outline, known, detectNamesWithoutCase(outline, tables, known).spans), links: [] };
  const runs = nameRuns(outline)
    .filter(({ from }) => !times.has((outline.words[from] as Word).start))
    .flatMap((run) => withoutOf(outline, tables.gazetteer, run));
  const surnames = surnamesIn(outline, runs, tables.gazetteer);
  const states = shortStates(outline);
  const filed = datelineTowns(outline, tables.gazetteer);
  const told = toldPlaces(outline, runs, tables.gazetteer);
  const bodies = calledBodies(outline, runs, tables);
  const spans = runs
    .filter(({ from }) => !states.has((outline.words[from] as Word).start) && !filed.has((outline.words[from] as Word).start))
    .flatMap((run) =>
      bodies.has(run.from) ? [calledBody(outline, run, tables.gazetteer)] : namesInRun(outline, tables, run, surnames, told),
    );
  const compounds = placesInCompounds(outline, tables.gazetteer);
  return { spans: withKnown(outline, known, [...filed.values(), ...spans, ...states.values(), ...compounds]), links: [] };
}

const LONGEST_NAME = 8;

function calledBody({ words }: Outline, run: NameRun, gazetteer: Gazetteer): DetectedSpan {
  const { from, to: end } = trimmed(words, run, gazetteer);
  let to = end;
  // "The Vellian People's Path": a name goes on behind an owner.
  while (/['’]s$/u.test(words[to - 1]?.text ?? "") && /^\p{Lu}\p{Ll}/u.test(words[to]?.text ?? "") && to - from < LONGEST_NAME) to++;
  return spanOf(words, from < to ? from : run.from, to, "organisation", "name.called-body", 0.6);
}

/** States told by a short form behind a town, by where each begins. */
function shortStates({ text }: Outline): ReadonlyMap<number, DetectedSpan> {
  const found = [...text.matchAll(STATE_BEHIND_COMMA)].map(({ index, 0: short }): DetectedSpan => {
    return { start: index, end: index + short.length, label: "place", score: 0.8, rule: "name.state" };
  });
  return new Map(found.map((span) => [span.start, span]));
}

/**
 * Known actors, and of the other names those that are no part of one: Kurdistan in a party's name is not where it struck. A body's whole name comes
 * before a known word for one in it: "the Coast Resistance Army" is no army of a state.
 */
function withKnown({ words }: Outline, known: readonly DetectedSpan[], others: readonly DetectedSpan[]): readonly DetectedSpan[] {
  const lengthOf = ({ start, end }: DetectedSpan): number => wordsIn(words, [start, end]).length;
  const longer = new Set<DetectedSpan>();
  const whole = new Set<DetectedSpan>();
  for (const span of others) {
    const actor = span.rule === "name.body" || span.rule === "name.called-body" ? known[lastFrom(known, span)] : undefined;
    if (actor === undefined || actor.end !== span.end || actor.start <= span.start) continue;
    if (lengthOf(actor) > 1 || lengthOf(span) < 3) continue;
    longer.add(actor);
    whole.add(span);
  }
  const kept = others.filter((span) => {
    const actor = known[lastFrom(known, span)];
    return whole.has(span) || actor === undefined || actor.end <= span.start;
  });
  return [...known.filter((actor) => !longer.has(actor)), ...kept];
}

/** Index of the last known name that begins before `span` ends. By halves: a text may hold thousands. */
function lastFrom(known: readonly DetectedSpan[], { end }: DetectedSpan): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle] as DetectedSpan).start < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "Governor Otto Varn of Pellin" is a person and a place, "Vell Local Government Area of Harl State" two places. */
function withoutOf(outline: Outline, gazetteer: Gazetteer, run: NameRun): readonly NameRun[] {
  const within = outline.words.slice(run.from, run.to).findIndex(({ lower }) => lower === "of");
  const of = run.from + within;
  const person = { ...run, to: of };
  if (within > 1 && OUTER_UNITS.has(bare(outline.words[of - 1]))) return [person, { from: of + 1, to: run.to, opening: "inside" }];
  const isCountry = gazetteer.lookup(nameOf(outline.words, run.from, run.to))[0]?.kind === "country";
  if (within < 1 || isCountry || !isPerson(outline, person, gazetteer)) return [run];
  return [person, { from: of + 1, to: run.to, opening: "inside" }];
}

/** Units of which it is told in what they lie. */
const OUTER_UNITS = new Set("area district county municipality township".split(" "));

/** Last words of runs that are surely persons: alone they are the same person, not a place. */
function surnamesIn(outline: Outline, runs: readonly NameRun[], gazetteer: Gazetteer): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const run of runs) if (run.to - run.from > 1 && isPerson(outline, run, gazetteer)) surnames.add(bare(outline.words[run.to - 1]));
  return surnames;
}

function isPerson({ words }: Outline, { from, to }: NameRun, gazetteer: Gazetteer): boolean {
  const first = bare(words[from]);
  if (BODY_WORDS.has(bare(words[to - 1])) || PLACE_UNITS.has(bare(words[to - 1]))) return false;
  if (gazetteer.lookup(nameOf(words, from, to))[0]?.kind === "country") return false; // "DR Congo" is no doctor.
  if (TITLES.has(first) && to - from > 1) return true;
  if (TITLES.has(bare(words[from - 1])) && to - from <= 4) return true;
  if (!GIVEN_NAMES.has(first) || to - from < 2 || to - from > 4) return false;
  return gazetteer.lookup(nameOf(words, from, to)).length === 0;
}

function spanOf(words: readonly Word[], from: number, to: number, label: DetectedSpan["label"], rule: string, score = 0.7): DetectedSpan {
  const last = words[to - 1] as Word;
  return { start: (words[from] as Word).start, end: last.end - (/['’]s$/u.test(last.text) ? 2 : 0), label, score, rule };
}

/** What one run of capitalised words names: a person, a body, one place, or a place with something after it. */
function namesInRun(
  outline: Outline,
  tables: DetectionTables,
  run: NameRun,
  surnames: ReadonlySet<string>,
  told: ReadonlySet<string>,
): readonly DetectedSpan[] {
  const { words } = outline;
  const { from, to } = trimmed(words, run, tables.gazetteer);
  if (from >= to) return [];
  const own: NameRun = { from, to, opening: from > run.from && STRONG_PREPOSITIONS.has(bare(words[from - 1])) ? "inside" : run.opening };
  const gang = gangBehind(outline, tables.gazetteer, own);
  if (gang !== null) return [{ ...spanOf(words, from, to, "organisation", "name.gang", 0.5), end: gang }];
  if (isPerson(outline, own, tables.gazetteer) && !isSite(outline, own) && !isInListedPlace(outline, tables.gazetteer, own)) {
    const start = TITLES.has(bare(words[from])) ? skipTitles(words, from, to) : from;
    return start < to ? [spanOf(words, start, to, "person", "name.person")] : [];
  }
  const body = bodyOf(words, own);
  if (body !== null) return [spanOf(words, body, to, "organisation", "name.body-of")];
  if (to - from > 1 && BODY_WORDS.has(bare(words[to - 1]))) {
    // "The West Bank" is none of the banks.
    if ((tables.gazetteer.lookup(nameOf(words, from, to))[0]?.prominence ?? 0) >= WELL_KNOWN)
      return [spanOf(words, from, to, "place", "name.place", 0.8)];
    if (isUnitInList(words, own, tables.gazetteer)) return [spanOf(words, from, to, "place", "name.place", 0.7)];
    const place = leadingPlace(outline, tables.gazetteer, from, to - 1);
    return [spanOf(words, from, to, "organisation", "name.body"), ...(place ? [place] : [])];
  }
  if (to - from === 1 && surnames.has(bare(words[from]))) return [spanOf(words, from, to, "person", "name.surname")];
  const place = placeInRun(outline, tables.gazetteer, own, told);
  if (place.length > 0) return place;
  const behind = placeBehindOf(words, from, to, tables.gazetteer);
  if (behind.length > 0) return behind;
  const lead = bare(words[from - 1]) === "the" ? bare(words[from - 2]) : bare(words[from - 1]);
  const acronym = (words[from] as Word).text.replace(/['’]s$/u, "");
  if (/^[\p{Lu}\d-]{2,6}$/u.test(acronym) && to - from === 1 && !CAPITAL_THINGS.has(acronym))
    return [spanOf(words, from, to, "organisation", "name.acronym", 0.5)];
  if (
    to - from >= 2 &&
    to - from <= 3 &&
    run.opening === "inside" &&
    !(SITES.has(bare(words[to - 1])) && LIES_IN.has(bare(words[from - 1]))) &&
    !(lead === "in" || lead === "near" || (lead === "at" && !AIMED.has(bare(words[from - 2])))) &&
    words.slice(from, to).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
  )
    return [spanOf(words, from, to, "person", "name.two-words", 0.4)];
  return [];
}

/** "Fired at Otto Varn": behind these, whom "at" names may be a person. */
const AIMED = new Set(
  "fired shot shooting shots fire aimed aiming threw thrown hurled shouted yelled looked stared pointed pointing lunged angry angered".split(
    " ",
  ),
);

/** "The Bantay Dell gang": where a name ends that a word for an armed body, written small, belongs to. Not "the Vellian militia". */
function gangBehind({ words, text }: Outline, gazetteer: Gazetteer, { from, to, opening }: NameRun): number | null {
  const next = words[to];
  if (next === undefined || opening === "sentence" || !GANGS.has(next.lower)) return null;
  if (text.slice((words[to - 1] as Word).end, next.start) !== " " || TITLES.has(bare(words[from]))) return null;
  const name = nameOf(words, from, to);
  const isAdjective = to - from === 1 && (gazetteer.countryOfDemonym(name) !== null || /(?:ist|ian|ese|ish|ic)$/u.test(name));
  if (UNITS.has(next.lower)) return isAdjective || gazetteer.lookup(name).length > 0 ? null : next.end;
  return isAdjective || gazetteer.lookup(name)[0]?.kind === "country" ? null : next.end;
}
/** Of these a town has some too. */
const UNITS = new Set("column front cell brigade".split(" "));
const GANGS = new Set(["gang", "cartel", "militia", "faction", "clan", ...UNITS]);

/** "The Sons of the Harbour", "Lions of Karst": where what armed bodies call themselves begins, behind "fighters of" too. */
function bodyOf(words: readonly Word[], { from, to }: NameRun): number | null {
  for (let of = from + 1; of < to; of++)
    if ((words[of] as Word).lower === "of" && BODIES_OF.has(bare(words[of - 1])))
      return of - 2 > from && (words[of - 2] as Word).lower === "of" ? of - 1 : from;
  return null;
}

/** "In Chocó Department": a unit of a country, and no office, where it is listed and something is in it. */
function isUnitInList(words: readonly Word[], { from, to }: NameRun, gazetteer: Gazetteer): boolean {
  const lead = bare(words[from - 1]) === "the" ? bare(words[from - 2]) : bare(words[from - 1]);
  const isWithin =
    STRONG_PREPOSITIONS.has(lead) || [ENTERED, HIT_IN, STRUCK].some((some) => some.has(lead)) || isOfCountry(words, from, gazetteer);
  if (!PLACE_UNITS.has(bare(words[to - 1])) || !isWithin) return false;
  const best = gazetteer.lookup(nameOf(words, from, to))[0] ?? gazetteer.lookup(nameOf(words, from, to - 1))[0];
  return best?.kind === "admin1" || best?.kind === "admin2";
}

/** "Raid the Harl Governorate". */
const ENTERED = new Set("raid raids capture captures captured enter enters entered seize seizes seized bomb shell".split(" "));

/** "Vellia's Harl County": a country's own. */
function isOfCountry(words: readonly Word[], from: number, gazetteer: Gazetteer): boolean {
  const before = words[from - 1];
  return before !== undefined && /['’]s$/u.test(before.text) && gazetteer.lookup(nameOf(words, from - 1, from))[0]?.kind === "country";
}

/** A sentence's first word that is no name ("The", "Police") is not part of one. */
function trimmed(
  words: readonly Word[],
  { from, to, opening }: NameRun,
  gazetteer: Gazetteer,
): { readonly from: number; readonly to: number } {
  const first = words[from] as Word;
  const isOrdinary = SELDOM_PLACES.has(first.lower) && !TITLES.has(first.lower) && gazetteer.lookup(nameOf(words, from, to)).length === 0;
  const isLeading = to - from > 1 && isOrdinary && (opening === "sentence" || /^(?:the|a|an)$/u.test(first.lower));
  const start = isLeading ? from + 1 : from;
  // "Russian-held Donetsk": by whom it is held is no part of the name.
  return { from: HELD_BY.test(words[start]?.text ?? "") ? start + 1 : start, to };
}

const HELD_BY = /^\p{Lu}\p{L}+-(?:held|controlled|occupied|backed|installed|led|run|administered|majority|born|ruled|appointed)$/u;

function skipTitles(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && TITLES.has(bare(words[at]))) at++;
  return at;
}

/** Bodies of one town or county. */
const LOCAL_BODIES = new Set("police sheriff sheriff's county fire".split(" "));
/** From this prominence on a place is more than a hamlet. */
const LISTED = 20;
/** From this prominence on nothing else has the name. */
const WELL_KNOWN = 120;

/** "Kabul Police Department": the place that a body's name begins with. */
function leadingPlace({ words }: Outline, gazetteer: Gazetteer, from: number, to: number): DetectedSpan | null {
  for (let end = Math.min(to, from + 3); end > from; end--) {
    const best = gazetteer.lookup(nameOf(words, from, end))[0];
    const least = LOCAL_BODIES.has(bare(words[end])) ? LISTED : 90;
    if (best && best.prominence >= least && !SELDOM_PLACES.has(bare(words[from])))
      return spanOf(words, from, end, "place", "name.place-of-body", 0.5);
  }
  return null;
}

function placeInRun(outline: Outline, gazetteer: Gazetteer, run: NameRun, told: ReadonlySet<string>): readonly DetectedSpan[] {
  const { words } = outline;
  const { from, to } = run;
  for (let end = to; end > from; end--) {
    const withUnit = end - from > 1 && PLACE_UNITS.has(bare(words[end - 1]));
    const name = nameOf(words, from, end);
    if (end === from + 1 && COUNTRY_LETTERS.has(bare(words[from])) && /\p{Ll}/u.test(name)) continue;
    if (withUnit && end === to && WATERS.has(bare(words[end - 1]))) return [spanOf(words, from, end, "place", "name.unit", 0.6)];
    const isDemonym = end === from + 1 && gazetteer.countryOfDemonym(name) !== null;
    if (isDemonym) return [spanOf(words, from, end, "place", "name.demonym", 0.9)];
    const best = gazetteer.lookup(name)[0] ?? (withUnit ? gazetteer.lookup(nameOf(words, from, end - 1))[0] : undefined);
    if (STREETS.has(bare(words[end])) || (SAINTS.has(bare(words[from])) && NAMED_AFTER.has(words[end]?.text ?? ""))) continue;
    const isNamed = best !== undefined && (end === to || best.prominence >= 120 || withUnit);
    const isLong = end === to && end - from > 1;
    if (
      isNamed &&
      (isEvident(outline, run, end, best.prominence) ||
        (best.prominence >= LISTED && isOfCountry(words, from, gazetteer)) ||
        (isLong && best.prominence >= CITY))
    )
      return [spanOf(words, from, end, "place", "name.place", best.prominence >= 120 ? 0.8 : 0.6)];
    if (end === to && isNamed && (isToldPlace(outline, run, told) || isHitWithPlace(outline, gazetteer, run)))
      return [spanOf(words, from, end, "place", "name.place", 0.6)];
    if (isLong && isNamed) return []; // What a longer name begins with is another place.
    if (best === undefined && withUnit && end === to) return [spanOf(words, from, end, "place", "name.unit", 0.6)];
    if (best === undefined && end === to && LEADING_UNITS.has(bare(words[from])) && to - from > 1)
      return [spanOf(words, from, end, "place", "name.leading-unit", 0.5)];
  }
  const end = endOfUnlisted(outline, gazetteer, run, told);
  return end === null ? [] : [{ start: (words[from] as Word).start, end, label: "place", score: 0.5, rule: "name.unlisted-place" }];
}

/** "The Pacific Ocean" is no town of Pacific. */
const WATERS = new Set("ocean sea strait gulf bay channel".split(" "));
/** Countries by their letters are written in capitals: "Car bombs" are of no country. */
const COUNTRY_LETTERS = new Set("car drc uae usa uk us prc ussr dprk".split(" "));
/** From this prominence on a place is a city, whose name of several words nothing else has. */
const CITY = 60;
/** "Maryland Drive" is in no Maryland. */
const STREETS = new Set("street avenue drive road lane boulevard court terrace circle parkway st ave dr rd blvd ct pkwy".split(" "));

/** "The Santa Maria church" is in no Santa Maria. */
const SAINTS = new Set("santa santo san saint st st. são sao notre".split(" "));
const NAMED_AFTER = new Set("church cathedral hospital school college parish convent chapel basilica monastery clinic seminary".split(" "));

/** A well-known name is a place anywhere; another only where words around it say so. */
function isEvident({ words, text }: Outline, { from, opening }: NameRun, end: number, prominence: number): boolean {
  const first = bare(words[from]);
  const before = bare(words[from - 1]);
  const isSeldom = end - from === 1 && SELDOM_PLACES.has(first);
  const isNearby = NEARBY.has(before) && STRONG_PREPOSITIONS.has(bare(words[from - 2]));
  const afterPreposition = (STRONG_PREPOSITIONS.has(before) || isNearby) && opening === "inside";
  const beforeComma =
    /^(?:['’]s)?,\s+\p{Lu}/u.test(text.slice((words[end - 1] as Word).end, (words[end - 1] as Word).end + 8)) && prominence >= 15;
  if (isSeldom) return prominence >= 240 || (afterPreposition && prominence >= 180);
  if (prominence >= 90) return true;
  const next = words[end];
  if (
    next !== undefined &&
    (PLACE_UNITS.has(next.text) || LOCAL_UNITS.has(next.text)) &&
    next.start - (words[end - 1] as Word).end === 1 &&
    opening === "inside"
  )
    return true;
  const two = bare(words[from - 2]);
  const ofOffice =
    before === "of" && ((OF_OFFICE.has(two) && prominence >= LISTED) || PLACE_WORDS.has(two) || OF_UNITS.has(two) || SITES_OF.has(two));
  const isTurn = before === "of" && DIRECTIONS.test(two);
  const isHit = HIT_IN.has(before) && /^\sin\s\p{Lu}/u.test(text.slice((words[end - 1] as Word).end, (words[end - 1] as Word).end + 8));
  const isStruck = opening === "inside" && (STRUCK.has(before) || isHit) && prominence >= LISTED;
  return (
    ofOffice ||
    isTurn ||
    isStruck ||
    afterPreposition ||
    (beforeComma && opening === "inside") ||
    PLACE_WORDS.has(before) ||
    (isOfRoad(words, from, end) && prominence >= LISTED) ||
    OF_TOWN.has(bare(words[end]))
  );
}
/** "Between Vellin and Odrisk": the ends of a road. */
function isOfRoad(words: readonly Word[], from: number, end: number): boolean {
  if (bare(words[from - 1]) === "between") return words.slice(end, end + 3).some(({ lower }) => lower === "and");
  return bare(words[from - 1]) === "and" && [3, 4, 5].some((back) => bare(words[from - back]) === "between");
}
/** "60 km south of Vellin". */
const DIRECTIONS = /^(?:north|south|east|west)(?:-?(?:east|west))?$/u;
/** "In nearby Vellin". */
const NEARBY = new Set("nearby neighbouring neighboring adjacent".split(" "));
/** "The mayor of Vellin", "on the outskirts of Vellin". */
const OF_OFFICE = new Set(
  "hall mayor mayors governor prefect outskirts suburb suburbs streets port area areas part parts countryside vicinity centre center coast".split(
    " ",
  ),
);
/** "The department of Guaviare". */
const OF_UNITS = new Set("department state region county governorate prefecture oblast canton regency township commune parish".split(" "));
/** What a town's name stands before: "Evansville police", "an Oswego man". */
const OF_TOWN = new Set(
  "refugee police officers deputies firefighters detectives authorities man woman teen teenager boy girl resident residents apartment neighborhood home airport airbase prison countryside".split(
    " ",
  ),
);
