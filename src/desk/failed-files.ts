import type { LeavePolicy } from "../core/model/index.ts";
import type { Reading } from "../core/model/reading.ts";
import { ERROR_CODES, type ErrorCode } from "../wire/error-codes.ts";
import type { CaseStore } from "./ports/case-store.ts";

interface FailedFile {
  readonly name: string;
  readonly part: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Files, or parts of files, that gave no document the last time they went in, as they may be named. */
export async function failedFiles(store: CaseStore, { persons }: LeavePolicy): Promise<Reading["failed"]> {
  const lines = new Map<string, FailedFile>();
  await store.read(async (work) => {
    for await (const { outcome, file, part, code, message } of store.ledger.entries(work)) {
      const key = JSON.stringify([file, part]);
      if (outcome === "failed") lines.set(key, { name: file, part, code: code ?? "internal", message: message ?? "" });
      else lines.delete(key);
    }
  });
  return [...lines.values()].map(persons === "pseudonyms" ? withoutName : withName);
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
