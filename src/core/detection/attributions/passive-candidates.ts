import type { Candidate } from "./candidate.ts";
import { contentEnd } from "./contents.ts";
import type { Complement } from "./frames.ts";
import { isAdverb, isIn, isMark, isTimeWord, isWord } from "./grammar.ts";
import { phraseAfter, phraseBefore, type Range } from "./noun-phrases.ts";
import type { Token } from "./units.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** "X is believed to", "it was reported that", "X was accused by Y of". */
export function passive(tokens: readonly Token[], group: VerbGroup, complement: Complement): Candidate | null {
  const subject = ofReduced(tokens, group) ?? phraseBefore(tokens, group.from) ?? behindComma(tokens, group);
  const isIt = subject !== null && (tokens[subject.from] as Token).lower === "it";
  const key = `${group.lemma} passive ${complement.frame}`;
  const cue = [{ from: group.from, to: complement.cueEnd }];
  if (isIt && isIn(tokens[(subject as Range).from - 1], CONDITIONAL)) return null;
  const by = complement.frame === "+by" ? complement : byAfterTime(tokens, group, complement);
  if (by !== null) return byAgent(tokens, group, by, subject);
  if (complement.frame === "end")
    return subject === null || isIt ? null : { key, order: "none", source: null, cue, content: [subject], addressee: null, hand: null };
  const content = { from: complement.from, to: contentEnd(tokens, complement.from, complement.frame, false) };
  return {
    key,
    order: "none",
    source: null,
    cue,
    content: subject === null || isIt ? [content] : [subject, content],
    addressee: null,
    hand: null,
  };
}

/** "Nine died in an attack claimed by the Front": the attack alone. */
function ofReduced(tokens: readonly Token[], group: VerbGroup): Range | null {
  if (group.lemma !== "claim" || group.from !== group.head || !isIn(tokens[group.head + 1], BY)) return null;
  for (let at = group.from - 1; at >= Math.max(0, group.from - DEED_REACH); at--) {
    const token = tokens[at];
    if (!isWord(token)) return null;
    if (DETERMINERS.has(token.lower)) return at === group.from - 1 ? null : { from: at, to: group.from };
  }
  return null;
}
const DEED_REACH = 5;
const DETERMINERS = new Set(["a", "an", "the", "another", "this", "that", "each"]);

/** "The bombing, claimed by the Front, killed nine." */
function behindComma(tokens: readonly Token[], group: VerbGroup): Range | null {
  const isAside = isMark(tokens[group.from - 1], ",") && group.lemma === "claim" && isIn(tokens[group.head + 1], BY);
  return isAside ? phraseBefore(tokens, group.from - 1) : null;
}
const BY = new Set(["by"]);

const BY_REACH = 6;

/** "Was claimed on Friday by the Front": the day stands between. */
function byAfterTime(tokens: readonly Token[], group: VerbGroup, complement: Complement): Complement | null {
  for (let at = group.head + 1; at < Math.min(tokens.length - 1, group.head + BY_REACH); at++) {
    const token = tokens[at] as Token;
    if (token.lower === "by" && at > group.head + 1) return { ...complement, frame: "+by", cueEnd: group.head + 1, from: at + 1 };
    if (!(isTimeWord(token) || isAdverb(token) || token.look === "figure" || isIn(token, AROUND_TIME))) return null;
  }
  return null;
}
const AROUND_TIME = new Set(["on", "in", "at", "last", "late", "early", "the", "this", "same", "next"]);

const CONDITIONAL = new Set(["if", "whether", "unless", "until"]);

/** "The attack was claimed by X", "he was accused by X of Y". */
function byAgent(tokens: readonly Token[], group: VerbGroup, complement: Complement, subject: Range | null): Candidate | null {
  const phrase = phraseAfter(tokens, complement.from);
  const agent = phrase !== null && CHARGING.has(group.lemma) ? untilCharge(tokens, phrase) : phrase;
  if (agent === null || subject === null) return null;
  const rest = tokens[agent.to];
  const goesOn = isIn(rest, AFTER_AGENT) && agent.to + 1 < tokens.length;
  const after = goesOn ? [{ from: agent.to, to: contentEnd(tokens, agent.to, "object", false) }] : [];
  return {
    key: `${group.lemma} passive by`,
    order: "none",
    source: agent,
    cue: [{ from: group.from, to: complement.cueEnd }],
    content: [subject, ...after],
    addressee: null,
    hand: null,
  };
}
const CHARGING = new Set(["accuse", "suspect", "convict", "warn", "inform", "charge"]);

/** "by the army of planting": the charge is no part of the agent. */
function untilCharge(tokens: readonly Token[], phrase: Range): Range {
  for (let at = phrase.from + 1; at < phrase.to; at++) if (isIn(tokens[at], CHARGE_OPENERS)) return { from: phrase.from, to: at };
  return phrase;
}
const CHARGE_OPENERS = new Set(["of", "with"]);
const AFTER_AGENT = new Set(["of", "for", "as", "to", "with"]);
