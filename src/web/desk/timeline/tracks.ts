import type { PlacedRow } from "../facets/facets.ts";
import { dayNumber, type TimeView } from "./time-view.ts";

/** A report that tells a date, as the days it tells: whole days, the last one whole too. */
export interface DatedRow {
  readonly row: PlacedRow;
  readonly from: number;
  readonly to: number;
  /** `open`: told without a year. */
  readonly year: "told" | "open";
}

/** The reports that tell a date, earliest first. When a document was published is no date of what it tells. */
export function datedRows(rows: readonly PlacedRow[]): readonly DatedRow[] {
  return rows
    .flatMap((row): readonly DatedRow[] => {
      const { date } = row.report;
      if (date === null) return [];
      return [{ row, from: dayNumber(date.from), to: dayNumber(date.to), year: date.basis === "year-open" ? "open" : "told" }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** A bar in pixels: as wide as what is told is wide, in a lane of its own where others would lie over it. */
export interface Bar extends DatedRow {
  readonly left: number;
  readonly width: number;
  readonly lane: number;
}

/** The reports of one type. `more` had no lane left. */
export interface Track {
  readonly type: string;
  readonly bars: readonly Bar[];
  readonly lanes: number;
  readonly more: number;
}

export const MOST_LANES = 16;
const LEAST_WIDTH = 6;
const GAP = 2;

/** What is in sight, a track for each type, the fullest first; the day of a bar takes its whole width on the axis. */
export function tracksOf(dated: readonly DatedRow[], { from, to }: TimeView, width: number): readonly Track[] {
  const perDay = width / (to - from);
  const byType = new Map<string, DatedRow[]>();
  for (const one of dated) {
    if (one.to + 1 < from || one.from > to) continue;
    const { type } = one.row.report;
    byType.set(type, [...(byType.get(type) ?? []), one]);
  }
  return [...byType]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([type, own]) => {
      const ends: number[] = [];
      const bars: Bar[] = [];
      for (const one of own) {
        const left = Math.max(0, (one.from - from) * perDay);
        const right = Math.min(width, Math.max((one.to + 1 - from) * perDay, left + LEAST_WIDTH));
        const free = ends.findIndex((end) => end + GAP <= left);
        const lane = free < 0 ? ends.length : free;
        if (lane >= MOST_LANES) continue;
        ends[lane] = right;
        bars.push({ ...one, left, width: right - left, lane });
      }
      return { type, bars, lanes: ends.length, more: own.length - bars.length };
    });
}
