import type { WordWeights } from "../../model/index.ts";
import type { ReportProfile } from "./report-profile.ts";

/** A profile made ready to be compared many times. */
export interface ComparableReport {
  readonly profile: ReportProfile;
  /** Term vector of length 1: (1 + ln count) x weight, scaled. */
  readonly vector: ReadonlyMap<string, number>;
  /** Weight of each name. */
  readonly names: ReadonlyMap<string, number>;
  readonly people: ReadonlySet<string>;
}

const NONE: ReportProfile["words"] = {};

export function comparable(profile: ReportProfile, weights: WordWeights): ComparableReport {
  const raw = Object.entries(profile.words).map(([term, count]): [string, number] => [
    term,
    (1 + Math.log(count)) * weights.weightOf(term),
  ]);
  const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    profile: { ...profile, words: NONE }, // The vector holds them: of thousands of reports not both are kept.
    vector: new Map(raw.map(([term, weight]) => [term, weight / length])),
    names: new Map(profile.names.map((term) => [term, weights.weightOf(term)])),
    people: new Set(profile.people),
  };
}

/** Cosine of two vectors of length 1, 0 to 1. */
export function cosineOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return Math.min(1, sum);
}
