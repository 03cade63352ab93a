import {
  ANNOUNCING,
  CALLING,
  CLAIMING,
  DEEDS,
  DEMANDING,
  HARM,
  NOBODY,
  PROPOSING,
  REFUSING,
  THREATENING,
  VOWING,
} from "../../lexicon/attribution-acts.ts";
import { NEGATIONS } from "../../lexicon/attribution-words.ts";
import type { SpeechAct } from "../../model/index.ts";
import { polarityOf } from "./polarity.ts";
import { anyIn, asksFor, DONE, lemmasOf, OPENING_WORDS, OWN, RESPONSIBLE, rejectsClaim, someOf, type Wording } from "./wording.ts";

/** What is done by saying it. Praise is a plain statement. */
export function actOf(wording: Wording): SpeechAct {
  const { cue, content } = wording;
  const lemmas = lemmasOf(cue);
  const opening = content.slice(0, OPENING_WORDS);
  if (NOBODY.test(wording.source)) return "statement";
  const tellsOfOthers = wording.kind !== null && TELL_OF_OTHERS.has(wording.kind);
  const isForce = tellsOfOthers || FORCE.test(wording.source) || wording.kind === "official" || wording.kind === "media";
  if (!lemmas.has("deny") && (!isForce || someOf([...cue, ...opening], RESPONSIBLE)) && claimsDeed(lemmas, wording, opening))
    return "claim-of-responsibility";
  if (cue.includes("ultimatum")) return content.some((word) => WILL.has(word)) ? "threat" : "demand";
  if (lemmas.has("warn") && (content.includes("if") || content.includes("unless")) && content.some((word) => WILL.has(word)))
    return "threat";
  if (anyIn(lemmas, REFUSING) && !(lemmas.has("reject") && rejectsClaim(content)) && polarityOf(wording) !== "no-comment") return "refusal";
  if (someOf(cue, NEGATIONS) && (lemmas.has("agree") || lemmas.has("accept"))) return "refusal";
  if (willNot(opening)) return "refusal";
  if (wording.kind === "armed-group" && willHarm(content)) return "threat";
  const own = ownWill(opening);
  if (own !== null && !NO_SPEECH.some((lemma) => lemmas.has(lemma))) {
    return own === "harm" && wording.kind === "armed-group" ? "threat" : "announcement";
  }
  if (anyIn(lemmas, THREATENING) || (anyIn(lemmas, VOWING) && someOf(opening, HARM) && !opening.includes("against"))) return "threat";
  if (anyIn(lemmas, PROPOSING) && (lemmas.has("propose") || lemmas.has("offer") || lemmas.has("proposal") || opening.includes("should")))
    return "proposal";
  if (
    anyIn(lemmas, DEMANDING) &&
    (!lemmas.has("ask") || asksFor(lemmas, opening)) &&
    (!lemmas.has("insist") || lemmas.has("on") || opening.includes("must") || opening.includes("should"))
  )
    return "demand";
  if (anyIn(lemmas, CALLING) && isCall(lemmas, cue, opening)) return "call";
  if (exhorts(content)) return "call";
  if (anyIn(lemmas, ANNOUNCING) || (lemmas.has("declare") && !opening.includes("that"))) return "announcement";
  return "statement";
}

/** Whoever saw or suffered it, or studies it, tells of another's deed: "survivors said its fighters executed them". */
const TELL_OF_OTHERS: ReadonlySet<string> = new Set(["witness", "victim-or-family", "medical", "expert"]);

/** "That its forces will not withdraw", "the government will not negotiate": what somebody will not do themselves. */
function willNot(opening: readonly string[]): boolean {
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  const at = words.findIndex(
    (word, index) =>
      word === "won't" || word === "cannot" || (/^(?:will|would|can)$/u.test(word) && /^(?:not|never)$/u.test(words[index + 1] ?? "")),
  );
  if (at < 1 || at > 5) return false;
  const verb = words[at + 1] === "not" || words[at + 1] === "never" ? words[at + 2] : words[at + 1];
  const isOwn = OWN.has(words[0] ?? "") && words[0] !== "the" && at <= 3 && words[at] !== "cannot" && words[at] !== "can";
  return isOwn || YIELDING.has(verb ?? "");
}
/** What one refuses when one will not do it. */
const YIELDING = new Set(
  "accept negotiate withdraw leave disarm surrender recognize recognise lay allow permit release stop halt join intervene participate talk yield hand give attend retreat comply tolerate".split(
    " ",
  ),
);

/** "The group will fight", "will continue its attacks", of those who have arms. */
function willHarm(content: readonly string[]): boolean {
  const at = content.indexOf("will");
  const next = content.slice(at + 1, at + 9);
  return (
    at >= 0 &&
    next.some((word) => HARM.has(word) && !/^(?:more|continue|response|target|war|blood)$/u.test(word)) &&
    !someOf(next, NEGATIONS)
  );
}

/** "It will seek a ruling": what somebody makes known that they will do; harm where it is that. */
function ownWill(opening: readonly string[]): "deed" | "harm" | null {
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  const isOwn = /^(?:it|we|they|he|she)$/u.test(words[0] ?? "") && (words[1] === "will" || words[1] === "would");
  if (!isOwn || words[2] === "be" || words[2] === "have" || words[2] === "take") return null;
  return words.slice(2, 8).some((word) => HARM.has(word) && word !== "more" && word !== "continue" && word !== "response")
    ? "harm"
    : "deed";
}
/** Thinking or hoping that one will is no announcement. */
const NO_SPEECH = "think believe hope expect want wish plan fear predict argue worry ask deny know".split(" ");

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

const OURS = new Set(["our", "its", "their", "we"]);
const QUOTED_SELF = new Set(["we", "our"]);
const OWN_SELF = new Set(["it", "its", "they", "their", "we", "our"]);

function claimsDeed(lemmas: ReadonlySet<string>, { cue, kind, quotation }: Wording, opening: readonly string[]): boolean {
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
  if (
    kind === "armed-group" &&
    someOf(words, quotation === "direct" ? QUOTED_SELF : OURS) &&
    someOf(words, DONE) &&
    !someOf(words, NEGATIONS)
  )
    return true;
  // Who is quoted says "we": "they" are others.
  if (!(quotation === "direct" ? QUOTED_SELF : OWN_SELF).has(words[0] ?? "")) return false;
  if (words.slice(0, 5).some((word) => NEGATIONS.has(word) || word === "no")) return false;
  const next = words.slice(1, 6);
  if (OWN_MEN.has(next[0] ?? "")) return someOf(next, DONE);
  const verb = next[0] === "had" || next[0] === "have" || next[0] === "has" ? next[1] : next[0];
  return DONE.has(verb ?? "") || someOf(next, OWN_DEED) || (next.includes("carried") && words.includes("out"));
}
const FINITE_MARKS = new Set(["was", "were", "is", "are", "had", "has", "have"]);
