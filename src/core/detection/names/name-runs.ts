import { BODIES_OF } from "../../lexicon/name-words.ts";
import type { Outline, Word } from "../../text/index.ts";

/** Words `[from, to)` of the outline that are written as one name. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** The first word opens a sentence, so that its capital says nothing. */
  readonly opening: "sentence" | "inside";
}

const CONNECTORS = new Set("of de del la las los da do dos bin ibn al el von van der and- wa ya za".split(" "));
const MOST_WORDS = 8;
/** "Deir ez-Zor", "al-Ruya Tower": an Arabic article joined to a name is small. */
const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:(?:al|el|ad|an|ar|as|at|az|ed|er|es|ez|ash|esh|ul|ur)-)?\p{Lu}/u.test(word.text);

/** Runs of capitalised words in mixed-case text, small connecting words inside them. A mark of punctuation ends a run. */
export function nameRuns({ text, words, sentences }: Outline): readonly NameRun[] {
  const opens = new Set<number>();
  let sentence = 0;
  for (const [index, word] of words.entries()) {
    while (sentence < sentences.length && (sentences[sentence]?.[1] ?? 0) <= word.start) sentence++;
    const start = sentences[sentence]?.[0] ?? -1;
    if (start >= 0 && (words[index - 1]?.start ?? -1) < start && word.end > start) opens.add(index);
  }
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(words[at])) continue;
    let to = at + 1;
    while (to < words.length && to - at < MOST_WORDS && joins(text, words, to)) to++;
    while (to > at + 1 && !isCapital(words[to - 1]) && !/^\d/u.test(words[to - 1]?.text ?? "")) to--;
    runs.push({ from: at, to, opening: opens.has(at) ? "sentence" : "inside" });
    at = to - 1;
  }
  return runs;
}

const takesOfThe = (word: Word | undefined): boolean =>
  word !== undefined && (word.lower === "republic" || (isCapital(word) && BODIES_OF.has(word.lower)));

function joins(text: string, words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1] as Word, words[at] as Word, words[at + 1]];
  const gap = text.slice(before.end, word.start);
  if (!/^(?: |\u00a0|\. )$/u.test(gap) || (gap === ". " && before.text.length > 2) || /['’]s$/u.test(before.text)) return false;
  if (isCapital(word)) return true;
  // "The Republic of the Congo", "the Sons of the Harbour".
  const [isOf, isThe] = [word.lower === "of" && takesOfThe(before), word.lower === "the" && before.lower === "of"];
  if (isOf && next?.lower === "the" && isCapital(words[at + 2])) return true;
  if (isThe && takesOfThe(words[at - 2]) && isCapital(next)) return true;
  return CONNECTORS.has(word.lower) && isCapital(next) && text.slice(word.end, next?.start) === " ";
}

/** A word in small letters without its possessive; empty for none. */
export const bare = (word: Word | undefined): string => (word?.lower ?? "").replace(/['’]s$/u, "");

/** Words `[from, to)` as one name, without a possessive. */
export function nameOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")
    .replace(/['’]s$/u, "");
}
