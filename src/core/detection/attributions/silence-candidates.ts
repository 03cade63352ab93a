import { NEGATIONS } from "../../lexicon/attribution-words.ts";
import type { Candidate } from "./candidate.ts";
import { contentEnd } from "./contents.ts";
import { isAuxiliary, isIn, isMark, isTimeWord, isWord } from "./grammar.ts";
import { phraseAfter, phraseBefore, type Range } from "./noun-phrases.ts";
import { groupStart } from "./subjects.ts";
import type { Token } from "./units.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a text tells of those who say nothing, and of what nobody could confirm or show: "could not be reached for comment", "there was no claim". */
export function silenceCandidate(tokens: readonly Token[], head: number): Candidate | null {
  const verb = tokens[head];
  if (!isWord(verb)) return null;
  if (verb.lower === "there") return nothingThere(tokens, head);
  if (verb.lower === "reached") return notReached(tokens, head);
  if (SPEAKING.has(verb.lower) && tokens[head + 1]?.lower === "no") return noComment(tokens, head);
  if (VERIFIED.has(verb.lower)) return notVerified(tokens, head);
  return UNANSWERED.has(verb.lower) ? unanswered(tokens, head) : null;
}

const isNegated = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isIn(token, NEGATIONS) || isIn(token, CANNOT));
const CANNOT = set("cannot couldn't can't");
const BE = set("be been being");

/** "The family could not be reached for comment". */
function notReached(tokens: readonly Token[], head: number): Candidate | null {
  const start = groupStart(tokens, head);
  const source = phraseBefore(tokens, start);
  const isFor = tokens[head + 1]?.lower === "for" && /^comments?$/u.test(tokens[head + 2]?.lower ?? "");
  if (source === null || !isIn(tokens[head - 1], BE) || !isNegated(tokens, start, head)) return null;
  if (!isFor && isWhoAnswers(tokens, source) && endsThere(tokens, head + 1))
    return told("reach passive no-comment", source, { from: start, to: head }, { from: head, to: head + 1 });
  if (!isFor) return null;
  return told("reach passive no-comment", source, { from: start, to: head + 1 }, { from: head + 1, to: head + 3 });
}

/** "A spokesman could not be reached": whoever is there to answer. A boat is not. */
const isWhoAnswers = (tokens: readonly Token[], source: Range): boolean =>
  tokens.slice(source.from, source.to).some((token) => isIn(token, ANSWERING));
const ANSWERING = set(
  "spokesman spokeswoman spokesperson spokesmen spokespeople official officials lawyer lawyers attorney representative representatives minister ministry embassy office",
);
const endsThere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || !isWord(tokens[at]) || isTimeWord(tokens[at]) || isTimeWord(tokens[at + 1]);

const SPEAKING = set("made make makes issued issue issues had has have");
const COMMENTS = set("comment comments statement");
/** "Public", "immediate": words between "no" and its noun. */
const LONGEST_BETWEEN = 3;

/** "The army has made no public comment". */
function noComment(tokens: readonly Token[], head: number): Candidate | null {
  const start = groupStart(tokens, head);
  const source = phraseBefore(tokens, start);
  const noun = nounAfterNo(tokens, head + 1, COMMENTS);
  const own = /^(?:had|has|have)$/u.test((tokens[head] as Token).lower);
  if (source === null || noun < 0 || (own && tokens[noun]?.lower === "statement")) return null;
  return told("make finite no-comment", source, { from: start, to: head + 1 }, { from: head + 1, to: objectEnd(tokens, head + 1, noun) });
}

/** Index of a noun of `nouns` behind "no" at `no` and some adjectives, else -1. */
function nounAfterNo(tokens: readonly Token[], no: number, nouns: ReadonlySet<string>): number {
  for (let at = no + 1; at <= no + LONGEST_BETWEEN && isWord(tokens[at]); at++) if (isIn(tokens[at], nouns)) return at;
  return -1;
}

const objectEnd = (tokens: readonly Token[], from: number, noun: number): number =>
  Math.max(noun + 1, contentEnd(tokens, from, "object", false));

const SHOWN = set("evidence proof indication indications sign signs confirmation claim claims reports");
const ANSWERS = set("comment comments reaction response word");

/** "There was no immediate claim of responsibility", "there was no comment from the ministry". */
function nothingThere(tokens: readonly Token[], head: number): Candidate | null {
  let no = head + 1;
  while (isAuxiliary(tokens[no]) || isIn(tokens[no], STILL)) no++;
  if (no === head + 1 || tokens[no]?.lower !== "no") return null;
  const cue = { from: head, to: no };
  const answer = nounAfterNo(tokens, no, ANSWERS);
  const source = answer > 0 && tokens[answer + 1]?.lower === "from" ? phraseAfter(tokens, answer + 2) : null;
  if (source !== null) return { ...told("be existential no-comment", source, cue, { from: no, to: answer + 1 }), order: "none" };
  const noun = nounAfterNo(tokens, no, SHOWN);
  const isClaim = /^claims?$/u.test(tokens[noun]?.lower ?? "");
  if (noun < 0 || (isClaim && tokens[noun + 2]?.lower !== "responsibility")) return null;
  return told("be existential none", null, cue, { from: no, to: Math.max(noun + 1, contentEnd(tokens, no, "that", false)) });
}
const STILL = set("still also been so far yet");

const VERIFIED = set("verified confirmed corroborated authenticated substantiated");

/** "The figures could not be independently verified": nobody is shown who tried, unless "by" tells it. */
function notVerified(tokens: readonly Token[], head: number): Candidate | null {
  const start = groupStart(tokens, head);
  const subject = phraseBefore(tokens, start);
  const isPassive = tokens.slice(start, head).some((token) => isIn(token, BE));
  if (subject === null || !isPassive || !isNegated(tokens, start, head)) return null;
  const by = tokens[head + 1]?.lower === "by" ? phraseAfter(tokens, head + 2) : null;
  const to = by === null ? head + 1 : head + 2;
  return { ...told("verify passive not", by, { from: start, to }, subject), order: "none" };
}

const UNANSWERED = set("unanswered returned answered");
const CALLS = set("calls call emails email e-mails messages message requests request questions letters letter");

/** "Calls to the mayor’s office went unanswered", "were not returned". */
function unanswered(tokens: readonly Token[], head: number): Candidate | null {
  const start = groupStart(tokens, head);
  const isSilent = (tokens[head] as Token).lower === "unanswered" || isNegated(tokens, start, head);
  const from = start - 1 > 0 ? callsBefore(tokens, start) : -1;
  const to = from < 0 ? -1 : tokens.findIndex(({ lower }, at) => at > from && at < start && lower === "to");
  const source = to < 0 ? null : phraseAfter(tokens, to + 1);
  if (!isSilent || source === null || source.from >= start) return null;
  const who = { from: source.from, to: Math.min(source.to, start) };
  return { ...told("answer finite no-comment", who, { from: start, to: head + 1 }, { from, to }), order: "none" };
}

const CALLS_REACH = 12;

function callsBefore(tokens: readonly Token[], start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - CALLS_REACH) && !isMark(tokens[at], ","); at--) if (isIn(tokens[at], CALLS)) return at;
  return -1;
}

function told(key: string, source: Range | null, cue: Range, content: Range): Candidate {
  return { key, order: "subject-first", source, cue: [cue], content: [content], addressee: null, hand: null };
}
