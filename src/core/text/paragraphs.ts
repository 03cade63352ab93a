import type { Span } from "../model/span.ts";

/** A blank line, a line end, or four and more spaces (the old wire format of one line a message) ends a paragraph. */
const BREAK = /\s*\n\s*|[ \t]{4,}/gu;

/** The paragraphs of `text`, trimmed, in order. The first is the title where a reader made the text. */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    pushTrimmed(text, start, match.index, paragraphs);
    start = match.index + match[0].length;
  }
  pushTrimmed(text, start, text.length, paragraphs);
  return joinWrapped(text, paragraphs);
}

function pushTrimmed(text: string, from: number, to: number, into: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  if (end > start) into.push([start, end]);
}

/** Lines of hard-wrapped text belong together: the line ends in mid-sentence and the next starts in lower case, after one line end. */
function joinWrapped(text: string, lines: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isWrapped(text, last, line)) joined[joined.length - 1] = [last[0], line[1]];
    else joined.push(line);
  }
  return joined;
}

function isWrapped(text: string, above: Span, below: Span): boolean {
  const between = text.slice(above[1], below[0]);
  if ((between.match(/\n/gu) ?? []).length !== 1) return false;
  return /[\p{Ll},;]/u.test(text[above[1] - 1] as string) && /\p{Ll}/u.test(text[below[0]] as string) && above[1] - above[0] > 40;
}
