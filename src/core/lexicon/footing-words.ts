import type { Basis } from "../model/index.ts";

/** On what footing somebody is named, in words. */
export const FOOTING_WORDS = {
  claimed: "claimed",
  reported: "reported",
  "accused-by-authorities": "accused by the authorities",
  accused: "accused",
  possible: "suspected",
  denied: "denied",
} as const satisfies Record<Basis, string>;
