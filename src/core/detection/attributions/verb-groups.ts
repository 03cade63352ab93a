import { SAYING_TEXTS } from "../../lexicon/attribution-hands.ts";
import { CUE_VERBS } from "../../lexicon/attribution-verbs.ts";
import { BE_FORMS } from "../../lexicon/attribution-words.ts";
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
  isPossessive,
  isPreposition,
  isPronoun,
  isQuote,
  isWord,
} from "./grammar.ts";
import type { Token } from "./units.ts";

/** How a cue verb stands in its clause. `participle`: an -ing form without an auxiliary; `reduced`: "a plan called X", "as told by X". */
export type Standing = "finite" | "participle" | "infinitive" | "passive" | "reduced";

/** A cue verb with its auxiliaries, negation and adverbs: `tokens[from]` up to, not including, `tokens[to]`. */
export interface VerbGroup {
  readonly lemma: string;
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
}

/** The verb group whose main verb is `tokens[head]`; null where the word is a noun or adjective there. */
export function verbGroupAt(tokens: readonly Token[], head: number): VerbGroup | null {
  const word = tokens[head] as Token;
  const forms = CUE_VERBS.get(word.lower);
  if (forms === undefined || (word.look === "capital" && head > 0) || isTeller(tokens, head)) return null;
  const auxiliaries = leftOf(tokens, head);
  const before = tokens[auxiliaries - 1];
  const hasAuxiliary = hasAnyAuxiliary(tokens, auxiliaries, head);
  const isInfinitive = isTo(tokens, auxiliaries, head);
  for (const { lemma, form } of forms) {
    const standing = standingOf(tokens, head, auxiliaries, form, hasAuxiliary, isInfinitive, before);
    if (standing === null) continue;
    const from = isInfinitive ? controlledFrom(tokens, auxiliaries) : auxiliaries;
    return { lemma, head, from, to: head + 1, standing: from < auxiliaries && standing === "infinitive" ? "finite" : standing };
  }
  return null;
}

/** "Witnesses said", "reports say": a plural before a verb of saying is who says it. */
function isTeller(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  const word = tokens[head] as Token;
  if (isNounish(word) && isIn(next, BE_FORMS) && !isPronoun(tokens[head - 1])) return true;
  return word.lower.endsWith("s") && isWord(next) && SAID.has(next.lower);
}
const SAID = new Set("said say told tell added reported".split(" "));

/** First token of the auxiliaries and adverbs that stand directly before `head`. */
function leftOf(tokens: readonly Token[], head: number): number {
  let at = neitherBefore(tokens, head);
  while (at > 0 && (isAuxiliary(tokens[at - 1]) || (isAdverb(tokens[at - 1]) && !endsName(tokens, at - 1)) || isWordTo(tokens[at - 1])))
    at--;
  return at;
}

/** "Neither confirmed nor denied" is one saying: from "neither" on. */
function neitherBefore(tokens: readonly Token[], head: number): number {
  const isNor = isIn(tokens[head - 1], NOR) && isWord(tokens[head - 2]) && CUE_VERBS.has((tokens[head - 2] as Token).lower);
  return isNor && isIn(tokens[head - 3], NEITHER) ? head - 3 : head;
}

/** Whether the verb at `head` is the first of "neither confirmed nor denied": the second one tells it. */
export function isFirstOfNeither(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 2];
  return isIn(tokens[head - 1], NEITHER) && isIn(tokens[head + 1], NOR) && isWord(next) && CUE_VERBS.has(next.lower);
}
const NOR = new Set(["nor", "or"]);
const NEITHER = new Set(["neither"]);

const isWordTo = (token: Token | undefined): boolean => isWord(token) && token.lower === "to";

function hasAnyAuxiliary(tokens: readonly Token[], from: number, head: number): boolean {
  for (let at = from; at < head; at++) if (isAuxiliary(tokens[at])) return true;
  return false;
}

function isTo(tokens: readonly Token[], from: number, head: number): boolean {
  for (let at = head - 1; at >= from; at--) {
    if (isWordTo(tokens[at])) return true;
    if (isAuxiliary(tokens[at])) return false;
  }
  return false;
}

