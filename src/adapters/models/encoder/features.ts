import type { DetectedSpan } from "../../../core/model/index.ts";
import type { Outline } from "../../../core/text/index.ts";
import { FeatureRows } from "./feature-rows.ts";
import { OUTLINE_FEATURES, paintText } from "./paint-outline.ts";
import type { Pieces } from "./word-pieces.ts";

/**
 * What an encoder is told of each piece beside its letters: where it stands, how it is cased, and what the rules found there (their
 * score). The order is the order of the columns, and belongs to the weights: change it and they must be trained anew.
 */
const FEATURES = [
  ...OUTLINE_FEATURES,
  "rule source",
  "rule cue",
  "rule content",
  "rule source begins",
  "rule cue begins",
  "rule content begins",
  "rule person",
  "rule organisation",
  "rule place",
  "rule time",
] as const;
type Feature = (typeof FEATURES)[number];

/** How many numbers stand for a piece. */
export const FEATURE_COUNT = FEATURES.length;

const columns = new Map<Feature, number>(FEATURES.map((feature, column) => [feature, column]));

/** One row of `FEATURE_COUNT` numbers in [0, 1] a piece, one after another. `found` is what the rules found in the same text. */
export function featuresOf(pieces: Pieces, outline: Outline, found: readonly DetectedSpan[]): Float32Array {
  const rows = new FeatureRows(pieces, columns);
  paintText(rows, pieces, outline);
  paintFound(rows, found);
  return rows.values;
}

const PAINTED: readonly (readonly [DetectedSpan["label"], Feature, Feature | null])[] = [
  ["source", "rule source", "rule source begins"],
  ["cue", "rule cue", "rule cue begins"],
  ["content", "rule content", "rule content begins"],
  ["person", "rule person", null],
  ["organisation", "rule organisation", null],
  ["place", "rule place", null],
  ["time", "rule time", null],
];

function paintFound(rows: FeatureRows<Feature>, found: readonly DetectedSpan[]): void {
  for (const [label, inside, begins] of PAINTED) {
    const spans = found.filter((span) => span.label === label).sort((a, b) => b.score - a.score);
    rows.paintBest(spans, inside);
    if (begins !== null) for (const span of spans) rows.begin(span.start, begins, span.score);
  }
}
