/** A reference to a footnote of the same reading, by its number from 1. */
export type FootnoteNumber = number;

/** One voice that carries a value: the hands from the publisher to the speaker, or the publisher's own voice. */
export interface Voice {
  readonly kind: "statement" | "own-voice";
  /** Outermost hand first, each as it leaves. A gap is told in words. */
  readonly hands: readonly string[];
  /** Which of the hands, by their place, name a person. */
  readonly persons: readonly number[];
  /** How it is said where it is not simply asserted: "denies", "possible", "claim of responsibility" … */
  readonly manner: readonly string[];
}
