import type { ErrorCode } from "../../wire/error-codes.ts";
import type { FileToRead, ReadWarning, Sidecar } from "./document-reader.ts";

/** One file that was found, or why a path gave none. `name` is the path as given by the user, or that path joined with what lies in it. */
export type FoundFile =
  | { readonly outcome: "found"; readonly name: string }
  | { readonly outcome: "failed"; readonly name: string; readonly code: ErrorCode; readonly message: string };

/** A file's bytes with what its sidecar says of it, or why it could not be loaded. */
export type LoadedFile =
  | {
      readonly outcome: "loaded";
      readonly file: FileToRead;
      /** Null where there is no sidecar, or none that could be used: then a warning says so. */
      readonly sidecar: Sidecar | null;
      /** What is to be added to the warnings of every document of this file. */
      readonly warnings: readonly ReadWarning[];
    }
  | { readonly outcome: "failed"; readonly name: string; readonly code: ErrorCode; readonly message: string };

/** Where files come from. Neither method throws for what is on the disk. */
export interface FileSource {
  /**
   * The files that `paths` name, each once: a file is itself, a folder is all that lies in it at any depth, in order of name. Hidden
   * files, sidecars and symlink loops are left out of folders; a path that is not there, or an empty folder, is one failed entry.
   */
  find(paths: readonly string[]): AsyncIterable<FoundFile>;
  /** Loads one found file and its sidecar. The size is checked before a byte is read. */
  load(name: string): Promise<LoadedFile>;
}
