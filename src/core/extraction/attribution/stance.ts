import {
  ANNOUNCING,
  CALLING,
  CLAIMING,
  DEEDS,
  DEMANDING,
  DENYING,
  EVIDENCE_NOUNS,
  HARM,
  NOBODY,
  POSSIBLE_WORDS,
  PROBABLE_WORDS,
  PROPOSING,
  QUESTIONING,
  REFUSING,
  SUPPOSING,
  THINKING,
  THREATENING,
  VOWING,
} from "../../lexicon/attribution-acts.ts";
import { CUE_VERBS } from "../../lexicon/attribution-verbs.ts";
import { NEGATIONS } from "../../lexicon/attribution-words.ts";
import type { Certainty, Polarity, SourceKind, SpeechAct } from "../../model/index.ts";

/** The words a statement is judged by: lower case, in order. */
export interface Wording {
  readonly source: string;
  /** What stands between source and cue: "would neither confirm nor". */
  readonly lead: readonly string[];
  readonly cue: readonly string[];
  readonly content: readonly string[];
  /** What kind of source speaks: forces of a state report what they did, groups claim it. */
  readonly kind: SourceKind | null;
}

const OPENING_WORDS = 14;
const RESPONSIBLE = new Set(["responsibility", "credit"]);
const OWNING_UP = new Set(["responsibility", "credit", "responsible", "behind"]);
const COMMENTING = new Set([
  "comment",
  "comments",
  "respond",
  "answer",
  "elaborate",
  "discuss",
  "reply",
  "request",
  "requests",
  "questions",
  "say",
]);
const VERIFYING = new Set([
  "verify",
  "verified",
  "confirm",
  "confirmed",
  "independently",
  "corroborate",
  "corroborated",
  "authenticate",
  "authenticated",
]);

/** The lemmas of the cue's words: what each may be a form of. */
export function lemmasOf(words: readonly string[]): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (const word of words) {
    lemmas.add(word);
    for (const { lemma } of CUE_VERBS.get(word) ?? []) lemmas.add(lemma);
  }
  return lemmas;
}

const anyIn = (lemmas: ReadonlySet<string>, set: ReadonlySet<string>): boolean => {
  for (const lemma of lemmas) if (set.has(lemma)) return true;
  return false;
};
const someOf = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));

/** What the statement does to its content. */
export function polarityOf({ source, lead, cue, content }: Wording): Polarity {
  const lemmas = lemmasOf(cue);
  const opening = content.slice(0, OPENING_WORDS);
  const isNegated = someOf(cue, NEGATIONS);
  if (NOBODY.test(source) && (anyIn(lemmas, CLAIMING) || someOf(opening, OWNING_UP))) return "no-evidence";
  if (isNegated && anyIn(lemmas, CLAIMING) && (someOf(opening, RESPONSIBLE) || someOf(cue, RESPONSIBLE))) return "no-evidence";
  if ((isNegated || NOBODY.test(source)) && someOf(cue, KNOWING)) return "not-verified";
  if (
    refusesComment(lemmas, isNegated, opening) ||
    saysNeither([...source.toLowerCase().split(/\s+/u).slice(-1), ...lead, ...cue, ...opening])
  )
    return "no-comment";
  if (cannotVerify(cue, content, isNegated)) return "not-verified";
  if (hasNoEvidence(content)) return "no-evidence";
  if (anyIn(lemmas, DENYING) && !isNegated && !(anyIn(lemmas, REFUSING) && !rejectsClaim(content))) return "denies";
  if (deniesOwnPart(opening) || callsFalse(content)) return "denies";
  if (anyIn(lemmas, QUESTIONING) && !asksFor(lemmas, opening)) return "questions";
  return "asserts";
}

const CLAIMS = new Set(
  "claim claims allegation allegations accusation accusations charge charges report reports suggestion suggestions assertion assertions idea notion that responsibility involvement characterization narrative rumours rumors".split(
    " ",
  ),
);

/** What is rejected is something said, not something asked for. */
function rejectsClaim(content: readonly string[]): boolean {
  return content.slice(0, 6).some((word) => CLAIMS.has(word));
}

