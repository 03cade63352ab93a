import type { Span } from "../../../core/model/index.ts";
import { TAG_FAMILIES } from "./encoder.ts";
import type { CueWord, ReadText } from "./read-windows.ts";
import type { ReadWord } from "./words-of-pieces.ts";

/** One attribution that an encoder chose. Spans in UTF-16 code units; `score` in [0, 1]. */
export interface ChosenAttribution {
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: readonly Span[];
  readonly score: number;
}

/** Numbers that were chosen on the development texts for one set of weights. */
export interface Thresholds {
  /** The least score of an attribution that is kept. */
  readonly keep: number;
  /** What it costs, in log odds, to begin or end a stretch of content. */
  readonly change: number;
  /** What the log odds of a whole source must sum to. */
  readonly source: number;
}

const COLUMNS = TAG_FAMILIES.length * 3;

interface Candidate {
  readonly cue: readonly [number, number];
  readonly source: readonly [number, number] | null;
  readonly content: readonly (readonly [number, number])[];
  readonly score: number;
}

/** The attributions of a text, best first in dispute: a word is the content of one only, and no cue stands in another's content. */
export function chooseAttributions(read: ReadText, thresholds: Thresholds): readonly ChosenAttribution[] {
  const taken = new Uint8Array(read.words.length);
  const chosen: Candidate[] = [];
  const candidates = read.cues.map((cue) => candidateOf(read, cue, thresholds)).sort((a, b) => b.score - a.score || a.cue[0] - b.cue[0]);
  for (const candidate of candidates) {
    if (candidate.score < thresholds.keep) break;
    if (taken[candidate.cue[0]]) continue;
    const content = candidate.content.flatMap((range) => freeParts(range, taken));
    if (sizeOf(content) === 0 || sizeOf(content) < sizeOf(candidate.content) / 2) continue;
    for (const [from, to] of [...content, candidate.cue]) taken.fill(1, from, to);
    chosen.push({ ...candidate, content });
  }
  return chosen.sort((a, b) => a.cue[0] - b.cue[0]).map((one) => asSpans(read.words, one));
}

function candidateOf(read: ReadText, { word, probability, fit }: CueWord, thresholds: Thresholds): Candidate {
  const cue = cueFrom(read, word);
  const content = stretchesOf(fit.content, thresholds.change).map(([a, b]) => [a + fit.from, b + fit.from] as const);
  const parts = content.flatMap((range) => withoutRange(range, cue));
  const best = bestStretch(fit.source);
  const source = best !== null && best.sum > thresholds.source ? ([best.from + fit.from, best.to + fit.from] as const) : null;
  return { cue, source, content: parts, score: probability ** 0.5 * meanProbability(fit.content, parts, fit.from) };
}

/** The cue's words: it goes on while going on is likelier than not, and where it has begun a name ("told the Harbour") to the name's end. */
function cueFrom({ tags, words }: ReadText, word: number): readonly [number, number] {
  const goesOn = (at: number, family: number): boolean => (tags[at * COLUMNS + 3 * family + 2] as number) > 0.5;
  let after = word + 1;
  while (after < words.length && (goesOn(after, 0) || (after > word + 1 && NAMES.some((family) => goesOn(after, family))))) after++;
  return [word, after];
}
const NAMES = (["person", "organisation", "place", "other"] as const).map((name) => TAG_FAMILIES.indexOf(name));

/** The stretches whose log odds, less what each beginning and end costs, sum to most (Viterbi over two states). */
function stretchesOf(odds: Float64Array, change: number): readonly (readonly [number, number])[] {
  const cameFrom: [Uint8Array, Uint8Array] = [new Uint8Array(odds.length), new Uint8Array(odds.length)];
  let outside = 0;
  let inside = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < odds.length; at++) {
    const staysOut = outside >= inside - change;
    const staysIn = inside >= outside - change;
    cameFrom[0][at] = staysOut ? 0 : 1;
    cameFrom[1][at] = staysIn ? 1 : 0;
    const nextOutside = staysOut ? outside : inside - change;
    inside = (staysIn ? inside : outside - change) + (odds[at] as number);
    outside = nextOutside;
  }
  const found: [number, number][] = [];
  let state: 0 | 1 = inside - change > outside ? 1 : 0;
  let end = odds.length;
  for (let at = odds.length - 1; at >= 0; at--) {
    const before = cameFrom[state][at] as 0 | 1;
    if (state === 1 && before === 0) found.push([at, end]);
    if (state === 0 && before === 1) end = at;
    state = before;
  }
  return found.reverse();
}

/** The one stretch whose log odds sum to most (Kadane). */
function bestStretch(odds: Float64Array): { from: number; to: number; sum: number } | null {
  let best: { from: number; to: number; sum: number } | null = null;
  let from = 0;
  let sum = 0;
  for (let at = 0; at < odds.length; at++) {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += odds[at] as number;
    if (best === null || sum > best.sum) best = { from, to: at + 1, sum };
  }
  return best;
}

function meanProbability(odds: Float64Array, ranges: readonly (readonly [number, number])[], offset: number): number {
  let sum = 0;
  for (const [from, to] of ranges) for (let at = from; at < to; at++) sum += 1 / (1 + Math.exp(-(odds[at - offset] as number)));
  return sum / Math.max(1, sizeOf(ranges));
}

const sizeOf = (ranges: readonly (readonly [number, number])[]): number => ranges.reduce((sum, [from, to]) => sum + to - from, 0);

function withoutRange([from, to]: readonly [number, number], [a, b]: readonly [number, number]): readonly (readonly [number, number])[] {
  if (b <= from || a >= to) return [[from, to]];
  return (
    [
      [from, a],
      [b, to],
    ] as const
  ).filter(([x, y]) => x < y);
}

function freeParts([from, to]: readonly [number, number], taken: Uint8Array): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let start = -1;
  for (let at = from; at <= to; at++) {
    const isFree = at < to && !taken[at];
    if (isFree && start < 0) start = at;
    if (!isFree && start >= 0) {
      parts.push([start, at]);
      start = -1;
    }
  }
  return parts;
}

function asSpans(words: readonly ReadWord[], { cue, source, content, score }: Candidate): ChosenAttribution {
  const span = ([from, to]: readonly [number, number]): Span => [(words[from] as ReadWord).start, (words[to - 1] as ReadWord).end];
  return { cue: span(cue), source: source === null ? null : span(source), content: content.map(span), score };
}
