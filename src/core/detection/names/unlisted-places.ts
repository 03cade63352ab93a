import { BODY_WORDS, GIVEN_NAMES, PLACE_UNITS, SELDOM_PLACES, STRONG_PREPOSITIONS, TITLES } from "../../lexicon/name-words.ts";
import { HIT, isAtNamedSite, isOpenSea, PLACE_WORDS, SITES_OF, STRUCK } from "../../lexicon/site-words.ts";
import { CALLED_PLACE, IS_A_PLACE, LIES_FROM, SITE_BEHIND } from "../../lexicon/told-place-words.ts";
import type { Gazetteer } from "../../model/index.ts";
import type { Outline, Word } from "../../text/index.ts";
import { bare, type NameRun, nameOf } from "./name-runs.ts";

const MOST_WORDS = 4;
/** Characters behind a name within which the text tells what it is. */
const REACH = 110;
/** Behind these, what is told to lie somewhere is a place: an army does not stand "at" itself. */
const WHERE = new Set("in on near at outside from of to through".split(" "));
/**
 * Names in small letters that the text calls a place somewhere ("Seld, a farming village"), or of which it tells where they lie. It tells so once, and
 * means it wherever it names them.
 */
export function toldPlaces({ words, text }: Outline, runs: readonly NameRun[], gazetteer: Gazetteer): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { from, to } of runs) {
    if (to - from > MOST_WORDS || !mayBePlace(words, from, to)) continue;
    const last = words[to - 1] as Word;
    const behind = text.slice(last.end, last.end + REACH);
    const isTold = CALLED_PLACE.test(behind) || IS_A_PLACE.test(behind) || (WHERE.has(bare(words[from - 1])) && LIES_FROM.test(behind));
    const name = nameOf(words, from, to);
    if (isTold && gazetteer.countryOfDemonym(name) === null) told.add(name.toLowerCase());
  }
  return told;
}

/** No title, given name, body or date is among its words. */
function mayBePlace(words: readonly Word[], from: number, to: number): boolean {
  const own = words.slice(from, to).map(bare);
  if (own.some((word) => BODY_WORDS.has(word) || TITLES.has(word)) || /^\p{Lu}{2,}$/u.test(words[from]?.text ?? "")) return false;
  return !GIVEN_NAMES.has(own[0] ?? "") && !(to - from === 1 && SELDOM_PLACES.has(own[0] ?? ""));
}

/**
 * Where a run of capitalised words that is in no list ends as a place, or null where it is none: "the village of X", "in X district", "at the X
 * camp" (the camp belongs to it), "on X, Greater Beirut", "on the road between X and Y", or what the text calls a place somewhere.
 */
export function endOfUnlisted(outline: Outline, gazetteer: Gazetteer, run: NameRun, told: ReadonlySet<string>): number | null {
  const { words, text } = outline;
  const { from, to } = run;
  const site = siteBehind(outline, run);
  if (site > 0) return (words[to - 1] as Word).end + site;
  if (isToldPlace(outline, run, told)) return withoutPossessive(words[to - 1] as Word);
  const [two, one] = [bare(words[from - 2]), bare(words[from - 1])];
  const lead = one === "the" ? two : one;
  const isNamedPlace =
    (one === "of" && (PLACE_WORDS.has(two) || SITES_OF.has(two) || (UNITS_OF.has(two) && isInUnit(words, from - 2)))) ||
    (PLACE_WORDS.has(one) && /^\s$/u.test(text.slice((words[from - 1] as Word).end, (words[from] as Word).start)));
  // "In the Harl Region near Dareth": told from a unit, it is no person.
  const isNearUnit = one === "near" && PLACE_UNITS.has(two) && to - from <= 2 && /^\p{Lu}/u.test(words[from - 2]?.text ?? "");
  const isSea = run.opening === "inside" && to - from === 1 && isOpenSea(text, (words[from] as Word).start, nameOf(words, from, to));
  const next = bare(words[to]);
  const beforeUnit =
    (PLACE_UNITS.has(next) || LOCAL_UNITS.has(next)) &&
    !["state", "sea", "city"].includes(next) &&
    ([STRONG_PREPOSITIONS, STRUCK, HIT].some((some) => some.has(lead)) ||
      (lead === "of" && SMALL_UNITS.has(next) && mayBePlace(words, from, to)) ||
      (IN_A_PLACE.test(text.slice((words[to - 1] as Word).end, (words[to - 1] as Word).end + REACH)) && mayBePlace(words, from, to)) ||
      BLOW_ON.test(text.slice(Math.max(0, (words[from] as Word).start - REACH), (words[from] as Word).start).replace(/the $/u, "")));
  return isNamedPlace ||
    isNearUnit ||
    beforeUnit ||
    isNamedSite(outline, run) ||
    isSea ||
    isOfSeveral(outline, run) ||
    isJoinedTo(outline, gazetteer, run) ||
    isHitWithPlace(outline, gazetteer, run) ||
    isInListedPlace(outline, gazetteer, run) ||
    isWithinPlace(outline, gazetteer, run) ||
    isEndOfRoad(outline, run)
    ? withoutPossessive(words[to - 1] as Word)
    : null;
}

