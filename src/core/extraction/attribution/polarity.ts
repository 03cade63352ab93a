import { CLAIMING, DENYING, EVIDENCE_NOUNS, NOBODY, QUESTIONING } from "../../lexicon/attribution-acts.ts";
import { SAYING_TEXTS } from "../../lexicon/attribution-hands.ts";
import { NEGATIONS } from "../../lexicon/attribution-words.ts";
import type { Polarity } from "../../model/index.ts";
import {
  anyIn,
  asksFor,
  DONE,
  daresTo,
  lemmasOf,
  namesClaim,
  OPENING_WORDS,
  OWN,
  RESPONSIBLE,
  refuses,
  rejectsClaim,
  someOf,
  type Wording,
} from "./wording.ts";

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
  "question",
  "say",
  "confirm",
  "speculate",
  "identify",
  "specify",
  "interview",
  "describe",
  "disclose",
  "reveal",
  "explain",
]);
/** "Declined to give details". */
const GIVING =
  /^to (?:give|provide|offer|release|share) (?:\p{L}+ ){0,2}(?:details?|information|comments?|reasons?|explanations?|names?|specifics|figures|particulars)\b/u;
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

/** What the statement does to its content. */
export function polarityOf({ source, lead, cue, asked, content, quotation }: Wording): Polarity {
  const lemmas = lemmasOf(cue);
  const opening = content.slice(0, OPENING_WORDS);
  const isNegated = someOf(cue, NEGATIONS);
  if (NOBODY.test(source) && (anyIn(lemmas, CLAIMING) || someOf(opening, OWNING_UP))) return "no-evidence";
  if (isNegated && anyIn(lemmas, CLAIMING) && (someOf(opening, RESPONSIBLE) || someOf(cue, RESPONSIBLE))) return "no-evidence";
  if (neverOwned(cue, opening)) return "no-evidence";
  if (((isNegated || NOBODY.test(source)) && someOf(cue, KNOWING)) || (source === "" && cue.at(-1) === "unknown")) return "not-verified";
  // "Neither the army nor the rebels would comment": the source itself says no.
  const isNobodys = /^(?:neither|none of|nobody)\b|\bnor\b/iu.test(source);
  if (
    refusesComment(lemmas, cue, isNegated || isNobodys, [...asked, ...opening]) ||
    wouldNotTell(lemmas, cue, opening, isNegated || NOBODY.test(source)) ||
    saysNeither([...source.toLowerCase().split(/\s+/u).slice(-1), ...lead, ...cue, ...opening])
  )
    return "no-comment";
  if ((says(lemmas) && saysNothingOfIt(opening)) || isSilence([...cue, ...opening.slice(0, 5)].join(" "))) return "no-comment";
  if (cannotVerify(cue, content, isNegated) || (isNegated && /^(?:sure|certain)$/u.test(cue.at(-1) ?? ""))) return "not-verified";
  // "No injuries were reported", "there were no reports of".
  if (source === "" && content[0] === "no" && cue.some((word) => word === "reported" || word === "there")) return "no-evidence";
  if (hasNoEvidence(content)) return "no-evidence";
  if (doesNotKnow(opening) || isUnclear(content)) return "not-verified";
  if (anyIn(lemmas, DENYING) && !isNegated && !refuses(lemmas, content) && !rejectsDeed(lemmas, content)) return "denies";
  if (
    anyIn(lemmas, CALLING_IT) &&
    (namesClaim(content) || content.slice(0, 4).some((word) => SAYING_TEXTS.has(word))) &&
    content.slice(-3).some((word) => FALSE.has(word))
  )
    return "denies";
  if (lemmas.has("reject") && !isNegated && DENIED_BY_REJECTING.test(content.slice(0, 4).join(" "))) return "denies";
  if (lemmas.has("plead")) return pleadsNot([...cue, ...asked], opening) ? "denies" : "asserts";
  if (deniesOwnPart(opening) || callsFalse(content) || seesOtherwise(content) || disowns(content)) return "denies";
  if (anyIn(lemmas, QUESTIONING) && !asksFor(lemmas, [...asked, ...opening]) && !daresTo(lemmas, [...asked, ...opening]))
    return "questions";
  if (quotation !== "indirect" && doubtsAloud(content)) return "questions";
  return "asserts";
}

/** "Rejected this act of violence": what was done is not denied by it. */
const rejectsDeed = (lemmas: ReadonlySet<string>, content: readonly string[]): boolean =>
  lemmas.has("reject") && !rejectsClaim(content) && !lemmas.has("deny");

