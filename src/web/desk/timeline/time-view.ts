/** A stretch of time in days since 1970-01-01; both ends may lie within a day. */
export interface TimeView {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
const LEAST_DAYS = 7;

/** Whole days since 1970-01-01 of a day as `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

export function dayOf(number: number): string {
  return new Date(Math.floor(number) * DAY_MS).toISOString().slice(0, 10);
}

/** First and last day, as whole days, of a date known to the day, the month or the year. */
export function daysOf(date: string): TimeView {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return { from: dayNumber(date), to: dayNumber(date) };
  const last = month === undefined ? Date.UTC(Number(year), 12, 0) : Date.UTC(Number(year), Number(month), 0);
  return { from: dayNumber(`${year}-${month ?? "01"}-01`), to: Math.round(last / DAY_MS) };
}

/** What holds all these stretches, with a margin; null where there is none. */
export function holding(stretches: readonly TimeView[]): TimeView | null {
  if (stretches.length === 0) return null;
  const from = stretches.reduce((least, one) => Math.min(least, one.from), Number.POSITIVE_INFINITY);
  const to = stretches.reduce((most, one) => Math.max(most, one.to + 1), Number.NEGATIVE_INFINITY);
  const margin = Math.max(1, (to - from) / 40);
  return { from: from - margin, to: to + margin };
}

/** What holds all but the earliest tenth, where that tenth lies far off: an event of years ago would leave a line of dots. */
export function mostOf(stretches: readonly TimeView[]): TimeView | null {
  const inOrder = stretches.toSorted((a, b) => a.from - b.from);
  const [all, most] = [holding(inOrder), holding(inOrder.slice(Math.floor(inOrder.length / 10)))];
  return all !== null && most !== null && most.to - most.from < (all.to - all.from) / 2 ? most : all;
}

/** Nearer or farther by a factor, with the day at this share of the width staying where it is; never beyond `whole`. */
export function zoomedTo({ from, to }: TimeView, factor: number, share: number, whole: TimeView): TimeView {
  const days = Math.min(Math.max(LEAST_DAYS, (to - from) / factor), whole.to - whole.from);
  const at = from + share * (to - from);
  return within({ from: at - share * days, to: at + (1 - share) * days }, whole);
}

/** Moved by a share of what is shown; never beyond `whole`. */
export function movedBy({ from, to }: TimeView, share: number, whole: TimeView): TimeView {
  const by = share * (to - from);
  return within({ from: from + by, to: to + by }, whole);
}

function within({ from, to }: TimeView, whole: TimeView): TimeView {
  const days = Math.min(to - from, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - days);
  return { from: start, to: start + days };
}

/** A day that is written below the tracks. */
export interface AxisMark {
  readonly at: number;
  readonly label: string;
}

const STEPS: readonly (readonly [days: number, months: number])[] = [
  [1, 0],
  [2, 0],
  [7, 0],
  [28, 1],
  [90, 3],
  [181, 6],
  [365, 12],
  [730, 24],
  [1826, 60],
  [3652, 120],
  [18_262, 600],
];

/** As many marks as there is room for, at the beginnings of days, months or years. */
export function axisMarks({ from, to }: TimeView, most: number): readonly AxisMark[] {
  const [days, months] = STEPS.find(([step]) => (to - from) / step <= most) ?? [36_525, 1200];
  const marks: AxisMark[] = [];
  if (months === 0) {
    for (let at = Math.ceil(from / days) * days; at < to; at += days) marks.push({ at, label: dayOf(at) });
    return marks;
  }
  const first = new Date(from * DAY_MS);
  const start = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months;
  for (let month = start; ; month += months) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
    if (at >= to) return marks;
    if (at >= from) marks.push({ at, label: dayOf(at).slice(0, months % 12 === 0 ? 4 : 7) });
  }
}
