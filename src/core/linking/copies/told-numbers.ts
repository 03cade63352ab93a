import { NUMBER_SOURCE, numberOf } from "../../lexicon/number-words.ts";
import { stemOf } from "../../lexicon/stem.ts";
import {
  NP_AUXILIARIES,
  NP_CONJUNCTIONS,
  NP_DETERMINERS,
  NP_PREPOSITIONS,
  NP_PRONOUNS,
  NP_RELATIVES,
  NP_SUBORDINATORS,
  PLAIN_VERBS,
} from "../../lexicon/word-classes.ts";

/** A number as a text tells it. */
export interface ToldNumber {
  /** As written, with the words that bound it: "at least seven". */
  readonly asWritten: string;
  /** The same however it is written: "7 or more", "about 80", "6:10". */
  readonly meaning: string;
  /** The same without what bounds it. */
  readonly value: string;
  /** What is counted: "customs officers"; empty where no noun follows. */
  readonly group: string;
}

const BOUNDS: readonly (readonly [meaning: string, words: string])[] = [
  ["or more", "at least|no fewer than|no less than|not less than|a minimum of"],
  ["and more", "more than|over|upwards of"],
  ["or fewer", "up to|as many as|at most|a maximum of"],
  ["and fewer", "fewer than|less than|under"],
  ["nearly", "nearly|almost|close to"],
  ["about", "about|around|some|approximately|roughly|an estimated"],
];
const BOUND = BOUNDS.map(([, words]) => words).join("|");
const NUMBER = new RegExp(
  `\\b(?:(${BOUND}) )?(?:(\\d{1,2}[:.]\\d{2}(?= ?[ap]\\.?m\\b)|\\d{1,2}:\\d{2})|(${NUMBER_SOURCE}))(?![\\w])`,
  "giu",
);

/** The numbers of a content in order, "one" left out: it counts less often than it stands for a noun. */
export function toldNumbersIn(content: string): readonly ToldNumber[] {
  return [...content.matchAll(NUMBER)].flatMap((match): readonly ToldNumber[] => {
    const [asWritten, bound, time, cardinal] = match;
    const number = cardinal === undefined ? null : numberOf(cardinal.toLowerCase());
    const value = time?.replace(".", ":") ?? (number === null ? null : String(number));
    if (value === null || (value === "1" && cardinal !== "1")) return [];
    const told = BOUNDS.find(([, words]) => words.split("|").includes(bound?.toLowerCase() ?? ""));
    const meaning = told === undefined ? value : `${value} ${told[0]}`;
    return [{ asWritten, meaning, value, group: groupAfter(content.slice(match.index + asWritten.length)) }];
  });
}

const LONGEST_GROUP = 4;
const CLOSERS: readonly ReadonlySet<string>[] = [
  NP_PREPOSITIONS,
  NP_AUXILIARIES,
  NP_CONJUNCTIONS,
  NP_RELATIVES,
  NP_SUBORDINATORS,
  NP_DETERMINERS,
  NP_PRONOUNS,
  PLAIN_VERBS,
];

/** The noun phrase that a number counts: words up to the first that closes it; empty for an age. */
function groupAfter(text: string): string {
  if (/^[ -]years?[ -]old\b/iu.test(text)) return "";
  const group: string[] = [];
  for (const [, word] of text.matchAll(/[ -]+([\p{L}'’-]+)/guy)) {
    const lower = (word as string).toLowerCase();
    const isVerb = group.length > 0 && /(?:ed|ing)$/u.test(lower);
    if (group.length === LONGEST_GROUP || isVerb || CLOSERS.some((closer) => closer.has(lower))) break;
    group.push(lower);
  }
  return group.join(" ");
}

/** Whether two phrases name one group: the same words, forms apart. */
export function isOneGroup(one: string, other: string): boolean {
  const stems = (group: string): string => group.split(/[ -]/u).map(stemOf).join(" ");
  return stems(one) === stems(other);
}
