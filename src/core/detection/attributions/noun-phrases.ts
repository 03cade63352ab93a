import { SUBORDINATORS } from "../../lexicon/attribution-words.ts";
import {
  endsName,
  isAdverb,
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isFiniteVerb,
  isIn,
  isMark,
  isNounish,
  isPrenominal,
  isPreposition,
  isPronoun,
  isQuote,
  isRegularPast,
  isTimeWord,
  isWord,
} from "./grammar.ts";
import type { Token } from "./units.ts";

/** Tokens `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const RELATIVES = new Set(["who", "which", "that", "whose", "whom"]);
const MOST_PHRASE = 40;

/** The noun phrase that ends right before `end`, with its titles, appositions and relative clauses; null where none does. */
export function phraseBefore(tokens: readonly Token[], end: number): Range | null {
  let last = end - 1;
  while (last >= 0 && isAdverb(tokens[last]) && !isPronoun(tokens[last]) && !endsName(tokens, last)) last--;
  if (last < 0) return null;
  if (isMark(tokens[last], ",")) return phraseWithApposition(tokens, last);
  if (isMark(tokens[last], ")")) return phraseWithBrackets(tokens, last);
  return plainPhrase(tokens, last + 1);
}

/** "X, head of Y, said": the phrase before the bracketing commas, with what stands between them unless it is an adverbial. */
function phraseWithApposition(tokens: readonly Token[], comma: number): Range | null {
  const floor = Math.max(0, comma - MOST_PHRASE);
  for (let at = comma - 1; at >= floor; at--) {
    if (isMark(tokens[at], ";") || isQuote(tokens[at])) return null;
    if (!isMark(tokens[at], ",")) continue;
    if (hasClause(tokens, at + 1, comma)) continue;
    const named = phraseEndingAt(tokens, at);
    if (named === null || !namesSomebody(tokens, named)) continue;
    return { from: named.from, to: isAdverbial(tokens, at + 1) ? named.to : comma };
  }
  return null;
}

/** A lone age or a lower-case apposition is no name: the name stands further left. */
function namesSomebody(tokens: readonly Token[], phrase: Range): boolean {
  const first = tokens[phrase.from] as Token;
  return first.look === "capital" || isDeterminer(first) || isPronoun(first) || /s$/u.test((tokens[phrase.to - 1] as Token).lower);
}

function phraseEndingAt(tokens: readonly Token[], end: number): Range | null {
  if (isMark(tokens[end - 1], ")")) return phraseWithBrackets(tokens, end - 1);
  return plainPhrase(tokens, end);
}

/** A finite verb that no relative pronoun opens: the stretch is a clause, not an apposition. */
function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isIn(tokens[at], RELATIVES) || isIn(tokens[at], SUBORDINATORS)) return false;
    if (isAuxiliary(tokens[at])) return true;
  }
  return false;
}

function isAdverbial(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  return (
    isPreposition(first) ||
    isAdverb(first) ||
    (isIn(first, SUBORDINATORS) && !isIn(first, RELATIVES)) ||
    (/ing$/u.test(first?.lower ?? "") && !isIn(first, TITLE_PARTICIPLES))
  );
}

const TITLE_PARTICIPLES = new Set([
  "managing",
  "acting",
  "founding",
  "leading",
  "presiding",
  "ruling",
  "sitting",
  "commanding",
  "visiting",
]);

function phraseWithBrackets(tokens: readonly Token[], close: number): Range | null {
  for (let at = close - 1; at >= Math.max(0, close - 12); at--) {
    if (!isMark(tokens[at], "(")) continue;
    const named = plainPhrase(tokens, at);
    return named === null ? null : { from: named.from, to: close + 1 };
  }
  return null;
}

/** Walks left over what can be inside a noun phrase, then drops what introduces it. */
function plainPhrase(tokens: readonly Token[], end: number): Range | null {
  const last = tokens[end - 1];
  if (!isWord(last)) return null;
  if (isPronoun(last) && !isDeterminer(tokens[end - 2])) {
    if (last.lower !== "others" || !isConjunction(tokens[end - 2])) return { from: end - 1, to: end };
  }
  if (isFiniteVerb(last)) return null;
  const from = dropIntroduction(tokens, walkLeft(tokens, end), end);
  return from < end ? { from, to: dropTimeTail(tokens, from, end) } : null;
}

function walkLeft(tokens: readonly Token[], end: number): number {
  let at = end;
  const floor = Math.max(0, end - MOST_PHRASE);
  while (at > floor) {
    const token = tokens[at - 1] as Token;
    if (!isWord(token)) return at;
    if (isConjunction(token)) {
      if (token.lower !== "and" && token.lower !== "or") return at;
      if (hasVerbBefore(tokens, at - 1)) return at;
    } else if (isIn(token, RELATIVES) || isIn(token, SUBORDINATORS)) return token.lower === "than" ? at - 1 : at;
    else if (isFiniteVerb(token) && !isReduced(tokens, at - 1) && !isPrenominal(tokens, at - 1)) {
      const relative = relativeBefore(tokens, at - 1);
      if (relative < 0) return at;
      at = relative;
      continue;
    }
    at--;
  }
  return at;
}

