import { readFileSync } from "node:fs";
import { join } from "node:path";

const TABLE = join(import.meta.dirname, "..", "..", "data", "words", "stories.json");
/** Words of more stories are words of every text, and say so much that they are no stock: "said". */
const COMMONEST = 900;

/** The words of news, each with the stories before it and its own added up: a number drawn below the last is drawn as often as news uses the word. */
export interface WordStock {
  readonly words: readonly string[];
  readonly sums: readonly number[];
}

/** The stock of the shipped table of words: how many stories each stands in is what makes invented texts as alike as real ones. */
export function wordStock(): WordStock {
  const { terms } = JSON.parse(readFileSync(TABLE, "utf8")) as { readonly terms: Readonly<Record<string, number>> };
  const words = Object.entries(terms).filter(([term, stories]) => /^[a-z]{3,}$/u.test(term) && stories < COMMONEST);
  let sum = 0;
  return { words: words.map(([term]) => term), sums: words.map(([, stories]) => (sum += stories)) };
}

export function wordFrom({ words, sums }: WordStock, random: () => number): string {
  const wanted = random() * (sums.at(-1) as number);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] as number) <= wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] as string;
}

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== "");

export const RANKS = words(`
  governor colonel mayor minister sergeant sheriff judge prosecutor spokesman spokeswoman commander inspector director chairman doctor
  secretary senator captain general lawyer`);

export const DONE = words(`
  brought taken sent shown sold given left moved kept found lost held built bought hidden carried handed lent shared traded
  watched followed counted guarded painted cleared opened closed burned mended`);

export const TARGETS = [
  "a police post",
  "the grain market",
  "an army convoy",
  "a bus station",
  "the district office",
  "a power substation",
  "a school",
  "a toll gate",
  "a fuel depot",
  "the railway yard",
  "a customs house",
  "a radio mast",
  "a village mosque",
  "a hotel",
  "a bank",
  "the water works",
  "a court building",
  "a road crew",
  "an oil tanker",
  "a checkpoint",
  "a clinic",
  "a livestock fair",
] as const;

export const DEEDS = [
  "a car bomb exploded near",
  "gunmen opened fire on",
  "a roadside bomb struck",
  "attackers threw grenades at",
  "armed men set fire to",
  "rockets hit",
  "a suicide bomber attacked",
  "masked men raided",
  "mortar shells fell on",
  "militants ambushed",
] as const;

export const SYLLABLES = words("ba ko mi ra tu len dor vas pel in sho gar ni el mo fa ter qui zan ob rel tam ush kor ven dal");
