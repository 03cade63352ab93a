import type { PartialDate } from "./date.ts";
import type { DocumentId, TextId } from "./ids.ts";
import type { Span } from "./span.ts";

/** How a fact about a document was known. */
export type KnownBy = "sidecar" | "metadata" | "json-ld" | "dateline" | "credit-line" | "byline" | "heading" | "input" | "nothing";

/** A fact about a document, with how it was known. `value` null goes with `knownBy: "nothing"`. */
export interface Known<Value> {
  readonly value: Value | null;
  readonly knownBy: KnownBy;
}

export type Genre = "report" | "analysis" | "opinion" | "press-release" | "communique" | "agency-copy" | "digest";

/** A genre with the reasons for it, in words. */
export interface GenreGuess {
  readonly genre: Genre;
  readonly reasons: readonly string[];
}

/** Whether a text is read for statements and incidents, and if not, why. */
export type Reading = "read" | "language-not-supported" | "no-text";

/** Something in the original that no reader read, by what it is and how many. */
export interface NotRead {
  readonly what: "picture" | "embed" | "caption" | "table" | "video" | "audio" | "script" | "form" | "comment";
  readonly count: number;
}

/** One text that one version of a reader made of a document's bytes. Spans name their text. The title is its first paragraph. */
export interface DocumentText {
  readonly id: TextId;
  readonly document: DocumentId;
  readonly text: string;
  readonly reader: string;
  readonly readerVersion: string;
  /** BCP 47 primary subtag, or `und` where it could not be told. */
  readonly language: string;
  readonly reading: Reading;
  readonly notRead: readonly NotRead[];
}

/** One immutable captured text with its original bytes, named by hash. A new capture is a new document. */
export interface Document {
  readonly id: DocumentId;
  /** SHA-256 of the original bytes, hex. */
  readonly bytesSha256: string;
  readonly byteLength: number;
  readonly mediaType: string;
  readonly title: Known<string>;
  readonly publisher: Known<string>;
  readonly byline: Known<string>;
  readonly published: Known<PartialDate>;
  readonly url: Known<string>;
  /** The agency whose words the publisher credits. */
  readonly agency: Known<string> & { readonly span: Span | null };
  readonly genre: GenreGuess;
}
