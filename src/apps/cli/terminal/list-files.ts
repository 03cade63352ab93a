import type { Reading } from "../../../core/model/index.ts";
import type { LedgerEntry } from "../../../desk/ports/case-store.ts";
import { ERROR_CODES, type ErrorCode } from "../../../wire/error-codes.ts";
import { ink, rowsOf, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";

const OUTCOMES = {
  imported: "taken in",
  duplicate: "in already",
  failed: "failed",
  "destroyed-earlier": "destroyed",
  "list-kept": "list kept",
  "list-removed": "list out",
} as const;
/** The messages of these say what to do themselves. */
const ADVISED: ReadonlySet<ErrorCode> = new Set(["file-too-large", "format-not-supported", "not-text"]);

/** What is to be said of a file: why it failed, what to know of it, and what to do. */
export function toldOf({ code, message, warnings, reading = null }: Told): readonly string[] {
  const failure = code === null ? [] : [{ code, message: message ?? ERROR_CODES[code].means }];
  const notRead = reading === null ? [] : NOT_READ[reading];
  return [...notRead, ...[...failure, ...warnings].map(toldOne)];
}

interface Told extends Pick<LedgerEntry, "code" | "message" | "warnings"> {
  /** Whether its document was read; left out where that is told elsewhere. */
  readonly reading?: Reading | null;
}

const NOT_READ: Readonly<Record<Reading, readonly string[]>> = {
  read: [],
  "language-not-supported": ["Kept and not read: it is in another language than English."],
  "no-text": ["Kept and not read: it holds no text."],
};

function toldOne(one: LedgerEntry["warnings"][number]): string {
  const doNext = ADVISED.has(one.code) ? "" : ` ${ERROR_CODES[one.code].doNext}`;
  return `${one.message}${/[.!?]$/u.test(one.message) ? "" : "."}${doNext} (${one.code})`;
}

/** Files with what became of them, and below each what is to be said of it. */
export function filesText(screen: Screen, entries: readonly (LedgerEntry & Told)[]): string {
  const heads = rowsOf(
    screen,
    entries.map(({ outcome, document, file, part }) => [
      outcome === "failed" ? ink(screen, "red", OUTCOMES.failed) : OUTCOMES[outcome],
      document ? shortId(document) : "-",
      safe(part ? `${file}, ${part}` : file),
    ]),
    2,
  );
  return entries
    .map((entry, index) => [heads[index], ...toldOf(entry).map((line) => wrapped(screen, safe(line), 6))].join("\n"))
    .join("\n");
}

/** The last line of every file and part, in the order in which the files first went in. */
export function lastLines<Entry extends LedgerEntry>(entries: readonly Entry[]): readonly Entry[] {
  const last = new Map<string, Entry>();
  for (const entry of entries) last.set(JSON.stringify([entry.file, entry.part]), entry);
  return [...last.values()];
}
