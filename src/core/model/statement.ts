import type { DayInterval } from "./date.ts";
import type { StatementId } from "./ids.ts";
import type { Span } from "./span.ts";

export type Quotation = "direct" | "indirect" | "mixed";
/** What the statement does to its content. */
export type Polarity = "asserts" | "denies" | "questions" | "no-evidence" | "not-verified" | "no-comment";
export type Certainty = "stated" | "probable" | "possible";
export type SpeechAct = "statement" | "claim-of-responsibility" | "demand" | "refusal" | "proposal" | "threat" | "call" | "announcement";
/** How the source is named in the text. */
export type NamedAs = "person" | "institution" | "office" | "collective" | "none";
/** What kind of source speaks: the role in which somebody is heard, not what they are besides. */
export type SourceKind =
  | "official"
  | "armed-group"
  | "supporters"
  | "witness"
  | "victim-or-family"
  | "medical"
  | "expert"
  | "organisation"
  | "media"
  | "document"
  | "detainee"
  | "other";
/** The part a hand plays in a chain. `gap`: the text shows that there is a hand, and not whose. */
export type HandRole = "publisher" | "relay" | "document" | "speaker" | "gap";

/** One hand a statement passed through. `span` is null for a hand known from the document's metadata alone, and for a gap. */
export interface Hand {
  readonly text: string;
  readonly span: Span | null;
  readonly role: HandRole;
}

/** A stretch of text taken to name somebody or something. */
export interface NamedSpan {
  readonly text: string;
  readonly span: Span;
}

/** Who a statement's source is, pronouns resolved inside the document. */
export interface Speaker extends NamedSpan {
  readonly kind: NamedAs;
}

/** One attribution in one document: who is said to hold what. Spans are lists since a quotation may be broken up. */
export interface Statement {
  readonly id: StatementId;
  /** Empty where the text shows no source ("it was reported that"). */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quotation: Quotation;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly act: SpeechAct;
  readonly named: NamedAs;
  /** Null without a source. */
  readonly sourceKind: SourceKind | null;
  readonly speaker: Speaker | null;
  /** On whose behalf: a spokesman's principal. */
  readonly for: NamedSpan | null;
  /** Outermost hand first; the last is the speaker or a gap. */
  readonly chain: readonly Hand[];
  readonly medium: string | null;
  readonly on: DayInterval | null;
  readonly addressee: NamedSpan | null;
  /** The statement that this one is told in. */
  readonly within: StatementId | null;
  /** In (0, 1], rounded to three decimals. */
  readonly score: number;
}
