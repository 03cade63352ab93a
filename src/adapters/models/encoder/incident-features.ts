import type { DetectedSpan } from "../../../core/model/index.ts";
import type { Outline } from "../../../core/text/index.ts";
import { FeatureRows } from "./feature-rows.ts";
import { OUTLINE_FEATURES, paintText } from "./paint-outline.ts";
import type { Pieces } from "./word-pieces.ts";

/**
 * What the encoder of incidents is told of each piece beside its letters. The order is the order of the columns, and belongs to the
 * weights: change it and they must be trained anew.
 */
const FEATURES = [
  ...OUTLINE_FEATURES,
  "rule content",
  "rule person",
  "rule organisation",
  "rule place",
  "rule time",
  "rule count",
  "rule trigger",
  "rule perpetrator",
  "rule target",
  "rule victim",
  "rule weapon",
] as const;
type Feature = (typeof FEATURES)[number];

/** How many numbers stand for a piece. */
export const INCIDENT_FEATURE_COUNT = FEATURES.length;

const columns = new Map<Feature, number>(FEATURES.map((feature, column) => [feature, column]));

const LABELS = [
  "content",
  "person",
  "organisation",
  "place",
  "time",
  "count",
  "trigger",
  "perpetrator",
  "target",
  "victim",
  "weapon",
] as const satisfies readonly DetectedSpan["label"][];

/** One row of `INCIDENT_FEATURE_COUNT` numbers in [0, 1] a piece, one after another. `found` is what the rules found in the same text. */
export function incidentFeaturesOf(pieces: Pieces, outline: Outline, found: readonly DetectedSpan[]): Float32Array {
  const rows = new FeatureRows(pieces, columns);
  paintText(rows, pieces, outline);
  for (const label of LABELS) {
    const spans = found.filter((span) => span.label === label).sort((a, b) => b.score - a.score);
    rows.paintBest(spans, `rule ${label}`);
  }
  return rows.values;
}
