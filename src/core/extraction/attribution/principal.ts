import type { NamedSpan, Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

const FOR =
  /\b(?:spokes(?:man|woman|person|people|men)|lawyers?|attorneys?|representatives?|speaking|spoke)\s+(?:on behalf of|for|of)\s+/iu;
const BEFORE =
  /^(?:(?:the|an?)\s+)?(.{2,80}?)(?:['’]s)?\s+(?:(?:chief|senior|deputy|military|media|official|political)\s+)*spokes(?:man|woman|person|people|men)\b/iu;

/** A spokesman's principal: "a spokesman for X", "X spokesman Y", "X's spokesman". */
export function principalIn(outline: Outline, span: Span): NamedSpan | null {
  const text = outline.text.slice(span[0], Math.min(span[1], span[0] + 400));
  const after = FOR.exec(text);
  if (after !== null) {
    const start = span[0] + after.index + after[0].length;
    return withoutArticle(outline.text, start, phraseEnd(outline.text, start, span[1]));
  }
  const before = BEFORE.exec(text);
  if (before?.[1] === undefined || /[,;]/u.test(before[1])) return null;
  const start = span[0] + before[0].indexOf(before[1]);
  return /\p{Lu}|government|police|army|ministry|group|military|company/u.test(before[1])
    ? withoutArticle(outline.text, start, start + before[1].length)
    : null;
}

function phraseEnd(text: string, start: number, limit: number): number {
  const stop = /[,;()–—]|\s(?:who|which|that|said|told)\b/u.exec(text.slice(start, limit));
  return stop === null ? limit : start + stop.index;
}

function withoutArticle(text: string, start: number, end: number): NamedSpan | null {
  const article = /^(?:the|an?)\s+/iu.exec(text.slice(start, end));
  const from = article === null ? start : start + article[0].length;
  const to =
    from +
    text
      .slice(from, end)
      .replace(/['’]s$/u, "")
      .trimEnd().length;
  return to > from ? { text: text.slice(from, to), span: [from, to] } : null;
}
