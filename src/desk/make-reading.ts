import { buildReading } from "../core/dossier/build-reading.ts";
import type { LeavePolicy } from "../core/model/index.ts";
import type { Reading } from "../core/model/reading.ts";
import { documentsToShow } from "./case-documents.ts";
import type { CaseStore } from "./ports/case-store.ts";
import type { Clock } from "./ports/clock.ts";

/** Lays out everything the case holds as a reading. */
export async function makeReading(
  caseName: string,
  policy: LeavePolicy,
  { store, clock }: { readonly store: CaseStore; readonly clock: Clock },
): Promise<Reading> {
  const documents = await documentsToShow(store);
  const { failed, extractors } = await store.read(async (work) => {
    const lines = new Map<string, { readonly file: string; readonly code: string; readonly message: string }>();
    for await (const { outcome, file, part, code, message } of store.ledger.entries(work)) {
      const name = part ? `${file}, ${part}` : file;
      if (outcome === "failed") lines.set(name, { file: name, code: code ?? "internal", message: message ?? "" });
      else lines.delete(name);
    }
    const names = new Set<string>();
    for await (const { extractor } of store.findings.all(work)) names.add(extractor);
    return { failed: [...lines.values()], extractors: [...names].sort() };
  });
  return buildReading({ caseName, made: await clock.now(), extractors, failed }, documents, policy);
}
