import type { Outline } from "../../text/index.ts";
import { sentenceAt } from "../../text/index.ts";
import type { TextCount } from "./text-count.ts";

const AMONG =
  /\b(?:among|one of|two of|including) (?:the|those) (?:dead|killed|victims|slain|injured|wounded|casualties|fatalities)\b|\bare among\b/iu;

/** "Two officers are among the dead": a part of the largest total of the text, told without saying of which. */
export function partsOfTotals(outline: Outline, counts: readonly TextCount[]): readonly TextCount[] {
  const largest = largestTotals(counts);
  return counts.map((count, index) => {
    const total = largest.get(keyOf(count));
    if (!isTotal(count) || total === undefined || total === index || (counts[total] as TextCount).min <= count.min) return count;
    return tellsParts(outline, count) ? { ...count, partOf: total } : count;
  });
}

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
