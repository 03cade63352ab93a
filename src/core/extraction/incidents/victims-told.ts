import { PEOPLE } from "../../lexicon/role-words.ts";
import { NOBODY_TOLD } from "../../lexicon/unsaid-words.ts";
import { AMONG_THEM, NAMED_BEHIND, TOLD_BEFORE, TOLD_BEHIND } from "../../lexicon/victims-told-words.ts";
import type { RoleFiller, Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { Lookups } from "./lookups.ts";

/**
 * Who the dead and the wounded of an act were where sentences beside it say so ("the dead were identified as Otto Varn, 67, a nurse; and Ella Brandt",
 * "two clerks were among them"): names first, else what they were. Only in text that shows names.
 */
export function victimsTold(
  { text, casing }: Pick<Outline, "text" | "casing">,
  { personsIn }: Pick<Lookups, "personsIn">,
  spans: readonly Span[],
): readonly RoleFiller[] {
  if (casing !== "mixed") return [];
  const found = spans.flatMap((span): readonly Span[] => {
    const [from, to] = span;
    const sentence = text.slice(from, to);
    const behind = [...sentence.matchAll(TOLD_BEHIND), ...sentence.matchAll(NAMED_BEHIND), ...sentence.matchAll(AMONG_THEM)].flatMap(
      (match) => listedFrom(text, [from + match.index + match[0].length, to], (within) => personsIn([within])),
    );
    const before = [...sentence.matchAll(TOLD_BEFORE)].flatMap((match) => listedBefore(text, [from, from + match.index]));
    return [...behind, ...before];
  });
  const unique = new Map(found.map((own) => [text.slice(...own).toLowerCase(), own]));
  return [...unique.values()].map((own) => ({ text: text.slice(...own), spans: [own] })).filter((one) => !NOBODY_TOLD.test(one.text));
}

/** Names of a list that opens with one, or those told by what they are: "a captain of the guard and his driver". */
function listedFrom(text: string, [from, to]: Span, namesIn: (within: Span) => readonly Span[]): readonly Span[] {
  const end = from + text.slice(from, to).search(LIST_ENDS);
  const within: Span = [from, end < from ? to : end];
  const names = namesIn(within);
  const [first] = names;
  if (first !== undefined && first[0] - from <= BEFORE_NAME) return names;
  const found: Span[] = [];
  for (let at = from; at < within[1]; ) {
    const match = (at === from ? FIRST_LISTED : NEXT_LISTED).exec(text.slice(at, within[1]));
    if (match?.[1] === undefined) break;
    const start = at + match.index + match[0].length - match[1].length;
    if (isPeople(match[1])) found.push([start, start + match[1].length]);
    else if (at === from) break;
    at = start + match[1].length;
  }
  return found;
}
/** Title and what somebody was may stand before the first name: "as the driver Otto Varn". */
const BEFORE_NAME = 30;
const LIST_ENDS = /,?\s(?:police|officials|he|she|it|they|the\s\p{L}+|a\s\p{L}+)\s(?:said|says|told|added|reported)\b|\.\s/u;
const COUNTING = "(?:an?|the|his|her|their|one|two|three|four|five|six|seven|eight|nine|ten|several|\\d+)\\s";
const CALLED = "((?:[\\p{Ll}\\d-]+\\s){0,2}?[\\p{Ll}-]+)(?=$|[,.;]|\\s(?:of|in|from|at|and|who|which|whose|on|with|for|aged|working)\\b)";
const FIRST_LISTED = new RegExp(`^(?:mostly\\s|all\\s|also\\s)?(?:${COUNTING})?${CALLED}`, "u");
const NEXT_LISTED = new RegExp(`(?:,\\s|;\\s|,?\\sand\\s)(?:${COUNTING})${CALLED}`, "u");

/** "Herders and women fetching firewood" before "were among the dead". */
function listedBefore(text: string, [from, to]: Span): readonly Span[] {
  const match = LAST_LISTED.exec(text.slice(from, to));
  if (match === null) return [];
  const spans = [1, 2].flatMap((group): readonly Span[] => {
    const own = match.indices?.[group];
    return own === undefined || !isPeople(match[group] ?? "") ? [] : [[from + own[0], from + own[1]]];
  });
  return spans;
}
const LAST_LISTED = new RegExp(
  `(?:^|[.,;]\\s|\\b(?:that|said)\\s)(?:(?:${COUNTING})?((?:\\p{L}+\\s){0,2}?\\p{L}+)\\sand\\s)?(?:${COUNTING})?((?:\\p{L}+\\s){0,1}?\\p{L}+)(?:\\s\\p{L}+ing\\s[\\p{L}\\s]{2,30})?$`,
  "diu",
);

const isPeople = (words: string): boolean => PEOPLE.has(words.toLowerCase().split(/\s+/u).at(-1) ?? "");
