import type { TimeReadingAt } from "../../lexicon/time-grammar.ts";
import { BEFORE_MONTH } from "../../lexicon/time-words.ts";
import { type Outline, sentenceAt } from "../../text/index.ts";

/** A condition on what stands around a reading; words that are also something else need one. */
export interface TimeGuard {
  readonly id: string;
  /** The rule it watches over. */
  readonly rule: string;
  readonly reason: string;
  readonly example: string;
  readonly counterExample: string;
  readonly admits: (around: Around) => boolean;
}

/** A reading with what stands around it. `lower` and `text` have the same offsets. */
export interface Around {
  readonly outline: Outline;
  readonly lower: string;
  readonly reading: TimeReadingAt;
  readonly own: string;
  /** The word before it, lower case, or the empty string at the start of a sentence. */
  readonly before: string;
  /** The word after it, lower case; empty where a mark or the end follows. */
  readonly after: string;
}

/** "In their sixties", "in his early forties". */
const OWNERS: ReadonlySet<string> = new Set(["his", "her", "their", "my", "our", "your"]);

const SURE_MONTHS = /january|february|july|september|october|november|december/u;
const NAME_MONTHS = /april|june|august/u;
const isUpper = (letter: string | undefined): boolean => letter !== undefined && letter >= "A" && letter <= "Z";
const capitalised = ({ outline, reading, own }: Around): boolean => {
  const last = own.lastIndexOf(" ") + 1;
  return outline.casing !== "mixed" || isUpper(outline.text[reading.start + last]);
};
const followedByName = ({ outline, reading }: Around): boolean => /^ [A-Z][a-z]/u.test(outline.text.slice(reading.end, reading.end + 3));

const AFTER_MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:,? (?:of )?\d{4})? (?:and|or|to|through|until) $/u;

/** "From January to March": the second of two months. */
function followsMonth({ lower, reading }: Around): boolean {
  return AFTER_MONTH.test(lower.slice(Math.max(0, reading.start - 32), reading.start));
}

function admitsMonth(around: Around): boolean {
  const { own, before } = around;
  if (!capitalised(around)) return false;
  if (SURE_MONTHS.test(own)) return true;
  const isCued = own.includes(" ") || own.includes("-") || BEFORE_MONTH.has(before) || followsMonth(around);
  if (NAME_MONTHS.test(own)) return isCued || around.outline.casing !== "mixed" || !followedByName(around);
  if (own === "this may" || own === "this march")
    return around.outline.casing === "mixed" && isUpper(around.outline.text[around.reading.end - 1 - own.length + 6]);
  return isCued && !(own === "may" && /^(?:be|have|not|also|well|or)$/u.test(around.after));
}

const COUNTED =
  /^(?:people|persons|men|women|soldiers|troops|civilians|miles|kilometers|kilometres|km|meters|metres|feet|tons|tonnes|dollars|pesos|kilograms|kg|units|jobs|workers|employees|members|houses|homes|families|children|pounds|euros|guests|inhabitants|refugees|prisoners|students|votes|copies|barrels|points|shares|hours|percent|rounds|sticks|police|policemen|men|persons|guerrillas|peasants|victims|deaths|dead|wounded|injured|others|cases|block|blocks)$/u;
const YEAR_NEVER_AFTER =
  /^(?:no|nos|number|about|approximately|nearly|almost|some|than|least|us|usd|page|room|flight|boeing|airbus|model|route|highway|line|channel|lot|apartment)$/u;

/** "A 1981 blue sedan": the year that a vehicle was built. */
const BUILT =
  /^(?: [a-z-]+){0,2}? (?:chevrolet|chevy|toyota|honda|nissan|datsun|dodge|jeep|bmw|mercedes|hyundai|kia|mazda|volkswagen|volvo|chrysler|lincoln|buick|cadillac|pontiac|gmc|lexus|acura|infiniti|mitsubishi|subaru|renault|peugeot|fiat|suzuki|sedan|coupe|hatchback|pickup|minivan|suv)(?![a-z])/u;
const TELLS_WHEN = /^(?:in|since|of|by|during|from|until|to|through|before|after)$/u;
/** "At 1835": an hour without a mark. */
const AFTER_AT = /(?<![a-z])at (?:about |approximately |around |nearly )?$/u;

