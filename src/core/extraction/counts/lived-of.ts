import type { CountWhat } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
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
export function livedOf(outline: Outline, read: readonly ReadCount[]): readonly LivedCount[] {
  const dead = read.reduce((most, one) => (one.what === "killed" && one.partOf === null ? Math.max(most, one.min) : most), 0);
  const kept: LivedCount[] = [];
  const places = new Map<number, number>();
  for (const [index, one] of read.entries()) {
    const lived = one.what === "shot" ? (diedOf(outline, one) ?? livedFrom(one, dead)) : { ...one, what: one.what, basis: "told" as const };
    if (lived === null) continue;
    places.set(index, kept.length);
    const total = one.partOf === null ? null : (places.get(one.partOf) ?? null);
    kept.push({ ...lived, partOf: total });
  }
  return kept;
}

/** "It was the second death in the town: a clerk was shot": the sentence tells what became of the one who was shot. */
const NTH_DEATH =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|\d+(?:st|nd|rd|th)) (?:death|murder|killing|homicide)\b/iu;

function diedOf({ text, sentences }: Outline, one: ReadCount): LivedCount | null {
  const sentence = sentences[one.sentence];
  if (one.reading.kind !== "single" || sentence === undefined || !NTH_DEATH.test(text.slice(...sentence))) return null;
  return { ...one, what: "killed", basis: "told" };
}

function livedFrom(one: ReadCount, dead: number): LivedCount | null {
  const min = one.reading.kind === "zero" ? 0 : Math.max(0, one.min - dead);
  if (one.reading.kind !== "zero" && min === 0) return null;
  return { ...one, what: "injured", min, max: one.max === null ? null : Math.max(min, one.max - dead), basis: "shot" };
}
