import type { Count, IncidentReport, Span } from "../../model/index.ts";
import type { TextCount } from "../counts/build-counts.ts";
import { tollOf } from "../counts/toll.ts";

/** The figures of a report: those in its sentences, nearest to its triggers, with `partOf` as an index into them. */
export function reportCounts(all: readonly TextCount[], own: readonly Span[], scope: TextCount["scope"]): readonly TextCount[] {
  const kept = all
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count.scope === scope && own.some(([start, end]) => count.span[0] >= start && count.span[1] <= end));
  const place = new Map(kept.map(({ index }, at) => [index, at]));
  return kept.map(({ count }) => ({ ...count, partOf: count.partOf === null ? null : (place.get(count.partOf) ?? null) }));
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