/** "a letter obtained by X", "a report published Wednesday": a participle inside the phrase. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isParticiple = isRegularPast(tokens[at]) || (isIn(tokens[at], IRREGULAR_PARTICIPLES) && isWord(next) && next.lower === "by");
  return (
    isParticiple &&
    at > 0 &&
    isWord(tokens[at - 1]) &&
    !isPronoun(tokens[at - 1]) &&
    (isPreposition(next) || isTimeWord(next) || (isIn(next, LAST_NEXT) && isTimeWord(tokens[at + 2])))
  );
}

const IRREGULAR_PARTICIPLES = new Set([
  "seen",
  "given",
  "made",
  "held",
  "taken",
  "written",
  "shown",
  "sent",
  "led",
  "run",
  "known",
  "found",
  "heard",
]);

/** The relative pronoun that opens the clause of the verb at `verb`, else -1. */
function relativeBefore(tokens: readonly Token[], verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    if (isIn(tokens[at], RELATIVES)) return isWord(tokens[at - 1]) && !isFiniteVerb(tokens[at - 1]) ? at : -1;
    if (!isAuxiliary(tokens[at]) && !isAdverb(tokens[at])) return -1;
  }
  return -1;
}

function hasVerbBefore(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - 12); at--) {
    if (!isWord(tokens[at])) return false;
    if (isFiniteVerb(tokens[at]) || isVerbThere(tokens, at)) return true;
  }
  return false;
}

const AFTER_VERB = new Set(["to", "that", "it", "he", "she", "they"]);

/** "claims to", "reports that": a form that may be a plural noun is a verb there. */
function isVerbThere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isWord(token) && isNounish(token) && isIn(tokens[at + 1], AFTER_VERB);
}

/** "On Tuesday the ministry" is the ministry: leading prepositional phrases of time, adverbs and conjunctions go. */
function dropIntroduction(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && (isConjunction(tokens[at]) || (isAdverb(tokens[at]) && !isDeterminer(tokens[at])))) at++;
  if (!isPreposition(tokens[at]) && !isTimeWord(tokens[at])) return at;
  let next = at + 1;
  while (next < end && (isTimeWord(tokens[next]) || tokens[next]?.look === "figure" || isTimeArticle(tokens, next))) next++;
  if (next > at + 1 || isTimeWord(tokens[at])) return next < end ? next : at;
  for (let start = at + 2; start < end; start++) {
    const opens = isDeterminer(tokens[start]) || isPronoun(tokens[start]);
    if (opens && !isPreposition(tokens[start - 1]) && !isConjunction(tokens[start - 1])) return start;
  }
  return at;
}

/** "The group in December 2022" is the group. */
function dropTimeTail(tokens: readonly Token[], from: number, end: number): number {
  let at = end;
  while (at > from + 1 && !endsName(tokens, at - 1) && (isTimeWord(tokens[at - 1]) || tokens[at - 1]?.look === "figure")) at--;
  const hasTime = at < end && isTimeWord(tokens[at]);
  while (hasTime && at > from + 1 && (isPreposition(tokens[at - 1]) || isIn(tokens[at - 1], LAST_NEXT) || isIn(tokens[at - 1], THIS))) at--;
  return hasTime ? at : end;
}
const THIS = new Set(["this", "the", "earlier", "later", "of"]);

function isTimeArticle(tokens: readonly Token[], at: number): boolean {
  return (isDeterminer(tokens[at]) || isIn(tokens[at], LAST_NEXT)) && isTimeWord(tokens[at + 1]);
}
const LAST_NEXT = new Set(["last", "next", "early", "late"]);

/** The noun phrase that begins at `from`: up to a mark, a verb, a subordinator or a quotation; appositions between commas included. */
export function phraseAfter(tokens: readonly Token[], from: number): Range | null {
  const first = tokens[from];
  if (!isWord(first) || (isPreposition(first) && first.look === "plain") || isConjunction(first)) return null;
  if (isPronoun(first) && !(isDeterminer(first) && continuesPhrase(tokens[from + 1]))) return { from, to: from + 1 };
  let at = from;
  while (at < tokens.length && at - from < MOST_PHRASE) {
    const token = tokens[at] as Token;
    if (!isWord(token)) break;
    if (
      at > from &&
      ((isFiniteVerb(token) && !(token.lower.endsWith("ed") && isReduced(tokens, at)) && !isPrenominal(tokens, at)) ||
        (isIn(token, SUBORDINATORS) && token.look === "plain")) &&
      !isIn(token, RELATIVES)
    )
      break;
    if (token.lower === "but") break;
    at++;
  }
  while (at > from && isTimeTail(tokens, from, at)) at--;
  return at > from ? { from, to: at } : null;
}

function continuesPhrase(token: Token | undefined): boolean {
  return isWord(token) && !isFiniteVerb(token) && !isPreposition(token) && !isIn(token, SUBORDINATORS);
}

function isTimeTail(tokens: readonly Token[], from: number, at: number): boolean {
  const last = tokens[at - 1];
  if (at - 1 === from) return false;
  if (isTimeWord(last) || isAdverb(last)) return true;
  return isPreposition(last) || (isIn(last, LAST_NEXT) && !isDeterminer(last));
}
