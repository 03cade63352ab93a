import type { Footing, Span } from "../../model/index.ts";

/** Somebody whom a statement gives a part in an act, by the words that name them. */
export interface SaidPart {
  readonly span: Span;
  readonly text: string;
  readonly footing: Footing;
}
