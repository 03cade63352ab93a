/** Month names and their abbreviations, to 1..12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["jan", 1],
  ["february", 2],
  ["feb", 2],
  ["march", 3],
  ["mar", 3],
  ["april", 4],
  ["apr", 4],
  ["may", 5],
  ["june", 6],
  ["jun", 6],
  ["july", 7],
  ["jul", 7],
  ["august", 8],
  ["aug", 8],
  ["september", 9],
  ["sept", 9],
  ["sep", 9],
  ["october", 10],
  ["oct", 10],
  ["november", 11],
  ["nov", 11],
  ["december", 12],
  ["dec", 12],
]);

/** Weekday names and their abbreviations, to 1 (Monday) .. 7 (Sunday). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["monday", 1],
  ["mon", 1],
  ["tuesday", 2],
  ["tues", 2],
  ["tue", 2],
  ["wednesday", 3],
  ["wed", 3],
  ["thursday", 4],
  ["thurs", 4],
  ["thur", 4],
  ["thu", 4],
  ["friday", 5],
  ["fri", 5],
  ["saturday", 6],
  ["sat", 6],
  ["sunday", 7],
  ["sun", 7],
]);

/** Units of time with the letters of TIMEX3. `T` before the letter is a unit below the day. */
export const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ["second", "TS"],
  ["minute", "TM"],
  ["hour", "TH"],
  ["day", "D"],
  ["night", "D"],
  ["week", "W"],
  ["weekend", "WE"],
  ["month", "M"],
  ["quarter", "Q"],
  ["year", "Y"],
  ["decade", "DE"],
  ["century", "CE"],
  ["centurie", "CE"],
]);
export type TimeUnit = "TS" | "TM" | "TH" | "D" | "W" | "WE" | "M" | "Q" | "Y" | "DE" | "CE";

/** Parts of the day, to TIMEX3's. Dawn counts as morning, dusk as evening. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ["morning", "MO"],
  ["dawn", "MO"],
  ["daybreak", "MO"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["dusk", "EV"],
  ["night", "NI"],
]);
export type DayPart = "MO" | "AF" | "EV" | "NI";

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);
export type Season = "SP" | "SU" | "FA" | "WI";

/** Feasts of one date in every year, as month and day. Movable feasts need tables that differ by church and country. */
export const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["christmas eve", [12, 24]],
  ["christmas day", [12, 25]],
  ["christmas", [12, 25]],
  ["boxing day", [12, 26]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ["halloween", [10, 31]],
  ["valentine's day", [2, 14]],
  ["fourth of july", [7, 4]],
]);

/** Words after which "may", "march" and the like are months. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(
  "in since until till by of from through during early late mid last next every between before after late-".split(" "),
);

/** Words that show that what a sentence tells lies ahead of it. */
export const AHEAD: ReadonlySet<string> = new Set(
  "will would shall must likely come aims hopes hoping vows wants heading won't 'll upcoming scheduled planned plans expected expects due slated until till deadline forthcoming ahead set".split(
    " ",
  ),
);
