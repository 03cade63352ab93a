import type { Decided } from "../core/decisions/apply-decisions.ts";
import { withAdded } from "../core/decisions/with-added.ts";
import type { DocumentId, DocumentText, Extraction } from "../core/model/index.ts";
import type { CaseStore, StoredExtraction, UnitOfWork } from "./ports/case-store.ts";

/** What is known of one text. */
export interface FindingsOf {
  /** What a machine read; null where the text was not read, or an older one was: its findings point to other characters. */
  readonly read: StoredExtraction | null;
  /** That with what people found by themselves. */
  readonly extraction: Extraction | null;
}

/** Everything found in a document's newest text, by machine and by hand. */
export async function findingsOf(
  store: CaseStore,
  work: UnitOfWork,
  document: DocumentId,
  text: Pick<DocumentText, "id">,
  { added }: Pick<Decided, "added">,
): Promise<FindingsOf> {
  const stored = await store.findings.get(work, document);
  const read = stored?.text === text.id ? stored : null;
  return { read, extraction: withAdded(read?.extraction ?? null, added.get(text.id)) };
}
