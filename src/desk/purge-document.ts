import type { DocumentId } from "../core/model/index.ts";
import { SaysoError } from "../wire/error-codes.ts";
import type { DecideParts } from "./decide.ts";
import { locate } from "./locate.ts";
import type { Tombstone } from "./ports/case-store.ts";

/** Destroys a document: bytes, key, texts, findings, words. A tombstone without content is left. Throws `not-found`, `ambiguous-id`, `decision-invalid`. */
export async function purgeDocument(
  prefix: string,
  reviewer: string,
  why: string | null,
  { store, clock }: Omit<DecideParts, "ids">,
): Promise<Tombstone> {
  const destroyedAt = await clock.now();
  const tombstone = await store.write(async (work) => {
    const found = await locate(store, work, prefix);
    if (found.kind !== "document") throw new SaysoError("decision-invalid", `Only a document can be destroyed; that is a ${found.kind}.`);
    const left: Tombstone = { document: found.id as DocumentId, destroyedAt, reviewer, why };
    await store.documents.destroy(work, left);
    return left;
  });
  await store.shred();
  return tombstone;
}
