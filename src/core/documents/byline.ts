import { MONTHS, WEEKDAYS } from "../lexicon/dateline-months.ts";
import type { Span } from "../model/span.ts";

/** Who wrote a text, as its own line says. The span is in the paragraph. */
export interface Byline {
  readonly name: string;
  readonly span: Span;
}

const MAX_BYLINE = 160;
const OPENING = /^(?:by|reported by|written by)[:\s]\s*/iu;
/** What ends the name: a mark, a date, a place or an office after it. */
const TAIL = /\s*(?:[|•·;]|\s[–—-]\s|,\s+(?=\d)|\s+(?=on \d)|\(|\bupdated\b|\bpublished\b|\bposted\b)/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*,?|and|&|of|the|de|del|al|el|bin|van|von|da|in|for|staff|our|correspondent|reporter)$/u;

/** The writer that a paragraph names, where it is a line of its own "By First Last". A sentence that opens with "By" is none. */
export function bylineOf(paragraph: string): Byline | null {
  if (paragraph.length > MAX_BYLINE) return null;
  const opening = OPENING.exec(paragraph);
  if (!opening) return null;
  const rest = paragraph.slice(opening[0].length);
  const name = rest.slice(0, TAIL.exec(rest)?.index ?? rest.length).replace(/[\s,.]+$/u, "");
  const words = name.split(/\s+/u);
  const first = (words[0] ?? "").toLowerCase().replace(/[.,]+$/u, "");
  if (WEEKDAYS.has(first) || (MONTHS.has(first) && first !== "may" && first !== "april" && first !== "june")) return null;
  if (words.length > 14 || !/^\p{Lu}|^(?:our|staff)\b/u.test(name) || !words.every((word) => NAME_WORD.test(word))) return null;
  return { name, span: [opening[0].length, opening[0].length + name.length] };
}
