import type { ItemStanding } from "../../../core/model/reading.ts";
import { ink, type Screen, safe } from "./screen.ts";

const STANDINGS = {
  machine: { mark: "?", ink: "yellow", means: "machine, not reviewed" },
  added: { mark: "+", ink: "green", means: "added" },
  accepted: { mark: "✓", ink: "green", means: "accepted" },
  rejected: { mark: "✗", ink: "red", means: "rejected" },
  edited: { mark: "✎", ink: "green", means: "edited" },
} as const;

/** The one-character mark of who decided of an item; `legendText` says what it means. */
export function markOf(screen: Screen, { state }: ItemStanding): string {
  return ink(screen, STANDINGS[state].ink, STANDINGS[state].mark);
}

/** Who decided of an item, or that nobody has, in words. */
export function standingText(screen: Screen, { state, by, addedBy, why }: ItemStanding): string {
  const found = addedBy !== null && state !== "added" ? `, added by ${safe(addedBy)}` : "";
  const { mark, means, ink: colour } = STANDINGS[state];
  return ink(screen, colour, `${mark} ${means}${by ? ` by ${safe(by)}` : ""}${found}${why ? `: ${safe(why)}` : ""}`);
}

/** What the marks above or below mean: the marks that were used alone. */
export function legendText(screen: Screen, standings: readonly ItemStanding[]): string {
  const used = new Set(standings.map(({ state }) => state));
  return (["machine", "added", "accepted", "rejected", "edited"] as const)
    .filter((state) => used.has(state))
    .map((state) => ink(screen, STANDINGS[state].ink, `${STANDINGS[state].mark} ${STANDINGS[state].means}`))
    .join("   ");
}
