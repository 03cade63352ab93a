import type { DetectedSpan, Span } from "../../../core/model/index.ts";
import type { Outline } from "../../../core/text/index.ts";
import type { Pieces } from "./word-pieces.ts";

/**
 * What an encoder is told of each piece beside its letters: where it stands, how it is cased, and what the rules found there (their
 * score). The order is the order of the columns, and belongs to the weights: change it and they must be trained anew.
 */
const FEATURES = [
  "quoted",
  "opening mark",
  "closing mark",
  "lower case",
  "capitalised",
  "capitals",
  "mixed text",
  "first of sentence",
  "first of paragraph",
  "first paragraph",
  "inside a word",
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
  const rows = new Rows(pieces);
  paintOutline(rows, outline);
  for (const [index] of pieces.ids.entries()) {
    const start = pieces.starts[index] as number;
    if (index > 0 && (pieces.ends[index - 1] as number) >= start && isLetter(outline.text, start)) rows.set(index, "inside a word", 1);
    if (outline.casing === "mixed") paintCase(rows, index, outline.text.slice(start, pieces.ends[index]));
  }
  paintFound(rows, found);
  return rows.values;
}

const isLetter = (text: string, at: number): boolean =>
  at > 0 && /[\p{L}\p{N}]/u.test(text[at] ?? "") && /[\p{L}\p{N}]/u.test(text[at - 1] ?? "");

function paintOutline(rows: Rows, outline: Outline): void {
  if (outline.casing === "mixed") rows.paint([[0, outline.text.length]], "mixed text", 1);
  if (outline.paragraphs[0] !== undefined) rows.paint([outline.paragraphs[0]], "first paragraph", 1);
  for (const { span, inner } of outline.quotations) {
    rows.paint([inner], "quoted", 1);
    rows.paint([[span[0], inner[0]]], "opening mark", 1);
    rows.paint([[inner[1], span[1]]], "closing mark", 1);
  }
  for (const [start] of outline.sentences) rows.begin(start, "first of sentence", 1);
  for (const [start] of outline.paragraphs) rows.begin(start, "first of paragraph", 1);
}

function paintCase(rows: Rows, index: number, written: string): void {
  const lower = written.toLowerCase();
  const upper = written.toUpperCase();
  if (lower === upper) return;
  if (written === lower) rows.set(index, "lower case", 1);
  else if (written === upper && written.length > 1) rows.set(index, "capitals", 1);
  else rows.set(index, "capitalised", 1);
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

function paintFound(rows: Rows, found: readonly DetectedSpan[]): void {
  for (const [label, inside, begins] of PAINTED) {
    const spans = found.filter((span) => span.label === label).sort((a, b) => b.score - a.score);
    rows.paintBest(spans, inside);
    if (begins !== null) for (const span of spans) rows.begin(span.start, begins, span.score);
  }
}

/** The table of features, painted by ranges of the text. */
class Rows {
  readonly values: Float32Array;
  readonly #pieces: Pieces;

  constructor(pieces: Pieces) {
    this.#pieces = pieces;
    this.values = new Float32Array(pieces.ids.length * FEATURE_COUNT);
  }

  set(index: number, feature: Feature, value: number): void {
    const at = index * FEATURE_COUNT + (columns.get(feature) as number);
    this.values[at] = Math.max(this.values[at] as number, value);
  }

  /** Marks the first piece that ends after `offset`. */
  begin(offset: number, feature: Feature, value: number): void {
    const index = this.#firstEndingAfter(offset);
    if (index < this.#pieces.ids.length) this.set(index, feature, value);
  }

  paint(spans: readonly Span[], feature: Feature, value: number): void {
    for (const [start, end] of spans) {
      for (let index = this.#firstEndingAfter(start); index < this.#pieces.ids.length; index++) {
        if ((this.#pieces.starts[index] as number) >= end) break;
        this.set(index, feature, value);
      }
    }
  }

  /** Paints spans, best first, each piece once: spans that lie in one another by the thousand cost no more than the text is long. */
  paintBest(spans: readonly DetectedSpan[], feature: Feature): void {
    const next = Int32Array.from({ length: this.#pieces.ids.length + 1 }, (_, index) => index);
    const free = (from: number): number => {
      let root = from;
      while (next[root] !== root) root = next[root] as number;
      for (let at = from; next[at] !== root; ) [at, next[at]] = [next[at] as number, root];
      return root;
    };
    for (const { start, end, score } of spans) {
      for (let index = free(this.#firstEndingAfter(start)); index < this.#pieces.ids.length; index = free(index)) {
        if ((this.#pieces.starts[index] as number) >= end) break;
        this.set(index, feature, score);
        next[index] = index + 1;
      }
    }
  }

  #firstEndingAfter(offset: number): number {
    const { ends } = this.#pieces;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
