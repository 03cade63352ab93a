import type { Supplement } from "./case-store.ts";
import type { FileToRead } from "./document-reader.ts";

/** Reads a list of places or actors, and tells how many entries it has. Throws `supplement-invalid` naming the list and what does not fit. */
export type ListReader = (list: Supplement) => number;

/** Parts the lists among files from what may be documents. Whether a list can be read is not asked here. */
export type ListsAmong = (files: readonly FileToRead[]) => {
  readonly lists: readonly Supplement[];
  readonly documents: readonly FileToRead[];
};
