import type { SharedPassage, Span } from "../../model/index.ts";
import type { RareDetails as AllDetails, RareDetail } from "./rare-details.ts";

type RareDetails = Omit<AllDetails, "nameRuns">;

/** A detail told oftener by either text is what both are about: the place, the thing attacked, the group. */
const MOST_TIMES = 2;
/** Sentences tell one thing where they share so many rare details, names counted once: two names are one person, or who is talked of. */
const FEWEST_TO_MEET = 2;

/** A rare detail that both texts tell. */
export interface SharedDetail {
  readonly here: RareDetail;
  readonly there: RareDetail;
}

/** What two texts tell in common beside what both are about. */
export interface Tellings {
  /** In order of the first text. */
  readonly shared: readonly SharedDetail[];
  /** Those of them that are words and numbers: names are in every account of one incident. */
  readonly words: readonly SharedDetail[];
  /** Of the details of the text that tells fewer, by weight, 0 to 1. */
  readonly share: number;
  /** The same of words and numbers alone. */
  readonly shareOfWords: number;
  /** Standard deviations by which more of them stand in one order than chance would leave so. */
  readonly order: number;
  /** Sentences of the first text, each with the one of the other that tells the same. */
  readonly met: readonly SharedPassage[];
  /** How many they are of the sentences of the text that has fewer, 0 to 1. */
  readonly shareMet: number;
}

/** Compares two texts detail by detail. Passages that they share word for word are left out: those are a matter of `alignTerms`. */
export function compareTellings(here: RareDetails, there: RareDetails, passages: readonly SharedPassage[]): Tellings {
  const isOwn = (span: Span, side: "here" | "there"): boolean =>
    passages.every((one) => one[side][1] <= span[0] || span[1] <= one[side][0]);
  const seldomIn = (one: RareDetails, other: RareDetails, side: "here" | "there"): readonly RareDetail[] =>
    [...one.byKey.values()].filter(
      ({ key, span, times }) => times <= MOST_TIMES && (other.byKey.get(key)?.times ?? 0) <= MOST_TIMES && isOwn(span, side),
    );
  const [mine, theirs] = [seldomIn(here, there, "here"), seldomIn(there, here, "there")];
  const byKey = new Map(theirs.map((detail) => [detail.key, detail]));
  const shared = mine.flatMap((one): readonly SharedDetail[] => {
    const other = byKey.get(one.key);
    return other === undefined ? [] : [{ here: one, there: other }];
  });
  const words = shared.filter(isWord);
  const shorter = weightOf(mine) <= weightOf(theirs) ? mine : theirs;
  const met = meetings(shared, here, there);
  return {
    shared,
    words,
    share: weightOfShared(shared) / Math.max(1, weightOf(shorter)),
    shareOfWords: weightOfShared(words) / Math.max(1, weightOf(shorter.filter(({ kind }) => kind !== "name"))),
    order: orderAboveChance(shared.map((one) => one.there.span[0])),
    met,
    shareMet: met.length / Math.max(1, Math.min(here.sentences.length, there.sentences.length)),
  };
}

const isWord = ({ here, there }: SharedDetail): boolean => here.kind !== "name" && there.kind !== "name";

const weightOf = (details: readonly RareDetail[]): number => details.reduce((sum, { weight }) => sum + weight, 0);
const weightOfShared = (shared: readonly SharedDetail[]): number => weightOf(shared.map(({ here }) => here));

/** For each sentence of the first text the one of the other that shares most of its details by weight. */
function meetings(shared: readonly SharedDetail[], here: RareDetails, there: RareDetails): readonly SharedPassage[] {
  return [...new Set(shared.map((one) => one.here.sentence))].flatMap((sentence): readonly SharedPassage[] => {
    const others = new Map<number, SharedDetail[]>();
    for (const one of shared.filter((each) => each.here.sentence === sentence)) {
      const known = others.get(one.there.sentence);
      if (known === undefined) others.set(one.there.sentence, [one]);
      else known.push(one);
    }
    const [best] = [...others]
      .filter(([, details]) => details.filter(isWord).length + (details.every(isWord) ? 0 : 1) >= FEWEST_TO_MEET)
      .sort(([a, x], [b, y]) => weightOfShared(y) - weightOfShared(x) || a - b);
    return best === undefined ? [] : [{ here: here.sentences[sentence] as Span, there: there.sentences[best[0]] as Span }];
  });
}

/**
 * How far the longest run of places that rise exceeds that of a random order, in standard deviations. For n places in random order it is
 * about 2√n − 1.77 n^(1/6) long, with a deviation of 0.9 n^(1/6) (Baik, Deift and Johansson 1999).
 */
function orderAboveChance(places: readonly number[]): number {
  const sixth = places.length ** (1 / 6);
  return places.length < 2 ? 0 : (longestRise(places) - (2 * Math.sqrt(places.length) - 1.77 * sixth)) / (0.9 * sixth);
}

/** Length of the longest rising subsequence (patience sorting). */
function longestRise(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    const found = ends.findIndex((end) => end >= place);
    ends[found < 0 ? ends.length : found] = place;
  }
  return ends.length;
}
