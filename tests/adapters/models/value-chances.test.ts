import { describe, expect, test } from "vitest";
import { SOURCE_VALUES, VALUE_COLUMNS } from "../../../src/adapters/models/encoder/encoder.ts";
import { withChances } from "../../../src/adapters/models/encoder/value-chances.ts";
import { wordPiecesOf } from "../../../src/adapters/models/encoder/word-pieces.ts";
import type { DetectedSpan, Detections } from "../../../src/core/model/index.ts";
import { vocabulary } from "./invented-encoder.ts";

const TEXT = "mara vell said the bridge fell";
const pieces = wordPiecesOf(TEXT, vocabulary);
const span = (words: string, label: DetectedSpan["label"]): DetectedSpan => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  label,
  score: 0.9,
});
const detections: Detections = {
  detector: "invented",
  version: "0",
  spans: [span("said", "cue"), span("mara vell", "source"), span("the bridge fell", "content")],
  links: [],
};

/** Logits that hold the piece at `at` an office, and all others nothing in particular. */
function logitsWithOffice(at: number): Float32Array {
  const values = new Float32Array(pieces.ids.length * VALUE_COLUMNS);
  values[at * VALUE_COLUMNS + SOURCE_VALUES.named.indexOf("office")] = 8;
  return values;
}

describe("what an encoder takes sources to be", () => {
  test("stands on sources alone", () => {
    const [cue, source, content] = withChances(detections, pieces, logitsWithOffice(0)).spans;
    expect(Object.keys(source?.chances ?? {})).toEqual(["named", "sourceKind"]);
    expect(cue).not.toHaveProperty("chances");
    expect(content).not.toHaveProperty("chances");
  });

  test("is the mean over the pieces of a span, as chances that sum to one", () => {
    const [, source] = withChances(detections, pieces, logitsWithOffice(1)).spans;
    const named = source?.chances?.named;
    // Two pieces, of which one says 8: e^4 against four others that say nothing.
    expect(named?.office).toBeCloseTo(Math.exp(4) / (Math.exp(4) + 4), 6);
    expect(Object.values(named ?? {}).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  });

  test("is not told of spans behind the last piece that was read", () => {
    const late = { ...span("mara vell", "source"), start: 400, end: 404 };
    expect(withChances({ ...detections, spans: [late] }, pieces, logitsWithOffice(0)).spans[0]).toEqual(late);
  });
});
