import type { Span } from "../../model/index.ts";
import { type Outline, sentenceAt } from "../../text/index.ts";

const LAST_PARAGRAPH = 5;
const REACH = 110;
/** "VASHT, Sunday — ", "Halvan, 14 March (KNA) -- ": capitals, a date or an agency, then a dash. */
const DATELINE = /^(?:\([^()]{3,80}\)|\p{Lu}[\p{Lu}\p{M}'’. -]{2,}|\p{Lu}[^.!?;:]{2,60}\))[^!?;:—–]{0,70}?\s?(?:—|–|--|\s-)\s/u;

/** "VASHT: Three workers …". */
const TOWN_AND_COLON = /^\p{Lu}[\p{Lu}\p{M}'’. -]{2,30}:\s/u;

/** True for a place that only says where the report was filed. */
export function isInDateline(outline: Outline, span: Span): boolean {
  const paragraph = outline.paragraphOfSentence[sentenceAt(outline, span[0])] ?? 0;
  const start = outline.paragraphs[paragraph]?.[0] ?? 0;
  if (paragraph > LAST_PARAGRAPH || span[1] - start > REACH) return false;
  const head = outline.text.slice(start, start + REACH);
  const dateline = DATELINE.exec(head) ?? (outline.casing === "mixed" ? TOWN_AND_COLON.exec(head) : null);
  return dateline !== null && span[1] <= start + dateline[0].length;
}
