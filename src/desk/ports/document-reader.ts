import type { Genre, GenreGuess, Known, NotRead, PartialDate, Reading } from "../../core/model/index.ts";
import type { ErrorCode } from "../../wire/error-codes.ts";

/** One file as it lies on disk. `name` is how the user gave it, for the ledger and for messages. */
export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a sidecar `FILE.json` may say of its file; each field given overrides what the reader finds. */
export interface Sidecar {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly published?: PartialDate;
  readonly url?: string;
  readonly agency?: string;
  readonly genre?: Genre;
  readonly language?: string;
}

/** One document that a reader made of a file; a JSON Lines file holds many. `text` starts with the title as its first paragraph. */
export interface ReadDocument {
  /** Where in the file it lay, for the ledger: "" for the whole file, `line 3` in JSON Lines. */
  readonly part: string;
  /** The bytes that are this document's original. */
  readonly original: Uint8Array;
  readonly mediaType: string;
  readonly text: string;
  readonly title: Known<string>;
  readonly publisher: Known<string>;
  readonly byline: Known<string>;
  readonly published: Known<PartialDate>;
  readonly url: Known<string>;
  readonly agency: Known<string> & { readonly span: readonly [number, number] | null };
  readonly genre: GenreGuess;
  readonly language: string;
  readonly reading: Reading;
  readonly notRead: readonly NotRead[];
  /** What a person should know of how it was read, e.g. `encoding-unsure`. */
  readonly warnings: readonly ReadWarning[];
}

export interface ReadWarning {
  readonly code: ErrorCode;
  readonly message: string;
}

/** A document, or why a part of the file is none. A reader never throws for what is in a file. */
export type ReadResult =
  | { readonly outcome: "document"; readonly document: ReadDocument }
  | { readonly outcome: "failed"; readonly part: string; readonly code: ErrorCode; readonly message: string };

/** Reads one kind of file. */
export interface DocumentReader {
  readonly name: string;
  readonly version: string;
  /** Whether this reader is for that file, by its name and first bytes. */
  accepts(file: FileToRead): boolean;
  read(file: FileToRead, sidecar: Sidecar | null): AsyncIterable<ReadResult>;
}
