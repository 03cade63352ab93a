import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

const REACH = 48;
/** "The mayor of Sarneth", "a native of Sarneth": whose place it is, which is not said to be where it happened. */
const OF_OFFICE =
  /\b(?:mayors?|governors?|bishop|archbishop|emir|sheikh|sultan|king|ambassadors? (?:of|to)|consul|prosecutor|police chief|chief|commissioner|lawmaker|deputy|senator|councillor|head|chairman|president|minister) (?:of|for|in|to|from) (?:the )?(?:(?:city|town|village|district|region|province|state|municipality) of )?$/iu;
/** "Velmar National Oil Company", "the Sarneth Times": a place within the name of a body. */
const IN_NAME_OF_BODY =
  /^(?:\s(?:\p{Lu}\p{L}*|of|and|for|&)){0,5}?\s(?:Company|Corporation|Airlines|Airways|Bank|Times|Post|Tribune|Observer|Gazette|Herald|Agency|Authority|Foundation|Association|Institute for|Federation|Front|Movement)\b/u;

/** "Russia-installed", "Velmar-based". */
const IN_COMPOUND = /^-\p{Ll}/u;

/** Whether a place only tells whose office somebody holds, or stands within the name of a firm or a body. */
export function isOfOffice({ text, casing }: Pick<Outline, "text" | "casing">, [start, end]: Span): boolean {
  if (OF_OFFICE.test(text.slice(Math.max(0, start - REACH), start))) return true;
  if (IN_COMPOUND.test(text.slice(end, end + 2))) return true;
  return casing === "mixed" && IN_NAME_OF_BODY.test(text.slice(end, end + REACH));
}
