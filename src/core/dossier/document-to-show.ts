import type { Document, DocumentText, Extraction } from "../model/index.ts";
import type { Discount } from "../model/linked-sheet.ts";
import type { ItemStanding } from "../model/reading.ts";

/** One document of the case as the reading gets it. `extraction` is null where the text was not read and nobody added to it. */
export interface DocumentToShow {
  readonly document: Document;
  readonly text: DocumentText;
  readonly extraction: Extraction | null;
  /** Whether a machine looked for names of persons in it: what people added to a text that was not read tells nothing of whom it names. */
  readonly names: "read" | "not-read";
  /** What people decided of a statement or report, by id; absent is "nobody decided". */
  readonly standing: (id: string) => ItemStanding;
  /** Who discounted a value that a report tells, or the claim of a statement, by id, in the order of their decisions. */
  readonly discounts: (id: string) => readonly Discount[];
}
