import {
  NOT_VERBS,
  NP_ADVERBS,
  NP_AUXILIARIES,
  NP_CONJUNCTIONS,
  NP_DETERMINERS,
  NP_NUMBERS,
  NP_PREPOSITIONS,
  NP_PRONOUNS,
  NP_RELATIVES,
  NP_SUBORDINATORS,
  PLAIN_VERBS,
} from "../../lexicon/word-classes.ts";
import type { Span } from "../../model/index.ts";
import { type Outline, type Word, wordsIn } from "../../text/index.ts";

/** A coarse class: enough to tell a noun phrase from what bounds it. Adjectives count as nouns. */
export type WordClass =
  | "determiner"
  | "preposition"
  | "conjunction"
  | "pronoun"
  | "relative"
  | "auxiliary"
  | "subordinator"
  | "adverb"
  | "verb"
  | "number"
  | "noun";

/** A word with its class. `gap` is what stands between it and the word before: nothing that parts them, a comma, or a break. */
export interface TaggedWord {
  readonly word: Word;
  readonly lower: string;
  readonly class: WordClass;
  readonly gap: "none" | "comma" | "break";
}

/** One sentence, its words tagged. */
export interface TaggedSentence {
  readonly index: number;
  readonly span: Span;
  /** How the whole text is cased: capitals tell names in `mixed` text alone. */
  readonly casing: Outline["casing"];
  readonly words: readonly TaggedWord[];
  /** Starts of the words that are known to name an organisation. */
  readonly organisations: ReadonlySet<number>;
  /** The lower-case words alone, for looking up. */
  readonly lower: readonly string[];
}

const CLOSED: readonly (readonly [ReadonlySet<string>, WordClass])[] = [
  [NP_NUMBERS, "number"],
  [NP_AUXILIARIES, "auxiliary"],
  [NP_RELATIVES, "relative"],
  [NP_DETERMINERS, "determiner"],
  [NP_PRONOUNS, "pronoun"],
  [NP_CONJUNCTIONS, "conjunction"],
  [NP_PREPOSITIONS, "preposition"],
  [NP_SUBORDINATORS, "subordinator"],
];
const CLASS_OF = new Map(CLOSED.flatMap(([words, one]) => [...words].map((word) => [word, one] as const)).reverse());

/** The class of a word by itself; `isName` where its capital shows a name. */
function classOf(lower: string, isName: boolean): WordClass {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return "number";
  const closed = CLASS_OF.get(lower);
  if (closed) return closed;
  if (isName || NOT_VERBS.has(lower)) return "noun";
  if (PLAIN_VERBS.has(lower) || (lower.length > 4 && (lower.endsWith("ed") || lower.endsWith("ing")))) return "verb";
  return NP_ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith("ly")) ? "adverb" : "noun";
}

const BREAK = /[;:()[\]—–!?.]|\s-{1,2}\s|--/u;

function gapBefore(text: string, before: Word | undefined, word: Word): TaggedWord["gap"] {
  if (!before || word.start - before.end <= 1) return "none";
  const between = text.slice(before.end, word.start);
  if (BREAK.test(between)) return "break";
  return between.includes(",") ? "comma" : "none";
}

const NONE: ReadonlySet<number> = new Set();

/** Tags one sentence of a text. In text of one case no word counts as a name. Linear in its length. */
export function taggedSentence(outline: Outline, index: number, organisations: ReadonlySet<number> = NONE): TaggedSentence {
  const span = outline.sentences[index] as Span;
  const own = wordsIn(outline.words, span);
  const words = own.map((word, at): TaggedWord => {
    const isName = outline.casing === "mixed" && at > 0 && word.text[0] !== word.lower[0];
    return { word, lower: word.lower, class: classOf(word.lower, isName), gap: gapBefore(outline.text, own[at - 1], word) };
  });
  const told = words.map((word, at) => (isHarming(word, words[at + 1]) ? { ...word, class: "verb" as const } : word));
  return { index, span, casing: outline.casing, organisations, words: told, lower: words.map(({ lower }) => lower) };
}

/** "Kill nine people and injure four others": what could be a noun by itself, before those who are counted. */
const isHarming = (word: TaggedWord, next: TaggedWord | undefined): boolean =>
  HARM.has(word.lower) &&
  word.class === "noun" &&
  next?.gap === "none" &&
  (next.class === "number" || next.class === "determiner" || COUNTING.has(next.lower));
const HARM: ReadonlySet<string> = new Set(["kill", "injure", "wound", "kidnap", "abduct"]);
const COUNTING: ReadonlySet<string> = new Set("at several dozens hundreds scores more over about nearly".split(" "));