/** Large units that a name stands behind: "in the semi-autonomous state of Harl". */
const UNITS_OF = new Set("state region governorate county oblast".split(" "));
const isInUnit = (words: readonly Word[], unit: number): boolean =>
  words.slice(Math.max(0, unit - 3), unit).some((word) => STRONG_PREPOSITIONS.has(bare(word)));

/** Whether the text tells somewhere that this name is a place's. */
export const isToldPlace = ({ words }: Outline, { from, to }: NameRun, told: ReadonlySet<string>): boolean =>
  told.has(nameOf(words, from, to).toLowerCase());

/** "In the Abu Seld camp", "inside the Otto Varn Mosque": a site by the name of a person. */
export const isSite = (outline: Outline, run: NameRun): boolean => siteBehind(outline, run) > 0 || isNamedSite(outline, run);

/** "Strikes the Harl Air Base". */
const isNamedSite = ({ words, text }: Outline, { from, to, opening }: NameRun): boolean =>
  opening === "inside" && to - from <= 5 && isAtNamedSite(text, (words[from] as Word).start, nameOf(words, from, to));

/**
 * "In Abu Seld, Upper Sarn", "strikes on Seld, southern Vellia", "in Seld in occupied Sarn": what is told to lie in a region or country is no person, whatever
 * it begins with.
 */
export function isInListedPlace({ words, text }: Outline, gazetteer: Gazetteer, { from, to, opening }: NameRun): boolean {
  if (opening !== "inside") return false;
  const { start } = words[from] as Word;
  // "A camp at Abu Seld, Upper Sarn": behind "at" only what stands at a site.
  const isAtSite = ["at", "near"].includes(bare(words[from - 1])) && AT_SITE.has(bare(words[from - 2]));
  const isIn = bare(words[from - 1]) === "in";
  if (!isIn && !isAtSite && !BLOW_ON.test(text.slice(Math.max(0, start - REACH), start))) return false;
  const end = (words[to - 1] as Word).end;
  const [, joint = "", container] = LIES_IN_PART.exec(text.slice(end, end + REACH)) ?? [];
  // "An attack on Otto Varn in Vellia".
  if (container === undefined || (!isIn && !joint.startsWith(","))) return false;
  const unit = container.split(/\s/u).at(-1)?.toLowerCase() ?? "";
  return PLACE_UNITS.has(unit) || gazetteer.lookup(container).some(({ kind }) => kind === "country" || kind === "admin1");
}

const AT_SITE = new Set(
  "camp base post checkpoint station school market village town barracks outpost bridge junction mosque church hospital".split(" "),
);

