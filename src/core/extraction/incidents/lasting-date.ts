import type { ReportDate, Span, TimeExpression } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";

/** "Since the fall of the government in December" as well. */
const SINCE = /\bsince (?:early |mid-|late |the |(?:the|its|his|her|their) [^,;.]{3,70}\s(?:in|on) )?$/iu;
const THIS_YEAR = /^(?:so far )?this year$/iu;
const SINCE_REACH = 90;

/**
 * How long a series or a situation has lasted: "since January" runs from then until the text was published, "this year" from its first day. Null
 * where the stretches tell neither, or nobody knows when the text was published.
 */
export function lastingDate(
  { outline, facts: { published } }: ExtractionContext,
  timesIn: (spans: readonly Span[]) => readonly TimeExpression[],
  stretches: readonly Span[],
): ReportDate | null {
  if (published === null || published.length < 10) return null;
  for (const { span, interval, basis } of timesIn(stretches)) {
    const own = outline.text.slice(...span);
    const isSince = SINCE.test(outline.text.slice(Math.max(0, span[0] - SINCE_REACH), span[0])) || /^since\b/iu.test(own);
    if (interval === null || !(isSince || THIS_YEAR.test(own)) || interval.from > published) continue;
    return { from: interval.from, to: published, span, basis };
  }
  return null;
}
