import type { DocumentId } from "../core/model/index.ts";
import { extractorName } from "./extract-text.ts";
import { extractionOf, type ImportParts } from "./import-documents.ts";
import type { StoredExtraction } from "./ports/case-store.ts";

/** Which documents to read anew: those whose findings another extractor made, or all. */
export type Again = "outdated" | "all";

type RederiveParts = Pick<ImportParts, "store" | "detectors" | "tables">;

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
  parts: RederiveParts,
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
  let gone = 0;
  for (const id of ids) {
    if (signal.aborted) break;
    const outcome = await rederive(id, parts);
    if (outcome === "failed") failed++;
    if (outcome === "gone") gone++;
    done++;
    tell(done, ids.length);
  }
  return { read: done - failed - gone, failed, ended: done < ids.length ? "stopped" : "done" };
}

/** `gone`: destroyed since the list was made. Only reading may fail; what the store throws ends the run. */
async function rederive(id: DocumentId, parts: RederiveParts): Promise<"read" | "failed" | "gone"> {
  const { store } = parts;
  const both = await store.read(async (work) => ({
    document: await store.documents.get(work, id),
    text: await store.documents.textOf(work, id),
  }));
  if (!both.document || !both.text) return "gone";
  let extraction: StoredExtraction;
  try {
    extraction = await extractionOf(both.document, both.text, parts);
  } catch {
    return "failed"; // Counted, and read again the next time.
  }
  return (await store.write((work) => store.findings.put(work, extraction))) === "stored" ? "read" : "gone";
}
