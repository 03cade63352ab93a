import { isOutlet } from "../../lexicon/outlets.ts";
import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

const LINE_WORDS = new Set(
  "posted updated published last modified date created on at by first edited a.m p.m a.m. p.m. am pm est edt cst cdt mst mdt pst pdt et ct pt gmt utc".split(
    " ",
  ),
);
/** How far into a text a dateline may stand, and how long it may be before its date. */
const DATELINE_REACH = 400;
const BEFORE_DATE = /^(?:[^.!?;:]|(?<=\b\p{Lu}\p{L}{0,4})\.){0,60}$/u;
const AFTER_DATE = /^\)?\s*(?:\([^()]{2,60}\)|--|—|–|\[|(?<=\)):)/u;

const LABEL_REACH = 24;
const POSTED = /(?:posted|published|created|release date)(?: on| at)?:? $/iu;
const PUBLISHED_IN_BRACKETS = /\((?:posted|published)(?: on)? $/iu;
/** "Posted by Ana Roe on 5 March": who posted it stands between. */
const POSTED_BY = /^\s*(?:posted|published|written) by (?:\p{L}[\p{L}.'’-]* ){1,4}on $/iu;
const UPDATED = /(?:updated|modified|edited)(?: on| at)?:? $/iu;

/**
 * What part a date plays for the document as a whole: a line of nothing but a date, the dateline before an agency's first sentence, the
 * label that says when it was posted or changed, or none.
 */
export type LinePart = "date-line" | "dateline" | "posted" | "updated" | "text";

/**
 * Whether the time at `span` dates the document rather than anything told: a line that holds nothing but a date ("Posted:
 * 5 March 2014"), or the dateline before an agency's first sentence ("KARSH, 9 March (AZN) --").
 */
export function linePartOf(outline: Outline, times: readonly Span[], span: Span, paragraph: Span): LinePart {
  const { text } = outline;
  const label = text.slice(Math.max(0, span[0] - LABEL_REACH), span[0]);
  if (POSTED.test(label) && (label.includes(":") || PUBLISHED_IN_BRACKETS.test(label))) return "posted";
  if (UPDATED.test(label) && label.includes(":")) return "updated";
  if (POSTED_BY.test(text.slice(Math.max(paragraph[0], span[0] - 80), span[0]))) return "posted";
  if (isBare(text, times, paragraph)) return "date-line";
  if (span[0] - paragraph[0] > 60 || span[0] > DATELINE_REACH) return "text";
  const opens = BEFORE_DATE.test(text.slice(paragraph[0], span[0])) && !/\p{Ll}{3,}.*\p{Ll}{3,} $/u.test(text.slice(paragraph[0], span[0]));
  if (!opens) return "text";
  const after = text.slice(span[1], Math.min(span[1] + 64, paragraph[1]));
  return AFTER_DATE.test(after) || (HYPHEN.test(after) && FILED_AT.test(text.slice(paragraph[0], span[0]))) ? "dateline" : "text";
}

/** A hyphen alone is a dash only behind a town in capitals, or one and a comma: "4 May - gunmen attack a post" is a line of a chronicle. */
const HYPHEN = /^\s+-\s/u;
const FILED_AT = /^(?:\p{Lu}[\p{Lu}\p{M}'’.-]{2,}|\p{Lu}\p{L}+(?:[ '’-]\p{L}+){0,3},\s(?:\p{Lu}\p{L}+,\s)?$)/u;

const LONGEST_LINE = 120;

function isBare(text: string, times: readonly Span[], paragraph: Span): boolean {
  if (paragraph[1] - paragraph[0] > LONGEST_LINE) return false;
  let rest = "";
  let at = paragraph[0];
  for (const [start, end] of times) {
    if (end <= paragraph[0] || start >= paragraph[1]) continue;
    rest += ` ${text.slice(at, start)}`;
    at = end;
  }
  rest += ` ${text.slice(at, paragraph[1])}`;
  if (at === paragraph[0]) return false;
  const words = rest.toLowerCase().match(/[\p{L}.]+|\d+/gu) ?? [];
  return words.every((word) => word === "." || LINE_WORDS.has(word)) || isHead(rest);
}

/** "The Karun Daily, 4 May 2026", "By Ana Roe, 4 May", "KARSH, 9 March": who ran or wrote it, or where it was filed. */
function isHead(rest: string): boolean {
  const name = rest.replace(/[\s,.;:|()–—-]+$/u, "").trim();
  return isOutlet(name) || BY_LINE.test(name) || ISSUED.test(name);
}
/** "Communiqué of the River Column, 5 February 2025". */
const ISSUED = /^(?:communiqu[eé]|statement|declaration|press release|bulletin|message)(?: no\.? ?\d+)?(?: (?:of|by|from) .{2,60})?$/iu;
const BY_LINE = /^by (?:\p{Lu}[\p{L}.'’-]* ?){1,4}$/iu;
