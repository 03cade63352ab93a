import { HANDS } from "../../lexicon/attribution-hands.ts";
import type { Candidate, Hand } from "./candidate.ts";
import { contentBefore, contentEnd } from "./contents.ts";
import { complementAfter } from "./frames.ts";
import { isIn, isMark, isQuote, isWord } from "./grammar.ts";
import { phraseAfter, type Range } from "./noun-phrases.ts";
import { inheritable, subjectOf } from "./subjects.ts";
import type { Token } from "./units.ts";
import type { VerbGroup } from "./verb-groups.ts";

const PASSING = new Set(["quote", "cite", "report", "paraphrase"]);
const LONGEST_PASSING = 30;

/** "X quoted Y as saying Z", "Y was quoted (by X) as saying Z", "…, X said, citing Y". */
export function passedOn(
  tokens: readonly Token[],
  group: VerbGroup,
  inherited: Range | null,
): { candidate: Candidate; next: number } | null {
  if (!PASSING.has(group.lemma)) return null;
  const saying = asSaying(tokens, group.head + 1);
  if (saying < 0) return citing(tokens, group);
  const own = subjectOf(tokens, group) ?? inheritable(tokens, group, inherited);
  const complement = complementAfter(tokens, saying, tokens[saying]?.lower === "telling" ? "tell" : "say", "nothing");
  const fronted = own === null || !endsSaying(tokens, saying + 1) ? null : contentBefore(tokens, 0, own.from);
  if (complement.frame === "end" && fronted === null) return null;
  const content = [fronted ?? { from: complement.from, to: contentEnd(tokens, complement.from, complement.frame, false) }];
  const base = { order: "subject-first" as const, content, addressee: null };
  if (group.standing === "passive") {
    const by = tokens[group.head + 1];
    const behind = fronted !== null && isIn(tokens[saying + 1], BY) ? phraseAfter(tokens, saying + 2) : null;
    if (behind !== null) {
      const hand: Hand = { place: "outer", source: behind, cue: { from: saying + 1, to: saying + 2 } };
      const cue = [{ from: group.from, to: saying + 1 }];
      return { candidate: { ...base, key: "quote passive as-saying", source: own, cue, hand }, next: behind.to };
    }
    const agent = isWord(by) && by.lower === "by" ? { from: group.head + 2, to: saying - 1 } : null;
    const hand: Hand | null = agent === null ? null : { place: "outer", source: agent, cue: { from: group.from, to: group.head + 2 } };
    const cue = [agent === null ? { from: group.from, to: saying + 1 } : { from: saying, to: saying + 1 }];
    return { candidate: { ...base, key: "quote passive as-saying", source: own, cue, hand }, next: complement.from };
  }
  const source = { from: group.head + 1, to: saying - 1 };
  if (source.to <= source.from) return null;
  const hand: Hand = { place: "outer", source: own, cue: { from: group.from, to: group.head + 1 } };
  return {
    candidate: { ...base, key: "quote finite as-saying", source, cue: [{ from: saying, to: saying + 1 }], hand },
    next: complement.from,
  };
}

const BY = new Set(["by"]);
const WHO = new Set(["who", "which", "that"]);

/** "…, the Gazette quoted him as saying", "… was quoted as saying by state radio": what was said stands before. */
function endsSaying(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isIn(token, BY)) return true;
  return isMark(token, ",") && isWord(tokens[at + 1]) && /ing$/u.test((tokens[at + 1] as Token).lower);
}

/** "Reported on Monday, citing a paper that quoted a guard as saying": another passes it on. */
const PASSES = new Set(["quoted", "quotes", "quoting", "cited", "cites", "citing"]);

/** Index of "saying" in a following "as saying", else -1. */
function asSaying(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length - 1, from + LONGEST_PASSING); at++) {
    if (isQuote(tokens[at]) || isMark(tokens[at], ";") || (at > from && isIn(tokens[at], PASSES))) return -1;
    const next = tokens[at + 1] as Token;
    if (isWord(tokens[at]) && (tokens[at] as Token).lower === "as" && (next.lower === "saying" || next.lower === "telling")) return at + 1;
  }
  return -1;
}

/** "citing Y", where Y is somebody or a text: no content of its own. */
function citing(tokens: readonly Token[], group: VerbGroup): { candidate: Candidate; next: number } | null {
  if (group.standing !== "participle" || group.lemma === "report") return null;
  const phrase = phraseAfter(tokens, behindWhatItCalls(tokens, group.head + 1));
  // "Citing a guard who was there".
  const source =
    phrase !== null && phrase.to - phrase.from > 1 && isIn(tokens[phrase.to - 1], WHO) ? { ...phrase, to: phrase.to - 1 } : phrase;
  if (source === null || !isHand(tokens, source)) return null;
  const cue = { from: group.head, to: group.head + 1 };
  const candidate: Candidate = {
    key: "quote participle hand",
    order: "none",
    source: null,
    cue: [cue],
    content: [],
    addressee: null,
    hand: { place: "inner", source, cue },
  };
  return { candidate, next: source.to };
}

const CALLS_IT_REACH = 5;

/** "Citing what it described as a military source", "citing what it said was a memo": from where the thing itself is told. */
function behindWhatItCalls(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower !== "what") return from;
  for (let at = from + 2; at < Math.min(tokens.length, from + CALLS_IT_REACH); at++) {
    const next = tokens[at + 1]?.lower ?? "";
    if (isIn(tokens[at], DESCRIBED)) return next === "as" ? at + 2 : at + 1;
    if (isIn(tokens[at], SAID) && /^(?:was|were|is|are)$/u.test(next)) return at + 2;
  }
  return from;
}
const DESCRIBED = new Set(["described", "describes", "called", "calls", "termed", "terms"]);
const SAID = new Set(["said", "says"]);

/** Whoever or whatever words can be taken from, by the head of the phrase: "citing violations by Norland" gives a reason, and no hand. */
function isHand(tokens: readonly Token[], phrase: Range): boolean {
  let to = phrase.from + 1;
  while (to < phrase.to && !(isWord(tokens[to]) && HEAD_ENDS.has((tokens[to] as Token).lower))) to++;
  for (let at = phrase.from; at < to; at++) if (isIn(tokens[at], HANDS)) return true;
  return (tokens[to - 1] as Token).look === "capital";
}
const HEAD_ENDS = new Set(["of", "by", "in", "from", "at", "for", "to", "on", "over", "about", "with", "that", "who", "which"]);
