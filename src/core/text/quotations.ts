import type { Span } from "../model/span.ts";

/** A stretch between quotation marks. `inner` is without the marks. `open` where a paragraph ended before the closing mark. */
export interface QuotedSpan {
  readonly span: Span;
  readonly inner: Span;
  readonly end: "closed" | "open";
}

const CLOSERS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“”", '"': '"', "‘": "’" };

/** The quotations of one paragraph. Single marks count only where they cannot be an apostrophe. Two backquotes count as an opening mark. */
export function quotationsIn(text: string, paragraph: Span): readonly QuotedSpan[] {
  const quotations: QuotedSpan[] = [];
  let at = paragraph[0];
  while (at < paragraph[1]) {
    const opening = openingAt(text, at, paragraph[0]);
    if (opening === null) {
      at++;
      continue;
    }
    const closed = closingOf(text, at + opening.length, paragraph[1], opening);
    if (closed === null && opening === "‘") {
      at++;
      continue;
    }
    const innerEnd = closed === null ? paragraph[1] : closed.start;
    const end = closed === null ? paragraph[1] : closed.end;
    if (innerEnd > at + opening.length) {
      quotations.push({ span: [at, end], inner: [at + opening.length, innerEnd], end: closed === null ? "open" : "closed" });
    }
    at = Math.max(end, at + 1);
  }
  return quotations;
}

function openingAt(text: string, at: number, start: number): string | null {
  const mark = text[at] as string;
  if (mark === "`" && text[at + 1] === "`") return "``";
  if (!(mark in CLOSERS)) return null;
  const before = at > start ? (text[at - 1] as string) : " ";
  if (mark === '"' || mark === "‘") return /[\s([{“"‘—–\-:]/u.test(before) ? mark : null;
  return mark;
}

function closingOf(text: string, from: number, to: number, opening: string): { start: number; end: number } | null {
  if (opening === "``") {
    for (const mark of ["''", '"', "``"]) {
      const at = text.indexOf(mark, from);
      if (at >= 0 && at < to) return { start: at, end: at + mark.length };
    }
    return null;
  }
  const closers = CLOSERS[opening] as string;
  for (let at = from; at < to; at++) {
    const mark = text[at] as string;
    if (opening === "“" && mark === '"') return { start: at, end: at + 1 };
    if (!closers.includes(mark)) continue;
    const isApostrophe = opening === "‘" && /[\p{L}\p{N}]/u.test(text[at + 1] ?? " ");
    if (!isApostrophe) return { start: at, end: at + 1 };
  }
  return null;
}
