import { labelledSet } from "./labelled.ts";

/** How often a word stands in small letters and with a capital, inside sentences of newspapers. */
interface Casing {
  small: number;
  capital: number;
  whole: number;
}

let known: ReadonlyMap<string, Casing> | null = null;

/** Counts over mixed-case training texts; the first word of a sentence says nothing. */
function casings(): ReadonlyMap<string, Casing> {
  if (known !== null) return known;
  const counts = new Map<string, Casing>();
  for (const file of ["polnear/train.jsonl", "current-events/attacks.jsonl", "gva/train.jsonl"]) {
    for (const { text } of labelledSet(file) ?? []) {
      for (const { 1: word = "" } of text.matchAll(/(?<=[\p{L},;] )(\p{L}+)/gu)) {
        const count = counts.get(word.toLowerCase()) ?? { small: 0, capital: 0, whole: 0 };
        if (word === word.toLowerCase()) count.small++;
        else if (word === word.toUpperCase() && word.length > 1) count.whole++;
        else count.capital++;
        counts.set(word.toLowerCase(), count);
      }
    }
  }
  known = counts;
  return counts;
}

/**
 * A text in capitals as a newspaper would print it, as well as words alone tell: what newspapers write small is small, what they never
 * write is a name, and what stands in brackets and is no word is an acronym. Of the same length.
 */
export function recased(text: string): string {
  const counts = casings();
  return text.replace(/(\p{L})(\p{L}*)/gu, (word, first: string, rest: string, at: number) => {
    const lower = word.toLowerCase();
    if (lower.length !== word.length) return word;
    const { small, capital, whole } = counts.get(lower) ?? { small: 0, capital: 1, whole: 0 };
    const isBracketed = /[[(]$/u.test(text.slice(0, at)) && /^[\])]/u.test(text.slice(at + word.length));
    if ((isBracketed && small === 0) || whole > small + capital) return word.toUpperCase();
    const begins = /(?:^|[.!?"\]]\s+|\n)["“]?$/u.test(text.slice(Math.max(0, at - 4), at));
    return begins || capital > small ? first.toUpperCase() + rest.toLowerCase() : lower;
  });
}
