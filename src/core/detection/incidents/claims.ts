import { beforeModifiers, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from "../phrases/noun-phrase.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";
import { kindOf } from "./phrase-roles.ts";
import { afterApposition } from "./verb-roles.ts";

/** Wording that names a perpetrator apart from the act itself. */
export interface BlameRule {
  readonly id: string;
  /** Words in order, alternatives parted by "|"; the one named stands before them or after them. */
  readonly words: readonly ReadonlySet<string>[];
  readonly named: "before" | "after";
  readonly reason: string;
  readonly example: string;
  readonly counterExample: string;
}

const rule = (
  id: string,
  words: string,
  named: BlameRule["named"],
  reason: string,
  example: string,
  counterExample: string,
): BlameRule => ({
  id,
  words: words.split(" ").map((word) => new Set(word.split("|"))),
  named,
  reason,
  example,
  counterExample,
});

const ACTS =
  "attack|bombing|blast|explosion|killing|ambush|assassination|kidnapping|shooting|raid|strike|murder|assault|suicide|car|bomb|rocket|roadside";

export const BLAME_RULES: readonly BlameRule[] = [
  rule(
    "blame.claimed-responsibility",
    "claimed responsibility",
    "before",
    "a claim of responsibility",
    "The River Column claimed responsibility.",
    "No one claimed responsibility.",
  ),
  rule(
    "blame.has-claimed",
    `claimed|claims the|an|a|this|that * ${ACTS}`,
    "before",
    "a claim of responsibility",
    "The River Column claimed the attack.",
    "They claimed the attacker was known.",
  ),
  rule(
    "blame.claimed-by",
    "claimed * by",
    "after",
    "a claim of responsibility",
    "The bombing was claimed by the River Column.",
    "Land claimed by the sea.",
  ),
  rule(
    "blame.took-responsibility",
    "took responsibility",
    "before",
    "a claim of responsibility",
    "The Front took responsibility.",
    "The minister took responsibility for the delay.",
  ),
  rule("blame.blamed-on", "blamed on", "after", "blame", "The attack was blamed on the Front.", "The delay was blamed on rain."),
  rule("blame.blamed-for", "blamed for", "before", "blame", "The Front is blamed for the attack.", "The ice was blamed for the crash."),
  rule("blame.blamed", "blamed", "after", "blame", "Officials blamed the Front.", "She blamed the weather."),
  rule(
    "blame.attributed-to",
    "attributed|attributes|attribute * to",
    "after",
    "blame without a name for who blames",
    "The murder is attributed to the Front.",
    "A saying attributed to a poet.",
  ),
  rule(
    "blame.carried-out-by",
    "carried out by",
    "after",
    "carried out by",
    "An attack carried out by the Front.",
    "Repairs carried out by engineers.",
  ),
  rule(
    "blame.perpetrated-by",
    "perpetrated by",
    "after",
    "perpetrated by",
    "A crime perpetrated by the Front.",
    "A myth perpetrated by textbooks.",
  ),
  rule(
    "blame.committed-by",
    "committed by",
    "after",
    "committed by",
    "Murders committed by the Front.",
    "An error committed by the keeper.",
  ),
  rule("blame.staged-by", "staged by", "after", "staged by", "An ambush staged by rebels.", "A play staged by students."),
  rule("blame.work-of", "work of", "after", "blame", "It was the work of the Front.", "The work of a lifetime."),
  rule("blame.accused", "accused", "after", "an accusation", "The ministry accused the Front of the attack.", "The accused left."),
  rule(
    "blame.responsible",
    "responsible for",
    "before",
    "blame",
    "The Front is responsible for the attack.",
    "She is responsible for roads.",
  ),
  rule("blame.behind", "behind the attack", "before", "blame", "The Front was behind the attack.", "He stood behind the attack line."),
  rule(
    "blame.carried-out",
    `carried|carry|carrying out the|that|this|an|a ${ACTS}`,
    "before",
    "a claim or report of having done it",
    "The River Column said it had carried out the attack.",
    "The engineers carried out the repairs.",
  ),
  rule(
    "blame.involved",
    "involved in the|this|that|an|a attack|bombing|blast|explosion|killing|ambush|assassination|kidnapping|shooting|raid|murder|assault",
    "before",
    "a part in an act",
    "Front militants were involved in this attack.",
    "She was involved in the talks.",
  ),
  rule(
    "blame.claimed-some",
    "claimed|claims|admitted one|two|three|four|five|six|seven|eight|nine|ten|several|most|many|all|some of",
    "before",
    "a claim of some of several acts",
    "The Front has claimed seven of the attacks.",
    "The flood claimed two of the villagers.",
  ),
  rule(
    "blame.boasted",
    "boasted|boast|boasts|bragged of|about",
    "before",
    "a claim told by whoever doubts it",
    "The Front boasted of the attack.",
    "The mayor boasted of the new road.",
  ),
  rule(
    "blame.credit",
    "took|take|takes|claimed|claims * credit",
    "before",
    "a claim of responsibility",
    "It was an act for which the Front took the credit.",
    "The mayor took the credit.",
  ),
  rule("blame.so-did", "so did|has|had", "after", "one more claim or act", "The Front claimed it; so did the Column.", "So did the mayor."),
  rule(
    "blame.claim-by",
    "claim|claims|responsibility by",
    "after",
    "a claim of responsibility as a noun",
    "Police brushed aside a rival claim by the Front.",
    "They paid a claim by the widow.",
  ),
  rule(
    "blame.suspected-of",
    "suspected|accused of|in",
    "before",
    "suspicion or accusation, without a word for who suspects",
    "The Front, long suspected of the killing, is silent.",
    "The clerk was accused of a theft.",
  ),
  rule(
    "blame.points-to",
    "points|pointed|pointing to|at",
    "after",
    "blame by what is held in hand",
    "Everything points to the so-called Front.",
    "The sign points to the harbour.",
  ),
  rule(
    "blame.known-for",
    "known|notorious|feared for * attacks|bombings|killings|ambushes|kidnappings|raids|murders|abductions|massacres|assassinations|hijackings",
    "before",
    "what a body has done before",
    "The Front, known for ambushes, is silent.",
    "The town is known for its cheese.",
  ),
  rule("blame.suspected", "suspected", "after", "suspicion", "Suspected members of the Front fled.", "He suspected a leak."),
];

/** A perpetrator named by such wording, by its phrase. */
export interface Blamed {
  readonly phrase: NounPhrase;
  readonly rule: string;
  /** Index of the wording's first word in the sentence. */
  readonly at: number;
}

const NOBODY = new Set(["no", "nobody", "none"]);

/** "The Front was not behind the attack." */
const NEGATIONS = new Set(["not", "never", "neither", "nor"]);

/** Every perpetrator that a sentence names by a blame rule. */
export function blamedIn(sentence: TaggedSentence): readonly Blamed[] {
  const found: Blamed[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    for (const { id, words, named } of BLAME_RULES) {
      const end = endOfWording(sentence, at, words);
      if (end === null) continue;
      const phrase =
        named === "after"
          ? (supportedBy(sentence, nounPhraseAfter(sentence, end)) ?? pronounAt(sentence, end))
          : (subjectOf(sentence, at) ?? speakerOf(sentence, at) ?? pronounBefore(sentence, at));
      if (phrase === null || isObjectOfWhom(sentence, at)) continue;
      if (!startsWithNobody(sentence, phrase)) found.push({ phrase, rule: id, at });
    }
  }
  return [...found, ...blamedByWhom(sentence)];
}

const SUPPORTERS = /^(?:supporters?|admirers?|sympathi[sz]ers?|followers)$/u;
const SUPPORTERS_REACH = 12;

/** "Claimed by Heights Voice, a channel run by admirers of the Front": the claim made is the Front's. */
export function supportedBy(sentence: TaggedSentence, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null) return phrase;
  const end = sentence.lower[phrase.to] === "of" ? (nounPhraseAfter(sentence, phrase.to + 1)?.to ?? phrase.to) : phrase.to;
  if (sentence.words[end]?.gap !== "comma") return phrase;
  for (let at = end; at < Math.min(sentence.words.length, end + SUPPORTERS_REACH); at++) {
    if (!SUPPORTERS.test(sentence.lower[at] ?? "") || sentence.lower[at + 1] !== "of") continue;
    const body = nounPhraseAfter(sentence, at + 2);
    return body !== null && kindOf(sentence, body) === "organisation" ? body : phrase;
  }
  return phrase;
}

