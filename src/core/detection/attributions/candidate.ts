import type { Range } from "./noun-phrases.ts";

/** One possible attribution inside a unit, in token ranges. `key` is what its rule is looked up by. */
export interface Candidate {
  readonly key: string;
  readonly order: "subject-first" | "inverted" | "noun" | "according" | "none";
  readonly source: Range | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly addressee: Range | null;
  /** A hand that passes the words on ("quoted X as saying": outer) or that they are taken from ("citing X": inner). */
  readonly hand: Hand | null;
}

export interface Hand {
  readonly place: "outer" | "inner";
  readonly source: Range | null;
  readonly cue: Range;
}
