import { ATTACKERS, PEOPLE, THINGS } from "../../lexicon/role-words.ts";
import type { DetectedSpan } from "../../model/index.ts";
import { type Outline, sentenceAt } from "../../text/index.ts";

type At = Pick<DetectedSpan, "start" | "end">;

/**
 * Whether two mentions are told beside one another in a sentence and so are two: "kidnapped nine miners and killed a guard". Each says by its own
 * last word what it is, other words than a comma stand between them, and neither tells the other again.
 */
export function isToldBeside(outline: Outline, one: At, other: At): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  if (
    first.end >= second.start ||
    second.start - first.end > FARTHEST ||
    sentenceAt(outline, one.start) !== sentenceAt(outline, other.start)
  )
    return false;
  const [head, next] = [first, second].map(({ start, end }) => headOf(outline.text.slice(start, end))) as [string, string];
  const isDescription = (head: string): boolean => (outline.casing === "mixed" ? /^\p{Ll}/u.test(head) : DESCRIPTIONS.has(head));
  if (head.toLowerCase() === next.toLowerCase() || !isDescription(head) || !isDescription(next)) return false;
  return JOINED.test(outline.text.slice(first.end, second.start));
}

/** What stands between two that "and" joins is no longer. */
const FARTHEST = 120;

/** "And two", "and killed a", "and injuring his". */
const JOINED = /^\s(?:[^.;:]{0,40}\s)?(?:and|or|as well as|along with)\s(?:[\p{L}\p{N}-]+\s){0,4}$/iu;

const headOf = (words: string): string =>
  words
    .split(/\s+/u)
    .at(-1)
    ?.replace(/(?:e?s)$/iu, "") ?? "";

const DESCRIPTIONS = new Set([...PEOPLE, ...THINGS, ...ATTACKERS].map((word) => headOf(word).toUpperCase()));
