import { wordsOf } from "../../text/index.ts";
import { termOf } from "../terms.ts";

/** Shorter ones are single words in quotation marks, which two may choose alike. In words. */
const SHORTEST = 3;
/** Quotations that share less are two sentences of one speaker, not one altered. */
const LEAST_SHARE = 0.5;

/** A quotation of the later carrier whose words are not those of the earlier's. */
export interface AlteredQuotation {
  readonly before: string;
  readonly after: string;
}

/** A stretch inside quotation marks, and its words without what only the way of writing changes. */
export interface Quoted {
  readonly text: string;
  readonly terms: readonly string[];
}

export const quotedOf = (text: string): Quoted => ({ text, terms: wordsOf(text).map((word) => termOf(word) || word.lower) });

/**
 * Quotations whose words were changed. Marks, case and punctuation apart; a quotation cut short, or broken up by the speaker's name, is
 * none: its words stand in the other in their order, side by side.
 */
export function alteredQuotations(before: readonly Quoted[], after: readonly Quoted[]): readonly AlteredQuotation[] {
  if (before.length === 0) return [];
  const whole = before.flatMap(({ terms }) => terms);
  return after.flatMap(({ text, terms }): readonly AlteredQuotation[] => {
    if (terms.length < SHORTEST || isRunOf(terms, whole)) return [];
    const [nearest] = before
      .map((one) => ({ one, share: shareOf(terms, one.terms) }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share);
    return nearest === undefined || isRunOf(nearest.one.terms, terms) ? [] : [{ before: nearest.one.text, after: text }];
  });
}

/** Whether terms stand side by side in others. */
const isRunOf = (terms: readonly string[], whole: readonly string[]): boolean => ` ${whole.join(" ")} `.includes(` ${terms.join(" ")} `);

/** Of the shorter one's words, how many the other has. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length < SHORTEST ? 0 : shorter.filter((term) => longer.includes(term)).length / shorter.length;
}
