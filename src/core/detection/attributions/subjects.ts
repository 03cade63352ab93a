import { CUE_NOUNS } from "../../lexicon/attribution-nouns.ts";
import { CONTRACTED } from "../../lexicon/attribution-words.ts";
import {
  endsName,
  isAdverb,
  isConjunction,
  isDeterminer,
  isFiniteVerb,
  isIn,
  isMark,
  isNounish,
  isPreposition,
  isPronoun,
  isWord,
} from "./grammar.ts";
import { phraseBefore, type Range } from "./noun-phrases.ts";
import type { Token } from "./units.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** First token of the verbs and adverbs that end in the finite verb at `head`. */
export function groupStart(tokens: readonly Token[], head: number): number {
  let at = head;
  while (at > 0 && ((isAdverb(tokens[at - 1]) && !endsName(tokens, at - 1)) || isFiniteVerb(tokens[at - 1]))) at--;
  return at;
}

/** "He's" is subject and auxiliary in one. */
export function subjectOf(tokens: readonly Token[], group: VerbGroup): Range | null {
  for (let at = group.from; at < group.head; at++) if (isIn(tokens[at], CONTRACTED)) return { from: at, to: at + 1 };
  const own = phraseBefore(tokens, group.from);
  return whoseClause(tokens, group, own) ?? own ?? withRelativeClause(tokens, group.from);
}

const SPEAKING = new Set("say tell claim deny report add warn insist announce confirm admit declare".split(" "));
const LONGEST_CLAUSE = 14;

/** "Two groups that can hardly stand one another said": what stands next to the verb belongs to the clause, and who speaks stands before it. */
function whoseClause(tokens: readonly Token[], { lemma, from }: VerbGroup, own: Range | null): Range | null {
  if (own === null || !SPEAKING.has(lemma)) return null;
  for (let at = own.from - 1; at > Math.max(0, from - LONGEST_CLAUSE); at--) {
    const token = tokens[at];
    if (!isWord(token)) return null;
    if (!isIn(token, WHO)) continue;
    const before = tokens[at - 1];
    if (!isWord(before) || isFiniteVerb(before) || isPreposition(before) || isPronoun(before) || isNounish(before)) return null;
    if (!isFiniteVerb(tokens[at + 1]) && !isFiniteVerb(tokens[at + 2]) && !isBareClause(tokens, at, own)) return null;
    const phrase = phraseBefore(tokens, at);
    return phrase === null || isCueNoun(tokens[phrase.to - 1]) ? null : { from: phrase.from, to: from };
  }
  return null;
}
/** "People who live beside the mill": a verb without an ending. "The man who neighbours said had fled" is another's. */
function isBareClause(tokens: readonly Token[], who: number, own: Range): boolean {
  const first = tokens[who + 1];
  const isOpening = own.from === who + 1 && own.to - own.from > 1 && tokens[who]?.lower === "who";
  return isOpening && isWord(first) && first.look === "plain" && !isDeterminer(first) && !first.lower.endsWith("s");
}
const isCueNoun = (token: Token | undefined): boolean => isWord(token) && CUE_NOUNS.has(token.lower);

/** "An investigator who asked not to be named said": the phrase with the clause that says how it is told. */
function withRelativeClause(tokens: readonly Token[], verb: number): Range | null {
  if (!isIn(tokens[verb - 1], HIDDEN) && !callsItself(tokens, verb)) return null;
  for (let at = verb - 2; at > Math.max(0, verb - 12); at--) {
    if (!isIn(tokens[at], WHO)) continue;
    const phrase = phraseBefore(tokens, at);
    return phrase === null ? null : { from: phrase.from, to: verb };
  }
  return null;
}
/** "A man who called himself Abu Qarn said". */
function callsItself(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 2; at > Math.max(0, verb - 7); at--) if (isIn(tokens[at], ITSELF)) return true;
  return false;
}
const ITSELF = new Set(["himself", "herself", "themselves", "itself"]);
const HIDDEN = new Set(["named", "identified", "quoted"]);
const WHO = new Set(["who", "that"]);

/** Nouns that a participle without a pause belongs to: "emails showing that". */
const TELLING_NOUNS = new Set(
  "emails email report reports letter evidence poll polls survey study calls ad ads video videos documents data figures signs leaflets posters".split(
    " ",
  ),
);

/** The subject that a verb without one of its own shares with the clause before it. */
export function inheritable(tokens: readonly Token[], group: VerbGroup, inherited: Range | null): Range | null {
  if (group.standing === "participle") {
    const before = tokens[group.from - 1];
    const named = isWord(before) && isIn(before, TELLING_NOUNS) ? phraseBefore(tokens, group.from) : null;
    const withOwn = named === null && !isMark(before, ",") && isWord(before) ? phraseBefore(tokens, group.from) : null;
    if (withOwn !== null && isWord(tokens[withOwn.from - 1]) && (tokens[withOwn.from - 1] as Token).lower === "with") return withOwn;
    if (withOwn !== null && isWord(tokens[withOwn.from]) && (tokens[withOwn.from] as Token).lower === "with")
      return { from: withOwn.from + 1, to: withOwn.to };
    return named ?? inherited ?? phraseBefore(tokens, group.from);
  }
  if (group.standing === "infinitive") return inherited;
  return isConjunction(tokens[group.from - 1]) || isMark(tokens[group.from - 1], ",") ? inherited : null;
}
