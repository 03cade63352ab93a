import type { Span } from "../../model/index.ts";

const BEFORE_REACH = 40;
const BEHIND_REACH = 30;
/** "Orva Keth, 57, of Sarneth", "a man from Sarneth". */
const FROM =
  /(?:\p{Lu}[\p{L}'’-]+,?(?:\s\(?\d{1,3}\)?,)?|\b\d{1,3},|\b(?:wom[ae]n|m[ae]n|boys?|girls?|teens?|teenagers?|couple|residents?|natives?|students?|nurse|teacher|farmer|driver|father|mother|son|daughter|brother|sister))\s(?:both\s)?(?:of|from|who lives in|who lived in|a native of|a resident of)\s(?:nearby\s|the\s)?$/u;
/** "A Sarneth man", "the Sarneth native". */
const PERSON =
  /^(?:,?\s\p{Lu}\p{L}+\.?,?)?\s(?:wom[ae]n|m[ae]n|natives?|residents?|couple|family|father|mother|teen|teenager|boy|girl|student|nurse|teacher)\b/u;

/** Whether a place tells where somebody comes from, which is seldom where it happened. */
export function isHome(text: string, [start, end]: Span): boolean {
  return FROM.test(text.slice(Math.max(0, start - BEFORE_REACH), start)) || PERSON.test(text.slice(end, end + BEHIND_REACH));
}
