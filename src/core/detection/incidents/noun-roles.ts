import { coordinated, type NounPhrase, nounPhraseAfter } from "../phrases/noun-phrase.ts";
import type { TaggedSentence } from "../phrases/tagged-sentence.ts";

/** What takes part in what a noun tells: "the murder of X by Y", "an attack on X", "X's murder". */
export interface NounFrame {
  readonly objects: readonly NounPhrase[];
  readonly agents: readonly NounPhrase[];
  /** Where it happened, if that is a thing: "an explosion at a bank". */
  readonly places: readonly NounPhrase[];
  readonly owner: NounPhrase | null;
}

const OBJECT_WORDS = new Set(["of", "on", "against", "upon", "targeting"]);
const PLACE_WORDS = new Set(["at", "near", "outside", "in", "inside", "beside", "front", "under", "beneath"]);
/** "Blamed the killings on the Front": on whom it is blamed. */
const BLAMED = /\b(?:blam(?:e|es|ed|ing)|pinn(?:ed|ing)|pins?)\b/u;
/** "Blamed for the attack by a channel": whoever blames. */
const ACCUSED_OF = /\b(?:blamed|accused|suspected|criticised|criticized|condemned|praised|thanked|responsible)\s(?:for|of|over)\b/u;
const REACH = 12;

/** Reads the phrases that follow the noun at `at`, `length` words long, and its owner before it. */
export function nounFrame(sentence: TaggedSentence, at: number, length: number): NounFrame {
  const { words } = sentence;
  const objects: NounPhrase[] = [];
  const agents: NounPhrase[] = [];
  const places: NounPhrase[] = [];
  // "Shells fired by the army": the wording for the act ends with what leads to whoever did it.
  const behind = at + length - (words[at + length - 1]?.lower === "by" ? 1 : 0);
  for (let next = behind; next < Math.min(words.length, at + length + REACH); next++) {
    const word = words[next];
    if (word?.gap === "break" || word?.class === "subordinator" || word?.class === "relative") break;
    if (
      word?.class === "verb" &&
      word.lower !== "carried" &&
      word.lower !== "committed" &&
      word.lower !== "perpetrated" &&
      word.lower !== "claimed" &&
      word.lower !== "staged" &&
      word.lower !== "launched" &&
      word.lower !== "plotted" &&
      word.lower !== "planned"
    )
      break;
    const isBlamedOn = word?.lower === "on" && BLAMED.test(sentence.lower.slice(Math.max(0, at - 4), at).join(" "));
    const isObject = word !== undefined && OBJECT_WORDS.has(word.lower) && !isBlamedOn && (word.lower !== "of" || next === at + length);
    const isAccuser = word?.lower === "by" && ACCUSED_OF.test(sentence.lower.slice(Math.max(0, at - 6), at).join(" "));
    const into = isObject ? objects : word?.lower === "by" && !isAccuser ? agents : word && PLACE_WORDS.has(word.lower) ? places : null;
    const first = into ? nounPhraseAfter(sentence, next + 1) : null;
    if (!into || !first) continue;
    const joined = coordinated(sentence, first);
    into.push(...joined);
    next = (joined.at(-1) as NounPhrase).to - 1;
  }
  return { objects, agents, places, owner: ownerBefore(sentence, at) };
}

/** "the mayor's murder", "Galvan's killing". */
function ownerBefore({ words }: TaggedSentence, at: number): NounPhrase | null {
  const last = words[at - 1];
  if (last === undefined || !/'s$|s'$/u.test(last.lower) || words[at]?.gap !== "none") return null;
  let from = at - 1;
  while (
    from > 0 &&
    at - from < 7 &&
    (words[from - 1]?.class === "noun" || words[from - 1]?.class === "number") &&
    words[from]?.gap === "none"
  )
    from--;
  return { from, to: at, head: at - 1 };
}
