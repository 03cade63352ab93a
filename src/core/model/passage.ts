import type { Span } from "./span.ts";

/** Whose names leave as written. Everybody named is private unless a person marked the name public. */
export interface LeavePolicy {
  /** `pseudonyms`: names of persons become "[person A]", the same within one document, unlinked between documents. */
  readonly persons: "pseudonyms" | "as-written";
  /** Names (see `nameKey`) that a person marked public: they leave as written under `pseudonyms` too. Absent is nobody's. */
  readonly publicNames?: ReadonlySet<string>;
  /** `sentences`: the sentences cited, with one on each side. `whole-text`: all of it. */
  readonly context: "sentences" | "whole-text";
}

/** A stretch of a passage. `cited` parts lie in the spans cited; a pseudonym stands for characters that were left out. */
export interface PassagePart {
  readonly text: string;
  readonly cited: "cited" | "around";
  readonly written: "as-written" | "pseudonym" | "cut";
  /** Where it stands in the document's text; null for a cut. */
  readonly at: Span | null;
}

/** What may leave of a text: parts in reading order; a `cut` part stands where text was left out. */
export interface Passage {
  readonly parts: readonly PassagePart[];
  /** The spans cited, in UTF-16 code units of the document's text: they point even where the words stay behind. */
  readonly spans: readonly Span[];
}
