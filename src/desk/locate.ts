import type { Decided } from "../core/decisions/apply-decisions.ts";
import type { DocumentId } from "../core/model/index.ts";
import { SaysoError } from "../wire/error-codes.ts";
import { decidedOf } from "./decided-of.ts";
import type { CaseStore, Member, UnitOfWork } from "./ports/case-store.ts";

/** What an id, or the start of one, names. */
export type Located = Member | { readonly kind: "document"; readonly id: DocumentId; readonly document: DocumentId };

/** Fewest characters of an id that are taken for one. */
const MIN_PREFIX = 4;

/** Finds what an id or its start names, by all decisions where none are given. Throws `not-found`, or `ambiguous-id` with what it could be. */
export async function locate(
  store: CaseStore,
  work: UnitOfWork,
  prefix: string,
  decided: Promise<Decided> = decidedOf(store, work),
): Promise<Located> {
  // A claim of a value is named by its least statement and the field.
  const asked = prefix
    .trim()
    .toLowerCase()
    .replace(/-(?:perpetrators|killed|injured)(?:-\d+)?$/u, "");
  if (!/^[0-9a-f]+$/.test(asked) || asked.length < MIN_PREFIX) {
    throw new SaysoError(
      "not-found",
      `“${prefix}” is not the start of an id: it takes at least ${MIN_PREFIX} of the characters 0-9 and a-f.`,
    );
  }
  const documents = await store.documents.idsLike(work, asked, 6);
  const members = [...(await store.findings.membersLike(work, asked, 6)), ...addedLike(await decided, asked)];
  const found: readonly Located[] = [...documents.map((id) => ({ kind: "document" as const, id, document: id })), ...members];
  const several = [...new Set(found.map(({ kind, id }) => `${kind} ${id.slice(0, asked.length + 4)}`))];
  if (several.length > 1) throw new SaysoError("ambiguous-id", `${prefix} is the start of several: ${several.join(", ")}.`);
  const first = found[0];
  if (first === undefined) {
    const gone = (await store.documents.tombstones(work)).some(({ document }) => document.startsWith(asked));
    throw gone
      ? new SaysoError("document-destroyed", "That document was destroyed; only its tombstone is left.")
      : new SaysoError("not-found", `Nothing in the case has an id that begins with ${prefix}.`);
  }
  return first;
}

/** What people added, by the start of its id, in the document in which they found it. */
function addedLike({ inForce }: Decided, asked: string): readonly Member[] {
  return inForce.flatMap(({ subject, decided }): readonly Member[] => {
    if (subject.kind !== "document" || decided.verdict !== "add" || !decided.added?.finding.id.startsWith(asked)) return [];
    const { kind, finding } = decided.added;
    return [{ kind, id: finding.id, document: subject.id } as Member];
  });
}
