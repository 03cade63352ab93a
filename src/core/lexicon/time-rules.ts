import { NUMBER_SOURCE, NUMBER_STARTS, ORDINALS } from "./number-words.ts";
import { DAY_PARTS, FEASTS, MONTHS, SEASONS, UNITS, WEEKDAYS } from "./time-words.ts";

/** How the named groups of a rule are read. */
export type TimeReading =
  | "calendar"
  | "weekday"
  | "year"
  | "decade"
  | "century"
  | "season"
  | "part-of-year"
  | "fiscal-year"
  | "week-of-month"
  | "feast"
  | "unit"
  | "shift"
  | "day-word"
  | "reference"
  | "duration"
  | "set"
  | "clock";

/** One rule of the grammar of time expressions, over text in lower case. `starts` are the words it may begin with; `#` is a digit. */
export interface TimeRule {
  readonly id: string;
  readonly reads: TimeReading;
  readonly starts: readonly string[];
  readonly pattern: string;
  readonly reason: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const names = (keys: Iterable<string>): string => [...keys].sort((a, b) => b.length - a.length).join("|");
const group = (name: string, source: string): string => `(?<${name}>${source})`;

const END = "(?![a-z0-9])";
/** Only a short form takes a full stop: after a whole name it ends the sentence. */
const MONTH_STOP = "(?:(?<=(?<![a-z])(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec))\\.)?";
const WEEKDAY_STOP = "(?:(?<=(?<![a-z])(?:mon|tues?|wed|thu|thurs?|fri|sat|sun))\\.)?";
const MONTH = `${group("month", names(MONTHS.keys()))}${END}${MONTH_STOP}`;
const DAY = `${group("day", "3[01]|[12]\\d|0?[1-9]")}(?:st|nd|rd|th|d)?${END}(?![.,:/]\\d)`;
const SEVERAL_DAYS = `${DAY}(?: ?(?:-|–|to|and|or) ?${group("until", "3[01]|[12]\\d|0?[1-9]")}(?:st|nd|rd|th)?${END}(?![.,:/%]\\d))?`;
const FOUR = "(?:1[5-9]|20)\\d\\d";
const YEAR = `${group("year", `${FOUR}|['‘’]?\\d\\d`)}${END}(?![.,:/%]\\d|%)`;
const FULL_YEAR = `${group("year", `${FOUR}|['‘’]\\d\\d`)}${END}(?![.,:/%]\\d|%)`;
/** After a day in figures, two more are a year only where they cannot be a day. */
const YEAR_AFTER_DAY = `${group("year", `${FOUR}|['‘’]\\d\\d|[4-9]\\d`)}${END}(?![.,:/%]\\d|%)(?! [a-z])`;
/** The wires of 1990 write "9 JAN 90"; lower figures count something ("23 September 28 guards"). */
const YEAR_OF_WIRES = `${group("year", `${FOUR}|['‘’]\\d\\d|[4-9]\\d`)}${END}(?![.,:/%]\\d|%)(?! (?:people|persons|men|soldiers|peasants|guerrillas))`;
const RELATIVE_YEAR = `(?:of |in )?(?:the |that )?${group("yearword", "last|this|next|previous|same|following|coming")} year${END}`;
const YEAR_AFTER = `(?:,? (?:in |of )?${FULL_YEAR}|,? ${RELATIVE_YEAR}|,? ${group("trailing", "last|next")}${END}(?! (?:week|month|year|day|night|time|few|couple|two|three|four|five)|[-]| \\d))`;
const WEEKDAY = `${group("weekday", names(WEEKDAYS.keys()))}${END}${WEEKDAY_STOP}`;
const PART = `${group("part", names(DAY_PARTS.keys()))}${END}`;
const SEASON = `${group("season", names(SEASONS.keys()))}${END}`;
const UNIT = `${group("unit", names(UNITS.keys()))}`;
const ORDINAL_WORDS = names([...ORDINALS.keys()].slice(0, 5));
const NTH = `${group("nth", `${ORDINAL_WORDS}|[1-5](?:st|nd|rd|th|d)|last|final`)}`;
const PORTION = `(?:${group("portion", "early(?: in)?|late(?: in)?|mid|middle|beginning|start|end|close|rest|remainder|later|earlier")}(?: of)?[- ](?:the )?)?`;
const THE_PORTION = `(?:the )?(?:very )?${group("portion", "beginning|start|end|close|middle|rest|remainder|early (?:part|days)|latter part|late (?:part|days)")} of `;
const APPROXIMATELY =
  "(?:(?:more than|less than|at least|almost|nearly|about|around|over|under|some|roughly|approximately|just over|just under|up to|only) )?";
const AMOUNT = `${group("amount", `${NUMBER_SOURCE}(?: and a half| and one half)?|an?|a couple of|a few|several|many|a number of|dozens of|half an?|single`)}`;

const MONTH_STARTS = [...MONTHS.keys()];
const WEEKDAY_STARTS = [...WEEKDAYS.keys()];
const SEASON_STARTS = [...SEASONS.keys()];
const PORTION_STARTS = ["early", "late", "mid", "the", "beginning", "start", "end", "later", "earlier", "middle", "close"];
const AMOUNT_STARTS = ["#", "a", "an", "half", "several", "many", "some", "dozens", "single", ...NUMBER_STARTS];
const APPROXIMATE_STARTS = [
  "more",
  "less",
  "at",
  "almost",
  "nearly",
  "about",
  "around",
  "over",
  "under",
  "roughly",
  "approximately",
  "just",
  "up",
  "only",
];

/** Dates of the calendar: days, months, years and what they make up. */
const CALENDAR_RULES: readonly TimeRule[] = [
  {
    id: "time.month-day",
    reads: "calendar",
    starts: MONTH_STARTS,
    pattern: `${MONTH} (?:the )?${SEVERAL_DAYS}(?:${YEAR_AFTER}|,? ${YEAR_AFTER_DAY})?`,
    reason: "American order; a year may follow in figures or as `last year`",
    examples: ["December 15, 2016", "Dec. 3", "FEB 4, 1990", "July 12 last year", "October 6-7", "April 2nd"],
    counterExamples: ["march 1,200 miles", "may 3.5 times"],
  },
  {
    id: "time.day-month",
    reads: "calendar",
    starts: ["#", "the", "night"],
    pattern: `(?:the )?(?:(?<part>night) of )?(?:the )?${SEVERAL_DAYS} (?:of )?${MONTH}(?:,? ${YEAR_OF_WIRES}|${YEAR_AFTER})?`,
    reason: "order of the rest of the world; the wires of 1990 write two figures of the year",
    examples: ["3 February", "9 JAN 90", "the 3rd of February 2024", "the night of 6-7 October", "6-7 October"],
    counterExamples: ["3 people", "200 may", "the night of"],
  },
  {
    id: "time.night-of-day",
    reads: "calendar",
    starts: ["the", "night", "evening", "morning", "afternoon"],
    pattern: `(?:the )?${PART} of (?:the )?${MONTH} ${SEVERAL_DAYS}(?:,? ${YEAR}|${YEAR_AFTER})?`,
    reason: "a part of a day named after it",
    examples: ["the night of October 6", "evening of March 3, 2019"],
    counterExamples: ["the night of terror"],
  },
  {
    id: "time.month-year",
    reads: "calendar",
    starts: [...MONTH_STARTS, ...PORTION_STARTS],
    pattern: `${PORTION}${MONTH}${YEAR_AFTER}`,
    reason: "a month with its year",
    examples: ["March 2024", "October of next year", "early March 2019", "January last", "mid-July 2003"],
    counterExamples: ["march 202 miles", "january last week", "January. In 2016"],
  },
  {
    id: "time.month-name",
    reads: "calendar",
    starts: [...MONTH_STARTS, ...PORTION_STARTS, "last", "next", "this"],
    pattern: `(?:(?<which>this past|last|next|this) |${PORTION}|${THE_PORTION})${MONTH}`,
    reason: "a month alone, its year to be worked out",
    examples: ["March", "this past March", "late July", "mid-September", "the end of October"],
    counterExamples: ["marching"],
  },
  {
    id: "time.numeric-date",
    reads: "calendar",
    starts: ["#"],
    pattern: `(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>${group("year", "(?:19|20)\\d\\d|\\d\\d")}(?![a-z0-9/]|[.,-]\\d)`,
    reason: "figures alone: month first unless that cannot be",
    examples: ["12/03/2024", "7/8/07", "25.12.2003"],
    counterExamples: ["12/03", "1.2.3.4"],
  },
  {
    id: "time.nine-eleven",
    reads: "calendar",
    starts: ["#"],
    pattern: `9/11${END}(?!/)`,
    reason: "the one day that news names by two figures",
    examples: ["9/11"],
    counterExamples: ["9/11/2004", "19/11"],
  },
  {
    id: "time.iso-date",
    reads: "calendar",
    starts: ["#"],
    pattern: `${group("year", "(?:19|20)\\d\\d")}-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?![a-z0-9-])`,
    reason: "ISO 8601",
    examples: ["2016-12-15"],
    counterExamples: ["2016-13-15", "2016-12-15-9"],
  },
  {
    id: "time.year",
    reads: "year",
    starts: ["#", ...PORTION_STARTS],
    pattern: `(?:${PORTION}|${THE_PORTION})${group("year", "(?:1[89]|20)\\d\\d")}${END}(?![-–,.:/]\\d|%|-|\\.\\d)`,
    reason: "four figures between 1800 and 2099; what they count after them tells otherwise (a guard)",
    examples: ["1995", "late 2006", "mid-2009", "the end of 2010"],
    counterExamples: ["2,006", "20061", "1850.5"],
  },
  {
    id: "time.short-year",
    reads: "year",
    starts: ["#"],
    pattern: `(?<=['’‘])${group("year", "\\d\\d")}${END}`,
    reason: "two figures after an apostrophe",
    examples: ["'82"],
    counterExamples: ["82"],
  },
  {
    id: "time.decade",
    reads: "decade",
    starts: [
      "#",
      "the",
      "early",
      "late",
      "mid",
      "twenties",
      "thirties",
      "forties",
      "fifties",
      "sixties",
      "seventies",
      "eighties",
      "nineties",
    ],
    pattern: `(?:the )?(?:(?<portion>early|late|mid)[- ])?(?:(?<decade>(?:1[89]|20)\\d0|['’‘]?[2-9]0)'?s${END}|(?<decadeword>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)${END})`,
    reason: "ten years by their first",
    examples: ["the 1990s", "the late '80s", "early 1970s", "the nineties"],
    counterExamples: ["1995s", "the 30 seconds"],
  },
  {
    id: "time.century",
    reads: "century",
    starts: ["the", "#", "early", "late", "nineteenth", "twentieth", "eighteenth"],
    pattern: `(?:the )?(?:(?<portion>early|late|mid)[- ])?(?:(?<century>1\\d|20|21)(?:st|th)|(?<centuryword>eighteenth|nineteenth|twentieth))[ -]century${END}`,
    reason: "a hundred years by their number",
    examples: ["the 20th century", "nineteenth century"],
    counterExamples: ["the 20th centurion"],
  },
  {
    id: "time.season",
    reads: "season",
    starts: [...SEASON_STARTS, ...PORTION_STARTS, "last", "next", "this"],
    pattern: `(?:(?:the )?(?<which>this past|last|next|this) |${PORTION})(?:the )?${SEASON}(?:,? (?:of )?${FULL_YEAR}| ${RELATIVE_YEAR})?`,
    reason: "seasons of the north; a guard keeps the verb and the stairs out",
    examples: ["last summer", "the summer of 2009", "winter"],
    counterExamples: ["summertime", "falls"],
  },
  {
    id: "time.part-of-year",
    reads: "part-of-year",
    starts: ["the", "first", "second", "third", "fourth", "last", "final", "#", "this", "next", "q"],
    pattern: `(?:(?:the )?${group("nth", "first|second|third|fourth|last|final|this|next|1st|2nd|3rd|4th")}[- ](?:fiscal )?(?<part>quarter|half)|q(?<qnth>[1-4]))${END}(?:(?: of)?,? (?:${FULL_YEAR}|(?:the |this |last |next )?(?:fiscal )?year ?${group("fullyear", FOUR)}|${RELATIVE_YEAR}))?`,
    reason: "quarters and halves",
    examples: ["the first quarter of 2009", "third-quarter", "the second half of last year"],
    counterExamples: ["the fifth quarter"],
  },
  {
    id: "time.fiscal-year",
    reads: "fiscal-year",
    starts: ["the", "fiscal", "financial", "last", "this", "next"],
    pattern: `(?:(?:the )?(?:very )?(?<portion>beginning|start|end|middle) of )?(?:(?:the )?(?<yearword>last|this|next|current|previous) |the )?(?:fiscal|financial) (?:year ?)?${group("year", FOUR)}?(?<=year|year |\\d)${END}`,
    reason: "a business's or state's own year",
    examples: ["fiscal year 2009", "the last financial year", "fiscal 2010"],
    counterExamples: ["fiscal policy"],
  },
  {
    id: "time.week-of-month",
    reads: "week-of-month",
    starts: ["the", ...ORDINALS.keys(), "#", "last", "final"],
    pattern: `(?:the )?${NTH} week (?:of|in) (?:${MONTH}(?:${YEAR_AFTER})?|(?<monthword>this|last|next) month${END})`,
    reason: "a week by its place in a month",
    examples: ["the last week of March", "the 2d week of December"],
    counterExamples: ["the last week of talks"],
  },
  {
    id: "time.feast",
    reads: "feast",
    starts: ["christmas", "boxing", "new", "halloween", "valentine", "fourth"],
    pattern: `(?<feast>${names(FEASTS.keys())})${END}(?:,? ${FULL_YEAR}|,? ${RELATIVE_YEAR})?`,
    reason: "feasts with a fixed date",
    examples: ["Christmas Eve", "New Year's Day 2004", "Halloween"],
    counterExamples: ["New Year's resolution"],
  },
];

/** Dates that count from a weekday, from the day of writing, or from the day the story has reached. */
const RELATIVE_RULES: readonly TimeRule[] = [
  {
    id: "time.weekday",
    reads: "weekday",
    starts: [...WEEKDAY_STARTS, "last", "next", "this", "early", "late", "the", "previous"],
    pattern: `(?:(?<which>this past|this coming|last|next|this|the previous|the following|the next|the) |(?:early|late) (?:on )?)?${WEEKDAY}(?: (?:early |late )?${PART})?(?! (?:times|mail)\\b)`,
    reason: "a weekday, with the part of the day",
    examples: ["Monday", "last Friday", "Thursday morning", "early Sunday", "the previous Friday", "next Tuesday"],
    counterExamples: ["mondays"],
  },
  {
    id: "time.night-between-weekdays",
    reads: "weekday",
    starts: ["the", "night", "overnight"],
    pattern: `(?:(?:the )?night (?:of |from |between )?|overnight (?:from )?)${WEEKDAY} (?:to|and|into|on|-|–) (?<nextday>${names(WEEKDAYS.keys())})${END}`,
    reason: "a night by the two days that it lies between",
    examples: ["the night of Thursday to Friday", "the night between Saturday and Sunday", "overnight from Monday to Tuesday"],
    counterExamples: ["the night of Thursday", "Thursday to Friday"],
  },
  {
    id: "time.night-to-weekday",
    reads: "weekday",
    starts: ["the", "night"],
    pattern: `(?:the )?night (?<nightto>to|into|before) ${WEEKDAY}`,
    reason: "a night by the day that it ends on",
    examples: ["the night to Saturday", "night into Sunday"],
    counterExamples: ["the night to remember", "to Saturday"],
  },
  {
    id: "time.weekday-before-week",
    reads: "weekday",
    starts: WEEKDAY_STARTS,
    pattern: `${WEEKDAY}(?: ${PART})? (?:of )?(?<week>last|this|next) week${END}`,
    reason: "a weekday of a named week",
    examples: ["Tuesday of last week", "Friday next week"],
    counterExamples: ["Tuesday of the week"],
  },
  {
    id: "time.weekday-and-date",
    reads: "calendar",
    starts: [...WEEKDAY_STARTS, "the"],
    pattern: `(?:the )?${WEEKDAY}(?: ${PART})?,? (?:the )?(?:${MONTH} ${DAY}|${DAY.replace("<day>", "<dayb>")} (?:of )?${MONTH.replace("<month>", "<monthb>")})(?:,? ${YEAR}|${YEAR_AFTER})?`,
    reason: "a date with its weekday before it",
    examples: ["Monday, June 3", "Thursday, 15 December 2016", "Fri., Oct. 12"],
    counterExamples: ["Monday, June"],
  },
  {
    id: "time.day-word",
    reads: "day-word",
    starts: ["today", "tonight", "yesterday", "tomorrow", "last", "this", "early", "late", "earlier", "later", "overnight", "the"],
    pattern: `(?:(?:early|late|earlier|later) (?:on )?)?(?:(?<word>today|tonight|yesterday|tomorrow|overnight|last night|last evening|the day before yesterday|the day after tomorrow|the night before last)${END}(?: ${PART})?|(?<word2>this) ${PART})`,
    reason: "words that count from the day of writing",
    examples: ["today", "yesterday morning", "last night", "this afternoon", "earlier today", "the night before last"],
    counterExamples: ["todays", "this mourning"],
  },
  {
    id: "time.relative-unit",
    reads: "unit",
    starts: [...PORTION_STARTS, "last", "next", "this", "rest", "same", "later", "earlier"],
    pattern: `(?:${PORTION}|${THE_PORTION})(?:the |the very )?(?:same period of the )?(?<which>last|next|this past|this coming|this|current|coming|present|entire)(?: (?:calendar|entire))? ${group("unit", "week|month|year|weekend|decade|century|quarter")}${END}(?!-)`,
    reason: "the week, month or year beside the present one",
    examples: ["last week", "this year", "the end of last year", "next month", "later this year", "last weekend", "the current month"],
    counterExamples: ["last weeks", "this week-long siege"],
  },
  {
    id: "time.portion-of-unit",
    reads: "unit",
    starts: ["the", "beginning", "start", "end", "early", "earlier", "late", "later"],
    pattern: `(?:${THE_PORTION}|(?:early|earlier|late|later) (?:on )?in )the (?:${group("unit", "week|month|year|decade|century")}|(?<theday>day))${END}`,
    reason: "`the year` alone means the present one after `the end of` or `later in`",
    examples: ["the beginning of the year", "the end of the month", "later in the year", "late in the day"],
    counterExamples: ["the end of the road"],
  },
  {
    id: "time.the-weekend",
    reads: "unit",
    starts: ["the", "over"],
    pattern: "the (?<unit>weekend)(?![a-z0-9])",
    reason: "the weekend nearest before the day of writing",
    examples: ["the weekend"],
    counterExamples: ["the weekends"],
  },
  {
    id: "time.story-unit",
    reads: "unit",
    starts: ["the", "that", "next"],
    pattern: `(?:(?:the (?:very )?|that )?(?<story>following|same|next|previous|preceding) ${group("unit", "day|week|month|year|morning|afternoon|evening|night")}|(?<that>that) ${group("unitb", "day|week|month|year|morning|afternoon|evening|night|weekend")}|the ${group("unitc", "day|night|week|month|year|evening")} (?<order>before|after|previous)(?=[.,;:)"]|$| (?:the (?:attack|bombing|shooting|blast|incident|killing|killings|explosion)|and|when|in|at|by)\\b))${END}`,
    reason: "words that count from the day the story has reached",
    examples: ["the following day", "the same day", "that night", "the previous week", "the day before", "the next morning"],
    counterExamples: ["the day before yesterday's", "the following people"],
  },
  {
    id: "time.the-day",
    reads: "unit",
    starts: ["the"],
    pattern: "the (?<theday>day)(?![a-z0-9-]| (?:that|when|of|before|after|he|she|they|it|we))",
    reason: "the day told, after a verb of ending or `for`, `during` (a guard)",
    examples: ["the day"],
    counterExamples: ["the day of the vote", "the daybreak"],
  },
  {
    id: "time.ago",
    reads: "shift",
    starts: [...AMOUNT_STARTS, ...APPROXIMATE_STARTS, "exactly"],
    pattern: `${APPROXIMATELY}(?:exactly )?${AMOUNT} ${UNIT}s? (?<direction>ago)${END}`,
    reason: "counted back from the day of writing",
    examples: ["two days ago", "a year ago", "more than three weeks ago", "several months ago"],
    counterExamples: ["two days agog"],
  },
  {
    id: "time.earlier-later",
    reads: "shift",
    starts: [...AMOUNT_STARTS, ...APPROXIMATE_STARTS],
    pattern: `${APPROXIMATELY}${AMOUNT} ${UNIT}s? (?<direction>earlier|later|before(?=[.,;:)]|$)|previously|beforehand|afterwards?)${END}(?: than (?:originally )?(?:planned|expected|scheduled))?`,
    reason: "counted from the day the story has reached",
    examples: ["two days earlier", "a week later", "three years before", "three days later than planned"],
    counterExamples: ["two days early"],
  },
  {
    id: "time.from-now",
    reads: "shift",
    starts: AMOUNT_STARTS,
    pattern: `${AMOUNT} ${UNIT}s? (?<direction>from now|from today|hence)${END}`,
    reason: "counted on from the day of writing",
    examples: ["two weeks from now"],
    counterExamples: ["two weeks from Monday"],
  },
  {
    id: "time.reference",
    reads: "reference",
    starts: ["now", "recently", "recent", "current", "currently", "nowadays", "soon", "in", "at", "the", "presently"],
    pattern:
      "(?:(?<present>now|currently|current|nowadays|presently|at present|at the moment|at this time|at this moment)|(?<past>(?<!as )recently|(?<!most )recent|in recent (?:years|months|weeks|days|times|history)|(?:in )?the past(?! (?:\\w+ ){0,2}(?:hours?|days?|weeks?|weekend|months?|years?|decades?|centur(?:y|ies)|minutes?|(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) \\w+s)\\b))|(?<future>soon|in the (?:near |coming )?future|the (?:near )?future))(?![a-z0-9-])",
    reason: "now, before and to come without a date",
    examples: ["now", "recently", "in recent years", "in the near future", "in the past"],
    counterExamples: ["knowing", "recentness", "in the past few hours"],
  },
];

/** Lengths of time and what comes back in a rhythm. */
const SPAN_RULES: readonly TimeRule[] = [
  {
    id: "time.duration",
    reads: "duration",
    starts: [...AMOUNT_STARTS, ...APPROXIMATE_STARTS],
    pattern: `${APPROXIMATELY}${AMOUNT}[ -](?:(?:straight|consecutive|full|whole|entire|more|additional|further|successive|long|short|solid)[ -])?${UNIT}s?${END}(?! (?:old|of age|ago|shift)|-old|-olds|s? into)(?: and a half)?`,
    reason: "a number of units; an age is no time of anything told",
    examples: ["four years", "27-year", "almost two and a half years", "six straight days", "thirty minutes", "several hours"],
    counterExamples: ["40-year-old", "12 years old", "two yearlings"],
  },
  {
    id: "time.past-duration",
    reads: "duration",
    starts: ["the", "past", "last", "next", "coming", "recent"],
    pattern: `(?:the )?(?:past|last|next|coming|previous|first|final) (?:(?:${AMOUNT}|few) )?${UNIT}(?:s${END}|(?<=the past [a-z]{3,9})${END})(?! (?:old|ago))`,
    reason: "a length that ends or begins now",
    examples: ["the past three weeks", "the next four years", "the last few months", "the past year"],
    counterExamples: ["the last yearbook"],
  },
  {
    id: "time.vague-duration",
    reads: "duration",
    starts: ["for", "over", "in", "within", "after", "during"],
    pattern: `(?:for|over|within|after|during|in) (?:the )?(?:many )?${group("unit", "year|month|week|day|decade|centurie|hour|minute")}s${END}`,
    reason: "units without a number",
    examples: ["for years", "over the years", "within hours"],
    counterExamples: ["for yearlings"],
  },
  {
    id: "time.set",
    reads: "set",
    starts: ["daily", "weekly", "monthly", "yearly", "annual", "annually", "nightly", "hourly", "quarterly", "every", "each"],
    pattern: `(?:(?<rhythm>daily|weekly|monthly|yearly|annually|annual|nightly|hourly|quarterly)|(?:every|each) (?:(?<amount>${NUMBER_SOURCE}) )?(?:(?<unit>day|week|month|year|hour|minute|night)s?|(?<weekday>${names([...WEEKDAYS.keys()].filter((name) => name.length > 5))})|(?<part>morning|evening|afternoon)))${END}`,
    reason: "what comes back in a rhythm",
    examples: ["daily", "every two weeks", "each Friday", "annual"],
    counterExamples: ["everyday", "each man"],
  },
];

/** Times of the day. */
const CLOCK_RULES: readonly TimeRule[] = [
  {
    id: "time.clock-ampm",
    reads: "clock",
    starts: ["#"],
    pattern: `(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])(?:\\.? ?m\\.?)(?![a-z0-9])(?: (?<zone>utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|local time)(?![a-z0-9]))?`,
    reason: "twelve hours and the half of the day",
    examples: ["9 a.m.", "2:30 PM", "11.15am"],
    counterExamples: ["13 p.m.", "9 amps"],
  },
  {
    id: "time.clock-24",
    reads: "clock",
    starts: ["#"],
    pattern: `(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?: ?(?:hours|hrs))?(?: ?(?<zone>utc|gmt|local time|est|edt|cet|ist|pst|pdt)(?![a-z0-9]))?`,
    reason: "twenty-four hours",
    examples: ["18:00 UTC", "16:08", "07:30 local time"],
    counterExamples: ["24:00", "12:99"],
  },
  {
    id: "time.clock-military",
    reads: "clock",
    starts: ["#"],
    pattern: `(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: (?:hours|hrs)${END}| (?<zone>gmt|utc)${END}|(?= (?:today|yesterday|tonight|tomorrow|last night|this (?:morning|afternoon|evening)|on (?:[123]?\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)) ?))`,
    reason: "four figures and `hours`, a zone or a day",
    examples: ["0700 hours", "1430 GMT"],
    counterExamples: ["0760 hours", "1990 people"],
  },
  {
    id: "time.clock-at",
    reads: "clock",
    starts: ["at"],
    pattern: `at (?:about |approximately |around |nearly )?(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?![\\d,.:%-]\\d)(?=[.,;)\\]]| ?[[(]|$| (?:in|on|near|when|as|after|before|and|by|local|while|outside|inside)${END})`,
    reason:
      "four figures with the `at` that makes them an hour, where nothing behind them is counted: reports of armies and of the wires of 1990",
    examples: ["at 1835", "at approximately 1600"],
    counterExamples: ["at 1990 prices", "at 1875 people"],
  },
  {
    id: "time.clock-word",
    reads: "clock",
    starts: ["noon", "midnight", "midday"],
    pattern: "(?<clockword>noon|midday|midnight)(?![a-z0-9-])",
    reason: "two hours with names",
    examples: ["noon", "midnight"],
    counterExamples: ["midnight-blue"],
  },
];

/** Every rule. At one place the longest reading wins, among equals the first. */
export const TIME_RULES: readonly TimeRule[] = [...CALENDAR_RULES, ...RELATIVE_RULES, ...SPAN_RULES, ...CLOCK_RULES];
