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

/**
 * Quotations whose words were changed. Marks, case and punctuation apart; a quotation cut short, or broken up by the speaker's name, is
 * none: its words stand in the other in their order, side by side.
 */
export function alteredQuotations(before: readonly string[], after: readonly string[]): readonly AlteredQuotation[] {
  const whole = termsOf(before.join(" ")).join(" ");
  return after.flatMap((quotation): readonly AlteredQuotation[] => {
    const terms = termsOf(quotation);
    if (terms.length < SHORTEST || ` ${whole} `.includes(` ${terms.join(" ")} `)) return [];
    const [nearest] = before
      .map((one) => ({ one, share: shareOf(terms, termsOf(one)) }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share);
    if (nearest === undefined || ` ${terms.join(" ")} `.includes(` ${termsOf(nearest.one).join(" ")} `)) return [];
    return [{ before: nearest.one, after: quotation }];
  });
}

const termsOf = (text: string): readonly string[] => wordsOf(text).map((word) => termOf(word) || word.lower);

/** Of the shorter one's words, how many the other has. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length < SHORTEST ? 0 : shorter.filter((term) => longer.includes(term)).length / shorter.length;
}
