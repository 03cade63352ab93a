import type { Tie } from "../ties-between.ts";

/** Reports are together where they are at least this much alike on average. */
export const TOGETHER = -0.5;
/** A report that fits two incidents that are apart, and fits one by less than this more, joins neither. */
const CLEARLY = 0.7;

/** A tie of a report to one that is in a group. */
export interface TieToGroup extends Pick<Tie, "score" | "verdict"> {
  readonly home: number;
}

/** How well a report fits a group: the average over its best ties to it. */
export interface Fit {
  readonly home: number;
  readonly fit: number;
}

/** The groups that a report fits, best first. A pair that is apart rules its group out. */
export function fitsOf(ties: readonly TieToGroup[]): readonly Fit[] {
  return [...Map.groupBy(ties, ({ home }) => home)]
    .filter(([, own]) => own.every(({ verdict }) => verdict !== "apart"))
    .map(([home, own]) => ({
      home,
      fit: own.some(({ verdict }) => verdict === "copied") ? Number.POSITIVE_INFINITY : averageOfBest(own.map(({ score }) => score)),
    }))
    .filter(({ fit }) => fit >= TOGETHER)
    .sort((a, b) => (a.fit === b.fit ? a.home - b.home : b.fit - a.fit));
}

/**
 * A document that tells little of an incident is like few of those that tell of it: the best ties say whether it does. No group is drawn to another by
 * them, since what is told in passing joins one.
 */
const BEST = 3;

function averageOfBest(scores: readonly number[]): number {
  const best = scores.toSorted((a, b) => b - a).slice(0, BEST);
  return best.reduce((sum, score) => sum + score, 0) / best.length;
}

/** Whether a report fits another group nearly as well as its own. */
export function isTornBetween(fits: readonly Fit[], home: number): boolean {
  const own = fits.find((one) => one.home === home);
  return own !== undefined && fits.some(({ home: other, fit }) => other !== home && own.fit - fit < CLEARLY);
}

/** The group that a report fits, and clearly better than any other. */
export function homeAmong([best, second]: readonly Fit[]): number | null {
  if (best === undefined) return null;
  return second === undefined || best.fit - second.fit >= CLEARLY ? best.home : null;
}
