import type { Reason, ScoredPair, WordWeights } from "../../model/index.ts";
import { type ComparableReport, cosineOf, namesInCommon } from "./comparable-report.ts";
import {
  compareActors,
  compareDates,
  compareKinds,
  comparePlaces,
  comparePublication,
  compareTolls,
  compareUndated,
  type Finding,
} from "./compare-facts.ts";
import { PASSING_WEIGHTS, type PairWeights, WHOLE_WEIGHTS } from "./pair-weights.ts";

/** One respect in which two reports were compared: `value` x the weight of `key` goes into the score. */
export interface Evidence {
  readonly key: string;
  readonly value: number;
  readonly text: Finding["text"];
}

/** Findings that forbid two reports to be of one incident, whatever else agrees. */
const FORBIDDING = new Set(["place.other-country", "kind.other-act", "status.other"]);
/** Names that weigh as much as one of no table are rare. */
const RARE = 0.01;
const MOST_RARE = 3;

/** What a finding that forbids it weighs where reasons are told. */
const FORBIDDEN = -100;
const NO_REASONS: readonly Reason[] = [];

/**
 * Whether two reports tell of one incident: 0 is as likely as not for reports that chiefly tell of it. The score depends on the two alone
 * and is the same either way round. Without its reasons, which most pairs never need: see `explainPair`.
 */
export function compareReports(a: ComparableReport, b: ComparableReport, weights: WordWeights): ScoredPair {
  const [first, second] = inOrder(a, b);
  return scored(first, second, evidenceOf(first, second, weights));
}

function scored(first: ComparableReport, second: ComparableReport, evidence: readonly Evidence[]): ScoredPair {
  const table = weightsFor(first, second);
  const score = rounded(evidence.reduce((sum, { key, value }) => sum + value * (table[key] ?? 0), table.start ?? 0));
  const verdict = evidence.some(({ key }) => FORBIDDING.has(key)) ? "apart" : "scored";
  return { a: first.profile.ref, b: second.profile.ref, score, verdict, reasons: NO_REASONS };
}

/** The same pair with what weighed in it, strongest first; where something forbids it, that alone. */
export function explainPair(a: ComparableReport, b: ComparableReport, weights: WordWeights): ScoredPair {
  const [first, second] = inOrder(a, b);
  const evidence = evidenceOf(first, second, weights);
  const pair = scored(first, second, evidence);
  if (pair.verdict === "scored") return { ...pair, reasons: reasonsOf(evidence, weightsFor(first, second)) };
  const forbidden = evidence.filter(({ key }) => FORBIDDING.has(key));
  return { ...pair, reasons: forbidden.map(({ text }) => ({ text: toldIn(text), weight: FORBIDDEN })) };
}

const toldIn = (text: Finding["text"]): string => (typeof text === "string" ? text : text());

/** What weighed, strongest first: findings that say the same in words are one reason. */
function reasonsOf(evidence: readonly Evidence[], table: PairWeights): readonly Reason[] {
  const byText = new Map<string, number>();
  for (const { key, value, text } of evidence) {
    const told = toldIn(text);
    byText.set(told, (byText.get(told) ?? 0) + value * (table[key] ?? 0));
  }
  return [...byText]
    .map(([text, weight]): Reason => ({ text, weight: rounded(weight) }))
    .filter(({ weight }) => weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.text < y.text ? -1 : 1));
}

/** Weights for two reports that are each what their document is chiefly about, or for others. */
export function weightsFor(a: ComparableReport, b: ComparableReport): PairWeights {
  return a.profile.ref.main && b.profile.ref.main ? WHOLE_WEIGHTS : PASSING_WEIGHTS;
}

function inOrder(a: ComparableReport, b: ComparableReport): readonly [ComparableReport, ComparableReport] {
  const [one, other] = [a.profile.ref, b.profile.ref];
  const isFirst = one.document < other.document || (one.document === other.document && one.index <= other.index);
  return isFirst ? [a, b] : [b, a];
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** Everything in which two reports were compared. The same for either order of the two. */
export function evidenceOf(a: ComparableReport, b: ComparableReport, weights: WordWeights): readonly Evidence[] {
  const [one, other] = [a.profile, b.profile];
  const facts: readonly (Finding | null)[] = [
    compareDates(one.date, other.date),
    comparePlaces(one.place, other.place),
    compareKinds(one, other),
    compareTolls("killed", one, other),
    compareTolls("injured", one, other),
    comparePublication(one, other),
    compareActors(one, other),
    compareStatus(a, b),
    publishedBefore(a, b) ?? publishedBefore(b, a),
  ];
  const undated = compareUndated(one, other);
  return [
    ...facts.flatMap((found) => (found === null ? [] : [{ ...found, value: 1 }])),
    ...(undated === null ? [] : [{ ...undated, value: one.ref.main && other.ref.main ? 1 - trustIn(a, b) : 1 }]),
    ...wordEvidence(a, b, weights),
  ];
}

function compareStatus({ profile: a }: ComparableReport, { profile: b }: ComparableReport): Finding | null {
  const isThreat = (status: string): boolean => status === "threatened";
  return isThreat(a.status) === isThreat(b.status) ? null : { key: "status.other", text: "a threat and an act" };
}

/** A text published before the day of an incident does not tell of it. */
function publishedBefore({ profile: a }: ComparableReport, { profile: b }: ComparableReport): Finding | null {
  if (a.published === null || b.date === null || b.date.from - a.published <= 1) return null;
  return { key: "published.before", text: "one was published before the day that the other tells" };
}

/** Different words of a text from which on its likeness to another tells what it tells of articles. */
const WORDS_OF_ARTICLE = 80;

/**
 * How far likeness of wording is to be trusted, 0 to 1: items of a sentence or two on the fights of one province are alike whatever they tell.
 * What is told in passing has weights of its own.
 */
function trustIn(a: ComparableReport, b: ComparableReport): number {
  if (!a.profile.ref.main || !b.profile.ref.main) return 1;
  return Math.min(1, Math.min(a.vector.terms.length, b.vector.terms.length) / WORDS_OF_ARTICLE);
}

function wordEvidence(a: ComparableReport, b: ComparableReport, weights: WordWeights): readonly Evidence[] {
  const cosine = cosineOf(a.vector, b.vector);
  const wording = cosine * trustIn(a, b);
  const { weight: shared, count, rare } = namesInCommon(a.names, b.names, weights.heaviest - RARE);
  const all = a.weightOfNames + b.weightOfNames;
  const people = a.people.filter((term) => b.people.includes(term)).length;
  const likeness = (): string => `${Math.round(100 * cosine)} % alike in wording`;
  const names = (): string => `${count} names in common`;
  return [
    { key: "wording", value: wording, text: likeness },
    { key: "wording.root", value: Math.sqrt(cosine) * trustIn(a, b), text: likeness },
    { key: "names.share", value: all === 0 ? 0 : (2 * shared) / all, text: names },
    { key: "names.weight", value: Math.log1p(shared), text: names },
    { key: "names.rare", value: Math.min(MOST_RARE, rare), text: names },
    ...(a.people.length > 0 && b.people.length > 0
      ? [
          {
            key: people > 0 ? "people.same" : "people.differ",
            value: 1,
            text: people > 0 ? "those named as hit or acting are named alike" : "others are named as hit or acting",
          },
        ]
      : []),
  ];
}