/** "Neither confirmed nor denied", "would neither confirm nor deny". */
function saysNeither(words: readonly string[]): boolean {
  const neither = words.indexOf("neither");
  const nor = words.indexOf("nor", neither);
  return (
    neither >= 0 && nor > neither && nor - neither <= 3 && /^(?:den(?:y|ied|ies)|reject(?:ed)?|confirm(?:ed)?)$/u.test(words[nor + 1] ?? "")
  );
}

function refusesComment(lemmas: ReadonlySet<string>, isNegated: boolean, opening: readonly string[]): boolean {
  if (isNegated && someOf([...lemmas], DISCLOSING)) return true;
  const isRequest = opening.slice(0, 4).some((word) => word === "request" || word === "requests");
  if (isRequest && !opening.includes("comment") && !opening.includes("interview")) return false;
  const refuses =
    lemmas.has("decline") ||
    lemmas.has("refuse") ||
    (isNegated && (lemmas.has("respond") || lemmas.has("comment") || lemmas.has("reply") || lemmas.has("answer")));
  if (!refuses) return false;
  return lemmas.has("comment") || isNegated || someOf(opening.slice(0, 4), COMMENTING) || someOf([...lemmas], COMMENTING);
}

/** What nobody did not do for want of knowing: it was kept back. */
const DISCLOSING = new Set([
  "disclose",
  "disclosed",
  "reveal",
  "revealed",
  "clarify",
  "clarifying",
  "elaborate",
  "elaborating",
  "specify",
  "specifying",
]);

function cannotVerify(cue: readonly string[], content: readonly string[], isNegated: boolean): boolean {
  if (isNegated && someOf(cue, VERIFYING)) return true;
  const at = content.findIndex((word) => VERIFYING.has(word));
  if (at < 0) return content.includes("unverified") || content.includes("unconfirmed");
  const before = content.slice(Math.max(0, at - 5), at);
  return before.some((word) => NEGATIONS.has(word) || word === "unable" || word === "yet");
}

function hasNoEvidence(content: readonly string[]): boolean {
  for (const [at, word] of content.entries()) {
    if (word !== "no" && word !== "without" && word !== "any" && word !== "little") continue;
    if (word === "any" && !content.slice(Math.max(0, at - 5), at).some((one) => NEGATIONS.has(one))) continue;
    const next = content.slice(at + 1, at + 5);
    const noun = next.findIndex((one) => EVIDENCE_NOUNS.has(one));
    if (noun >= 0 && !(next[noun] === "responsibility" || next[noun] === "information" || next[noun] === "claim")) return true;
    if (noun >= 0 && next[noun] === "claim" && content.includes("responsibility")) return true;
  }
  return (
    NOBODY.test(content.filter((word) => word !== "that").join(" ")) &&
    content.slice(0, OPENING_WORDS).some((word) => RESPONSIBLE.has(word))
  );
}

const KNOWING = new Set(["know", "knows", "known", "knew"]);
const FALSE = new Set("false untrue groundless baseless unfounded fabricated fabrication nonsense lie lies hoax fake slander".split(" "));
const BEING = new Set(["is", "are", "was", "were", "be", "it's", "that's", "as"]);

/** "The charge is groundless", "it's false": the content itself rejects what somebody said. */
function callsFalse(content: readonly string[]): boolean {
  return content.some((word, at) => {
    const before = content.slice(Math.max(0, at - 3), at);
    if (word === "true") return before.includes("not") && before.some((one) => BEING.has(one));
    return FALSE.has(word) && before.some((one) => BEING.has(one)) && !before.some((one) => NEGATIONS.has(one));
  });
}

const OWN = new Set(["it", "he", "she", "they", "we", "i", "its", "his", "their", "our", "the"]);
const NO_PART = new Set([
  "involved",
  "involvement",
  "behind",
  "responsible",
  "role",
  "part",
  "hand",
  "link",
  "links",
  "connection",
  "carried",
]);

