import { numberOf, ORDINALS } from "./number-words.ts";
import type { ClockMeaning, DateMeaning, Portion, TimeMeaning, Which, YearMeaning } from "./time-meaning.ts";
import type { TimeReading } from "./time-rules.ts";
import { DAY_PARTS, type DayPart, FEASTS, MONTHS, SEASONS, type TimeUnit, UNITS, WEEKDAYS } from "./time-words.ts";

type Groups = Readonly<Record<string, string | undefined>>;

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  preceding: -1,
  past: -1,
  "this past": -1,
  next: 1,
  following: 1,
  coming: 1,
  "this coming": 1,
};
const shiftOf = (word: string | undefined): number => (word === undefined ? 0 : (SHIFTS[word] ?? 0));
const nthOf = (word: string): number | "last" => {
  if (word === "last" || word === "final") return "last";
  return ORDINALS.get(word) ?? Number.parseInt(word, 10);
};

function date(meaning: DateMeaning, groups: Groups): TimeMeaning {
  return { kind: "date", date: meaning, portion: portionOf(groups.portion), part: partOf(groups.part), clock: null };
}

function partOf(word: string | undefined): DayPart | null {
  return word === undefined ? null : (DAY_PARTS.get(word) ?? null);
}

function portionOf(words: string | undefined): Portion | null {
  if (words === undefined || words === "later" || words === "earlier" || words.startsWith("re")) return null;
  if (words.startsWith("mid")) return "mid";
  return /^(?:early|beginning|start)/u.test(words) ? "early" : "late";
}

