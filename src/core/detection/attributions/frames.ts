import { OBJECT_PRONOUNS } from "../../lexicon/attribution-words.ts";
import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isFiniteVerb,
  isIn,
  isMark,
  isPreposition,
  isPronoun,
  isQuote,
  isTimeWord,
  isWord,
} from "./grammar.ts";
import { phraseAfter } from "./noun-phrases.ts";
import type { Token } from "./units.ts";

/**
 * What stands after a cue verb. `quote`: a quotation; `that`, `whether`, `to`, `clause`: a clause of that kind; `colon`: anything
 * after a colon; `object`: a noun phrase; `of`, `for` …: a phrase with that preposition; `end`: nothing, the content stands before.
 */
export type Frame = "quote" | "that" | "whether" | "to" | "clause" | "colon" | "object" | "end" | `+${string}`;

/** Where the cue ends and its content begins. `addressee`: who is told. */
export interface Complement {
  readonly frame: Frame;
  readonly cueEnd: number;
  readonly from: number;
  readonly addressee: { readonly from: number; readonly to: number } | null;
}

const WHETHER = new Set("whether if how why what who when where".split(" "));
/** Verbs whose first object is who is spoken to. */
const ADDRESSING = new Set(
  "tell ask warn remind inform assure urge advise reassure notify brief persuade convince instruct order command beg implore exhort counsel promise invite request petition text email phone telephone write show teach push press pressure force".split(
    " ",
  ),
);
const PARTICLES = new Set("of for about on against to with in at as by into over from out off up back down that".split(" "));

/** Whether something that can be the content stands before the verb: only then can the rest of the sentence be mere circumstance. */
export type Before = "content" | "nothing";

/** What stands after the verb at `head`, seen past adverbs, times, addressees and adjuncts. */
export function complementAfter(tokens: readonly Token[], head: number, lemma: string, before: Before): Complement {
  const cueEnd = head + 1;
  let at = skipAdverbs(tokens, cueEnd);
  let addressee: Complement["addressee"] = null;
  if (ADDRESSING.has(lemma) && !isClauseOpener(tokens[at])) {
    const phrase = addresseeAt(tokens, at);
    if (phrase !== null) {
      addressee = phrase;
      at = skipAdverbs(tokens, phrase.to);
    }
  }
  // "Asked the press not to print": the negation is of what is asked.
  const beforeTo = isIn(tokens[at - 1], NOT) && isWord(tokens[at]) && (tokens[at] as Token).lower === "to" ? at - 1 : at;
  if (addressee !== null && beforeTo < at) return { frame: "to", cueEnd, from: beforeTo, addressee: beforeNot(tokens, addressee) };
  const direct = openerAt(tokens, at);
  if (direct !== null) return { frame: direct.frame, cueEnd, from: direct.from, addressee };
  const past = skipAdjuncts(tokens, at, before);
  const later = past > at ? openerAt(tokens, past) : null;
  const isOfThing = OF_THINGS.has(lemma) && isIn(tokens[at], OF) && later?.frame === "that";
  if (later !== null && later.frame !== "to" && !isOfThing) return { frame: later.frame, cueEnd, from: later.from, addressee };
  if (isEnd(tokens, past)) return { frame: "end", cueEnd, from: past, addressee };
  if (!NO_CLAUSE.has(lemma) && isClause(tokens, past)) return { frame: "clause", cueEnd, from: past, addressee };
  return phrasal(tokens, at, cueEnd, addressee);
}

/** "Boasted of the bomb that tore the quay apart": the clause is of the bomb. */
const OF_THINGS = new Set(["boast", "speak", "talk", "warn", "complain"]);
const OF = new Set(["of", "about"]);

/** Verbs that judge a thing: "hailed the raid in a message read out on the air" tells no clause. */
const NO_CLAUSE = new Set(["hail", "praise", "applaud", "condemn", "denounce", "laud"]);

const NOT = new Set(["not", "never"]);

function beforeNot(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): { from: number; to: number } {
  return { from, to: isIn(tokens[to - 1], NOT) ? to - 1 : to };
}

function phrasal(tokens: readonly Token[], at: number, cueEnd: number, addressee: Complement["addressee"]): Complement {
  const token = tokens[at] as Token;
  if (isEnd(tokens, at)) return { frame: "end", cueEnd, from: at, addressee };
  if (PARTICLES.has(token.lower) && isWord(tokens[at + 1])) {
    return { frame: `+${token.lower}`, cueEnd: at + 1, from: at + 1, addressee };
  }
  return { frame: "object", cueEnd, from: at, addressee };
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(tokens[at]) && !isDeterminer(tokens[at]) && !isExistential(tokens, at)) at++;
  return at;
}

/** "Said there was no proof": no adverb. */
const isExistential = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).lower === "there" && (isAuxiliary(tokens[at + 1]) || isFiniteVerb(tokens[at + 1]));

const isClauseOpener = (token: Token | undefined): boolean =>
  !isWord(token) || token.lower === "that" || token.lower === "to" || isIn(token, WHETHER) || isPreposition(token);

const WRITING_DOWN = new Set(["reporters", "journalists", "newsmen", "correspondents"]);

