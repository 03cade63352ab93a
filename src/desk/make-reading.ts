import { buildReading } from "../core/dossier/build-reading.ts";
import type { LeavePolicy } from "../core/model/index.ts";
import type { Reading } from "../core/model/reading.ts";
import { ERROR_CODES, type ErrorCode } from "../wire/error-codes.ts";
import { documentsToShow } from "./case-documents.ts";
import type { CaseStore } from "./ports/case-store.ts";
import type { Clock } from "./ports/clock.ts";

interface FailedFile {
  readonly name: string;
  readonly part: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Lays out everything the case holds as a reading. */
export async function makeReading(
  caseName: string,
  policy: LeavePolicy,
  { store, clock }: { readonly store: CaseStore; readonly clock: Clock },
): Promise<Reading> {
  const documents = await documentsToShow(store);
  const { failed, extractors } = await store.read(async (work) => {
    const lines = new Map<string, FailedFile>();
    for await (const { outcome, file, part, code, message } of store.ledger.entries(work)) {
      const key = JSON.stringify([file, part]);
      if (outcome === "failed") lines.set(key, { name: file, part, code: code ?? "internal", message: message ?? "" });
      else lines.delete(key);
    }
    const names = new Set<string>();
    for await (const { extractor } of store.findings.all(work)) names.add(extractor);
    return { failed: [...lines.values()], extractors: [...names].sort() };
  });
  const named = failed.map(policy.persons === "pseudonyms" ? withoutName : withName);
  return buildReading({ caseName, made: await clock.now(), extractors, failed: named }, documents, policy);
}

/** Endings that tell the kind of a file; any other may be part of a name. */
const KIND =
  /\.(?:txt|text|md|html?|xhtml|mht|jsonl?|ndjson|csv|tsv|xml|rtf|pdf|docx?|odt|xlsx?|pptx?|epub|png|jpe?g|gif|webp|mp[34]|zip|gz|eml)$/iu;

/** A file's name may name somebody, and its path the one who keeps it; so may what the system said of it. What leaves is the kind of file and the code. */
function withoutName({ name, code }: FailedFile): Reading["failed"][number] {
  const ending = KIND.exec(name)?.[0].toLowerCase();
  return { file: ending === undefined ? "a file" : `a file ending in ${ending}`, code, message: ERROR_CODES[code].means };
}

function withName({ name, part, code, message }: FailedFile): Reading["failed"][number] {
  return { file: part ? `${name}, ${part}` : name, code, message };
}
