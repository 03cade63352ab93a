import type { Span } from "../model/index.ts";
import { type Outline, sentenceAt } from "./outline.ts";

const LAST_PARAGRAPH = 5;
const REACH = 110;
/** "VASHT, Sunday — ", "Halvan, 14 March (KNA) -- ": capitals, a date or an agency, then a dash. */
const DATELINE = /^(?:\([^()]{3,80}\)|\p{Lu}[\p{Lu}\p{M}'’. -]{2,}|\p{Lu}[^.!?;:]{2,60}\))[^!?;:—–]{0,70}?\s?(?:—|–|--|\s-)\s/u;

/** "Vasht, Apr 28 - ", "Vasht, April 28 (KNA) — ". */
const TOWN_AND_DAY =
  /^\p{Lu}[\p{L}\p{M}'’. -]{2,40},\s(?:\p{Lu}\p{L}+,\s)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s\d{1,2}|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?)(?:,?\s\d{4})?\s?(?:[(/][^()/]{2,30}[)/]\s?)?(?:—|–|--|-)\s/u;

/** "VASHT: Three workers …". */
const TOWN_AND_COLON = /^\p{Lu}[\p{Lu}\p{M}'’. -]{2,30}:\s/u;

/** True for a place that only says where the report was filed. */
export function isInDateline(outline: Outline, span: Span): boolean {
  const end = endOfDateline(outline, span[0]);
  return end !== null && span[1] <= end;
}

/** Where the dateline ends that the paragraph at an offset opens with; null without one, or far down the text. */
export function endOfDateline(outline: Outline, offset: number): number | null {
  const paragraph = outline.paragraphOfSentence[sentenceAt(outline, offset)] ?? 0;
  const start = outline.paragraphs[paragraph]?.[0] ?? 0;
  if (paragraph > LAST_PARAGRAPH || offset - start > REACH) return null;
  const head = outline.text.slice(start, start + REACH);
  const dateline = DATELINE.exec(head) ?? TOWN_AND_DAY.exec(head) ?? (outline.casing === "mixed" ? TOWN_AND_COLON.exec(head) : null);
  return dateline === null ? null : start + dateline[0].length;
}
