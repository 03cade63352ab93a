import { MEDIA } from "../../lexicon/attribution-acts.ts";
import { CUE_VERBS, PHRASAL_VERBS } from "../../lexicon/attribution-verbs.ts";
import type { Frame } from "./frames.ts";
import { AN, CLAIMED } from "./fronted.ts";
import { isAdverb, isAuxiliary, isConjunction, isFiniteVerb, isIn, isMark, isPronoun, isQuote, isWord } from "./grammar.ts";
import type { Token } from "./units.ts";

const BACKGROUND = new Set("while although though whereas after when because before if until unless despite during".split(" "));
const PHRASAL_STOPS = new Set(
  "while although though whereas after when because before until unless despite during which and but if".split(" "),
);

/** Index after the last token of the content that begins at `from`. */
export function contentEnd(tokens: readonly Token[], from: number, frame: Frame, isRelative: boolean): number {
  const isPhrase = frame === "object" || frame.startsWith("+");
  let at = from;
  while (at < tokens.length) {
    if (at > from && stopsAt(tokens, at, isPhrase, isRelative)) break;
    at++;
  }
  return at;
}

function stopsAt(tokens: readonly Token[], at: number, isPhrase: boolean, isRelative: boolean): boolean {
  const token = tokens[at] as Token;
  if (isMark(token, ";")) return true;
  if (isMark(token, ",")) return stopsAtComma(tokens, at, isPhrase, isRelative);
  if (isConjunction(token) && isCoordinatedCue(tokens, at + 1)) return true;
  if (!isPhrase) return false;
  if (isMark(token, "-") || isMark(token, "—") || isMark(token, "--") || isMark(token, ":")) return true;
  if (isConjunction(token)) return token.lower === "but" || isFiniteVerb(tokens[at + 1]);
  if (opensMedium(tokens, at) || isOutOfHand(tokens, at)) return true;
  return isIn(token, PHRASAL_STOPS) && token.look === "plain" && !isBeforeCourt(tokens, at);
}

/** "Rejected this out of hand": how, and not what. */
function isOutOfHand(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "out" && tokens[at + 1]?.lower === "of" && tokens[at + 2]?.lower === "hand";
}

/** "To charge them before an ordinary court": where, and not when. */
function isBeforeCourt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "before" && tokens.slice(at + 1, at + 5).some((token) => isIn(token, COURTS));
}
const COURTS = new Set(
  "court courts judge judges tribunal tribunals commission committee parliament magistrate magistrates jury".split(" "),
);

const MEDIUM_REACH = 4;

/** "in a message", "on Telegram": how it was said is no part of what was said. */
function opensMedium(tokens: readonly Token[], at: number): boolean {
  if (!isIn(tokens[at], BY_MEDIUM)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + MEDIUM_REACH); next++) {
    if (!isWord(tokens[next])) return false;
    if (MEDIA.has((tokens[next] as Token).lower)) return true;
  }
  return false;
}
const BY_MEDIUM = new Set(["in", "on", "via", "through", "during"]);

const ANSWER_REACH = 8;
const ANSWERS = /^(?:den|disput|reject|dismiss|contradict)(?:y|ies|ied|es?|s|ed)$/u;

/** ", a claim the agency disputes": another answers. */
function opensAnswer(tokens: readonly Token[], at: number): boolean {
  if (!isIn(tokens[at], AN) || !isIn(tokens[at + 1], CLAIMED)) return false;
  return tokens.slice(at + 2, at + ANSWER_REACH).some((token) => isWord(token) && ANSWERS.test(token.lower));
}

function stopsAtComma(tokens: readonly Token[], at: number, isPhrase: boolean, isRelative: boolean): boolean {
  if (isRelative) return true;
  const next = tokens[at + 1];
  if (!isWord(next)) return false;
  if (isCueParticiple(next)) return true;
  if (next.lower === "according" || next.lower === "but") return true;
  if (isConjunction(next) && isCoordinatedCue(tokens, at + 2)) return true;
  if (isSaid(tokens, at + 1) || opensAnswer(tokens, at + 1)) return true;
  if (isIn(next, CONTRASTING) && hasSaying(tokens, at + 2)) return true;
  if (!isPhrase) return false;
  return (
    isIn(next, BACKGROUND) ||
    next.lower === "which" ||
    next.lower === "who" ||
    next.lower === "whom" ||
    (isFiniteVerb(next) && tokens[at + 2]?.lower !== "by") ||
    isPronoun(next) ||
    (isConjunction(next) && next.lower !== "and" && next.lower !== "or")
  );
}

function isCueParticiple(token: Token): boolean {
  return CUE_VERBS.get(token.lower)?.some(({ form }) => form === "ing") ?? false;
}

/** "and called …", "but also warned": a second cue verb that shares the subject. */
function isCoordinatedCue(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isAdverb(tokens[at]) || (isAuxiliary(tokens[at]) && at - from < 2)) at++;
  const token = tokens[at];
  if (!isWord(token)) return false;
  if (PHRASAL_VERBS.has(`${token.lower} ${tokens[at + 1]?.lower ?? ""}`)) return true;
  return CUE_VERBS.get(token.lower)?.some(({ form }) => form === "ed" || (form === "s" && at === from)) ?? false;
}

const CONTRASTING = new Set(["while", "whereas", "though", "although", "but", "and"]);
const SAYING = new Set(
  "said says say told put denied claimed claims reported confirmed insisted insists argued warned accused blamed announced".split(" "),
);
const CONTRAST_REACH = 8;

/** ", while the hospital put …": somebody else speaks from here on. */
function hasSaying(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + CONTRAST_REACH); at++) {
    if (!isWord(tokens[at])) return false;
    if (isIn(tokens[at], SAYING)) return true;
  }
  return false;
}

/** ", he said": a short subject and a cue verb directly after it. */
function isSaid(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 4); at++) {
    const token = tokens[at];
    if (!isWord(token)) return false;
    if (["said", "says", "added", "told", "wrote", "noted"].includes(token.lower)) return true;
  }
  return false;
}

/** The token range before a trailing ", X said": from the last hard boundary to the comma; null when nothing is left. */
export function contentBefore(tokens: readonly Token[], floor: number, comma: number): { from: number; to: number } | null {
  let to = comma;
  if (isMark(tokens[to - 1], ",")) to--;
  let from = to;
  while (from > floor && !isMark(tokens[from - 1], ";")) from--;
  while (from < to && (isConjunction(tokens[from]) || tokens[from]?.kind === "mark")) from++;
  return to > from && (to - from > 1 || isQuote(tokens[from])) ? { from, to } : null;
}
