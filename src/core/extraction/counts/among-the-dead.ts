import type { Outline } from "../../text/index.ts";
import { sentenceAt } from "../../text/index.ts";
import type { TextCount } from "./text-count.ts";

const AMONG =
  /\b(?:among|one of|two of|including) (?:the|those) (?:dead|killed|victims|slain|injured|wounded|casualties|fatalities)\b|\bare among\b/iu;

/** "Two officers are among the dead": a part of the largest total of the text, told without saying of which. */
export function partsOfTotals(outline: Outline, counts: readonly TextCount[]): readonly TextCount[] {
  const largest = largestTotals(counts);
  const risen = risenTolls(outline, counts);
  return counts.map((count, index) => {
    const toll = risen.get(sentenceAt(outline, count.span[0]));
    if (toll !== undefined && toll !== index && isRest(outline, count, counts[toll] as TextCount)) return { ...count, partOf: toll };
    const total = largest.get(keyOf(count));
    if (!isTotal(count) || total === undefined || total === index || (counts[total] as TextCount).min <= count.min) return count;
    return tellsParts(outline, count) ? { ...count, partOf: total } : count;
  });
}

/** "The toll rose to nine after three of the injured died": by sentence, the figure a toll has come to. */
function risenTolls(outline: Outline, counts: readonly TextCount[]): ReadonlyMap<number, number> {
  return new Map(
    counts.flatMap(({ rule, span }, index) => (rule === "count.toll" ? [[sentenceAt(outline, span[0]), index] as const] : [])),
  );
}

/** Those who died since are among all who died. */
function isRest({ text }: Outline, { what, span, min, who, partOf, rule }: TextCount, toll: TextCount): boolean {
  if (what !== toll.what || who.side !== toll.who.side || partOf !== null || rule === "count.toll" || min >= toll.min) return false;
  const [first, last] = span[0] < toll.span[0] ? [span, toll.span] : [toll.span, span];
  return SINCE.test(text.slice(Math.max(0, first[0] - 24), last[1] + 40));
}
const SINCE = /\b(?:after|when|as|with|taking|bringing|raising|pushing|more|others?|further|another|additional)\b/iu;

const keyOf = ({ what, who }: TextCount): string => `${what} ${who.side}`;
const isTotal = ({ scope, partOf }: TextCount): boolean => scope === "one" && partOf === null;

/** Index of the largest total of each harm and side. */
function largestTotals(counts: readonly TextCount[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const [index, count] of counts.entries()) {
    const best = largest.get(keyOf(count));
    if (isTotal(count) && (best === undefined || count.min > (counts[best] as TextCount).min)) largest.set(keyOf(count), index);
  }
  return largest;
}

function tellsParts(outline: Outline, { span }: TextCount): boolean {
  const [start, end] = outline.sentences[sentenceAt(outline, span[0])] ?? span;
  return AMONG.test(outline.text.slice(start, Math.min(end, start + LONGEST)));
}

/** Further into a sentence than this nothing is looked for. */
const LONGEST = 600;
