import type { Chances, DetectedSpan, Detections, ValueChances } from "../../../core/model/index.ts";
import { SOURCE_VALUES, VALUE_COLUMNS } from "./encoder.ts";
import { firstPieceAfter, type Pieces } from "./word-pieces.ts";

/**
 * The detections with what an encoder takes every source to be: the mean of the logits of its pieces, as it was trained. `values`
 * holds `VALUE_COLUMNS` logits a piece. Spans behind the pieces that were read stay as they are.
 */
export function withChances(detections: Detections, pieces: Pieces, values: Float32Array): Detections {
  return {
    ...detections,
    spans: detections.spans.map((span) => {
      const range = span.label === "source" ? piecesOf(pieces, span) : null;
      return range === null ? span : { ...span, chances: chancesOf(meansOf(values, range)) };
    }),
  };
}

/** Pieces `[first, after)` that share a character with a span. */
function piecesOf(pieces: Pieces, { start, end }: DetectedSpan): readonly [number, number] | null {
  const { starts } = pieces;
  const first = firstPieceAfter(pieces, start);
  let after = first;
  while (after < starts.length && (starts[after] as number) < end) after++;
  return after > first ? [first, after] : null;
}

function meansOf(values: Float32Array, [first, after]: readonly [number, number]): Float64Array {
  const means = new Float64Array(VALUE_COLUMNS);
  for (let piece = first; piece < after; piece++)
    for (let column = 0; column < VALUE_COLUMNS; column++)
      means[column] = (means[column] as number) + (values[piece * VALUE_COLUMNS + column] as number) / (after - first);
  return means;
}

function chancesOf(logits: Float64Array): ValueChances {
  const { named, sourceKind } = SOURCE_VALUES;
  return { named: softmaxOf(named, logits), sourceKind: softmaxOf(sourceKind, logits.subarray(named.length)) };
}

/** Chances of the names from their logits, as many of the first as there are names. */
function softmaxOf<Name extends string>(names: readonly Name[], logits: Float64Array): Chances<Name> {
  const most = Math.max(...logits.subarray(0, names.length));
  const weights = names.map((_, at) => Math.exp((logits[at] as number) - most));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Object.fromEntries(names.map((name, at) => [name, (weights[at] as number) / sum])) as Chances<Name>;
}
