import type { DocumentId } from "../core/model/index.ts";
import { extractorName } from "./extract-text.ts";
import { extractionOf, type ImportParts } from "./import-documents.ts";

/** Which documents to read anew: those whose findings another extractor made, or all. */
export type Again = "outdated" | "all";

export interface RederiveSummary {
  readonly read: number;
  readonly failed: number;
  readonly ended: "done" | "stopped";
}

/**
 * Makes the findings anew from the stored texts: everything derived can be rebuilt from documents and decisions. Decisions name members by
 * what they span, so they hold for every finding that is found again. Each document is replaced whole or not at all.
 */
export async function rederiveCase(
  which: Again,
  parts: Pick<ImportParts, "store" | "detectors" | "tables">,
  tell: (done: number, total: number) => void,
  signal: { readonly aborted: boolean } = { aborted: false },
): Promise<RederiveSummary> {
  const { store, detectors } = parts;
  const ids = await store.read(async (work) => {
    const listed: DocumentId[] = [];
    for await (const id of store.findings.without(work, which === "all" ? "" : extractorName(detectors))) listed.push(id);
    return listed;
  });
  let failed = 0;
  let done = 0;
  for (const id of ids) {
    if (signal.aborted) break;
    const both = await store.read(async (work) => ({
      document: await store.documents.get(work, id),
      text: await store.documents.textOf(work, id),
    }));
    if (both.document && both.text) {
      try {
        const extraction = await extractionOf(both.document, both.text, parts);
        await store.write((work) => store.findings.put(work, extraction));
      } catch (error) {
        if ((error as { readonly code?: unknown }).code !== undefined) throw error; // The store's own errors end the run.
        failed++;
      }
    }
    done++;
    tell(done, ids.length);
  }
  return { read: done - failed, failed, ended: done < ids.length ? "stopped" : "done" };
}
