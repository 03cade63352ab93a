import type { Count, IncidentReport, Span } from "../../model/index.ts";
import type { TextCount } from "../counts/text-count.ts";
import { tollOf } from "../counts/toll.ts";
import type { Lookups } from "./lookups.ts";

/** The figures of a report: those in its sentences, nearest to its triggers, with `partOf` as an index into them. */
export function reportCounts(
  { counts, countsIn }: Pick<Lookups, "counts" | "countsIn">,
  own: readonly Span[],
  scope: TextCount["scope"],
): readonly TextCount[] {
  const kept = countsIn(own).filter((count) => count.scope === scope);
  const place = new Map(kept.map((count, at) => [count, at]));
  const partOf = (of: number | null): number | null => (of === null ? null : (place.get(counts[of] as TextCount) ?? null));
  return kept.map((count) => ({ ...count, partOf: partOf(count.partOf) }));
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
