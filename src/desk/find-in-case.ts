import { leave } from "../core/dossier/leave.ts";
import type { LeavePolicy, Passage } from "../core/model/index.ts";
import { outlineOf } from "../core/text/index.ts";
import { decidedOf } from "./decided-of.ts";
import type { CaseStore } from "./ports/case-store.ts";

/** A document found by its words, with the sentences around the first of them. */
export interface Found {
  readonly document: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly matches: number;
  readonly passage: Passage;
}

const AT_HOME: LeavePolicy = { persons: "as-written", context: "sentences" };
/** As many places of a document as are shown. */
const SHOWN = 2;

/** Documents that hold every word asked for, best first; removed ones left out. */
export async function findInCase(store: CaseStore, query: string, limit: number): Promise<readonly Found[]> {
  return store.read(async (work) => {
    const { removed } = await decidedOf(store, work);
    const hits = await store.index.find(work, query, limit + removed.size);
    const found: Found[] = [];
    for (const { document: id, text: textId, spans } of hits) {
      const document = await store.documents.get(work, id);
      const text = await store.documents.text(work, textId);
      if (!document || !text || removed.has(id) || found.length === limit) continue;
      found.push({
        document: id,
        title: document.title.value,
        publisher: document.publisher.value,
        published: document.published.value,
        matches: spans.length,
        passage: leave({ outline: outlineOf(text.text), pseudonyms: [] }, spans.slice(0, SHOWN), AT_HOME),
      });
    }
    return found;
  });
}
