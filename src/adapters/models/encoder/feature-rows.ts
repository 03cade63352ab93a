import type { DetectedSpan, Span } from "../../../core/model/index.ts";
import { firstPieceAfter, type Pieces } from "./word-pieces.ts";

/**
 * A table of features, one row a piece, painted by ranges of the text. `columns` gives each feature's column, from 0; every value lies
 * in [0, 1], and of two painted on one piece the higher stays.
 */
export class FeatureRows<Feature extends string> {
  readonly values: Float32Array;
  readonly #pieces: Pieces;
  readonly #columns: ReadonlyMap<Feature, number>;

  constructor(pieces: Pieces, columns: ReadonlyMap<Feature, number>) {
    this.#pieces = pieces;
    this.#columns = columns;
    this.values = new Float32Array(pieces.ids.length * columns.size);
  }

  set(index: number, feature: Feature, value: number): void {
    const at = index * this.#columns.size + (this.#columns.get(feature) as number);
    this.values[at] = Math.max(this.values[at] as number, value);
  }

  /** Marks the first piece that ends after `offset`. */
  begin(offset: number, feature: Feature, value: number): void {
    const index = firstPieceAfter(this.#pieces, offset);
    if (index < this.#pieces.ids.length) this.set(index, feature, value);
  }

  paint(spans: readonly Span[], feature: Feature, value: number): void {
    for (const [start, end] of spans) {
      for (let index = firstPieceAfter(this.#pieces, start); index < this.#pieces.ids.length; index++) {
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
      for (let index = free(firstPieceAfter(this.#pieces, start)); index < this.#pieces.ids.length; index = free(index)) {
        if ((this.#pieces.starts[index] as number) >= end) break;
        this.set(index, feature, score);
        next[index] = index + 1;
      }
    }
  }
}
