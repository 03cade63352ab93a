import type { WordWeights } from "../../model/index.ts";
import type { Interned } from "../interned.ts";
import type { ReportProfile } from "./report-profile.ts";

/** Terms by number, each with its weight, above 0. */
export interface WeighedTerms {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** A profile made ready to be compared many times. */
export interface ComparableReport {
  readonly profile: ReportProfile;
  /** Term vector of length 1: (1 + ln count) x weight, scaled. */
  readonly vector: WeighedTerms;
  readonly names: WeighedTerms;
  /** All names' weight together. */
  readonly weightOfNames: number;
  readonly people: readonly number[];
}

/** What reports are made comparable with. */
export interface TermTables {
  readonly weights: WordWeights;
  readonly vocabulary: Interned;
}

const NONE: ReportProfile["words"] = new Map();

export function comparable(profile: ReportProfile, { weights, vocabulary }: TermTables): ComparableReport {
  const numbers = (terms: Iterable<string>): readonly number[] => Array.from(terms, (term) => vocabulary.numberOf(term));
  const raw = Array.from(profile.words, ([term, count]) => (1 + Math.log(count)) * weights.weightOf(term));
  const length = Math.sqrt(sumOf(raw.map((weight) => weight * weight))) || 1;
  const weightsOfNames = profile.names.map((term) => weights.weightOf(term));
  return {
    profile: { ...profile, words: NONE }, // Held as numbers: of thousands of reports not both are kept.
    vector: { terms: numbers(profile.words.keys()), weights: raw.map((weight) => weight / length) },
    names: { terms: numbers(profile.names), weights: weightsOfNames },
    weightOfNames: sumOf(weightsOfNames),
    people: numbers(profile.people),
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Finds the weight of a term among those of one list at once: a table over all terms, filled anew where another list is asked about. */
class WeightTable {
  private held: WeighedTerms = { terms: [], weights: [] };
  private table = new Float64Array(1024);

  fillWith(list: WeighedTerms): void {
    if (this.held === list) return;
    for (const term of this.held.terms) this.table[term] = 0;
    this.held = list;
    for (let at = 0; at < list.terms.length; at++) {
      const term = list.terms[at] as number;
      if (term >= this.table.length) this.grow(term);
      this.table[term] = list.weights[at] as number;
    }
  }

  /** 0 where the list does not have it. */
  weightOf(term: number): number {
    return this.table[term] ?? 0;
  }

  private grow(term: number): void {
    const larger = new Float64Array(2 * term);
    larger.set(this.table);
    this.table = larger;
  }
}

const ofVector = new WeightTable();
const ofNames = new WeightTable();

/** Cosine of two vectors of length 1, 0 to 1. */
export function cosineOf(a: WeighedTerms, b: WeighedTerms): number {
  const [small, large] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  ofVector.fillWith(large);
  let sum = 0;
  for (let at = 0; at < small.terms.length; at++) sum += (small.weights[at] as number) * ofVector.weightOf(small.terms[at] as number);
  return Math.min(1, sum);
}

/** Names that two reports share: their weight, how many they are, and how many of them weigh `rare` or more. */
export function namesInCommon(
  a: WeighedTerms,
  b: WeighedTerms,
  rare: number,
): { readonly weight: number; readonly count: number; readonly rare: number } {
  const [small, large] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  ofNames.fillWith(large);
  let [shared, count, rareOnes] = [0, 0, 0];
  for (let at = 0; at < small.terms.length; at++) {
    const weight = ofNames.weightOf(small.terms[at] as number);
    if (weight === 0) continue;
    shared += weight;
    count++;
    if (weight > rare) rareOnes++;
  }
  return { weight: shared, count, rare: rareOnes };
}
