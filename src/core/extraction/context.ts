import type { ActorLexicon, Detections, Gazetteer, PartialDate, Sha256, Span, TextId } from "../model/index.ts";
import type { Outline } from "../text/index.ts";

/** What is known of the document beside its text. `null` is unknown. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published: PartialDate | null;
  readonly url: string | null;
  /** The agency that the text is credited to as a whole: a hand between the publisher and everybody heard in it. */
  readonly agency: { readonly text: string; readonly span: Span | null } | null;
}

/** The loaded tables that extraction resolves names against, and the hash it names things with. */
export interface ExtractionTables {
  readonly gazetteer: Gazetteer;
  readonly actors: ActorLexicon;
  readonly sha256: Sha256;
}

/** Everything the builders of statements and reports read from: one text, cut up, with what the detectors found in it. */
export interface ExtractionContext {
  readonly text: TextId;
  readonly outline: Outline;
  readonly facts: DocumentFacts;
  readonly detections: Detections;
  readonly tables: ExtractionTables;
}
