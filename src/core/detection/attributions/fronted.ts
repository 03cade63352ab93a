import { CUE_VERBS } from "../../lexicon/attribution-verbs.ts";
import { NEGATIONS } from "../../lexicon/attribution-words.ts";
import { isConjunction, isFiniteVerb, isIn, isMark, isWord } from "./grammar.ts";
import type { Range } from "./noun-phrases.ts";
import type { Token } from "./units.ts";
import type { VerbGroup } from "./verb-groups.ts";

export function hasFinite(tokens: readonly Token[], range: Range): boolean {
  for (let at = range.from; at < range.to; at++) if (isFiniteVerb(tokens[at])) return true;
  return false;
}

const ASKING = new Set("whether how why who what which where when".split(" "));
const SILENT = new Set("say tell explain disclose reveal know confirm specify reply respond answer comment elaborate".split(" "));

/** What stands before its own subject: a question that is left open, what somebody was asked about, or the subject of a clause cut in two. */
export function frontedContent(tokens: readonly Token[], group: VerbGroup, subject: number): Range | null {
  const isSilent = SILENT.has(group.lemma) && tokens.slice(group.from, group.head).some((token) => isIn(token, NEGATIONS));
  return (isSilent ? (openQuestion(tokens, subject) ?? askedAbout(tokens, subject)) : null) ?? cutSubject(tokens, group, subject);
}

/** "Whether it was the target the police would not say", "How they came by the keys it could not explain". */
function openQuestion(tokens: readonly Token[], subject: number): Range | null {
  const to = isMark(tokens[subject - 1], ",") ? subject - 1 : subject;
  const content = { from: 0, to };
  return isIn(tokens[0], ASKING) && to > 2 && hasFinite(tokens, content) ? content : null;
}

const ABOUT_REACH = 6;

/** "Asked on Friday about the lorry, he did not reply." */
function askedAbout(tokens: readonly Token[], subject: number): Range | null {
  if (tokens[0]?.lower !== "asked" || !isMark(tokens[subject - 1], ",")) return null;
  const about = tokens.findIndex((token, at) => at > 0 && at < ABOUT_REACH && isIn(token, ABOUT));
  const pause = tokens.findIndex((token, at) => at > about && isMark(token, ","));
  return about < 0 || pause <= about + 1 ? null : { from: tokens[about]?.lower === "about" ? about + 1 : about, to: pause };
}
const ABOUT = new Set(["about", "whether", "if", "why", "how"]);

/** What stands before the pause, and who answers it: ", which the army denies", ", a charge that Norland denies", ", a claim the army disputes". */
export function answered(tokens: readonly Token[], subject: Range): { readonly content: Range; readonly source: Range } | null {
  const inside = isIn(tokens[subject.from], AN) && isIn(tokens[subject.from + 1], CLAIMED) ? subject.from : -1;
  const source = { from: inside < 0 ? subject.from : subject.from + 2, to: subject.to };
  const before = subject.from - 1;
  const isThat = isIn(tokens[before], THAT) && isIn(tokens[before - 1], CLAIMED) && isIn(tokens[before - 2], AN);
  const opens = inside >= 0 ? inside : isThat ? before - 2 : tokens[before]?.lower === "which" ? before : -1;
  const content = opens < 1 || source.from >= source.to ? null : clauseBefore(tokens, opens - 1);
  return content === null ? null : { content, source };
}
export const AN: ReadonlySet<string> = new Set(["a", "an"]);
const THAT = new Set(["that", "which"]);
export const CLAIMED: ReadonlySet<string> = new Set(
  "claim charge accusation allegation assertion account version suggestion contention figure".split(" "),
);

function clauseBefore(tokens: readonly Token[], comma: number): Range | null {
  if (!isMark(tokens[comma], ",")) return null;
  let from = comma;
  while (from > 0 && !isMark(tokens[from - 1], ";") && !isConjunction(tokens[from - 1]) && !isCueEnd(tokens, from - 1)) from--;
  return comma - from > 1 ? { from, to: comma } : null;
}

/** "Villagers speak of", "the paper says that": what is denied is what they say. */
function isCueEnd(tokens: readonly Token[], at: number): boolean {
  const isCue = (token: Token | undefined): boolean => isWord(token) && token.look === "plain" && CUE_VERBS.has(token.lower);
  return isIn(tokens[at], LINKS) ? isCue(tokens[at - 1]) : isIn(tokens[at], SAYING);
}
const LINKS = new Set(["that", "of", "about"]);
const SAYING = new Set(["said", "says", "say"]);

const LONGEST_SUBJECT = 8;

/** "No one, she said, had seen it": the subject before the pause, where its verb follows behind. */
function cutSubject(tokens: readonly Token[], group: VerbGroup, subject: number): Range | null {
  const to = subject - 1;
  if (!isMark(tokens[to], ",") || to < 1 || to > LONGEST_SUBJECT) return null;
  const content = { from: 0, to };
  return isParenthetic(tokens, content, group.to) ? content : null;
}

/** Whether the verb of `subject`, which has none before the pause, goes on at `from`. */
export function isParenthetic(tokens: readonly Token[], subject: Range, from: number): boolean {
  if (subject.from !== 0 || subject.to > LONGEST_SUBJECT || !isMark(tokens[from], ",") || hasFinite(tokens, subject)) return false;
  if (!tokens.slice(subject.from, subject.to).every((token) => isWord(token))) return false;
  return isFiniteVerb(tokens[verbBehindAside(tokens, from + 1)]);
}

const LONGEST_ASIDE = 10;

/** ", it said, citing a report, were soldiers": past what is told of the telling. */
export function verbBehindAside(tokens: readonly Token[], from: number): number {
  if (!/ing$/u.test(tokens[from]?.lower ?? "")) return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_ASIDE); at++) if (isMark(tokens[at], ",")) return at + 1;
  return from;
}
