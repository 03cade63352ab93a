import type { Decision } from "../core/model/index.ts";
import type { CaseStore } from "./ports/case-store.ts";
import type { Clock, IdSource } from "./ports/clock.ts";
import type { Hashing } from "./ports/hashing.ts";
import type { Peoples } from "./refuse-people.ts";

/** What deciding takes beside what is decided. */
export interface DecideParts {
  readonly store: CaseStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Codebook that decisions follow, with its version; null where the team named none. */
  readonly codebook: string | null;
  /** Where the person sees neither the machine's suggestions nor others' decisions. */
  readonly sight?: "blind";
  readonly hashing: Pick<Hashing, "text">;
  /** Tells peoples and nations from groups. Asked for where a perpetrator is named alone: its tables are large. */
  readonly peoples: () => Promise<Peoples>;
}

/** What a decision is about and says, once what was asked is held against the case. */
export type Resolved = Pick<Decision, "subject" | "decided">;
