import type { LeavePolicy } from "../../../core/model/index.ts";

/** What a person's own terminal shows: words as written, the sentences cited with one on each side. */
export const AT_HOME: LeavePolicy = { persons: "as-written", context: "sentences" };
