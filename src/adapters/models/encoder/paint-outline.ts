import type { Span } from "../../../core/model/index.ts";
import type { Outline } from "../../../core/text/index.ts";
import type { Pieces } from "./word-pieces.ts";

/** What an encoder is told of where a piece stands and how it is cased: the first columns of every table. */
export const OUTLINE_FEATURES = [
  "quoted",
  "opening mark",
  "closing mark",
  "lower case",
  "capitalised",
  "capitals",
  "mixed text",
  "first of sentence",
  "first of paragraph",
  "first paragraph",
  "inside a word",
] as const;
type OutlineFeature = (typeof OUTLINE_FEATURES)[number];

/** The rows of any table that has the columns of the outline. */
interface OutlineRows {
  set(index: number, feature: OutlineFeature, value: number): void;
  begin(offset: number, feature: OutlineFeature, value: number): void;
  paint(spans: readonly Span[], feature: OutlineFeature, value: number): void;
}

/** Paints what the text itself shows: quotation marks, sentences, paragraphs, case. */
export function paintText(rows: OutlineRows, pieces: Pieces, outline: Outline): void {
  paintOutline(rows, outline);
  for (const [index] of pieces.ids.entries()) {
    const start = pieces.starts[index] as number;
    if (index > 0 && (pieces.ends[index - 1] as number) >= start && isLetter(outline.text, start)) rows.set(index, "inside a word", 1);
    if (outline.casing === "mixed") paintCase(rows, index, outline.text.slice(start, pieces.ends[index]));
  }
}

const isLetter = (text: string, at: number): boolean =>
  at > 0 && /[\p{L}\p{N}]/u.test(text[at] ?? "") && /[\p{L}\p{N}]/u.test(text[at - 1] ?? "");

function paintOutline(rows: OutlineRows, outline: Outline): void {
  if (outline.casing === "mixed") rows.paint([[0, outline.text.length]], "mixed text", 1);
  if (outline.paragraphs[0] !== undefined) rows.paint([outline.paragraphs[0]], "first paragraph", 1);
  for (const { span, inner } of outline.quotations) {
    rows.paint([inner], "quoted", 1);
    rows.paint([[span[0], inner[0]]], "opening mark", 1);
    rows.paint([[inner[1], span[1]]], "closing mark", 1);
  }
  for (const [start] of outline.sentences) rows.begin(start, "first of sentence", 1);
  for (const [start] of outline.paragraphs) rows.begin(start, "first of paragraph", 1);
}

function paintCase(rows: OutlineRows, index: number, written: string): void {
  const lower = written.toLowerCase();
  const upper = written.toUpperCase();
  if (lower === upper) return;
  if (written === lower) rows.set(index, "lower case", 1);
  else if (written === upper && written.length > 1) rows.set(index, "capitals", 1);
  else rows.set(index, "capitalised", 1);
}
