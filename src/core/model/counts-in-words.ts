import type { Grade } from "./corroboration.ts";

/** What is shown of a grade where its reasons stand elsewhere: never the name without the counts. */
export type GradeCounts = Pick<Grade, "carriers" | "origins" | "ownClaims">;

/**
 * The counts of a grade in words. Who only claims a thing for itself is an origin of that claim and raises no grade: it is told apart, so that a
 * single origin is never said to be two.
 */
export function countsInWords({ carriers, origins, ownClaims }: GradeCounts): string {
  const asserting = origins - ownClaims;
  return [
    counted(carriers, "document"),
    ...(asserting > 0 || ownClaims === 0 ? [counted(asserting, "origin")] : []),
    ...(ownClaims > 0 ? [counted(ownClaims, "own claim")] : []),
  ].join(", ");
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