/** "1802 Seventh Ave.": the number of a house. */
const STREET =
  /^ (?:[nsew]\.? )?(?:[\p{L}\p{N}'’]+\.? ){1,3}(?:ave(?:nue)?|st(?:reet)?|r(?:oa)?d|blvd|boulevard|dr(?:ive)?|lane|ln|court|ct|way|terrace|highway|hwy|pike|parkway|pkwy)\b/u;

function admitsYear({ before, after, own, lower, reading }: Around): boolean {
  if (!/^\d{4}$/u.test(own)) return true;
  if (!TELLS_WHEN.test(before) && STREET.test(lower.slice(reading.end, reading.end + 48))) return false;
  if (!TELLS_WHEN.test(before) && BUILT.test(lower.slice(reading.end, reading.end + 48))) return false;
  if (Number(own.slice(2)) < 60 && AFTER_AT.test(lower.slice(Math.max(0, reading.start - 20), reading.start))) return false;
  if (COUNTED.test(after))
    return /^(?:the|in|since|s|his|her|its|their|of)$/u.test(before) && !/^(?:people|men|hours|percent|miles|blocks?)$/u.test(after);
  if (/[-/–]$/u.test(lower.slice(0, reading.start).slice(-1))) return false;
  return !YEAR_NEVER_AFTER.test(before);
}

function admitsSeason(around: Around): boolean {
  const { own, before, after, outline, reading } = around;
  if (own.includes(" ") && !/^the (?:spring|fall)$/u.test(own)) return true;
  // "Since the fall of the government".
  if (
    /fall/u.test(own) &&
    after === "of" &&
    !/^ of (?:\d|last|this|that|the (?:year|same))/u.test(outline.text.slice(reading.end, reading.end + 12))
  )
    return false;
  if (/fall|spring/u.test(own)) return /^(?:in|this|last|next|since|during|by|until|early|late)$/u.test(before) && own.length < 12;
  return true;
}

const FULL_WEEKDAY = /day/u;

/** Days with a name of their own: of one date long ago, or of a feast that moves. */
const NAMED_DAY = /^(?:black|good|bloody|ash|palm|holy|maundy|shrove|cyber|super|easter|whit)$/u;

function admitsWeekday(around: Around): boolean {
  const { own, outline, reading } = around;
  if (NAMED_DAY.test(around.before)) return false;
  if (FULL_WEEKDAY.test(own.replace(/the day|midday/u, ""))) return true;
  if (outline.casing !== "mixed" || !isUpper(outline.text[reading.start])) return false;
  return /^(?:mon|tues?|thu|thurs?|wed|fri|sat)\.?$/u.test(own) && /[.,]/u.test(outline.text[reading.end - 1] ?? "");
}

const TAKES_LENGTH =
  /^(?:for|in|within|over|than|after|about|nearly|almost|only|just|least|take|takes|took|last|lasts|lasted|another|under|around|every|roughly|until|lasting|spent|spend|wait|waited|half)$/u;

function admitsDuration({ own, before, after, lower, reading }: Around): boolean {
  if (/quarters?$/u.test(own) || /^an? seconds?$/u.test(own)) return false;
  if (/second$/u.test(own) && !/[ -]second$/u.test(own)) return false;
  if (/^an? (?:[a-z]+)$/u.test(own) && /^(?:after|before)$/u.test(after)) return true;
  if (/^an? (?:[a-z]+)$/u.test(own)) return TAKES_LENGTH.test(before) && lower[reading.end] !== "-";
  return true;
}

const ENDS_DAY = /^(?:end|ends|ended|ending|finish|finished|finishing|close|closed|closing|for|during|throughout|in)$/u;

/** In mixed text a capital within a sentence makes it part of a newspaper's name. */
function admitsSet({ outline, reading }: Around): boolean {
  if (outline.casing !== "mixed" || !isUpper(outline.text[reading.start])) return true;
  const sentence = outline.sentences[sentenceAt(outline, reading.start)];
  return sentence !== undefined && sentence[0] === reading.start;
}

const BEFORE_CLOCK = /^(?:at|around|about|by|until|till|from|before|after|since|to|between|and|approximately|near|past|of)$/u;

/** Every guard, by the rule it watches over. */
export const TIME_GUARDS: readonly TimeGuard[] = [
  {
    id: "time.guard.month-word",
    rule: "time.month-name",
    reason: "`may`, `march` and short forms are months only after a preposition, and with a capital where the text has any",
    example: "It was founded in March.",
    counterExample: "They may march again.",
    admits: admitsMonth,
  },
  {
    id: "time.guard.counted-year",
    rule: "time.year",
    reason: "four figures before something counted are a count, not a year",
    example: "The border has been shut since 1995.",
    counterExample: "About 2000 people fled.",
    admits: admitsYear,
  },
  {
    id: "time.guard.age",
    rule: "time.decade",
    reason: "the tens of somebody's years are an age",
    example: "The dam was built in the sixties.",
    counterExample: "A couple in their sixties were hurt.",
    admits: ({ before }) => !OWNERS.has(before),
  },
  {
    id: "time.guard.season-word",
    rule: "time.season",
    reason: "`fall` and `spring` are verbs and nouns more often than seasons",
    example: "Fighting eased in spring.",
    counterExample: "The walls fall quickly.",
    admits: admitsSeason,
  },
  {
    id: "time.guard.short-weekday",
    rule: "time.weekday",
    reason: "`sun`, `sat`, `wed` and the like are words of their own",
    example: "It happened on Friday.",
    counterExample: "The sun was up and he sat.",
    admits: admitsWeekday,
  },
  {
    id: "time.guard.length-or-rate",
    rule: "time.duration",
    reason: "`a day` after an amount is a rate (`40 patrols a day`); quarters are fractions",
    example: "The siege went on for a week.",
    counterExample: "They run 40 patrols a day.",
    admits: admitsDuration,
  },
  {
    id: "time.guard.newspaper",
    rule: "time.set",
    reason: "a Daily or Weekly with a capital within a sentence is a newspaper",
    example: "Buses run daily.",
    counterExample: "He told the Karsh Daily so.",
    admits: admitsSet,
  },
  {
    id: "time.guard.the-day",
    rule: "time.the-day",
    reason: "`the day` dates something only where it ends or lasts",
    example: "Shelling went on during the day.",
    counterExample: "They carried the day.",
    admits: ({ before }) => ENDS_DAY.test(before),
  },
  {
    id: "time.guard.bare-clock",
    rule: "time.clock-24",
    reason: "two figures with a colon are a score or a playing time unless a zone or a preposition makes them an hour",
    example: "Shots were heard at 21:40.",
    counterExample: "Watch the clip 3:02.",
    admits: ({ own, before }) => /[a-z]/u.test(own) || BEFORE_CLOCK.test(before),
  },
  {
    id: "time.guard.age-decade",
    rule: "time.decade",
    reason: "two figures with an s after `his` or `their` are an age",
    example: "The mill was built in the '40s.",
    counterExample: "A man in his 40s left.",
    admits: ({ own, before }) => /\d{4}|[a-z]{5}|^the /u.test(own) || (/['’]/u.test(own) && !/^(?:his|her|their)$/u.test(before)),
  },
];
