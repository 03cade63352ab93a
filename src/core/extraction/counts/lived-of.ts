import type { CountWhat } from "../../model/index.ts";
import type { ReadCount } from "./read-counts.ts";

/** A count whose `what` is one of the five; `basis` tells where "shot" was turned into those who lived. */
export interface LivedCount extends Omit<ReadCount, "what"> {
  readonly what: CountWhat;
  readonly basis: "told" | "shot";
}

/**
 * "Shot" alone says that people were hit. Of several that were shot, those not told to have died are counted as injured; one person
 * shot in a text that tells a death is taken for the dead one. Indexes of totals move with what is left out.
 */
export function livedOf(read: readonly ReadCount[]): readonly LivedCount[] {
  const dead = read.reduce((most, one) => (one.what === "killed" && one.partOf === null ? Math.max(most, one.min) : most), 0);
  const kept: LivedCount[] = [];
  const places = new Map<number, number>();
  for (const [index, one] of read.entries()) {
    const lived = one.what === "shot" ? livedFrom(one, dead) : { ...one, what: one.what, basis: "told" as const };
    if (lived === null) continue;
    places.set(index, kept.length);
    const total = one.partOf === null ? null : (places.get(one.partOf) ?? null);
    kept.push({ ...lived, partOf: total });
  }
  return kept;
}

function livedFrom(one: ReadCount, dead: number): LivedCount | null {
  const min = one.reading.kind === "zero" ? 0 : Math.max(0, one.min - dead);
  if (one.reading.kind !== "zero" && min === 0) return null;
  return { ...one, what: "injured", min, max: one.max === null ? null : Math.max(min, one.max - dead), basis: "shot" };
}
