import { type Count, compareSpans, type DayInterval, type IncidentReport, type ReportDate, type Span } from "../../model/index.ts";
import { coveringOf } from "../../text/index.ts";
import type { TextCount } from "../counts/text-count.ts";
import { tollOf } from "../counts/toll.ts";
import type { Lookups } from "./lookups.ts";

/** Where a report's figures may stand, and what it is. */
export interface CountedIn {
  /** The sentences, or parts of them, that tell of its acts. */
  readonly own: readonly Span[];
  /** Sentences about it without a word for the act. */
  readonly near: readonly Span[];
  /** Sentences that may tell it again; what they count stands in where those above tell none of it. */
  readonly again: readonly Span[];
  readonly kind: IncidentReport["kind"];
  readonly date: ReportDate | null;
  /** Those of its own that lie further back: what they count of an earlier act is its own. */
  readonly back: readonly Span[];
}

/**
 * The figures of a report: those in its sentences, nearest to its triggers, with `partOf` as an index into them. A sum over time is of a
 * series, a sum over places of the report that tells it; beside the acts of an incident only what is told of one day and no other.
 */
export function reportCounts(lookups: Pick<Lookups, "counts" | "countsIn" | "timesIn">, where: CountedIn): readonly TextCount[] {
  const { counts, countsIn } = lookups;
  const isBack = coveringOf(where.back.map((span) => ({ span })));
  const isOwn = ({ scope, span }: TextCount): boolean =>
    scope === "one" ||
    scope === "spread" ||
    (scope === "earlier" && isBack(span).length > 0) ||
    (scope === "several" && where.kind !== "incident");
  const own = countsIn(where.own).filter(isOwn);
  const isOfAnotherDay = anotherDay(lookups, where);
  const near = countsIn(where.near).filter((count) => count.scope === "one" && !isOfAnotherDay(count));
  const told = new Set([...own, ...near].map(({ what }) => what));
  const again = countsIn(where.again).filter(({ what, scope }) => scope === "one" && !told.has(what));
  const kept = [...new Set([...own, ...near, ...again])].sort((a, b) => compareSpans(a.span, b.span));
  const place = new Map(kept.map((count, at) => [count, at]));
  const partOf = (of: number | null): number | null => (of === null ? null : (place.get(counts[of] as TextCount) ?? null));
  return kept.map((count) => ({ ...count, partOf: partOf(count.partOf) }));
}

/** A sentence beside the acts that tells a day of its own tells of something else. */
function anotherDay({ timesIn }: Pick<Lookups, "timesIn">, { near, date }: CountedIn): (count: TextCount) => boolean {
  const sentencesOver = coveringOf(near.map((span) => ({ span })));
  return (count) => sentencesOver(count.span).some(({ span }) => timesIn([span]).some(({ interval }) => isOtherTime(interval, date)));
}

const MONTH = 30 * 86_400_000;

/** Days before the act are of something else; days after it may be of those who died later, weeks on they are not. */
function isOtherTime(day: DayInterval | null, date: DayInterval | null): boolean {
  if (day === null || date === null) return false;
  return day.to < date.from || Date.parse(day.from) - Date.parse(date.to) > MONTH;
}

export function toCount({ what, min, max, asWritten, span, who, partOf, said }: TextCount): Count {
  return { what, min, max, asWritten, span, who, partOf, said };
}

/** What the report itself puts as the toll, attackers apart. */
export function tollsOf(counts: readonly TextCount[]): Pick<IncidentReport, "killed" | "injured" | "attackers"> {
  return {
    killed: tollOf(counts, "killed", "attacked"),
    injured: tollOf(counts, "injured", "attacked"),
    attackers: { killed: tollOf(counts, "killed", "attackers")?.min ?? null, injured: tollOf(counts, "injured", "attackers")?.min ?? null },
  };
}
