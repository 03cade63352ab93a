import { PHRASAL_VERBS } from "../../lexicon/attribution-verbs.ts";
import { NEGATIONS } from "../../lexicon/attribution-words.ts";
import { NUMBER_STARTS } from "../../lexicon/number-words.ts";
import type { Candidate } from "./candidate.ts";
import { contentEnd } from "./contents.ts";
import { isConjunction, isDeterminer, isIn, isWord } from "./grammar.ts";
import { phraseBefore, type Range } from "./noun-phrases.ts";
import { groupStart } from "./subjects.ts";
import type { Token } from "./units.ts";

/** "Turned down the offer", "brushed aside the claim", "is treating the fire as arson", "would not be drawn on the raid". */
export function phrasalCandidate(tokens: readonly Token[], head: number, inherited: Range | null): Candidate | null {
  const cue = phrasalCue(tokens, head);
  if (cue === null) return null;
  // Asked for last: most words are no such cue.
  const start = groupStart(tokens, head);
  const own = phraseBefore(tokens, start) ?? (isConjunction(tokens[start - 1]) ? inherited : null);
  return own === null ? null : told(tokens, cue.key, own, { from: start, to: cue.to });
}

interface PhrasalCue {
  readonly key: string;
  readonly to: number;
}

function phrasalCue(tokens: readonly Token[], head: number): PhrasalCue | null {
  const end = phrasalEnd(tokens, head);
  if (end !== null) return { key: `${end.lemma} finite object`, to: end.to };
  const to = head + 1;
  const verb = tokens[head];
  if (isIn(verb, TREATING) && takesAs(tokens, to)) return { key: "treat finite object", to };
  if (isIn(verb, STANDING) && tokens[to]?.lower === "by" && tokens.slice(to + 1, to + 5).some((token) => isIn(token, SAID_BEFORE)))
    return { key: "defend finite object", to: to + 1 };
  if (isIn(verb, TAKING) && takesCredit(tokens, to)) return { key: "claim finite object", to };
  if (isIn(verb, GIVING) && givesNoProof(tokens, to)) return { key: "offer finite no-proof", to };
  if (isIn(verb, CONVEYING) && tokens.slice(to, to + 3).some((token) => isIn(token, CONDOLENCES)))
    return { key: "express finite object", to };
  if (isIn(verb, REVISING) && revisesCount(tokens, to)) return { key: "put finite figure", to };
  const at = isIn(verb, POINTING) ? fingerAt(tokens, to) : -1;
  if (at > 0) return { key: "blame finite object", to: at + 1 };
  const isDrawn = isIn(verb, DRAWN) && isIn(tokens[head - 1], BE) && isIn(tokens[to], ON);
  const isDenied = isDrawn && tokens.slice(groupStart(tokens, head), head).some((token) => isIn(token, NEGATIONS));
  return isDenied ? { key: "draw finite object", to: head + 2 } : null;
}

const STANDING = new Set(["stand", "stands", "stood", "standing"]);
/** "Stood by its report": what was said before is said again. Who stands by a road says nothing. */
const SAID_BEFORE = new Set(
  "report reports reporting claim claims story stories account accounts article statement statements figure figures findings assessment testimony denial denials version remarks comments".split(
    " ",
  ),
);

const TAKING = new Set(["take", "takes", "took", "taken"]);
const CREDIT = new Set(["credit", "responsibility"]);

/** "Took the credit for the raid". */
function takesCredit(tokens: readonly Token[], from: number): boolean {
  const noun = tokens.slice(from, from + 3).findIndex((token) => isIn(token, CREDIT));
  return noun >= 0 && tokens[from + noun + 1]?.lower === "for" && tokens[from]?.lower !== "no";
}

const GIVING = new Set(
  "give gives gave given offer offers offered provide provides provided present presents presented produce produces produced".split(" "),
);

/** "Offered no proof". */
function givesNoProof(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.lower === "no" && tokens.slice(from + 1, from + 4).some((token) => isIn(token, PROOF));
}
const PROOF = new Set(["proof", "evidence"]);

const CONVEYING = new Set("convey conveys conveyed send sends sent extend extends extended offer offers offered".split(" "));
const CONDOLENCES = new Set(["condolences", "sympathy", "sympathies"]);

const REVISING = new Set("lowered raised revised corrected reduced increased updated adjusted cut".split(" "));
const COUNTS = new Set(["count", "toll", "figure", "figures", "estimate", "tally"]);

/** "Has lowered its count from nine to seven". */
function revisesCount(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(from, from + 4);
  const to = tokens
    .slice(from, from + 24)
    .some(({ lower }, at, all) => lower === "to" && (all[at + 1]?.look === "figure" || NUMBERS.has(all[at + 1]?.lower ?? "")));
  return isDeterminer(tokens[from]) && near.some((token) => isIn(token, COUNTS)) && to;
}
const NUMBERS = new Set(NUMBER_STARTS);

const POINTING = new Set(["point", "points", "pointed", "pointing"]);

/** "Pointed the finger at": where the cue ends, else -1. */
function fingerAt(tokens: readonly Token[], from: number): number {
  const finger = tokens.findIndex((token, at) => at >= from && at < from + 3 && /^fingers?$/u.test(token.lower));
  return finger >= 0 && tokens[finger + 1]?.lower === "at" ? finger + 1 : -1;
}

const TREATING = new Set(["treat", "treats", "treating", "treated"]);
const DRAWN = new Set(["drawn"]);
const BE = new Set(["be", "being"]);
const ON = new Set(["on", "about", "into"]);
const AS_REACH = 8;

/** "The fire as arson": what it is taken for, before any pause. */
function takesAs(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length - 1, from + AS_REACH); at++) {
    if (!isWord(tokens[at])) return false;
    if (at > from && (tokens[at] as Token).lower === "as") return true;
  }
  return false;
}

/** The verb that a verb and its particle at `head` amount to, and where they end; null where they are none. */
export function phrasalEnd(tokens: readonly Token[], head: number): { readonly lemma: string; readonly to: number } | null {
  const [verb, particle, next] = [tokens[head], tokens[head + 1], tokens[head + 2]];
  if (!isWord(verb) || !isWord(particle) || next === undefined) return null;
  const lemma = PHRASAL_VERBS.get(`${verb.lower} ${particle.lower}`);
  const isWay = tokens.slice(head + 2, head + 5).some((token) => isIn(token, WAYS));
  return lemma === undefined || isWay ? null : { lemma, to: head + 2 };
}

/** "Turned down the lane". */
const WAYS = new Set("road roads street lane track path alley avenue hill slope valley river corridor side".split(" "));

function told(tokens: readonly Token[], key: string, source: Range, cue: Range): Candidate {
  const content = [{ from: cue.to, to: contentEnd(tokens, cue.to, "object", false) }];
  return { key, order: "subject-first", source, cue: [cue], content, addressee: null, hand: null };
}
