import type { IncidentTimesView } from "../../../wire/linked-views.ts";
import type { PlacedRow } from "../facets/facets.ts";
import { dayNumber } from "./time-view.ts";

/** A stretch of days that is told: whole days, the last one whole too. `year-open`: told without a year. */
export interface ToldDays {
  readonly from: number;
  readonly to: number;
  readonly how: "told" | "year-open" | "given";
  /** `contested`: another cannot be true beside it, or somebody speaks against it. */
  readonly dispute: "contested" | "none";
}

/** What stands on the timeline as one: a report, or an incident with every date that is told of it. */
export interface Timed {
  readonly key: string;
  /** What it tells of, for the track it stands on. */
  readonly track: string;
  /** Widest first, so that none lies over a narrower; at least one. */
  readonly days: readonly ToldDays[];
  /** The first and last day of all of them. */
  readonly from: number;
  readonly to: number;
  readonly looked: "decided" | "undecided";
  /** `contested` where one of its dates is. */
  readonly dispute: ToldDays["dispute"];
}

export interface TimedReport extends Timed {
  readonly row: PlacedRow;
}

export interface TimedIncident extends Timed {
  readonly incident: IncidentTimesView;
}

/** The reports that tell a date, earliest first. When a document was published is no date of what it tells. */
export function timedReports(rows: readonly PlacedRow[]): readonly TimedReport[] {
  return inTime(
    rows.flatMap((row): readonly TimedReport[] => {
      const { id, type, date, state } = row.report;
      if (date === null) return [];
      const how = date.basis === "year-open" || date.basis === "given" ? date.basis : "told";
      const looked = state === "machine" ? "undecided" : "decided";
      return [
        {
          key: id,
          track: type.replaceAll("-", " "),
          ...spread([{ ...daysFrom(date), how, dispute: "none" }]),
          looked,
          dispute: "none",
          row,
        },
      ];
    }),
  );
}

/** The incidents that are told a date, earliest first. */
export function timedIncidents(incidents: readonly IncidentTimesView[]): readonly TimedIncident[] {
  return inTime(
    incidents.flatMap((incident): readonly TimedIncident[] => {
      const { id, act, dates, reviewed, agreement } = incident;
      if (dates.length === 0) return [];
      const looked = reviewed === "machine" ? "undecided" : "decided";
      const dispute = agreement === "contested" ? "contested" : "none";
      const days = dates.map((date) => ({ ...daysFrom(date), how: date.how, dispute: date.dispute }));
      return [{ key: id, track: act.toLowerCase(), ...spread(days), looked, dispute, incident }];
    }),
  );
}

const daysFrom = ({ from, to }: { readonly from: string; readonly to: string }) => ({ from: dayNumber(from), to: dayNumber(to) });

function spread(days: readonly ToldDays[]): Pick<Timed, "days" | "from" | "to"> {
  return {
    days: days.toSorted((a, b) => b.to - b.from - (a.to - a.from)),
    from: days.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
    to: days.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY),
  };
}

const inTime = <Item extends Timed>(items: readonly Item[]): readonly Item[] => items.toSorted((a, b) => a.from - b.from || a.to - b.to);

/** Whether any of its days are in sight; what only spans them is not. */
export function isInSight({ days }: Timed, view: { readonly from: number; readonly to: number }): boolean {
  return days.some(({ from, to }) => to + 1 >= view.from && from <= view.to);
}