/** "that it was not involved", "they had no role in". */
function deniesOwnPart(opening: readonly string[]): boolean {
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  if (!OWN.has(words[0] ?? "")) return false;
  const at = words.findIndex((word) => NEGATIONS.has(word) || word === "no" || word === "nothing");
  if (at < 0 || at > 5) return false;
  return words.slice(at, at + 5).some((word) => NO_PART.has(word)) || (words[at] === "nothing" && words.includes("with"));
}

function asksFor(lemmas: ReadonlySet<string>, opening: readonly string[]): boolean {
  return (
    lemmas.has("ask") &&
    (opening[0] === "to" ||
      opening[0] === "for" ||
      lemmas.has("for") ||
      (opening[0] !== "whether" && opening[0] !== "if" && opening.includes("to")))
  );
}

/** How sure the statement is of its content. */
export function certaintyOf({ cue, content }: Wording): Certainty {
  const lemmas = lemmasOf(cue);
  const opening = content.slice(0, OPENING_WORDS);
  if (
    anyIn(lemmas, SUPPOSING) ||
    leavesOpen([...cue, ...opening]) ||
    someOf(cue, POSSIBLE_WORDS) ||
    opening.some((word, at) => POSSIBLE_WORDS.has(word) && !isMonth(opening, at) && !isAbility(opening, at))
  )
    return "possible";
  if (anyIn(lemmas, THINKING) || someOf(cue, PROBABLE_WORDS) || someOf(opening, PROBABLE_WORDS) || thinksAloud(opening)) return "probable";
  return "stated";
}

/** "Cannot rule out", "declined to rule out". */
function leavesOpen(words: readonly string[]): boolean {
  const at = words.findIndex((word, index) => /^rul(?:e|ed|ing)$/u.test(word) && words[index + 1] === "out");
  return at >= 0 && words.slice(Math.max(0, at - 4), at).some((word) => NEGATIONS.has(word) || /^(?:declin|refus)/u.test(word));
}

/** "I think", "we don't believe" in somebody's own words hedges what follows. */
function thinksAloud(opening: readonly string[]): boolean {
  return opening.some(
    (word, at) =>
      (word === "think" || word === "believe") && opening.slice(Math.max(0, at - 3), at).some((one) => one === "i" || one === "we"),
  );
}

/** "Nobody could hear anything", "he could see the road": "could" tells what somebody was able to do. */
function isAbility(words: readonly string[], at: number): boolean {
  if (words[at] !== "could") return false;
  return (
    PERCEIVING.has(words[at + 1] ?? "") ||
    NEGATIONS.has(words[at + 1] ?? "") ||
    words.slice(Math.max(0, at - 2), at).some((word) => NOBODY.test(word))
  );
}
const PERCEIVING = new Set("hear see smell feel only barely hardly still no".split(" "));

/** "may" before a figure or after a preposition is the month. */
function isMonth(words: readonly string[], at: number): boolean {
  return (
    words[at] === "may" &&
    (/^\d/u.test(words[at + 1] ?? "") || words[at - 1] === "in" || words[at - 1] === "last" || words[at - 1] === "since")
  );
}

/** What is done by saying it. Praise is a plain statement. */
export function actOf(wording: Wording): SpeechAct {
  const { cue, content } = wording;
  const lemmas = lemmasOf(cue);
  const opening = content.slice(0, OPENING_WORDS);
  if (NOBODY.test(wording.source)) return "statement";
  const isForce = FORCE.test(wording.source) || wording.kind === "official" || wording.kind === "media";
  if ((!isForce || someOf([...cue, ...opening], RESPONSIBLE)) && claimsDeed(lemmas, cue, opening, wording.kind))
    return "claim-of-responsibility";
  if (cue.includes("ultimatum")) return content.some((word) => WILL.has(word)) ? "threat" : "demand";
  if (lemmas.has("warn") && (content.includes("if") || content.includes("unless")) && content.some((word) => WILL.has(word)))
    return "threat";
  if (anyIn(lemmas, REFUSING) && !(lemmas.has("reject") && rejectsClaim(content)) && polarityOf(wording) !== "no-comment") return "refusal";
  if (someOf(cue, NEGATIONS) && (lemmas.has("agree") || lemmas.has("accept"))) return "refusal";
  if (willNot(opening)) return "refusal";
  if (anyIn(lemmas, THREATENING) || (anyIn(lemmas, VOWING) && someOf(opening, HARM) && !opening.includes("against"))) return "threat";
  if (anyIn(lemmas, PROPOSING) && (lemmas.has("propose") || lemmas.has("offer") || lemmas.has("proposal") || opening.includes("should")))
    return "proposal";
  if (
    anyIn(lemmas, DEMANDING) &&
    (!lemmas.has("ask") || asksFor(lemmas, opening)) &&
    (!lemmas.has("insist") || lemmas.has("on") || opening.includes("must"))
  )
    return "demand";
  if (anyIn(lemmas, CALLING) && isCall(lemmas, cue, opening)) return "call";
  if (exhorts(content)) return "call";
  if (anyIn(lemmas, ANNOUNCING) || (lemmas.has("declare") && !opening.includes("that"))) return "announcement";
  return "statement";
}

