import { type Word, wordsOf } from "../../text/index.ts";
import type { Interned } from "../interned.ts";

/** How a content is put: its words as written, function words too. */
export interface WrittenWords {
  /** The beginning of every word, each once, by number; sorted. What a number leaves of `LETTERS` is how many letters it stands for. */
  readonly written: readonly number[];
  /** The sum of their letters. */
  readonly letters: number;
}

/** Words are told by fewer first letters than this: what follows is mostly grammar. */
const LETTERS = 8;

export function writtenWordsOf(text: string, most: number, vocabulary: Interned): WrittenWords {
  const beginnings = new Set(beginningsOf(wordsOf(text).slice(0, most)));
  const written = [...beginnings].map((one) => vocabulary.numberOf(one) * LETTERS + one.length).sort((one, other) => one - other);
  return { written, letters: written.reduce((sum, one) => sum + (one % LETTERS), 0) };
}

const beginningsOf = (words: readonly Word[]): readonly string[] => words.map(({ lower }) => lower.slice(0, LETTERS - 1));

/** The letters of the words that both hold. */
export function lettersShared({ written: one }: WrittenWords, { written: other }: WrittenWords): number {
  let [at, beside, letters] = [0, 0, 0];
  while (at < one.length && beside < other.length) {
    const [left, right] = [one[at] as number, other[beside] as number];
    if (left === right) letters += left % LETTERS;
    if (left <= right) at++;
    if (right <= left) beside++;
  }
  return letters;
}