/** "refused to say", "went on to say": the group begins at the verb that governs the infinitive. */
function controlledFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  if (isWord(tokens[at - 1]) && (tokens[at - 1] as Token).lower === "on" && isWord(tokens[at - 2])) at--;
  const governor = tokens[at - 1];
  if (!isWord(governor) || !(isFiniteVerb(governor) || CUE_VERBS.has(governor.lower))) return from;
  return leftOf(tokens, at - 1);
}

function standingOf(
  tokens: readonly Token[],
  head: number,
  from: number,
  form: string,
  hasAuxiliary: boolean,
  isInfinitive: boolean,
  before: Token | undefined,
): Standing | null {
  if (isInfinitive) return form === "base" ? "infinitive" : null;
  if (form === "ing" && isPreposition(before) && NOUNISH_ING.has((tokens[head] as Token).lower)) return null;
  if (form === "ing") return hasAuxiliary ? "finite" : isDeterminer(before) || isPossessive(before) ? null : "participle";
  if (form === "ed") {
    if (!hasAuxiliary && isReducedCharge(tokens, head)) return "passive";
    if (!hasAuxiliary && isReadOut(tokens, head)) return null;
    if (!hasAuxiliary) return isDeterminer(before) && !isSomebody(tokens, head) ? null : "finite";
    return lastAuxiliaryIsBe(tokens, from, head) ? "passive" : "finite";
  }
  if (hasAuxiliary) return form === "base" && !lastAuxiliaryIsBe(tokens, from, head) ? "finite" : null;
  return isNounThere(tokens, head, before, form) ? null : "finite";
}

/** "Three days of mourning", "at a hearing": things, behind a preposition. */
const NOUNISH_ING = new Set(
  "mourning hearing briefing ruling meeting feeling meaning reading questioning planning understanding reasoning".split(" "),
);

/** "The group, long suspected of the raid": nobody suspects "of" without saying whom. "An attack claimed by the Front": the attack claims nothing. */
function isReducedCharge(tokens: readonly Token[], head: number): boolean {
  return (isIn(tokens[head], CHARGED) && isIn(tokens[head + 1], OF_IT)) || (isIn(tokens[head], CLAIMED) && isIn(tokens[head + 1], BY));
}
/** "A message read out on the radio": told of the message, which says nothing by it. "The message read: …" does. */
function isReadOut(tokens: readonly Token[], head: number): boolean {
  return (tokens[head] as Token).lower === "read" && isIn(tokens[head - 1], SAYING_TEXTS) && isIn(tokens[head + 1], READ_WHERE);
}
const READ_WHERE = new Set(["out", "on", "by", "at", "aloud", "over"]);

const CHARGED = new Set(["suspected", "accused"]);
const OF_IT = new Set(["of"]);
const CLAIMED = new Set(["claimed"]);
const BY = new Set(["by"]);

/** "Some said", "one another said": a word that may stand before a noun stands for somebody. */
function isSomebody(tokens: readonly Token[], head: number): boolean {
  const before = tokens[head - 1];
  if (!isWord(before) || !SAYING.has((tokens[head] as Token).lower)) return false;
  return isPronoun(before) || before.lower === "another" || before.lower === "other";
}
const SAYING = new Set(["said", "told", "wrote", "added"]);

