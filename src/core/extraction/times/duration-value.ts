import type { TimeUnit } from "../../lexicon/time-words.ts";

const LETTERS: Readonly<Record<TimeUnit, readonly [string, string]>> = {
  TS: ["PT", "S"],
  TM: ["PT", "M"],
  TH: ["PT", "H"],
  D: ["P", "D"],
  W: ["P", "W"],
  WE: ["P", "WE"],
  M: ["P", "M"],
  Q: ["P", "Q"],
  Y: ["P", "Y"],
  DE: ["P", "DE"],
  CE: ["P", "CE"],
};

/** A TIMEX3 duration: `P3D`, `PT30M`, `PXY` for an amount left open. Half an hour is thirty minutes, half a century fifty years. */
export function durationValue(amount: number | null, unit: TimeUnit): string {
  if (amount === 0.5 && unit === "TH") return "PT30M";
  if (amount === 0.5 && (unit === "CE" || unit === "DE")) return unit === "CE" ? "P50Y" : "P5Y";
  const [prefix, letter] = LETTERS[unit];
  return `${prefix}${amount === null ? "X" : String(amount)}${letter}`;
}
