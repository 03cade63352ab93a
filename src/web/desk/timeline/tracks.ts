import type { TimeView } from "./time-view.ts";
import { isInSight, type Timed, type ToldDays } from "./timed.ts";

/** One date in pixels: as wide as what is told is wide. */
export interface DrawnDays {
  readonly left: number;
  readonly width: number;
  readonly how: ToldDays["how"];
  readonly dispute: ToldDays["dispute"];
}

/** What stands on the timeline as one, in pixels, in a lane of its own where others would lie over it: its dates, from the first to the last. */
export interface Bar {
  readonly item: Timed;
  readonly left: number;
  readonly width: number;
  readonly lane: number;
  readonly days: readonly DrawnDays[];
}

/** All of one type. `more` had no lane left. */
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
export function tracksOf(timed: readonly Timed[], view: TimeView, width: number): readonly Track[] {
  const inSight = timed.filter((one) => isInSight(one, view));
  const byType = Map.groupBy(inSight, ({ track }) => track);
  return [...byType]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([type, own]) => {
      const ends: number[] = [];
      const bars: Bar[] = [];
      for (const item of own) {
        const { left, right } = edgesOf(item, view, width);
        const free = ends.findIndex((end) => end + GAP <= left);
        const lane = free < 0 ? ends.length : free;
        if (lane >= MOST_LANES) continue;
        ends[lane] = right;
        bars.push({ item, left, width: right - left, lane, days: drawnDays(item, view, width) });
      }
      return { type, bars, lanes: ends.length, more: own.length - bars.length };
    });
}

function drawnDays({ days }: Timed, view: TimeView, width: number): readonly DrawnDays[] {
  return days
    .filter(({ from, to }) => to + 1 >= view.from && from <= view.to)
    .map(({ how, dispute, ...one }) => {
      const { left, right } = edgesOf(one, view, width);
      return { left, width: right - left, how, dispute };
    });
}

function edgesOf(
  days: { readonly from: number; readonly to: number },
  { from, to }: TimeView,
  width: number,
): { readonly left: number; readonly right: number } {
  const perDay = width / (to - from);
  const left = Math.max(0, (days.from - from) * perDay);
  return { left, right: Math.min(width, Math.max((days.to + 1 - from) * perDay, left + LEAST_WIDTH)) };
}