function lastAuxiliaryIsBe(tokens: readonly Token[], from: number, head: number): boolean {
  for (let at = head - 1; at >= from; at--) {
    const token = tokens[at] as Token;
    if (BE_FORMS.has(token.lower) || /'(?:m|re)$/u.test(token.lower)) return true;
    if (isAuxiliary(token)) return false;
  }
  return false;
}

/** Whether a base or -s form without auxiliary is a noun: no subject stands before it. */
function isNounThere(tokens: readonly Token[], head: number, before: Token | undefined, form: string): boolean {
  if (before === undefined || (isDeterminer(before) && !isPronoun(before)) || isPossessive(before) || isPreposition(before)) return true;
  if (isNounish(tokens[head] as Token) && isDeterminer(before) && before.lower !== "that") return true;
  if (before.kind === "mark") return !(isMark(before, ",") || isMark(before, ")"));
  if (isQuote(before)) return false;
  if (form === "s" && isNounish(tokens[head] as Token) && !isBodysSaying(tokens, head) && endsObject(tokens, head)) return true;
  if (isInfinitiveThere(tokens, head - 1)) return true;
  if (isConjunction(before)) return !hasFiniteBefore(tokens, head);
  if (form === "base" && (isPluralsSaying(tokens, head) || isSeveralsSaying(tokens, head))) return false;
  if (form === "base") return !(isPronoun(before) || /[^siu]s$/u.test(before.lower) || PLURALS.has(before.lower));
  return false;
}

/** "The Otto Varn faction of the Front claims responsibility", "the Ministry of Mills reports that": a body whose name ends in "of" somewhat says it. */
function isBodysSaying(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  if (isIn(next, CLAIMED_OUTRIGHT) || (isWordTo(next) && isIn(tokens[head + 2], HAVE))) return true;
  if (!isIn(next, THAT) || head > LONGEST_TAIL || tokens[head - 1]?.look !== "capital") return false;
  // Its name opens the sentence: "charges that" went off are things.
  const of = tokens.findIndex((token) => isIn(token, OF_BODY));
  if (of < 1 || of > head - 2) return false;
  return tokens.slice(0, head).every((token) => token.look === "capital" || isDeterminer(token) || isIn(token, OF_BODY));
}
const OF_BODY = new Set(["of", "for", "and"]);
const CLAIMED_OUTRIGHT = new Set(["responsibility", "credit"]);
const HAVE = new Set(["have"]);
const THAT = new Set(["that"]);
const SAYING_NOW = new Set(["say", "believe", "insist", "argue", "suspect"]);
const LONGEST_TAIL = 9;

/** "Officials in the capital say": the plural that says it stands before what is told of it. */
function isPluralsSaying(tokens: readonly Token[], head: number): boolean {
  if (!SAYING_NOW.has((tokens[head] as Token).lower)) return false;
  for (let at = head - 1; at > Math.max(0, head - LONGEST_TAIL); at--) {
    const [token, noun] = [tokens[at], tokens[at - 1]];
    if (!isWord(token) || !isWord(noun) || isFiniteVerb(token) || isWordTo(token)) return false;
    if (isPreposition(token) && (/[^siu]s$/u.test(noun.lower) || PLURALS.has(noun.lower)))
      return !isWord(tokens[at - 2]) || !isPreposition(tokens[at - 2]);
  }
  return false;
}

/** "The Vellian army and Harbour Guard confirm": two that are named together say it. */
function isSeveralsSaying(tokens: readonly Token[], head: number): boolean {
  if (!SAYING_TOGETHER.has((tokens[head] as Token).lower)) return false;
  for (let at = head - 1; at > Math.max(0, head - LONGEST_TAIL); at--) {
    if (isIn(tokens[at], AND)) return at < head - 1 && isWord(tokens[at - 1]) && !hasFiniteBefore(tokens, at);
    if (tokens[at]?.look !== "capital" && !isDeterminer(tokens[at])) return false;
  }
  return false;
}
const SAYING_TOGETHER = new Set(["say", "confirm", "announce", "deny", "insist", "accuse", "blame"]);
const AND = new Set(["and"]);

/** "in her opening remarks": the word ends a phrase that a preposition or verb governs. */
function endsObject(tokens: readonly Token[], head: number): boolean {
  for (let at = head - 1; at > Math.max(0, head - 4); at--) {
    if (!isWord(tokens[at])) return false;
    if (isDeterminer(tokens[at]) || isPossessive(tokens[at])) return isPreposition(tokens[at - 1]) || isFiniteVerb(tokens[at - 1]);
    if (isPreposition(tokens[at])) return true;
  }
  return false;
}

/** "to threaten projects": the word before is the verb. */
function isInfinitiveThere(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at]) && CUE_VERBS.has((tokens[at] as Token).lower) && (isWordTo(tokens[at - 1]) || isAuxiliary(tokens[at - 1]));
}
const PLURALS = new Set("people police men women children media who that which".split(" "));

function hasFiniteBefore(tokens: readonly Token[], head: number): boolean {
  for (let at = head - 2; at >= 0; at--) if (isFiniteVerb(tokens[at])) return true;
  return false;
}