const WHOM_REACH = 6;
const BLAMING = /^(?:blames?|blamed|accuses?|accused|suspects?|suspected|named)$/u;

/** "The Front, whom the police have named as one possibility": whoever is blamed stands before "whom". */
function blamedByWhom(sentence: TaggedSentence): readonly Blamed[] {
  return sentence.lower.flatMap((word, whom) => {
    if (word !== "whom") return [];
    const behind = sentence.lower.slice(whom + 1, whom + 1 + WHOM_REACH).findIndex((verb) => BLAMING.test(verb));
    const phrase = behind < 0 ? null : nounPhraseBefore(sentence, whom);
    return phrase === null ? [] : [{ phrase, rule: "blame.whom", at: whom + 1 + behind }];
  });
}

/** A blaming verb whose object stands before "whom" blames nobody behind it, nor its own subject. */
function isObjectOfWhom({ lower }: TaggedSentence, at: number): boolean {
  return lower.slice(Math.max(0, at - WHOM_REACH), at).includes("whom");
}

/** Words that may stand where a rule has "*". */
const MOST_BETWEEN = 4;

/** Index of the first word behind the wording that begins at `at`; null where it does not stand there. */
function endOfWording({ lower, words }: TaggedSentence, at: number, wording: BlameRule["words"]): number | null {
  let next = at;
  for (const [index, one] of wording.entries()) {
    if (!one.has("*")) {
      if (!one.has(lower[next] ?? "")) return null;
      next++;
      continue;
    }
    const wanted = wording[index + 1];
    let skipped = 0;
    while (skipped < MOST_BETWEEN && words[next]?.gap === "none" && wanted?.has(lower[next] ?? "") === false) {
      next++;
      skipped++;
    }
  }
  return next;
}

