import type { Span } from "../../../src/core/model/span.ts";
import type { Certainty, HandRole, NamedAs, Polarity, Quotation, SpeechAct } from "../../../src/core/model/statement.ts";

/** The values a labeller may write, as GUIDE.md tells them apart. The first five are the contract's. */
export const QUOTATIONS = ["direct", "indirect", "mixed"] as const satisfies readonly Quotation[];
export const POLARITIES = [
  "asserts",
  "denies",
  "questions",
  "no-evidence",
  "not-verified",
  "no-comment",
] as const satisfies readonly Polarity[];
export const CERTAINTIES = ["stated", "probable", "possible"] as const satisfies readonly Certainty[];
export const ACTS = [
  "statement",
  "claim-of-responsibility",
  "demand",
  "refusal",
  "proposal",
  "threat",
  "call",
  "announcement",
] as const satisfies readonly SpeechAct[];
export const NAMINGS = ["person", "institution", "office", "collective", "none"] as const satisfies readonly NamedAs[];
/** A hand's part. The publisher is left out of labelled chains. */
export const HAND_ROLES = ["relay", "document", "speaker", "gap"] as const satisfies readonly HandRole[];
/** What kind of source speaks; the program has no such field yet. */
export const SOURCE_KINDS = [
  "official",
  "armed-group",
  "supporters",
  "witness",
  "victim-or-family",
  "medical",
  "expert",
  "organisation",
  "media",
  "document",
  "detainee",
  "other",
] as const;
/** By what it was said, where the text tells. */
export const MEDIA = [
  "written-statement",
  "news-conference",
  "interview",
  "telephone",
  "letter",
  "message",
  "leaflet",
  "video",
  "audio",
  "broadcast",
  "post",
  "speech",
  "testimony",
  "report",
  "other",
] as const;

/** One hand of a labelled chain; `span` is null where no words name it. */
export interface LabelledHand {
  readonly role: (typeof HAND_ROLES)[number];
  readonly span: Span | null;
}

/** One statement as labelled: values, and spans of the document's text in UTF-16 code units. */
export interface LabelledStatement {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quotation: (typeof QUOTATIONS)[number];
  readonly polarity: (typeof POLARITIES)[number];
  readonly certainty: (typeof CERTAINTIES)[number];
  readonly act: (typeof ACTS)[number];
  readonly named: (typeof NAMINGS)[number];
  /** Null where the statement has no source. */
  readonly sourceKind: (typeof SOURCE_KINDS)[number] | null;
  readonly speaker: Span | null;
  /** Outermost hand first. */
  readonly chain: readonly LabelledHand[];
  readonly for: Span | null;
  readonly medium: (typeof MEDIA)[number] | null;
  /** The words of the date on which it was said. */
  readonly on: Span | null;
  readonly addressee: Span | null;
  /** Index, from 0, of the statement of the same item that holds this one. */
  readonly within: number | null;
}

/** What one labeller found in one drawn sentence, in order; empty where it holds no statement. */
export interface ItemLabels {
  readonly item: number;
  readonly statements: readonly LabelledStatement[];
}
