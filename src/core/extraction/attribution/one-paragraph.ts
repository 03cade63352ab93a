import { covers, type Span } from "../../model/index.ts";
import { endOfDateline, type Outline, sentenceAt } from "../../text/index.ts";
import type { Attributed } from "./attributed.ts";

/** How far into a part a quotation may begin: behind a mark or a space. */
const EDGE = 3;

/**
 * Keeps what is said out of the paragraphs around: a headline is nobody's words because the first sentence below it is. What stands in
 * quotation marks may run over paragraphs, and where nothing is said in the paragraph of the cue, all is kept.
 */
export function withinParagraph(outline: Outline, whole: Attributed): Attributed {
  const attributed = behindDateline(outline, whole);
  const [cue] = attributed.cue;
  if (cue === undefined) return attributed;
  const home = outline.paragraphs[paragraphAt(outline, cue[0])];
  if (home === undefined || attributed.content.every((span) => covers(home, span))) return attributed;
  const before = saidBefore(outline, attributed, home);
  if (before !== null) return { ...attributed, content: [before] };
  const parts = attributed.content.flatMap((span) => partsOf(outline, span));
  const kept = parts.filter((part) => covers(home, part) || isQuoted(outline, part));
  return kept.some((part) => covers(home, part)) && kept.length < parts.length ? { ...attributed, content: kept } : attributed;
}

/** "QASRAN, 14 March - Nine died, police said": where and when it was filed is nobody's words. */
function behindDateline(outline: Outline, attributed: Attributed): Attributed {
  const [first, ...others] = attributed.content;
  if (first === undefined) return attributed;
  const end = endOfDateline(outline, first[0]);
  return end !== null && first[0] < end && end < first[1] ? { ...attributed, content: [[end, first[1]], ...others] } : attributed;
}

/** "Two freed in harbour case, court says": a headline that ends in who says it says what stands before. Null where it is another. */
function saidBefore(outline: Outline, { cue: [cue], source: [source], content }: Attributed, home: Span): Span | null {
  const { text } = outline;
  if (
    cue === undefined ||
    source === undefined ||
    source[0] > cue[0] ||
    content.some(([start, end]) => start < home[1] || isQuoted(outline, [start, end]))
  )
    return null;
  const [from] = outline.sentences[sentenceAt(outline, cue[0])] ?? home;
  const said = text.slice(from, source[0]);
  if (!/^[\s.]*$/u.test(text.slice(cue[1], home[1])) || !/\S{3,}.*[,–—-]\s*(?:the |a |an )?$/u.test(said)) return null;
  const where = /^\p{Lu}[\p{L} ]{2,30}: /u.exec(said)?.[0].length ?? 0;
  return [from + where, from + said.replace(/[\s,–—-]+(?:the |a |an )?$/u, "").length];
}

function paragraphAt(outline: Outline, offset: number): number {
  return outline.paragraphOfSentence[sentenceAt(outline, offset)] ?? -1;
}

/** A span cut where paragraphs end, white space between them left out. */
function partsOf(outline: Outline, [start, end]: Span): readonly Span[] {
  const parts: Span[] = [];
  for (let at = Math.max(0, paragraphAt(outline, start)); at < outline.paragraphs.length; at++) {
    const [from, to] = outline.paragraphs[at] as Span;
    if (from >= end) break;
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    if (first < last) parts.push([first, last]);
  }
  return parts.length === 0 ? [[start, end]] : parts;
}

function isQuoted({ quotations, text }: Outline, [start, end]: Span): boolean {
  return /^\s*["“„«‘']/u.test(text.slice(start, start + EDGE)) || quotations.some(({ span }) => covers(span, [start, end]));
}
