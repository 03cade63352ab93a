import type { LeavePolicy } from "../core/model/index.ts";

/** Names as the person at the desk has them; the sentences cited with one on each side. */
export const POLICIES = {
  shown: { persons: "as-written", context: "sentences" },
  veiled: { persons: "pseudonyms", context: "sentences" },
} as const satisfies Record<string, LeavePolicy>;
export type NamesAtDesk = keyof typeof POLICIES;
