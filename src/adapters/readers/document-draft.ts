import type { Genre, Known, KnownBy, NotRead, PartialDate } from "../../core/model/index.ts";
import type { ReadWarning } from "../../desk/ports/document-reader.ts";

/** What a format's reader got out of a file, before the sidecar and what the text says of itself are taken in. */
export interface DocumentDraft {
  readonly part: string;
  readonly original: Uint8Array;
  readonly mediaType: string;
  /** Clean text, paragraphs apart, with or without the title. */
  readonly body: string;
  readonly facts: DraftFacts;
  readonly notRead: readonly NotRead[];
  readonly warnings: readonly ReadWarning[];
}

/** Facts by metadata. A fact that is missing may be told by the text. */
export interface DraftFacts {
  readonly title?: Known<string>;
  readonly publisher?: Known<string>;
  readonly byline?: Known<string>;
  readonly published?: Known<PartialDate>;
  readonly url?: Known<string>;
  readonly agency?: Known<string>;
  readonly genre?: Genre;
  readonly language?: string;
  /** The part of the paper it stood in, e.g. "Opinion". */
  readonly section?: string;
  /** What the page says its language is: believed only where the text itself cannot be told. */
  readonly declaredLanguage?: string;
}

/** A fact with how it was known, or nothing to set where it is not. */
export function known<Value>(value: Value | null | undefined, knownBy: KnownBy): Known<Value> | undefined {
  return value === null || value === undefined ? undefined : { value, knownBy };
}

/** What is not known. */
export const NOTHING = { value: null, knownBy: "nothing" } as const;
