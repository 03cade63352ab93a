import { LIGHT_VERBS, LIGHT_WITH } from "../../lexicon/light-verbs.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";
import { subjectOfVerb } from "./verb-roles.ts";

/** Words between a light verb and the noun that tells the act: "launched an overnight drone and cruise missile attack". */
const FARTHEST = 12;

/**
 * Who did what the noun at `at` (`length` words long) tells, where a verb that says little stands before it: "troops carried out a series of raids". Null where there is
 * no such verb, where it is passive, and where the noun only goes before another ("began attack drills").
 */
export function doerByLightVerb(sentence: TaggedSentence, at: number, length: number): NounPhrase | null {
  const { words, lower } = sentence;
  const next = words[at + length];
  if (next?.class === "noun" && next.gap === "none" && !WHEN.has(next.lower)) return null;
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST); back--) {
    if (words[back + 1]?.gap !== "none") return null;
    const word = lower[back] ?? "";
    if (LIGHT_VERBS.has(word)) return subjectOfVerb(sentence, back);
    if (LIGHT_WITH.get(word)?.has(lower[back - 1] ?? "") === true) return subjectOfVerb(sentence, back - 1);
    if (!isWithinPhrase(sentence, back)) return null;
  }
  return null;
}

/** What may stand behind an act and is no thing that it would go before. */
const WHEN = new Set("overnight early late last this next".split(" "));

function isWithinPhrase({ words, lower }: TaggedSentence, at: number): boolean {
  const word = words[at];
  if (word?.class === "preposition") return lower[at] === "of";
  if (word?.class === "verb") return /ed$/u.test(word.lower); // "several coordinated attacks"
  return word !== undefined && ["noun", "number", "determiner", "adverb", "conjunction"].includes(word.class) && lower[at] !== "but";
}
