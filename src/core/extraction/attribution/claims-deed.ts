import { CLAIMING, DEEDS } from "../../lexicon/attribution-acts.ts";
import { NEGATIONS } from "../../lexicon/attribution-words.ts";
import { NUMBER_STARTS } from "../../lexicon/number-words.ts";
import { anyIn, DONE, RESPONSIBLE, someOf, type Wording } from "./wording.ts";

const OWN_DEED = new Set(["behind", "responsible"]);
const OWN_MEN = new Set([
  "fighters",
  "members",
  "men",
  "mujahideen",
  "gunmen",
  "units",
  "unit",
  "cells",
  "cell",
  "brigade",
  "squad",
  "commandos",
]);

const OURS = new Set(["our", "its", "their", "we"]);
const QUOTED_SELF = new Set(["we", "our"]);
const OWN_SELF = new Set(["it", "its", "they", "their", "we", "our"]);

/** Whether a statement claims a deed of violence as the source's own. */
export function claimsDeed(lemmas: ReadonlySet<string>, { source, cue, kind, quotation }: Wording, opening: readonly string[]): boolean {
  if (cue.some((word) => /^t(?:akes?|ook|aking)$/u.test(word)) && someOf([...cue, ...opening.slice(0, 3)], RESPONSIBLE)) return true;
  if (anyIn(lemmas, CLAIMING) && (someOf(opening, RESPONSIBLE) || someOf(cue, RESPONSIBLE))) return true;
  if (lemmas.has("boast") && kind !== "official" && boastsOfDeed(opening)) return true;
  if (kind === "armed-group" && !someOf(cue, NEGATIONS) && (claimsSome(lemmas, opening) || holdsSomebody(opening))) return true;
  if (quotation !== "indirect" && (kind === "armed-group" || HOODED.test(source)) && isOurs(opening)) return true;
  if (
    lemmas.has("claim") &&
    opening[0] !== "that" &&
    opening[0] !== "to" &&
    someOf(opening.slice(0, 5), DEEDS) &&
    !opening.slice(0, 5).some((word) => FINITE_MARKS.has(word))
  )
    return true;
  if (kind === "armed-group" && opening[0] === "to" && opening[1] === "have" && (DONE.has(opening[2] ?? "") || opening[2] === "launched"))
    return true;
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  if (kind === "armed-group" && isByOwnUnit(words)) return true;
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
  return (
    DONE.has(verb ?? "") ||
    (someOf(next, OWN_DEED) && !/^(?:hold|holds|held)$/u.test(verb ?? "")) ||
    (next.includes("carried") && words.includes("out"))
  );
}
const FINITE_MARKS = new Set(["was", "were", "is", "are", "had", "has", "have"]);

/** "Boasted of the blast", "boasted that they had": a deed, and not what somebody is proud of. */
function boastsOfDeed(opening: readonly string[]): boolean {
  return opening[0] !== "that" && someOf(opening.slice(0, 6), DEEDS);
}

const NUMBERS = new Set([...NUMBER_STARTS, "both", "most", "several", "all", "some"]);

/** "Has claimed seven of the eleven": attacks, told before. */
function claimsSome(lemmas: ReadonlySet<string>, opening: readonly string[]): boolean {
  const [first = "", second, third] = opening;
  if (!lemmas.has("claim") || second !== "of" || !(NUMBERS.has(first) || /^\d+$/u.test(first))) return false;
  return opening.length <= 4 && /^(?:the|them|these|those)$/u.test(third ?? "");
}

/** What one holds that is nobody: a town, talks, or another to be responsible. */
const HELD_THINGS = new Set(
  "town towns city village villages area areas ground territory position positions base post road bridge valley hill hills talks meeting election elections rally power responsible that".split(
    " ",
  ),
);

/** "That it holds the others": a body that has taken people and says so. */
function holdsSomebody(opening: readonly string[]): boolean {
  const words = opening[0] === "that" ? opening.slice(1) : opening;
  if (!/^(?:it|they|we)$/u.test(words[0] ?? "")) return false;
  const at = words[1] === "is" || words[1] === "are" || words[1] === "was" || words[1] === "were" ? 2 : 1;
  return /^(?:holds?|holding)$/u.test(words[at] ?? "") && words.length > at + 1 && !someOf(words.slice(at + 1), HELD_THINGS);
}

const HOODED = /\b(?:masked|hooded) (?:man|men|woman|women|figures?|gunm[ae]n|fighters?)\b/iu;
const NO_DEED = new Set("land valley victory idea decision fault mistake home country turn choice".split(" "));

/** "“The quay was ours”, “it was us”": told by whoever did it. */
function isOurs(opening: readonly string[]): boolean {
  const at = opening.findIndex((word, index) => (word === "was" || word === "were") && /^(?:ours|us)$/u.test(opening[index + 1] ?? ""));
  return at > 0 && !someOf(opening.slice(0, at), NO_DEED) && !someOf(opening.slice(0, at), NEGATIONS);
}

/** "Its harbour unit had parked the van": what a body's own people have done. */
function isByOwnUnit(words: readonly string[]): boolean {
  if (!/^(?:its|our|their)$/u.test(words[0] ?? "")) return false;
  const unit = words.slice(1, 5).findIndex((word) => OWN_MEN.has(word)) + 1;
  if (unit < 1) return false;
  const next = words.slice(unit + 1, unit + 4);
  const isPast = next[0] === "had" || next[0] === "have" ? /(?:ed|en|aid|id|ut|eft)$/u.test(next[1] ?? "") && next[1] !== "been" : false;
  return isPast && !someOf(next, NEGATIONS);
}
