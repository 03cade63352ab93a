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
  const named = policy.persons === "pseudonyms" ? failed.map(withoutName) : failed;
  return buildReading({ caseName, made: await clock.now(), extractors, failed: named }, documents, policy);
}

/** A file's name may name somebody, and its path the one who keeps it: what leaves says the kind of file and why it failed. */
function withoutName({ file, ...rest }: Reading["failed"][number]): Reading["failed"][number] {
  const ending = /\.[a-z0-9]{1,8}(?=$|,)/iu.exec(file)?.[0].toLowerCase();
  const kind = ending === undefined ? "a file" : `a file ending in ${ending}`;
  return { ...rest, file: kind, message: rest.message.replaceAll(file.replace(/, [^,/\\]*$/u, ""), kind) };
}