/** "That its forces will not withdraw": what somebody will not do themselves. */
function willNot(opening: readonly string[]): boolean {
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  if (!OWN.has(words[0] ?? "") || words[0] === "the") return false;
  const at = words.findIndex(
    (word, index) => word === "won't" || ((word === "will" || word === "would") && /^(?:not|never)$/u.test(words[index + 1] ?? "")),
  );
  return at > 0 && at <= 3;
}

/** "Let us …" at the head of a sentence of one's own. */
function exhorts(content: readonly string[]): boolean {
  return (
    content.some((word, at) => word === "let" && (content[at + 1] === "us" || content[at + 1] === "there")) || content.includes("let's")
  );
}

function isCall(lemmas: ReadonlySet<string>, cue: readonly string[], opening: readonly string[]): boolean {
  if (!lemmas.has("call")) return true;
  return cue.includes("for") || cue.includes("on") || opening[0] === "for" || opening[0] === "on" || opening[0] === "to";
}

const WILL = new Set(["will", "would", "shall"]);
/** Police that say whom they shot report it; they claim nothing. */
const FORCE = /\b(?:police|officers?|deput(?:y|ies)|sheriff|witness(?:es)?|he|she)\b/iu;
const OWN_DEED = new Set(["behind", "responsible"]);
const OWN_MEN = new Set(["fighters", "members", "men", "mujahideen", "gunmen", "units", "cells"]);
const DONE = new Set([
  "attacked",
  "targeted",
  "planted",
  "detonated",
  "ambushed",
  "killed",
  "struck",
  "fired",
  "bombed",
  "shot",
  "carried",
  "blew",
  "seized",
  "kidnapped",
  "abducted",
  "executed",
  "downed",
  "destroyed",
  "captured",
  "assassinated",
]);
const OURS = new Set(["our", "its", "their", "we"]);
const OWN_SELF = new Set(["it", "its", "they", "their", "we", "our"]);

function claimsDeed(lemmas: ReadonlySet<string>, cue: readonly string[], opening: readonly string[], kind: SourceKind | null): boolean {
  if (anyIn(lemmas, CLAIMING) && (someOf(opening, RESPONSIBLE) || someOf(cue, RESPONSIBLE))) return true;
  if (
    lemmas.has("claim") &&
    opening[0] !== "that" &&
    opening[0] !== "to" &&
    someOf(opening.slice(0, 5), DEEDS) &&
    !opening.slice(0, 5).some((word) => FINITE_MARKS.has(word))
  )
    return true;
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  if (kind === "armed-group" && someOf(words, OURS) && someOf(words, DONE) && !someOf(words, NEGATIONS)) return true;
  if (!OWN_SELF.has(words[0] ?? "")) return false;
  if (words.slice(0, 5).some((word) => NEGATIONS.has(word) || word === "no")) return false;
  const next = words.slice(1, 6);
  if (OWN_MEN.has(next[0] ?? "")) return someOf(next, DONE);
  const verb = next[0] === "had" || next[0] === "have" || next[0] === "has" ? next[1] : next[0];
  return DONE.has(verb ?? "") || someOf(next, OWN_DEED) || (next.includes("carried") && words.includes("out"));
}
const FINITE_MARKS = new Set(["was", "were", "is", "are", "had", "has", "have"]);
