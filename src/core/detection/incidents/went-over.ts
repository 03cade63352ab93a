import { beforeModifiers, type NounPhrase, nounPhraseBefore } from "../phrases/noun-phrase.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";

const OVER =
  /^(?:hit|hits|hitting|struck|strikes?|striking|drove|drives?|driving|ran|runs?|running|rode|riding|rolled|stepped|steps?|stepping|triggered)$/u;
const FARTHEST = 5;
const FARTHEST_BACK = 8;

/** "A bus carrying teachers hit a mine", "their truck drove over explosives": who or what set off the device that begins at `at`; null where nobody is told. */
export function wentOver(sentence: TaggedSentence, at: number): NounPhrase | null {
  const { words } = sentence;
  for (let verb = at - 1; verb >= Math.max(1, at - FARTHEST); verb--) {
    if (words[verb + 1]?.gap !== "none") return null;
    if (!OVER.test(words[verb]?.lower ?? "")) continue;
    return carrier(sentence, verb) ?? beforeModifiers(sentence, nounPhraseBefore(sentence, verb));
  }
  return null;
}

/** "A bus carrying teachers": the bus. */
function carrier(sentence: TaggedSentence, verb: number): NounPhrase | null {
  for (let back = verb - 1; back > Math.max(0, verb - FARTHEST_BACK); back--) {
    if (sentence.words[back]?.gap !== "none") return null;
    if (/^(?:carrying|transporting|taking)$/u.test(sentence.lower[back] ?? "")) return nounPhraseBefore(sentence, back);
  }
  return null;
}
