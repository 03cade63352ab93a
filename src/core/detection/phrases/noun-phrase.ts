import type { TaggedSentence, TaggedWord } from "./tagged-sentence.ts";

/** Words `[from, to)` of a sentence that make up a noun phrase without its article; `head` is the index of its head word. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const MOST_WORDS = 9;
/** Heads that say little of themselves: what follows their "of" tells. */
const PARTITIVES = new Set(
  "group groups names number dozens hundreds scores dozen gang column pair couple handful members series body bodies remains home office residence headquarters".split(
    " ",
  ),
);
const COUNTING = new Set("at least more than nearly about some around up over almost approximately".split(" "));

/** "A heavily armed man", "a weekly market". */
const BEFORE_NOUN = new Set("heavily weekly monthly yearly".split(" "));

function inPhrase(word: TaggedWord | undefined): boolean {
  return (
    word !== undefined && (word.class === "noun" || word.class === "number" || (word.class === "adverb" && BEFORE_NOUN.has(word.lower)))
  );
}

/** The noun phrase that begins at `at` or behind its article; null where none does. */
export function nounPhraseAfter({ words }: TaggedSentence, at: number): NounPhrase | null {
  let from = at;
  while (from < words.length && from - at < 4 && opensPhrase(words, from, at)) from++;
  if (!inPhrase(words[from]) || (from > at && words[from]?.gap === "break")) return null;
  const to = endOfRun(words, from);
  const head = to - 1;
  const last = words[head] as TaggedWord;
  if (last.class === "number") return countedOf(words, from, to);
  return PARTITIVES.has(last.lower) ? withOf(words, from, to, head) : { from, to, head };
}

function opensPhrase(words: readonly TaggedWord[], at: number, start: number): boolean {
  const word = words[at] as TaggedWord;
  if (at > start && word.gap !== "none") return false;
  return word.class === "determiner" || (COUNTING.has(word.lower) && word.class !== "noun");
}

function endOfRun(words: readonly TaggedWord[], from: number): number {
  let to = from + 1;
  while (
    to < words.length &&
    to - from < MOST_WORDS &&
    inPhrase(words[to]) &&
    (words[to] as TaggedWord).gap === "none" &&
    !ownsNext(words[to - 1])
  )
    to++;
  // "the minister's car": the owner belongs to the phrase of what is owned.
  if (to < words.length && ownsNext(words[to - 1]) && inPhrase(words[to]) && (words[to] as TaggedWord).gap === "none")
    return endOfRun(words, to);
  return to;
}

function ownsNext(word: TaggedWord | undefined): boolean {
  return word !== undefined && (word.lower.endsWith("'s") || word.lower.endsWith("s'"));
}

/** "three of the guards": the guards. */
function countedOf(words: readonly TaggedWord[], from: number, to: number): NounPhrase {
  const whole = withOf(words, from, to, to - 1);
  if (whole.to === to) return whole;
  let start = to + 1;
  while (words[start]?.class === "determiner") start++;
  return { ...whole, from: start };
}

function withOf(words: readonly TaggedWord[], from: number, to: number, head: number): NounPhrase {
  const of = words[to];
  if (of?.lower !== "of" || of.gap !== "none") return { from, to, head };
  let next = to + 1;
  while (words[next]?.class === "determiner") next++;
  if (!inPhrase(words[next])) return { from, to, head };
  const end = endOfRun(words, next);
  return { from, to: end, head: end - 1 };
}

/** The noun phrase that ends right before `end`; null where none does. Walks back over nouns, numbers and one "of". */
export function nounPhraseBefore({ words }: TaggedSentence, end: number): NounPhrase | null {
  let at = end;
  while (at > 0 && words[at - 1]?.class === "adverb") at--;
  const to = at;
  if (!inPhrase(words[to - 1])) return null;
  let from = to - 1;
  while (from > 0 && to - from < MOST_WORDS && inPhrase(words[from - 1]) && words[from]?.gap === "none" && !opensCount(words, from)) from--;
  const of = words[from - 1]?.class === "determiner" ? from - 2 : from - 1;
  if (of > 0 && words[of]?.lower === "of" && words[of]?.gap === "none" && inPhrase(words[of - 1])) return beforeOf(words, of, to);
  return { from, to, head: to - 1 };
}

/** "In Odrisk three farmers": a number in words behind a name or thing begins a phrase of its own. */
function opensCount(words: readonly TaggedWord[], at: number): boolean {
  return words[at]?.class === "number" && words[at - 1]?.class === "noun" && /^\p{L}{3,}/u.test(words[at]?.lower ?? "");
}

/** "the leader of the party": the phrase is the leader's, and ends there unless its head says little. */
function beforeOf(words: readonly TaggedWord[], of: number, to: number): NounPhrase {
  let start = of - 1;
  while (start > 0 && of - start < MOST_WORDS && inPhrase(words[start - 1]) && words[start]?.gap === "none") start--;
  const head = of - 1;
  return PARTITIVES.has((words[head] as TaggedWord).lower) ? { from: start, to, head: to - 1 } : { from: start, to: of, head };
}

/** "Killed two people and wounds three": what is joined is a verb. */
const GOES_ON = new Set("wounds injures kills damages destroys leaves hits".split(" "));

/** The phrases joined to `first` by commas and "and", itself first. */
export function coordinated(sentence: TaggedSentence, first: NounPhrase): readonly NounPhrase[] {
  const phrases = [first];
  for (let at = first.to; phrases.length < 6; ) {
    const word = sentence.words[at];
    if (word === undefined || word.gap === "break") return phrases;
    const joins = word.class === "conjunction" && word.lower !== "but";
    if (!joins && word.gap !== "comma") return phrases;
    const next = nounPhraseAfter(sentence, joins ? at + 1 : at);
    if (next === null || GOES_ON.has(sentence.lower[joins ? at + 1 : at] ?? "")) return phrases;
    phrases.push(next);
    at = next.to;
  }
  return phrases;
}

/** "Two engineers returning from a holiday in Thailand were killed": behind what tells where and whence, the phrase that acts. */
export function beforeModifiers(sentence: TaggedSentence, nearest: NounPhrase | null): NounPhrase | null {
  const { words } = sentence;
  let phrase = nearest;
  for (let round = 0; phrase !== null && round < 5; round++) {
    let at = words[phrase.from - 1]?.class === "determiner" ? phrase.from - 1 : phrase.from;
    if ((words[at - 1]?.class !== "preposition" && !isDoing(words, at - 1)) || words[at]?.gap !== "none") return phrase;
    while (at > 0 && words[at]?.gap === "none" && MODIFYING.has(words[at - 1]?.class ?? "noun")) at--;
    const before: NounPhrase | null = words[at]?.gap === "none" ? nounPhraseBefore(sentence, at) : null;
    if (before === null) return nearest;
    phrase = before;
  }
  return phrase;
}
const MODIFYING = new Set(["preposition", "verb", "adverb"]);

/** "A girl mending nets": what somebody is doing. */
const isDoing = (words: readonly TaggedWord[], at: number): boolean =>
  words[at]?.class === "verb" && words[at]?.gap === "none" && /[^r]ing$/u.test(words[at]?.lower ?? "") && words[at - 1]?.class === "noun";
