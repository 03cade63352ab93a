import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

const REACH = 48;
/** "The mayor of Sarneth", "a native of Sarneth": whose place it is, which is not said to be where it happened. */
const OF_OFFICE =
  /\b(?:mayors?|governors?|bishop|archbishop|emir|sheikh|sultan|king|ambassadors? (?:of|to)|consul|prosecutor|police chief|chief|commissioner|lawmaker|deputy|senator|councillor|head|chairman|president|minister) (?:of|for|in|to|from) (?:the )?(?:(?:city|town|village|district|region|province|state|municipality) of )?$/iu;
/** "Velmar National Oil Company", "the Sarneth Times": a place within the name of a body. */
const IN_NAME_OF_BODY =
  /^(?:\s(?:\p{Lu}\p{L}*|of|and|for|&)){0,5}?\s(?:Company|Corporation|Airlines|Airways|Bank|Times|Post|Tribune|Observer|Gazette|Herald|Agency|Authority|Foundation|Association|Institute for|Federation|Front|Movement|Flotilla|Fleet|Convoy)\b/u;

/** "The Beni Harl and Seld tribes": whom a name is of. */
const NAME_OF_PEOPLE =
  /^(?:\s\p{Lu}[\p{L}’'-]*){0,2}(?:(?:,|\sand|\sor)\s\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?){0,3}\s(?:tribes?|clans?|sub-?clans?|tribesmen|pastoralists|famil(?:y|ies))\b/u;
/** "The spy ship *Velmar*". */
const NAME_OF_SHIP =
  /\b(?:ship|vessel|tanker|frigate|corvette|cruiser|destroyer|submarine|freighter|boat|ferry|yacht|carrier)\s[*"“‘']?$/iu;

/** "An aid fleet bound for Velmar", "fled to the town of Velmar": where somebody was on the way to. */
const ON_THE_WAY =
  /\b(?:bound for|destined for|en route (?:to|from)|head(?:ing|ed) (?:to|for|towards?)|on (?:its|their|his|her|the) way (?:to|from)|travell?(?:ing|ed) (?:to|from)|fl(?:y|ew|ying) (?:to|from)|fle(?:e|es|d|eing) (?:to|into|for)|flights? (?:to|from)) (?:the )?(?:(?:[\p{L}-]+ )?(?:city|town|village|port|district|province|region|capital) of )?$/iu;
/** "Russia-installed", "Velmar-based". */
const IN_COMPOUND = /^-\p{Ll}/u;

/** Whether a place only tells whose office somebody holds or where somebody was on the way to, or stands within the name of a firm or a body. */
export function isOfOffice({ text, casing }: Pick<Outline, "text" | "casing">, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (OF_OFFICE.test(before) || ON_THE_WAY.test(before)) return true;
  if (IN_COMPOUND.test(text.slice(end, end + 2))) return true;
  const behind = text.slice(end, end + REACH);
  return NAME_OF_SHIP.test(before) || (casing === "mixed" && (IN_NAME_OF_BODY.test(behind) || NAME_OF_PEOPLE.test(behind)));
}
