import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

const REACH = 120;
/** "A doctor gave a higher toll: fifteen dead", "put the number of dead at 112", "the administrator speaks of eight killed". */
const AGAINST =
  /\b(?:(?:higher|lower|different|another|far (?:higher|lower)|much (?:higher|lower)) (?:death )?(?:tolls?|figures?|numbers?|counts?|tally)\b|(?:puts?|putting|had put) the (?:\p{L}+ ){0,2}(?:toll|number|figure|count|tally|dead)\b(?: of [^.;]{1,24})? at|(?:speaks?|spoke|speaking) of|(?:claims?|claimed) that as many as)\b[^.;]{0,60}$/iu;

/** Whether the words before a figure set it against one that was told before. Says nothing of whether one was. */
export function standsAgainst({ text, sentences }: Outline, sentence: number, [start]: Span): boolean {
  const from = sentences[sentence]?.[0] ?? start;
  return AGAINST.test(text.slice(Math.max(from, start - REACH), start));
}
