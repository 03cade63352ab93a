import type { DocumentId } from "../core/model/index.ts";
import { SaysoError } from "../wire/error-codes.ts";
import type { CaseStore } from "./ports/case-store.ts";

/** A document's bytes as they went in. Throws `not-found`. */
export async function originalOf(store: CaseStore, id: DocumentId): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await store.read((work) => store.documents.original(work, id));
  if (bytes === null) throw new SaysoError("not-found", "That document is not in the case.");
  return Uint8Array.from(bytes);
}
