import { COUNTRY_BEFORE_ARMS, STATE_ARMS } from "../../lexicon/state-arms-words.ts";
import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

const SHORT_FORM = /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/iu;
const BEFORE_NOUN =
  /^ (?!(?:and|or|but|on|in|at|to|for|by|of|is|was|has|had|have|are|were|will|would|said|says|who|which|that|where|when|as|if|with|from|after|before|during|since)\b)\p{L}{3,}/iu;

const ARMS_REACH = 60;
const BEFORE_ARMS = new RegExp(`${STATE_ARMS.source}|^\\s(?:army|navy|air force|military|forces|troops|marines|coast guard)\\b`, "iu");

/** "Vellia-backed militias". */
const BACKED =
  /^[-–—](?:backed|linked|aligned|allied|controlled|led|based|born|made|supplied|sponsored|funded|affiliated|launched|flagged|registered|owned|operated|bound)\b/iu;

/** "U.S. embassy", "a UK citizen", "a United States air strike": a short form before a noun, or a name before arms, tells whose, not where. */
export function isModifier({ text }: Pick<Outline, "text">, [start, end]: Span): boolean {
  const name = text.slice(start, end);
  if (BACKED.test(text.slice(end, end + 16))) return true;
  if (SHORT_FORM.test(name)) return BEFORE_NOUN.test(text.slice(end, end + 24));
  return COUNTRY_BEFORE_ARMS.test(name) && BEFORE_ARMS.test(text.slice(end, end + ARMS_REACH));
}

/** "U.S. military", "a United States air strike": forces that fight abroad, which say nothing of where. */
export function isOfForces({ text }: Pick<Outline, "text">, [start, end]: Span): boolean {
  return COUNTRY_BEFORE_ARMS.test(text.slice(start, end)) && BEFORE_ARMS.test(text.slice(end, end + ARMS_REACH));
}

/** "Turkish drones", "Israeli settlers": whose they are, which is seldom where they strike. */
export function isOfStrikers(text: string, [, end]: Span): boolean {
  const behind = text.slice(end, end + ARMS_REACH);
  return STATE_ARMS.test(behind) || SETTLERS.test(behind);
}
const SETTLERS = /^\s(?:\p{L}+\s)?(?:settlers?|mercenaries)\b/iu;
