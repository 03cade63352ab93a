/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as what is known. */
export type PartialDate = string;
/** `YYYY-MM-DD` in the proleptic Gregorian calendar. */
export type Day = string;

/** A closed interval of days: `from` and `to` are both in it. */
export interface DayInterval {
  readonly from: Day;
  readonly to: Day;
}

/** How a date was found: written in full, worked out from another date, or told without a year that the text does not give. */
export type DateBasis = "stated" | "relative" | "year-open";
