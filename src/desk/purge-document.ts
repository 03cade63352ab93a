import type { DocumentId } from "../core/model/index.ts";
import { isSaysoError, SaysoError } from "../wire/error-codes.ts";
import type { DecideParts } from "./decide-parts.ts";
import { type Located, locate } from "./locate.ts";
import type { CaseStore, Tombstone, UnitOfWork } from "./ports/case-store.ts";

/**
 * Destroys a document: bytes, key, texts, findings, words. A tombstone without content is left. Asked for again, it makes sure once more that
 * nothing is left on the disk: a first time may have been cut off, or ended with `case-busy`. Throws `not-found`, `ambiguous-id`,
 * `decision-invalid`, and what the store throws.
 */
export async function purgeDocument(
  prefix: string,
  reviewer: string,
  why: string | null,
  { store, clock }: Pick<DecideParts, "store" | "clock">,
): Promise<Tombstone> {
  const destroyedAt = await clock.now();
  const tombstone = await store.write(async (work) => {
    const found = await locateOrTombstone(store, work, prefix);
    if ("destroyedAt" in found) return found;
    if (found.kind !== "document") throw new SaysoError("decision-invalid", `Only a document can be destroyed; that is a ${found.kind}.`);
    const left: Tombstone = { document: found.id, destroyedAt, reviewer, why };
    const own = await ownMembers(store, work, found.id);
    await store.documents.destroy(work, left);
    await store.decisions.forgetWords(work, new Set([found.id, ...own]));
    return left;
  });
  await store.shred();
  return tombstone;
}

/** Statements and reports that no other document has: an equal text elsewhere keeps what was decided of it. */
async function ownMembers(store: CaseStore, work: UnitOfWork, document: DocumentId): Promise<readonly string[]> {
  const found = await store.findings.get(work, document);
  const own: string[] = [];
  for (const { id } of [...(found?.extraction.statements ?? []), ...(found?.extraction.incidents ?? [])]) {
    const holders = await store.findings.membersLike(work, id, 2);
    if (holders.every((holder) => holder.document === document)) own.push(id);
  }
  // What was added while going over this document is destroyed with it, and what was decided of that.
  for await (const { subject, decided } of store.decisions.all(work))
    if (subject.kind === "document" && subject.id === document && decided.verdict === "add" && decided.added)
      own.push(decided.added.finding.id);
  return own;
}

async function locateOrTombstone(store: CaseStore, work: UnitOfWork, prefix: string): Promise<Located | Tombstone> {
  try {
    return await locate(store, work, prefix);
  } catch (error) {
    if (!isSaysoError(error) || error.code !== "document-destroyed") throw error;
    const asked = prefix.trim().toLowerCase();
    const [one, ...others] = (await store.documents.tombstones(work)).filter(({ document }) => document.startsWith(asked));
    if (one === undefined || others.length > 0) throw error;
    return one;
  }
}