function addresseeAt(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  if (isIn(tokens[at], OBJECT_PRONOUNS)) return { from: at, to: at + 1 };
  const phrase = phraseAfter(tokens, at);
  if (phrase === null) return null;
  for (let to = phrase.from + 1; to < phrase.to; to++) {
    const token = tokens[to] as Token;
    if (token.lower === "to" || isIn(token, WHETHER) || token.lower === "that") return { from: at, to };
    // "TOLD REPORTERS THE MEN HAD FLED": whoever writes it down is no part of what is told.
    if (isIn(tokens[to - 1], WRITING_DOWN) && isDeterminer(token)) return { from: at, to };
    if (
      token.look === "plain" &&
      (isPronoun(token) || isDeterminer(token)) &&
      !isPreposition(tokens[to - 1]) &&
      !isDeterminer(tokens[to - 1])
    )
      return { from: at, to };
    if (isTimeWord(token) || (isPreposition(token) && token.lower !== "of")) return { from: at, to };
  }
  return phrase;
}

function openerAt(tokens: readonly Token[], at: number): { frame: Frame; from: number } | null {
  const token = tokens[at];
  if (isQuote(token)) return { frame: "quote", from: at };
  if ((isMark(token, ",") || isMark(token, ":")) && isQuote(tokens[at + 1])) return { frame: "quote", from: at + 1 };
  if (isMark(token, ",") && isWord(tokens[at + 1]) && (tokens[at + 1] as Token).lower === "that") return { frame: "that", from: at + 1 };
  if (isMark(token, ":")) return at + 1 < tokens.length ? { frame: "colon", from: at + 1 } : { frame: "end", from: at };
  if (!isWord(token)) return null;
  if (token.lower === "that" && at + 1 < tokens.length) return { frame: "that", from: at };
  if (token.lower === "to" && isWord(tokens[at + 1]) && !isDeterminer(tokens[at + 1]) && (tokens[at + 1] as Token).look === "plain") {
    return { frame: "to", from: at };
  }
  return WHETHER.has(token.lower) ? { frame: "whether", from: at } : null;
}

/** Past times, "in a statement", "at a news conference in X", "of Y": to what the verb is really about, if that follows. */
function skipAdjuncts(tokens: readonly Token[], from: number, before: Before): number {
  let at = from;
  for (;;) {
    const next = skipTime(tokens, at);
    if (next > at) {
      at = next;
      continue;
    }
    const past = isMark(tokens[at], ",") ? skipAside(tokens, at) : skipPrepositional(tokens, at, before);
    if (past === at) return at;
    at = past;
  }
}

function skipTime(tokens: readonly Token[], from: number): number {
  let at = from;
  if (isWord(tokens[at]) && ["on", "in", "last", "this", "late", "early", "earlier", "next"].includes((tokens[at] as Token).lower)) at++;
  if (
    isWord(tokens[at]) &&
    ["last", "this", "late", "early", "next", "the"].includes((tokens[at] as Token).lower) &&
    isTimeWord(tokens[at + 1])
  )
    at++;
  if (!isTimeWord(tokens[at])) return isAdverb(tokens[from]) && !isDeterminer(tokens[from]) ? from + 1 : from;
  while (isTimeWord(tokens[at]) || (tokens[at]?.kind === "word" && tokens[at]?.look === "figure")) at++;
  return at;
}

const ADJUNCT_OPENERS = new Set(
  "in at on during to from after through via with of by before outside about under beneath above below beside alongside".split(" "),
);
const LONGEST_ADJUNCT = 14;

function skipPrepositional(tokens: readonly Token[], from: number, before: Before): number {
  if (!isIn(tokens[from], ADJUNCT_OPENERS)) return from;
  const stop = Math.min(tokens.length, from + LONGEST_ADJUNCT);
  for (let at = from + 1; at < stop; at++) {
    const token = tokens[at] as Token;
    if (isQuote(token) || isMark(token, ":")) return at;
    if (isMark(token, ","))
      return isQuote(tokens[at + 1]) || isThat(tokens[at + 1]) ? at : isEnd(tokens, at) && before === "content" ? at : from;
    if (!isWord(token)) return from;
    if (isThat(token)) return at;
    if (isFiniteVerb(token)) return from;
  }
  return stop === tokens.length && before === "content" ? stop : from;
}

/** ", citing two officials,": an aside between commas before a that-clause or quotation. */
function skipAside(tokens: readonly Token[], from: number): number {
  const stop = Math.min(tokens.length - 1, from + LONGEST_ADJUNCT);
  for (let at = from + 1; at < stop; at++) {
    if (isQuote(tokens[at])) return from;
    if (isMark(tokens[at], ",")) return isThat(tokens[at + 1]) || isQuote(tokens[at + 1]) ? at : from;
  }
  return from;
}

const isThat = (token: Token | undefined): boolean => isWord(token) && token.lower === "that";

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || (token.kind === "mark" && token.lower !== "(");
}

const CLAUSE_REACH = 14;

/** A subject followed by a finite verb before any pause. */
function isClause(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!isWord(first) || isPreposition(first) || isConjunction(first) || isIn(first, TAKEN_ON)) return false;
  if (first.lower === "there" || isNominative(first)) return true;
  const stop = Math.min(tokens.length, at + CLAUSE_REACH);
  for (let next = at + 1; next < stop; next++) {
    const token = tokens[next] as Token;
    if (!isWord(token)) return false;
    if (["who", "which", "that", "as", "after", "when", "because", "while", "if", "and", "but", "where"].includes(token.lower))
      return false;
    if (isAuxiliary(token)) return true;
    if (isFiniteVerb(token)) return true;
  }
  return false;
}
/** "Claimed responsibility for the attack posted …" is no clause. */
const TAKEN_ON = new Set(["responsibility", "credit"]);
const NOMINATIVE = new Set("he she they i we he's she's they're we're i'm it's they'd he'd she'd he'll she'll they'll".split(" "));
const isNominative = (token: Token): boolean => NOMINATIVE.has(token.lower);
