import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../src/core/model/span.ts";
import type { LabelledDocument } from "../labelled.ts";
import { documentsOf, type SetName, sha256Of } from "./gold-sets.ts";
import type { Stratum } from "./strata.ts";

/** `open` may be read while rules are written, `closed` by labellers alone. All sentences of one document are in the same half. */
export type Half = "open" | "closed";

/** A drawn sentence: where it lies, no word of it. `sentence` and `context` are spans of the document's text, UTF-16 code units. */
export interface SampleItem {
  /** From 1; the open half comes first. */
  readonly item: number;
  readonly set: SetName;
  /** The document's id in its set. */
  readonly document: string;
  /** Of the document's whole text. */
  readonly sha256: string;
  readonly stratum: Stratum;
  readonly half: Half;
  readonly sentence: Span;
  /** Up to three sentences before, two after, and `sentence` itself. */
  readonly context: Span;
}

/** A drawn sentence with the document it stands in. */
export interface SampledText {
  readonly item: SampleItem;
  readonly document: LabelledDocument;
}

/** Where `draw.ts` writes the sample. */
export const SAMPLE = join(import.meta.dirname, "sample.jsonl");
/** Other sentences, drawn alike from other documents and labelled once, to write rules by: nothing is measured on them. */
export const PRACTICE_SAMPLE = join(import.meta.dirname, "practice-sample.jsonl");

/** The drawn sentences by item number, with their documents. Throws where a text is not the one that was drawn from. */
export function readSample(path: string = SAMPLE): ReadonlyMap<number, SampledText> {
  const items = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SampleItem);
  const sets = new Map(
    [...new Set(items.map(({ set }) => set))].map((set) => [set, new Map(documentsOf(set).map((one) => [one.id, one]))]),
  );
  return new Map(
    items.map((item) => {
      const document = sets.get(item.set)?.get(item.document);
      if (document === undefined) throw new Error(`item ${item.item}: ${item.set} holds no document ${item.document}`);
      if (sha256Of(document.text) !== item.sha256)
        throw new Error(`item ${item.item}: ${item.document} is not the text that was drawn from`);
      return [item.item, { item, document }];
    }),
  );
}
