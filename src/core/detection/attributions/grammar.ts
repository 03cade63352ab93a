import { CUE_VERBS } from "../../lexicon/attribution-verbs.ts";
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_PAST,
  CONJUNCTIONS,
  CONTRACTED,
  DETERMINERS,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from "../../lexicon/attribution-words.ts";
import type { Token } from "./units.ts";

export const isWord = (token: Token | undefined): token is Token => token?.kind === "word";
export const isMark = (token: Token | undefined, mark: string): boolean => token?.kind === "mark" && token.lower === mark;
export const isQuote = (token: Token | undefined): boolean => token?.kind === "quote";
export const isIn = (token: Token | undefined, words: ReadonlySet<string>): boolean => token?.kind === "word" && words.has(token.lower);
const isAmong =
  (words: ReadonlySet<string>) =>
  (token: Token | undefined): boolean =>
    isIn(token, words);

export const isDeterminer = isAmong(DETERMINERS);
export const isPreposition = isAmong(PREPOSITIONS);
export const isConjunction = isAmong(CONJUNCTIONS);
export const isSubordinator = isAmong(SUBORDINATORS);
export const isPronoun = isAmong(SUBJECT_PRONOUNS);
export const isTimeWord = isAmong(TIME_WORDS);

/** "Harbour Today": a word of time that ends a name. */
export function endsName(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.look === "capital" &&
    tokens[at]?.lower === "today" &&
    isWord(tokens[at - 1]) &&
    tokens[at - 1]?.look === "capital" &&
    at > 0
  );
}

export function isAuxiliary(token: Token | undefined): boolean {
  return isIn(token, AUXILIARIES) || isIn(token, MODALS);
}

export function isPossessive(token: Token | undefined): boolean {
  return isIn(token, POSSESSIVES) || (isWord(token) && token.lower.endsWith("'s") && !CONTRACTED.has(token.lower));
}

export function isAdverb(token: Token | undefined): boolean {
  if (!isWord(token) || token.look === "capital") return isIn(token, ADVERBS);
  return ADVERBS.has(token.lower) || (token.lower.length > 4 && token.lower.endsWith("ly") && !NOT_ADVERBS.has(token.lower));
}
const NOT_ADVERBS = new Set("family reply july ally rally supply assembly anomaly italy monopoly bully".split(" "));

/** A verb that can carry a clause by itself: an auxiliary, a known past form, a cue verb in the past or an -ed form. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (!isWord(token)) return false;
  if (isAuxiliary(token) || CONTRACTED.has(token.lower)) return true;
  if (token.look !== "plain") return false;
  if (COMMON_PAST.has(token.lower)) return true;
  const forms = CUE_VERBS.get(token.lower);
  if (forms !== undefined) return forms.some(({ form }) => form === "ed" || (form === "s" && !NOUNISH_S.has(token.lower)));
  return isRegularPast(token);
}

/** An -ed form that is no auxiliary: past tense or participle. */
export function isRegularPast(token: Token | undefined): boolean {
  return isWord(token) && token.look === "plain" && token.lower.length > 3 && token.lower.endsWith("ed") && !NOT_PAST.has(token.lower);
}
const NOT_PAST = new Set("need seed breed united hundred indeed speed exceed proceed succeed alleged armed unnamed so-called".split(" "));
/** "A masked man", "the newly appointed minister": a participle between an article and its noun is no verb. */
export function isPrenominal(tokens: readonly Token[], at: number): boolean {
  if (!isRegularPast(tokens[at])) return false;
  let before = at - 1;
  while (before >= 0 && isAdverb(tokens[before]) && !isDeterminer(tokens[before])) before--;
  const next = tokens[at + 1];
  if (!isIn(tokens[before], ARTICLES) || !isWord(next)) return false;
  return !isDeterminer(next) && !isPreposition(next) && !isPronoun(next) && !isSubordinator(next);
}
const ARTICLES = new Set(["the", "a", "an", "its", "their", "our", "my"]);

/** Third-person forms that are plural nouns more often than verbs. */
export const isNounish = (token: Token): boolean => NOUNISH_S.has(token.lower);
const NOUNISH_S = new Set(
  (
    "reports claims calls polls attacks plans needs votes supports questions views comments posts names shares details forces charges orders " +
    "papers measures rates interviews studies issues concerns worries hopes fears demands requests offers answers replies remarks lists stands works documents talks marks states " +
    "causes guests returns runs moves turns sets hands covers tests signs notes looks pushes presses campaigns records reasons voices authors witnesses experts sources records stresses counts clouds tweets debates challenges protests doubts"
  ).split(" "),
);
