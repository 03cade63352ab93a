import type { Tie } from "../ties-between.ts";

/** Reports are together where they are at least this much alike on average. */
export const TOGETHER = -0.5;
/** A report that fits two incidents that are apart, and fits one by less than this more, joins neither. */
const CLEARLY = 0.7;

/** A tie of a report to one that is in a group. */
export interface TieToGroup extends Pick<Tie, "score" | "verdict"> {
  readonly home: number;
}

/** How well a report fits a group: the average over its ties to it. */
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
      fit: own.some(({ verdict }) => verdict === "copied")
        ? Number.POSITIVE_INFINITY
        : own.reduce((sum, { score }) => sum + score, 0) / own.length,
    }))
    .filter(({ fit }) => fit >= TOGETHER)
    .sort((a, b) => (a.fit === b.fit ? a.home - b.home : b.fit - a.fit));
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
