import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

/** A page's title names its outlet at the end of a line near the beginning; it is over within so many characters. */
const REACH = 160;
const FIRST_CHARACTERS = 1500;
const SEPARATOR = / (?:-|\||–|—|::?) /gu;
const OUTLET =
  /\b(?:News|TV|Radio|Weather|Channel \d{1,2}|(?:[\w-]{2,40}\.)?[\w-]{2,40}\.(?:com|net|org)|[KW][A-Z]{2,3}(?:-?TV|\d{1,2})?|(?:FOX|ABC|CBS|NBC|CW) ?\d{1,2})\b/u;

/** "Two hurt in Odrisk - WXQZ News 8 - Velmar, Ohio": a place that says where the outlet sits, behind the title of a page. */
export function isOfOutlet({ text, casing }: Outline, [start, end]: Span): boolean {
  if (casing === "mixed" && IN_ITS_NAME.test(text.slice(end, end + 60))) return true;
  if (start > FIRST_CHARACTERS) return false;
  const line = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - REACH);
  const [first] = text.slice(line, start).matchAll(SEPARATOR);
  if (first === undefined) return false;
  const [rest = ""] = text.slice(end, end + REACH).split("\n", 1);
  const tail = text.slice(line + first.index, end) + rest;
  // A sentence goes on behind a dateline's dash, an outlet's name doesn't.
  return !/[.!?]["'”’]?\s/u.test(tail.replace(/\b(?:St|Ft|Mt)\. /gu, "")) && OUTLET.test(tail);
}
/** "Told the Velmar & Coast Agency", "Velmar Libre". */
const IN_ITS_NAME =
  /^(?:\s&\s\p{Lu}\p{L}+)?\s(?:\p{Lu}\p{L}+\s)?(?:Agency|Times|Post|Gazette|Observer|Courier|Herald|Tribune|Chronicle|Ledger|Libre|Monitor|Daily|Telegraph|Standard)(?!\p{L})(?!\s(?:office|building|headquarters|newsroom|reporter|journalist)\b)/u;
