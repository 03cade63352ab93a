import { beforeModifiers, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from "../phrases/noun-phrase.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";
import { kindOf } from "./phrase-roles.ts";
import { afterApposition } from "./verb-roles.ts";

/** Whom a sentence tells to have been taken, and by whom. */
export interface Taken {
  readonly whom: NounPhrase | null;
  readonly by: NounPhrase | null;
}

const TAKEN = new Set("taken led seized dragged picked marched bundled snatched removed arrested detained abducted".split(" "));
/** What whoever acts behind "since" does. */
export const TAKING: ReadonlySet<string> = new Set(
  "led took seized dragged arrested detained drove pulled carried marched bundled picked forced came raided".split(" "),
);
const HELPERS = new Set("was were been being".split(" "));
/** Words behind the participle in which "by" stands, and before it in which a form of "be" does. */
const FARTHEST_BY = 18;
const FARTHEST_HELPER = 3;

/** "Otto Varn was led out of a library by men in overalls", "a fiddler picked up by officers": beside the word for a disappearance. */
export function whoWasTaken(sentence: TaggedSentence): Taken {
  const { words, lower } = sentence;
  for (let at = 1; at < words.length; at++) {
    if (!TAKEN.has(lower[at] ?? "")) continue;
    const helper = [1, 2, FARTHEST_HELPER].map((back) => at - back).find((index) => HELPERS.has(lower[index] ?? ""));
    const by = agentBehind(sentence, at);
    if (helper === undefined && by === null) continue;
    return { whom: whoBefore(sentence, helper ?? (words[at - 1]?.class === "adverb" ? at - 1 : at)), by };
  }
  return { whom: null, by: null };
}

function agentBehind(sentence: TaggedSentence, at: number): NounPhrase | null {
  for (let next = at + 1; next < Math.min(sentence.words.length, at + FARTHEST_BY); next++) {
    if (sentence.words[next]?.gap === "break") return null;
    if (sentence.lower[next] === "by") return nounPhraseAfter(sentence, next + 1);
  }
  return null;
}

/** The subject; a name between commas before what somebody is ("a lawyer, Otto Varn, was taken"). */
function whoBefore(sentence: TaggedSentence, end: number): NounPhrase | null {
  const nearest = nounPhraseBefore(sentence, end);
  if (nearest === null || sentence.words[end]?.gap !== "comma") return beforeModifiers(sentence, nearest);
  return kindOf(sentence, nearest) === "name" ? nearest : (afterApposition(sentence, end) ?? nearest);
}
