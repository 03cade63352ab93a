import type { DayInterval } from "../../model/index.ts";

/** How exact an interval is: 0 for a day or a few, 1 for up to a month or so, 2 for more. */
export function coarseness(interval: DayInterval | null): number {
  if (interval === null) return 2;
  const days = (Date.parse(interval.to) - Date.parse(interval.from)) / 86_400_000;
  return days <= 7 ? 0 : days <= 45 ? 1 : 2;
}
