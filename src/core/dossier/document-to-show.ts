import type { Document, DocumentText, Extraction } from "../model/index.ts";
import type { ItemStanding } from "../model/reading.ts";

/** One document of the case as the reading gets it. `extraction` is null where the text was not read. */
export interface DocumentToShow {
  readonly document: Document;
  readonly text: DocumentText;
  readonly extraction: Extraction | null;
  /** What people decided of a statement or report, by id; absent is "nobody decided". */
  readonly standing: (id: string) => ItemStanding;
}
