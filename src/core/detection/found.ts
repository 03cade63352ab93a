import type { ActorLexicon, DetectedLink, DetectedSpan, Gazetteer } from "../model/index.ts";

/** The loaded tables that rules look names up in. */
export interface DetectionTables {
  readonly gazetteer: Gazetteer;
  readonly actors: ActorLexicon;
}

/** What one family of rules found: spans, and links by index into those spans. */
export interface Found {
  readonly spans: readonly DetectedSpan[];
  readonly links: readonly DetectedLink[];
}
