import type { Span, TimeExpression } from "../../model/index.ts";

const CLAIM_OF = /\b(?:claim(?:ed|s|ing)|(?:responsibility|credit) for|condemn(?:ed|s)|denounced)\s(?:the|this|that)\s(?:\p{L}+\s){0,2}$/iu;
const REACH = 60;
const DAY = 86_400_000;

/** "The group claimed the attack on Friday", in news of Friday: what is new is the claim, and the day is the claim's. */
export function isOfClaim(text: string, { span, interval }: TimeExpression, [start, end]: Span, published: string | null): boolean {
  if (interval === null || published === null || published.length < 10 || span[0] < end) return false;
  const isLately = Date.parse(published.slice(0, 10)) - Date.parse(interval.to) <= DAY;
  return isLately && CLAIM_OF.test(text.slice(Math.max(0, start - REACH), start));
}