/** "They", "them": whoever it is, the text has named them before. */
const PLURAL = new Set(["they", "them"]);

export function isPronoun({ lower }: TaggedSentence, { from, to }: NounPhrase): boolean {
  return to - from === 1 && PLURAL.has(lower[from] ?? "");
}

function pronounAt({ lower }: TaggedSentence, at: number): NounPhrase | null {
  return lower[at] === "them" ? { from: at, to: at + 1, head: at } : null;
}

function pronounBefore({ lower, words }: TaggedSentence, at: number): NounPhrase | null {
  let end = at;
  while (end > 0 && /^(?:auxiliary|adverb)$/u.test(words[end - 1]?.class ?? "")) end--;
  return lower[end - 1] === "they" ? { from: end - 1, to: end, head: end - 1 } : null;
}

function subjectOf(sentence: TaggedSentence, at: number): NounPhrase | null {
  let end = at;
  while (
    end > 0 &&
    (sentence.words[end - 1]?.class === "auxiliary" ||
      sentence.words[end - 1]?.class === "adverb" ||
      sentence.words[end - 1]?.class === "relative")
  )
    end--;
  if (sentence.lower.slice(end, at).some((word) => NEGATIONS.has(word))) return null;
  const overClause = sentence.words[end]?.gap === "comma" ? afterApposition(sentence, end) : null;
  if (overClause !== null) return overClause;
  const nearest = nounPhraseBefore(sentence, end);
  return nearest !== null && isSpokenFor(sentence, nearest) ? nearest : beforeModifiers(sentence, nearest);
}

/** "A man speaking for the Column": the claim is the Column's. */
function isSpokenFor({ words, lower }: TaggedSentence, { from }: NounPhrase): boolean {
  const at = words[from - 1]?.class === "determiner" ? from - 1 : from;
  const before = `${lower[at - 2] ?? ""} ${lower[at - 1] ?? ""}`;
  return /^(?:speaking|spoke|speaks|speak|calling|writing) for$|^behalf of$/u.test(before);
}

/** "The Column, a small group, said it had …": the organised body that the pronoun stands for, named before in the sentence. */
function speakerOf(sentence: TaggedSentence, at: number): NounPhrase | null {
  let end = at;
  while (end > 0 && /^(?:auxiliary|adverb)$/u.test(sentence.words[end - 1]?.class ?? "")) end--;
  if (!ITSELF.has(sentence.lower[end - 1] ?? "")) return null;
  for (let head = end - 2; head >= 0; head--) {
    if (sentence.words[head]?.class !== "noun" || sentence.words[head + 1]?.class === "noun") continue;
    const phrase = nounPhraseBefore(sentence, head + 1);
    if (phrase === null || kindOf(sentence, phrase) !== "organisation") continue;
    return namedBefore(sentence, phrase) ?? phrase;
  }
  return null;
}

/** "The Column, a small group": the name before what explains it. */
function namedBefore(sentence: TaggedSentence, phrase: NounPhrase): NounPhrase | null {
  const start = sentence.words[phrase.from - 1]?.class === "determiner" ? phrase.from - 1 : phrase.from;
  return sentence.words[start]?.gap === "comma" ? nounPhraseBefore(sentence, start) : null;
}
const ITSELF = new Set(["it", "they"]);

function startsWithNobody(sentence: TaggedSentence, { from }: NounPhrase): boolean {
  return NOBODY.has(sentence.lower[from] ?? "") || NOBODY.has(sentence.lower[from - 1] ?? "");
}