/** "Pleaded not guilty", "pleaded innocent". */
const pleadsNot = (cue: readonly string[], opening: readonly string[]): boolean =>
  [...cue.slice(-2), ...opening.slice(0, 2)].some((word) => word === "not" || word === "innocent" || word === "innocence");
/** "Rejected the possibility", "rejects all charges": what was thought or said, and nothing that was asked for. */
const DENIED_BY_REJECTING =
  /^(?:the |that |this |those |these |any |all |such )?(?:possibility|possibilities|announcements?|accusations?|allegations?|charges|speculations?)\b/u;
const CALLING_IT = new Set(["call", "describe", "denounce", "label", "brand"]);
const says = (lemmas: ReadonlySet<string>): boolean => lemmas.has("say") || lemmas.has("tell") || lemmas.has("reply");

const NOTHING_OF_IT =
  /^(?:that )?(?:it|he|she|they|we|i|the \p{L}+) (?:(?:does|do|did|would|will|could|can) not|doesn't|don't|didn't|wouldn't|won't|cannot|can't|couldn't|never) (?:currently |further |yet )?(?:comment|discuss|elaborate)\b|^(?:that )?(?:it|he|she|they|we|i) (?:has|have|had) no (?:further |immediate )?comments?\b/u;

/** "Offered no details", "gave no reason". */
const GIVES_NONE =
  /\b(?:gave|gives|giving|offered|offers|offering|provided|provides|released|disclosed) no (?:\p{L}+ )?(?:details?|information|explanations?|reasons?|figures|comments?|response)\b/u;

const SILENT =
  /\bbe reached for comments?\b|\bnot (?:\p{L}+ly )?be (?:\p{L}+ly )?reached$|\b(?:made|makes?|issued|issues?|had|has|have) no (?:\p{L}+ ){0,2}(?:comments?|statement)\b|\bunanswered\b|\bnot (?:\p{L}+ly )?(?:returned|answered)\b|\bthere (?:is|was|has been|have been) (?:still |also )?no (?:\p{L}+ ){0,2}(?:comments?|word|reaction|response)\b/u;

/** "Could not be reached for comment", "made no comment", "offered no details". */
const isSilence = (words: string): boolean => SILENT.test(words) || GIVES_NONE.test(words);

/** "Said it does not comment on foreign reports", "had no comment". */
const saysNothingOfIt = (opening: readonly string[]): boolean => NOTHING_OF_IT.test(opening.join(" "));

/** "Neither confirmed nor denied", "would neither confirm nor deny". */
function saysNeither(words: readonly string[]): boolean {
  const neither = words.indexOf("neither");
  if (neither >= 0 && /^(?:confirm|den)/u.test(words[neither + 1] ?? "")) return true;
  if (
    /\b(?:not|cannot|can't|could not|couldn't|won't|wouldn't) (?:either )?(?:confirm(?:ed)? (?:or|nor) den|deny (?:or|nor) confirm)/u.test(
      words.join(" "),
    )
  )
    return true;
  const nor = words.indexOf("nor", neither);
  return (
    neither >= 0 && nor > neither && nor - neither <= 3 && /^(?:den(?:y|ied|ies)|reject(?:ed)?|confirm(?:ed)?)$/u.test(words[nor + 1] ?? "")
  );
}

function refusesComment(lemmas: ReadonlySet<string>, cue: readonly string[], isNegated: boolean, opening: readonly string[]): boolean {
  if (isNegated && someOf([...lemmas], DISCLOSING)) return true;
  if (isNegated && lemmas.has("say") && !cue.includes("never")) return true;
  const isRequest = opening.slice(0, 4).some((word) => word === "request" || word === "requests");
  if (isRequest && !opening.includes("comment") && !opening.includes("interview")) return false;
  if (cue.includes("saying") && cue.includes("nothing")) return true;
  const refuses =
    lemmas.has("decline") ||
    lemmas.has("refuse") ||
    (isNegated && (lemmas.has("respond") || lemmas.has("comment") || lemmas.has("reply") || lemmas.has("answer")));
  if (!refuses) return false;
  return (
    lemmas.has("comment") ||
    isNegated ||
    someOf(opening.slice(0, 4), COMMENTING) ||
    GIVING.test(opening.join(" ")) ||
    someOf([...lemmas], COMMENTING)
  );
}

const TELLING = new Set(["say", "tell", "explain", "talk", "speak", "discuss", "name", "identify", "drawn"]);
const WILLING = /^(?:will|would|won't|wouldn't|could|couldn't|can|can't|cannot|want|wants|wanted|willing|prepared|ready)$/u;

/** "Nobody at the port would tell us", "could not explain", "would name no one": silence, by whoever could have told. */
function wouldNotTell(lemmas: ReadonlySet<string>, cue: readonly string[], opening: readonly string[], isNegated: boolean): boolean {
  if (!anyIn(lemmas, TELLING) || !cue.some((word) => WILLING.test(word))) return false;
  if (isNegated) return !(lemmas.has("say") && cue.includes("never"));
  return /^(?:nobody|none|nothing)$/u.test(opening[0] ?? "") || (opening[0] === "no" && /^(?:one|names?)$/u.test(opening[1] ?? ""));
}

/** "The Front has never said it was behind the blast": of a deed that somebody might own up to and has not. */
function neverOwned(cue: readonly string[], opening: readonly string[]): boolean {
  const isPerfect = cue.some((word) => /^(?:has|have|had|hasn't|haven't|hadn't)$/u.test(word));
  if (!isPerfect || !someOf(cue, NEGATIONS) || !cue.some((word) => /^(?:said|claimed|admitted)$/u.test(word))) return false;
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  if (!/^(?:it|they|he|she|its|their)$/u.test(words[0] ?? "")) return false;
  return (
    /\b(?:did (?:it|this|so)|(?:was|were) (?:behind|responsible)|carried out)\b/u.test(words.join(" ")) || someOf(words.slice(0, 5), DONE)
  );
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
  "identify",
  "identified",
  "released",
  "provided",
  "named",
  "state",
]);

function cannotVerify(cue: readonly string[], content: readonly string[], isNegated: boolean): boolean {
  if (isNegated && someOf(cue, VERIFYING)) return true;
  const at = content.findIndex((word) => VERIFYING.has(word));
  if (at < 0) return content.includes("unverified") || content.includes("unconfirmed");
  const before = content.slice(Math.max(0, at - 5), at);
  return before.some((word) => NEGATIONS.has(word) || word === "unable" || word === "yet");
}

const LOOKING = /^(?:kn[oe]ws?|known|seen|saw|found|find|received|heard)$/u;

/** What one receives where one asks or offers something; none of it is no lack of evidence. */
const ANSWERS = new Set("request requests offer offers invitation answer reply response help aid support ransom".split(" "));
const NOTHING_SHOWS = /\b(?:seen|saw|found|find|heard|was|is) nothing (?:to|that would) (?:suggest|indicate|show|support|confirm)\b/u;

function hasNoEvidence(content: readonly string[]): boolean {
  const looked = content.slice(0, OPENING_WORDS).findIndex((word) => LOOKING.test(word));
  const isAnswer = content.slice(looked + 1, looked + 5).some((word) => ANSWERS.has(word));
  if (looked >= 0 && !isAnswer && (content[looked + 1] === "no" || (content[looked + 1] === "of" && content[looked + 2] === "no")))
    return true;
  if (NOTHING_SHOWS.test(content.slice(0, OPENING_WORDS).join(" "))) return true;
  for (const [at, word] of content.entries()) {
    if (word !== "no" && word !== "without" && word !== "any" && word !== "little") continue;
    if (word === "any" && !content.slice(Math.max(0, at - 5), at).some((one) => NEGATIONS.has(one))) continue;
    const next = content.slice(at + 1, at + 5);
    // "The mayor has given no indication that he will": of what another keeps back.
    if (word === "no" && /^g(?:ave|iven?|iving)$/u.test(content[at - 1] ?? "") && /^indications?$/u.test(next[0] ?? "")) continue;
    // "Without offering evidence" is how it was said.
    if (word === "without" && /^(?:offer|provid|giv|present|cit|show)ing$/u.test(next[0] ?? "")) continue;
    const noun = next.findIndex((one) => EVIDENCE_NOUNS.has(one));
    if (noun >= 0 && !(next[noun] === "responsibility" || next[noun] === "information" || next[noun] === "claim")) return true;
    if (noun >= 0 && next[noun] === "claim" && content.includes("responsibility")) return true;
  }
  return (
    NOBODY.test(content.filter((word) => word !== "that").join(" ")) &&
    content.slice(0, OPENING_WORDS).some((word) => RESPONSIBLE.has(word))
  );
}

const CANNOT_TELL =
  /^(?:that )?(?:it|he|she|they|we|i) (?:could not|cannot|can't|couldn't|can not|(?:was|were|is|are) (?:not able|unable) to) (?:yet |immediately |independently )?(?:establish|determine|ascertain|say|tell)\b|^(?:that )?(?:it|he|she|they|we|i) (?:has|have|had) no (?:information|idea|details)\b/u;

/** "That they do not know who fired", "could not establish who fired": one's own not knowing. */
function doesNotKnow(opening: readonly string[]): boolean {
  if (CANNOT_TELL.test(opening.join(" "))) return true;
  const at = opening.findIndex((word) => word === "know" || word === "knew");
  const before = opening.slice(Math.max(0, at - 3), at);
  return at > 0 && at <= 5 && before.some((word) => NEGATIONS.has(word)) && before.some((word) => OWN.has(word) && word !== "the");
}

/** "That the motive is unclear at this time": what is said is that nobody knows. */
const isUnclear = (content: readonly string[]): boolean => content.length <= SHORTLY && UNCLEAR.test(content.join(" "));
const SHORTLY = 12;
const UNCLEAR =
  /\b(?:is|are|was|were|remains?|remained) (?:still |currently |yet |as yet )?(?:unclear|unknown|not (?:yet |immediately )?(?:known|clear))(?: (?:at this (?:time|point|stage)|so far|for now|yet))?$/u;

const KNOWING = new Set(["know", "knows", "known", "knew"]);
const FALSE = new Set(
  "false untrue groundless baseless unfounded fabricated fabrication nonsense lie lies hoax fake slander propaganda fiction fantasy invention rubbish absurd ridiculous laughable theatre theater farce fable tale myth forgery hearsay".split(
    " ",
  ),
);
const AFTER_FALSE = new Set("and or but as that because in to when if of by for on".split(" "));
const BEING = new Set(["is", "are", "was", "were", "be", "it's", "that's", "as"]);

/** "The charge is groundless", "it's false": the content itself rejects what somebody said. */
function callsFalse(content: readonly string[]): boolean {
  if (/\b(?:has|have|had|without|with) (?:no|any|absolutely no) (?:basis|foundation|truth)\b/u.test(content.join(" "))) return true;
  return content.some((word, at) => {
    const before = content.slice(Math.max(0, at - 3), at);
    if (word === "true") return before.includes("not") && before.some((one) => BEING.has(one));
    const next = content[at + 1];
    if (next !== undefined && !AFTER_FALSE.has(next)) return false;
    return FALSE.has(word) && before.some((one) => BEING.has(one)) && !before.some((one) => NEGATIONS.has(one));
  });
}

/** "The ministry sees it otherwise". */
function seesOtherwise(content: readonly string[]): boolean {
  return content.length <= 3 && /^(?:otherwise|differently)$/u.test(content.at(-1) ?? "");
}

const NOT_OURS =
  /\b(?:do(?:es)? not|don't|doesn't|did not|didn't|never) (?:write|speak|act|work|fight|answer|belong) (?:for|to) us\b|\b(?:not|isn't|aren't|wasn't|weren't|none) (?:one )?of (?:ours|us)\b/u;

/** "Whoever did it does not speak for us": who is blamed is none of one's own. */
function disowns(content: readonly string[]): boolean {
  return NOT_OURS.test(content.join(" "));
}

/** "I doubt that it has thirty" in somebody's own words. */
function doubtsAloud(content: readonly string[]): boolean {
  return content.some((word, at) => word === "doubt" && /^(?:i|we|seriously|strongly|rather)$/u.test(content[at - 1] ?? ""));
}

const MODALS = new Set(["will", "would", "can", "could", "may", "might", "should"]);
const NO_PART = new Set([
  "involved",
  "involvement",
  "behind",
  "responsible",
  "role",
  "part",
  "hand",
  "link",
  "order",
  "orders",
  "sent",
  "ordered",
  "distributed",
  "member",
  "links",
  "connection",
  "carried",
]);

/** "Neither man had ever been a member", "none of them was involved". */
function hasNeitherPart(words: readonly string[]): boolean {
  if (words[0] !== "neither" && !(words[0] === "none" && words[1] === "of")) return false;
  const being = words.findIndex((word) => /^(?:was|were|is|are|had|has|have)$/u.test(word));
  return being > 0 && words.slice(being + 1, being + 6).some((word) => NO_PART.has(word));
}

/** "that it was not involved", "they had no role in". */
function deniesOwnPart(opening: readonly string[]): boolean {
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  if (hasNeitherPart(words)) return true;
  if (!OWN.has(words[0] ?? "")) return false;
  const at = words.findIndex((word) => NEGATIONS.has(word) || /^(?:no|nothing|nobody|none)$/u.test(word));
  if (at < 0 || at > 5) return false;
  if (words.slice(0, at).some((word) => MODALS.has(word))) return false;
  const isNoOne = /^(?:nobody|none|no|nothing)$/u.test(words[at] ?? "");
  if (isNoOne && words[0] !== "the" && words.slice(1, at).some((word) => NO_PART.has(word) || DONE.has(word))) return true;
  return (
    words.slice(at, at + 5).some((word) => NO_PART.has(word) || DONE.has(word)) ||
    (words[at] === "nothing" && (words.includes("with") || words.includes("about")))
  );
}
