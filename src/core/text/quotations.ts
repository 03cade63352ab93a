import type { Span } from "../model/span.ts";

/** A stretch between quotation marks. `inner` is without the marks. `open` where a paragraph ended before the closing mark. */
export interface QuotedSpan {
  readonly span: Span;
  readonly inner: Span;
  readonly end: "closed" | "open";
}

/** Marks that close what each mark opens. Old wires and some publishers type two backquotes or two apostrophes. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  "“": ["”", '"', "''"],
  "«": ["»"],
  "„": ["“", "”"],
  '"': ['"', "”"],
  "``": ["''", '"', "``"],
  "''": ["''", '"'],
  "‘": ["’"],
  "'": ["'"],
};
/** Marks that are apostrophes as often as not: without a closing one they opened nothing. */
const SINGLE = new Set(["‘", "'"]);
/** Marks that look the same opening and closing: only what stands before them tells. */
const SYMMETRIC = new Set(['"', "''", "'", "‘"]);
const BEFORE_OPENING = /[\s([{“"‘—–\-:,]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The quotations of one paragraph, in order. Single marks count only where they cannot be an apostrophe. Linear in its length. */
export function quotationsIn(text: string, paragraph: Span): readonly QuotedSpan[] {
  const quotations: QuotedSpan[] = [];
  const neverClosed = new Set<string>();
  let at = paragraph[0];
  while (at < paragraph[1]) {
    const opening = openingAt(text, at, paragraph[0]);
    const quotation = opening === null || neverClosed.has(opening) ? null : quotationFrom(text, at, opening, paragraph[1]);
    if (opening !== null && quotation === null) neverClosed.add(opening);
    if (quotation === null) {
      at++;
      continue;
    }
    if (quotation.inner[1] > quotation.inner[0]) quotations.push(quotation);
    at = quotation.span[1];
  }
  return quotations;
}

/** The quotation that `opening` at `at` opens; null for a single mark that nothing closes before `to`. */
function quotationFrom(text: string, at: number, opening: string, to: number): QuotedSpan | null {
  const from = at + opening.length;
  const closed = closingOf(text, from, to, opening);
  if (closed === null && SINGLE.has(opening)) return null;
  if (closed === null) return { span: [at, to], inner: [from, to], end: "open" };
  return { span: [at, closed.end], inner: [from, closed.start], end: "closed" };
}

function openingAt(text: string, at: number, start: number): string | null {
  const pair = text.slice(at, at + 2);
  const mark = pair === "``" || pair === "''" ? pair : (pair[0] as string);
  if (!(mark in CLOSERS)) return null;
  if (!SYMMETRIC.has(mark)) return mark;
  const before = at > start ? (text[at - 1] as string) : " ";
  if (!BEFORE_OPENING.test(before)) return null;
  return SINGLE.has(mark) && !LETTER.test(text[at + 1] ?? " ") ? null : mark;
}

function closingOf(text: string, from: number, to: number, opening: string): { start: number; end: number } | null {
  const closers = CLOSERS[opening] as readonly string[];
  for (let at = from; at < to; at++) {
    const closer = closers.find((mark) => text.startsWith(mark, at));
    if (closer === undefined) continue;
    const isApostrophe = SINGLE.has(opening) && LETTER.test(text[at + 1] ?? " ");
    if (!isApostrophe) return { start: at, end: at + closer.length };
  }
  return null;
}