/** Characters of the site that a name behind a preposition of place stands before, with the space; 0 without one. */
function siteBehind({ words, text }: Outline, { from, to, opening }: NameRun): number {
  const [two, one] = [bare(words[from - 2]), bare(words[from - 1])];
  const lead = one === "the" ? two : one;
  if (opening !== "inside" || !(LIES_IN.has(lead) || HARMS.has(lead) || (HIT.has(lead) && one === "the"))) return 0;
  if (words.slice(from, to).some(({ lower }) => BODY_WORDS.has(lower) || TITLES.has(lower))) return 0;
  const end = (words[to - 1] as Word).end;
  return SITE_BEHIND.exec(text.slice(end, end + REACH))?.[0].length ?? 0;
}

const withoutPossessive = ({ text, end }: Word): number => end - (/['’]s$/u.test(text) ? 2 : 0);

/** "Damages the Harl oil field". */
const HARMS = new Set("damages damaged targets targeted bombs bombed shells shelled".split(" "));
/** What a small place's name stands before, written small. */
export const LOCAL_UNITS = new Set(
  "area emirate locality suburb quarter forest community commune hamlet settlement subgroup groupement chiefdom parish ward".split(" "),
);
/** "The marshes of Seld town": of whatever it is told, what such a word follows is a place. */
const SMALL_UNITS = new Set("town village township district municipality area commune hamlet".split(" "));
/** "Engulfed Unguwar Seld community in Harl", whatever stands before the name. */
const IN_A_PLACE = /^\s(?:village|community|town|hamlet|settlement|locality)\s(?:in|of)\s(?:the\s)?\p{Lu}/u;
/** Behind these, a name that a known place follows lies in it. */
export const LIES_IN = new Set("in on near at outside".split(" "));

/** "The villages of Dareth, Olmeth and Seld": each behind the first. */
function isOfSeveral({ words, text }: Outline, { from, to, opening }: NameRun): boolean {
  const { start } = words[from] as Word;
  return opening === "inside" && mayBePlace(words, from, to) && OF_SEVERAL.test(text.slice(Math.max(0, start - REACH), start));
}
const OF_SEVERAL =
  /\b(?:villages|towns|hamlets|districts|settlements|communities) of (?:\p{Lu}[\p{L} ’'-]{1,30}, ){0,4}(?:\p{Lu}[\p{L} ’'-]{1,30},? and )?$/u;

/** "In Vellin and Seld Crossing": what is joined to a known place behind one preposition. */
function isJoinedTo({ words, text }: Outline, gazetteer: Gazetteer, { from, to, opening }: NameRun): boolean {
  if (opening !== "inside" || bare(words[from - 1]) !== "and" || to - from > 3 || !mayBePlace(words, from, to)) return false;
  if (SPEAKS.has(bare(words[to]))) return false;
  const { start } = words[from] as Word;
  const [, known] = IN_AND.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  return known !== undefined && gazetteer.lookup(known).some(({ prominence }) => prominence >= JOINED_LISTED);
}
const JOINED_LISTED = 20;
const SPEAKS = new Set("said says told added".split(" "));

/** "Attacks on Bandar Seld and Dareth, Vellia": each of the places that are hit together in another. */
export function isHitWithPlace({ words, text }: Outline, gazetteer: Gazetteer, { from, to, opening }: NameRun): boolean {
  if (opening !== "inside" || !mayBePlace(words, from, to)) return false;
  const { start } = words[from] as Word;
  const end = (words[to - 1] as Word).end;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const container = BLOW_ON.test(before) ? AND_IN.exec(behind)?.[1] : BLOW_ON_ANOTHER.test(before) ? IN.exec(behind)?.[1] : undefined;
  return container !== undefined && gazetteer.lookup(container).some(({ kind }) => kind === "country" || kind === "admin1");
}
const SOME_NAME = "\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,2}";
const IN_AND = new RegExp(`\\b(?:[Ii]n|near|around|outside)\\s(${SOME_NAME})(?:,\\s${SOME_NAME}){0,3},?\\sand\\s$`, "u");
const BLOW =
  "\\b(?:[Aa]ttacks?|[Ss]trikes?|[Aa]ir ?strikes|[Ss]helling|[Bb]ombardments?|[Rr]aids?|[Aa]ssaults?|[Bb]ombings?|[Ee]xplosions?)\\s(?:on|in|of|against|at|near)\\s";
const BLOW_ON = new RegExp(`${BLOW}$`, "u");
const BLOW_ON_ANOTHER = new RegExp(`${BLOW}${SOME_NAME}(?:,\\s${SOME_NAME}){0,3},?\\sand\\s$`, "u");
const AND_IN = new RegExp(`^(?:,\\s${SOME_NAME}){0,3},?\\sand\\s${SOME_NAME},\\s(${SOME_NAME})`, "u");
const IN = new RegExp(`^,\\s(${SOME_NAME})`, "u");
const LIES_IN_PART = new RegExp(
  `^(,\\s(?:in\\s)?|\\sin\\s)(?:the\\s)?(?:(?:[\\p{L}]+-(?:occupied|held|controlled)|occupied|\\p{Ll}+ern|central|rural)\\s){0,2}(${SOME_NAME})`,
  "u",
);

/** "On Hazmieh, Greater Beirut", "in Dhahar, Haylan region": a name in no list that the text puts in a place. */
function isWithinPlace({ words, text }: Outline, gazetteer: Gazetteer, { from, to, opening }: NameRun): boolean {
  if (opening !== "inside" || to - from > 3 || !leadsToPlace(words, from)) return false;
  const next = words[to];
  if (next === undefined || text.slice((words[to - 1] as Word).end, next.start) !== ", " || !/^\p{Lu}/u.test(next.text)) return false;
  if (PLACE_UNITS.has(bare(words[to + 1]))) return true;
  // "Greater Beirut": the word before a known name may be no part of it.
  return [to, to + 1].some((first) => [3, 2, 1].some((length) => gazetteer.lookup(nameOf(words, first, first + length)).length > 0));
}

/** "In", "enter", "evacuating", "full control of". */
function leadsToPlace(words: readonly Word[], from: number): boolean {
  const [two, one] = [bare(words[from - 2]), bare(words[from - 1])];
  return LIES_IN.has(one) || ENTERS.has(one) || (one === "of" && HELD_OF.has(two));
}
const ENTERS = new Set(
  "enter enters entered entering evacuate evacuating evacuated reach reached besieging besieged capture captured captures recapture recaptured retake retaken".split(
    " ",
  ),
);
const HELD_OF = new Set("control capture recapture seizure siege centre center outskirts".split(" "));

/** "On the murram road between Hindra and Bodel": the ends of a way, whatever lists hold. */
function isEndOfRoad({ words, text }: Outline, { from, to, opening }: NameRun): boolean {
  if (opening !== "inside" || !mayBePlace(words, from, to)) return false;
  const start = (words[from] as Word).start;
  const [end, next] = [(words[to - 1] as Word).end, words[to + 1]];
  if (WAY_BETWEEN.test(text.slice(Math.max(0, start - REACH), start)))
    return bare(words[to]) === "and" && next !== undefined && /^\p{Lu}/u.test(next.text) && text.slice(end, next.start) === " and ";
  return WAY_AND.test(text.slice(Math.max(0, start - REACH), start));
}
const WAY = "(?:road|highway|motorway|track|route|path|railway|line|stretch|trail|way)";
const WAY_BETWEEN = new RegExp(
  `\\b${WAY}\\s(?:between|from|linking|connecting|joining)\\s$|\\bbetween\\s(?:the\\s)?(?:villages?|towns?|hamlets?)\\s(?:of\\s)?$`,
  "u",
);
const WAY_AND = new RegExp(
  `\\b${WAY}\\s(?:(?:between|linking|connecting|joining)\\s\\p{Lu}[\\p{L} ’'-]{1,30}\\sand|from\\s\\p{Lu}[\\p{L} ’'-]{1,30}\\sto)\\s$`,
  "u",
);
