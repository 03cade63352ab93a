import { STATE_ARMS } from "../../lexicon/state-arms-words.ts";
import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

const SHORT_FORM = /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/iu;
const BEFORE_NOUN =
  /^ (?!(?:and|or|but|on|in|at|to|for|by|of|is|was|has|had|have|are|were|will|would|said|says|who|which|that|where|when|as|if|with|from|after|before|during|since)\b)\p{L}{3,}/iu;

/** "U.S. embassy", "a UK citizen": a short form before a noun tells whose, not where. */
export function isModifier({ text }: Outline, [start, end]: Span): boolean {
  return SHORT_FORM.test(text.slice(start, end)) && BEFORE_NOUN.test(text.slice(end, end + 24));
}

const ARMS_REACH = 60;

/** "Turkish drones", "Israeli settlers": whose they are, which is seldom where they strike. */
export function isOfStrikers(text: string, [, end]: Span): boolean {
  const behind = text.slice(end, end + ARMS_REACH);
  return STATE_ARMS.test(behind) || SETTLERS.test(behind);
}
const SETTLERS = /^\s(?:\p{L}+\s)?(?:settlers?|mercenaries)\b/iu;