/** Two figures mean the hundred years that end thirty years from 2000: 00-29 are this century's. */
function fullYear(figures: string): number {
  const year = Number(figures.replace(/\D/gu, ""));
  if (figures.replace(/\D/gu, "").length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function yearOf(groups: Groups): YearMeaning {
  if (groups.year !== undefined) return fullYear(groups.year);
  if (groups.fullyear !== undefined) return Number(groups.fullyear);
  const word = groups.yearword ?? undefined;
  return word === undefined ? null : { shift: shiftOf(word) };
}

const WHICH: Readonly<Record<string, Which>> = {
  last: "last",
  "this past": "last",
  this: "this",
  next: "next",
  "this coming": "next",
  "the previous": "previous",
  "the following": "following",
  "the next": "following",
};

function whichOf(word: string | undefined): Which {
  if (word === undefined) return "bare";
  return WHICH[word] ?? "bare";
}

function calendar(groups: Groups, text: string): TimeMeaning | null {
  if (text === "9/11") return date({ kind: "day", year: 2001, month: 9, day: 11, until: null }, {});
  if (groups.a !== undefined && groups.b !== undefined) return numeric(groups);
  const month = monthOf(groups.month ?? groups.monthb);
  const day = groups.day ?? groups.dayb;
  const trailing = groups.trailing === undefined ? groups.which : groups.trailing;
  if (day === undefined) return date({ kind: "month", year: yearOf(groups), month, which: whichOf(trailing) }, groups);
  const year = yearOf(groups) ?? (groups.trailing === undefined ? null : { shift: shiftOf(groups.trailing) });
  const until = groups.until === undefined ? null : Number(groups.until);
  return date({ kind: "day", year, month, day: Number(day), until }, groups);
}

/** Month names, and the figures of ISO dates. */
function monthOf(word: string | undefined): number {
  return MONTHS.get(word ?? "") ?? Number(word);
}

function numeric(groups: Groups): TimeMeaning | null {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const [month, day] = a > 12 || groups.mark === "." ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return date({ kind: "day", year: yearOf(groups), month, day, until: null }, groups);
}

function weekday(groups: Groups): TimeMeaning {
  const number = WEEKDAYS.get(groups.weekday ?? "") ?? 1;
  const weeks = shiftOf(groups.week);
  const which = groups.week === undefined ? whichOf(groups.which) : "this";
  // "The night to Saturday" is the one from Friday.
  const evening = number === 1 ? 7 : number - 1;
  if (groups.nightto !== undefined) return date({ kind: "weekday", weekday: evening, which, weeks, nights: 1 }, groups);
  return date({ kind: "weekday", weekday: number, which, weeks, nights: groups.nextday === undefined ? 0 : 1 }, groups);
}

const DECADE_NAMES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

function decade(groups: Groups): TimeMeaning {
  const named = DECADE_NAMES.indexOf(groups.decadeword ?? "");
  const figures = (groups.decade ?? "").replace(/\D/gu, "");
  const first = named >= 0 ? 1920 + 10 * named : figures.length === 4 ? Number(figures) : 1900 + Number(figures);
  return date({ kind: "decade", decade: Math.floor(first / 10) }, groups);
}

const CENTURY_NAMES: Readonly<Record<string, number>> = { eighteenth: 18, nineteenth: 19, twentieth: 20 };

function century(groups: Groups): TimeMeaning {
  const number = CENTURY_NAMES[groups.centuryword ?? ""] ?? Number(groups.century);
  return date({ kind: "century", century: number - 1 }, groups);
}

function season(groups: Groups): TimeMeaning {
  const of = SEASONS.get(groups.season ?? "") ?? "SU";
  return date({ kind: "season", season: of, year: yearOf(groups), which: whichOf(groups.which) }, groups);
}

function partOfYear(groups: Groups): TimeMeaning {
  const word = groups.nth ?? groups.qnth ?? "1";
  const part = groups.part === "half" ? "H" : "Q";
  if (word === "this" || word === "next" || (word === "last" && yearOf(groups) === null && part === "Q")) {
    return date({ kind: "unit", unit: "Q", shift: shiftOf(word), from: "writing" }, {});
  }
  return date({ kind: "part-of-year", part, nth: nthOf(word), year: yearOf(groups) }, {});
}

function weekOfMonth(groups: Groups): TimeMeaning {
  const month = groups.month === undefined ? { shift: shiftOf(groups.monthword) } : monthOf(groups.month);
  return date({ kind: "week-of-month", nth: nthOf(groups.nth ?? "1"), month, year: yearOf(groups) }, {});
}

function feast(groups: Groups): TimeMeaning {
  const [month, day] = FEASTS.get(groups.feast ?? "") ?? [12, 25];
  return date({ kind: "day", year: yearOf(groups), month, day, until: null }, {});
}

function unitNamed(word: string | undefined): TimeUnit {
  return UNITS.get((word ?? "").replace(/^(?:morning|afternoon|evening)$/u, "day")) ?? "D";
}

function unit(groups: Groups): TimeMeaning {
  if (groups.theday !== undefined) return date({ kind: "unit", unit: "D", shift: 0, from: "story-or-writing" }, {});
  const word = groups.unit ?? groups.unitb ?? groups.unitc;
  const from = groups.story ?? groups.that ?? groups.order;
  const part = word === "morning" || word === "afternoon" || word === "evening" || word === "night" ? word : undefined;
  if (from === undefined) {
    const shift = unitNamed(word) === "WE" && groups.which === undefined ? -1 : shiftOf(groups.which);
    return date({ kind: "unit", unit: unitNamed(word), shift, from: "writing" }, { portion: groups.portion });
  }
  const shift = groups.order === undefined ? shiftOf(groups.story) : groups.order === "after" ? 1 : -1;
  return date({ kind: "unit", unit: unitNamed(word), shift, from: "story" }, { portion: groups.portion, part });
}

const VAGUE = new Set(["a few", "several", "many", "a number of", "some", "few"]);

/** Null is an amount that the text leaves open. */
function amountOf(words: string | undefined): number | null {
  if (words === undefined || VAGUE.has(words) || words === "dozens of") return null;
  if (words === "single") return 1;
  if (words === "a couple of") return 2;
  if (words.startsWith("half")) return 0.5;
  const half = / (?:and a|and one) half$/u.test(words) ? 0.5 : 0;
  const number = numberOf(words.replace(/ (?:and a|and one) half$/u, ""));
  return number === null ? null : number + half;
}

/** How many days lie between "a few minutes ago" or "some hours ago" and now. */
const BACK: Readonly<Partial<Record<TimeUnit, number>>> = { TS: 0, TM: 0, TH: 0 };

function shift(groups: Groups): TimeMeaning {
  const direction = groups.direction ?? "ago";
  const amount = amountOf(groups.amount);
  const from = direction === "ago" || /^(?:from|hence)/u.test(direction) ? "writing" : "story";
  const sign = /^(?:ago|earlier|before|previous)/u.test(direction) ? -1 : 1;
  const signed = amount === null ? null : sign * amount;
  if (signed === null) {
    const back = direction === "ago" ? BACK[unitNamed(groups.unit)] : undefined;
    return date({ kind: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF", ...(back === undefined ? {} : { daysBack: back }) }, {});
  }
  return date({ kind: "shift", amount: signed, unit: unitNamed(groups.unit), from }, {});
}

const DAY_WORDS: Readonly<Record<string, readonly [number, DayPart | null]>> = {
  today: [0, null],
  this: [0, null],
  tonight: [0, "NI"],
  yesterday: [-1, null],
  tomorrow: [1, null],
  overnight: [-1, "NI"],
  "last night": [-1, "NI"],
  "last evening": [-1, "EV"],
  "the day before yesterday": [-2, null],
  "the day after tomorrow": [2, null],
  "the night before last": [-2, "NI"],
};

function dayWord(groups: Groups): TimeMeaning {
  const [amount, part] = DAY_WORDS[groups.word ?? groups.word2 ?? "today"] ?? [0, null];
  const night = groups.word === "overnight" ? ({ isWholeNight: true } as const) : {};
  const meaning: DateMeaning = { kind: "unit", unit: "D", shift: amount, from: "writing", ...night };
  return { kind: "date", date: meaning, portion: null, part: part ?? partOf(groups.part), clock: null };
}

function reference(groups: Groups): TimeMeaning {
  const value = groups.past !== undefined ? "PAST_REF" : groups.future !== undefined ? "FUTURE_REF" : "PRESENT_REF";
  return date({ kind: "reference", value }, {});
}

function duration(groups: Groups, text: string): TimeMeaning {
  const half = text.endsWith(" and a half") ? 0.5 : 0;
  const one = /^(?:the )?(?:past|last|next|coming|previous|first|final) [a-z]+$/u.test(text) && !text.endsWith("s") ? 1 : null;
  const amount = amountOf(groups.amount);
  const length = one ?? (amount === null ? null : amount + half);
  const isEnding = unitNamed(groups.unit) === "TH" && /^(?:the )?(?:past|last) /u.test(text);
  const back = isEnding ? { daysBack: Math.ceil((length ?? 0) / 24) } : {};
  return { kind: "duration", amount: length, unit: unitNamed(groups.unit), ...back };
}

const RHYTHMS: Readonly<Record<string, string>> = {
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  monthly: "P1M",
  quarterly: "P3M",
  hourly: "PT1H",
};
const SET_UNITS: Readonly<Record<string, readonly [string, string]>> = {
  day: ["P", "D"],
  night: ["P", "D"],
  week: ["P", "W"],
  month: ["P", "M"],
  year: ["P", "Y"],
  hour: ["PT", "H"],
  minute: ["PT", "M"],
};

function set(groups: Groups): TimeMeaning {
  if (groups.rhythm !== undefined) return { kind: "set", value: RHYTHMS[groups.rhythm] ?? "P1Y" };
  if (groups.weekday !== undefined) return { kind: "set", value: `XXXX-WXX-${WEEKDAYS.get(groups.weekday)}` };
  if (groups.part !== undefined) return { kind: "set", value: `XXXX-XX-XXT${partOf(groups.part)}` };
  const [prefix, letter] = SET_UNITS[groups.unit ?? "day"] ?? ["P", "D"];
  return { kind: "set", value: `${prefix}${amountOf(groups.amount) ?? 1}${letter}` };
}

function clock(groups: Groups): TimeMeaning | null {
  const meaning = clockOf(groups);
  return meaning.hour > 23 ? null : { kind: "time", date: null, portion: null, part: null, clock: meaning };
}

function clockOf(groups: Groups): ClockMeaning {
  const zone = groups.zone === "utc" || groups.zone === "gmt" ? "Z" : "";
  if (groups.clockword !== undefined) return { hour: groups.clockword === "midnight" ? 0 : 12, minute: 0, zone };
  const minute = Number(groups.minute ?? 0);
  const hour = Number(groups.hour);
  if (groups.half === undefined) return { hour, minute, zone };
  return { hour: (hour % 12) + (groups.half === "p" ? 12 : 0), minute, zone };
}

/** What the named groups of a rule mean. Null where the figures make no date. */
export const TIME_READINGS: Readonly<Record<TimeReading, (groups: Groups, text: string) => TimeMeaning | null>> = {
  calendar,
  weekday,
  year: (groups) => date({ kind: "year", year: fullYear(groups.year ?? "0") }, groups),
  decade,
  century,
  season,
  "part-of-year": partOfYear,
  "fiscal-year": (groups) => date({ kind: "fiscal-year", year: yearOf(groups) ?? { shift: 0 } }, {}),
  "week-of-month": weekOfMonth,
  feast,
  unit,
  shift,
  "day-word": dayWord,
  reference,
  duration,
  set,
  clock,
};
