import { type Decided, UNDECIDED } from "../core/decisions/apply-decisions.ts";
import type { DocumentToShow } from "../core/dossier/document-to-show.ts";
import type { Document, DocumentId } from "../core/model/index.ts";
import type { ItemStanding } from "../core/model/reading.ts";
import { decidedOf } from "./decided-of.ts";
import { findingsOf } from "./findings-of.ts";
import type { CaseStore, UnitOfWork } from "./ports/case-store.ts";
import { typedNames, typedText } from "./typed-text.ts";

/** Everything of a case that is to be shown, removed documents left out, in order of publication. */
export async function documentsToShow(store: CaseStore): Promise<readonly DocumentToShow[]> {
  return store.read(async (work) => {
    const shown: DocumentToShow[] = [];
    for await (const one of eachDocumentToShow(store, work, await decidedOf(store, work))) shown.push(one);
    return shown;
  });
}

/** The same one after another, so that no more than one need be held. */
export async function* eachDocumentToShow(store: CaseStore, work: UnitOfWork, decided: Decided): AsyncIterable<DocumentToShow> {
  for await (const document of store.documents.all(work)) {
    if (!decided.removed.has(document.id)) yield* await toShow(store, work, document, decided);
  }
}

/** One document as it is to be shown, by all decisions or by those given, whether or not it was removed; null where it is not there. */
export async function documentToShow(store: CaseStore, id: DocumentId, decided?: Decided): Promise<DocumentToShow | null> {
  return store.read(async (work) => {
    const document = await store.documents.get(work, id);
    return document ? ((await toShow(store, work, document, decided ?? (await decidedOf(store, work))))[0] ?? null) : null;
  });
}

async function toShow(store: CaseStore, work: UnitOfWork, document: Document, decided: Decided): Promise<readonly DocumentToShow[]> {
  const text = await store.documents.textOf(work, document.id);
  if (text === null) return [];
  const { read, extraction } = await findingsOf(store, work, document.id, text, decided);
  return [
    { document, text, extraction, names: read ? "read" : "not-read", standing: standingsIn(decided), discounts: discountsIn(decided) },
  ];
}

export function discountsIn({ members }: Pick<Decided, "members">): DocumentToShow["discounts"] {
  return (id) => members.get(id)?.discounts ?? [];
}

/** What people decided of each statement and report, as it is shown. */
export function standingsIn({ members }: Pick<Decided, "members">): DocumentToShow["standing"] {
  return (id): ItemStanding => {
    const { state, by, addedBy, why, edits } = members.get(id) ?? UNDECIDED;
    return {
      state,
      by,
      addedBy,
      why,
      edits: Object.entries(edits).map(([field, { value, by: giver, why: reason }]) => ({
        ...{ field, text: typedText(value, field), names: typedNames(value, field) },
        ...{ by: giver, why: reason },
      })),
    };
  };
}
