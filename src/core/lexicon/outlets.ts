import { AGENCIES } from "./agency-names.ts";
import { OUTLET_NAME_ENDS, OUTLET_NAME_STARTS, OUTLET_NAMES, OUTLET_NOUNS } from "./attribution-hands.ts";

/** Stations, agencies and channels of another kind. */
const NO_OUTLET =
  /\b(?:police|fire|filling|petrol|gas|power|polling|railway|train|bus|metro|radar|pumping|border|weather|relay|ferry|coastguard) station$|\b(?:aid|relief|intelligence|security|spy|space|development|refugee|rights|environment|migration|disaster|emergency|health|food|children's|atomic|energy|border|rating|employment|travel|enforcement|un|government|state) agency$/iu;

/** Papers by the last word of their name: "the Post". */
const SHORT_NAMES = new Set("post times guardian telegraph journal tribune herald gazette courier ledger".split(" "));

/** Stations by their call sign, channel or number: "KTRV", "WBEX-TV", "NewsChannel 9", "Channel 3", "Action News 7", "21 On Your Side". */
const STATION =
  /^(?:[KW][A-Z]{3}(?:[- ]?(?:TV|FM|AM|\d{1,2}))?(?: News)?|(?:\p{Lu}\p{L}+ )?(?:News\s?)?Channel\s?\d{1,2}(?: News)?|(?:\p{Lu}\p{L}+ )*News\s?\d{1,2}|(?:NBC|CBS|ABC|FOX|Fox|PIX|CW)\s?\d{1,2}(?: News)?|\d{1,2}\s?(?:News|On Your Side))$/u;
/** What looks like a call sign in capitals and is a word. */
const NO_CALL_SIGN =
  /^(?:w(?:ith|hen|hat|ere|ill|ant|eek|ent|est|ife|ild|ing|ish|ord|ork|ard|arn|ave|ell|hom|ait|ake|alk|all|ars|ash|ear|ide|ine|ins|ire|ise|ood|ool|orn|rap|ays)|k(?:ept|ids|ill|ind|ing|new|now|nee|eep|ick|eys|ivu|han|ent|yiv|iev))$/iu;

/** True for a name or noun of an outlet. "The owner of the daily" is none. */
export function isOutlet(name: string): boolean {
  if (NO_OUTLET.test(name)) return false;
  const of = /^(?:the |an? )?\p{Ll}[\p{Ll}\s-]*? of /u.exec(name);
  if (of !== null && !OUTLET_NOUNS.has(of[0].trim().split(/\s+/u).at(-2) ?? "")) return false;
  const words = name.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (OUTLET_NOUNS.has(last) || AGENCIES.has(words.join(" ")) || OUTLET_NAMES.has(words.join(" "))) return true;
  if (STATION.test(name) && !NO_CALL_SIGN.test(name)) return true;
  if (words.length === 1 && /^\p{Lu}\p{Ll}/u.test(name) && SHORT_NAMES.has(last)) return true;
  const isName = /^\p{Lu}/u.test(name) && words.length > 1;
  return isName && (OUTLET_NAME_ENDS.has(last) || OUTLET_NAME_STARTS.has(words[0] ?? ""));
}
