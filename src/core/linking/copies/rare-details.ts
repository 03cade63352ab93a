import { NUMBER_STARTS, numberOf } from "../../lexicon/number-words.ts";
import { stemOf } from "../../lexicon/stem.ts";
import type { Span, WordWeights } from "../../model/index.ts";
import { type Outline, outlineOf, type Word, wordsIn } from "../../text/index.ts";
import { termOf } from "../terms.ts";
import { newsSentencesOf } from "./news-sentences.ts";

/** A word, name or number that few stories hold. */
export interface RareDetail {
  /** The same for every form a text may write it in: "twelve" and "12", "wasp" and "wasps". */
  readonly key: string;
  readonly kind: "number" | "name" | "word";
  /** Above 0. */
  readonly weight: number;
  /** Where the text tells it first. */
  readonly span: Span;
  /** Index into the text's `sentences` of the first telling. */
  readonly sentence: number;
  /** How often the text tells it. */
  readonly times: number;
}

/** The rare details of a text in reading order, by key, and its sentences, page furniture left out. */
export interface RareDetails {
  readonly byKey: ReadonlyMap<string, RareDetail>;
  readonly sentences: readonly Span[];
  /** Two rare words side by side that are written as a name, joined by a space: what texts on one incident are found by. */
  readonly nameRuns: ReadonlySet<string>;
}

/** A text of more words is compared by its first ones. */
const MOST_WORDS = 2000;
/** ln(stories / stories with the word): lighter ones are in more than one story of a hundred and thirty. */
const LIGHTEST = 4;
/** What a number weighs at most: round and small ones are told by chance. */
const SMALL_NUMBER = 3.2;
const ODD_NUMBER = 7;

/** `outline` and its news sentences where they are at hand. Linear. */
export function rareDetailsOf(
  text: string,
  weights: WordWeights,
  outline: Outline = outlineOf(text),
  news: readonly Span[] = newsSentencesOf(outline),
): RareDetails {
  const byKey = new Map<string, RareDetail>();
  const sentences: Span[] = [];
  const nameRuns = new Set<string>();
  let read = 0;
  for (const sentence of news) {
    if (read > MOST_WORDS) break;
    const words = wordsIn(outline.words, sentence);
    read += words.length;
    const rare = rareWordsIn(words, outline, weights);
    for (const run of nameRunsIn(rare, text)) nameRuns.add(run);
    for (const found of [...numbersIn(words, weights), ...rare]) {
      const known = byKey.get(found.key);
      byKey.set(found.key, known === undefined ? { ...found, sentence: sentences.length, times: 1 } : again(known, found));
    }
    sentences.push(sentence);
  }
  return { byKey, sentences, nameRuns };
}

/** A word that is a name anywhere is one wherever it stands, at the head of a sentence too. */
const again = (known: RareDetail, { kind }: Found): RareDetail => ({
  ...known,
  kind: kind === "name" ? "name" : known.kind,
  times: known.times + 1,
});

type Found = Omit<RareDetail, "sentence" | "times">;

function rareWordsIn(words: readonly Word[], { casing }: Outline, weights: WordWeights): readonly Found[] {
  return words.flatMap((word, index): readonly Found[] => {
    const term = termOf(word);
    if (term === "" || /^\d/u.test(term) || numberOf(term) !== null) return [];
    const key = stemOf(term);
    const weight = Math.min(weights.weightOf(term), weights.weightOf(key));
    if (weight < LIGHTEST) return [];
    const isName = casing === "mixed" && index > 0 && isCapital(word.text);
    return [{ key, kind: isName ? "name" : "word", weight, span: [word.start, word.end] }];
  });
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

function nameRunsIn(rare: readonly Found[], text: string): readonly string[] {
  return rare.flatMap((one, index) => {
    const next = rare[index + 1];
    if (next === undefined || text.slice(one.span[1], next.span[0]) !== " ") return [];
    return isCapital(text.slice(...one.span)) && isCapital(text.slice(...next.span)) ? [`${one.key} ${next.key}`] : [];
  });
}

const STARTS = new Set(NUMBER_STARTS);
const LONGEST_NUMBER = 7;

function numbersIn(words: readonly Word[], weights: WordWeights): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at);
    if (number === null) continue;
    const [first, last] = [words[at] as Word, words[at + number.length - 1] as Word];
    const key = String(number.value);
    const weight = Math.min(weights.weightOf(key), weightOfNumber(number.value));
    if (weight >= LIGHTEST) found.push({ key, kind: "number", weight, span: [first.start, last.end] });
    at += number.length - 1;
  }
  return found;
}

/** The longest number that begins at a word: "112", "two hundred and three". */
function numberAt(words: readonly Word[], at: number): { readonly value: number; readonly length: number } | null {
  const first = (words[at] as Word).lower;
  if (/^\d/u.test(first)) {
    const value = numberOf(first);
    return value === null ? null : { value, length: 1 };
  }
  const opensWithA = first === "a" && STARTS.has(words[at + 1]?.lower ?? "");
  if (!opensWithA && !STARTS.has(first.split("-")[0] as string)) return null;
  let best: { readonly value: number; readonly length: number } | null = null;
  for (let length = 1; length <= LONGEST_NUMBER && at + length <= words.length; length++) {
    const phrase = words.slice(at, at + length).map(({ lower }) => lower);
    if (phrase.at(-1) === "and") continue;
    const value = numberOf(phrase.join(" "));
    if (value === null) break;
    best = { value, length };
  }
  return best;
}

function weightOfNumber(value: number): number {
  if (!Number.isInteger(value)) return ODD_NUMBER;
  return value <= 12 ? SMALL_NUMBER : ODD_NUMBER;
}
