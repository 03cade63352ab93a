import type { DocumentFacts, ExtractionTables } from "../core/extraction/context.ts";
import { type Document, type DocumentText, documentIdOf, type RunId, textIdOf } from "../core/model/index.ts";
import { type ErrorCode, isSaysoError } from "../wire/error-codes.ts";
import { extractorName, extractText } from "./extract-text.ts";
import type { CaseStore, DocumentOutcome, LedgerEntry, StoredExtraction } from "./ports/case-store.ts";
import type { Clock, IdSource } from "./ports/clock.ts";
import type { DocumentReader, ReadDocument, ReadResult, ReadWarning } from "./ports/document-reader.ts";
import type { FileSource, FoundFile, LoadedFile } from "./ports/file-source.ts";
import type { Hashing } from "./ports/hashing.ts";
import type { MentionDetector } from "./ports/mention-detector.ts";

/** What importing takes from outside. */
export interface ImportParts {
  readonly store: CaseStore;
  readonly files: FileSource;
  readonly reader: DocumentReader;
  readonly detectors: readonly MentionDetector[];
  readonly tables: ExtractionTables;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly hashing: Hashing;
}

/** Told after each file is safely in: what was told stays, whatever happens next. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** What became of all files of one run. */
export interface ImportSummary {
  readonly run: RunId;
  readonly files: number;
  readonly imported: number;
  readonly duplicate: number;
  readonly failed: number;
  readonly destroyedEarlier: number;
  readonly notRead: number;
  readonly warnings: number;
  readonly ended: "done" | "stopped";
}

/** As many documents of one file as are put in together: a file of thousands is not held in memory. */
const TOGETHER = 25;

/**
 * Imports the files that `paths` name and reads them for statements and incidents. Each document goes in whole, with what was read from
 * it and its line in the ledger, or not at all; a run that was cut off is resumed by running it again. A bad file is a line in the ledger
 * and never ends the run. Throws what the store throws (`disk-full`, `case-busy` …): what was told before is kept.
 */
export async function importDocuments(
  paths: readonly string[],
  parts: ImportParts,
  tell: (progress: ImportProgress) => void,
  signal: { readonly aborted: boolean } = { aborted: false },
): Promise<ImportSummary> {
  const run = (await parts.ids.uuidv7()) as RunId;
  const found: FoundFile[] = [];
  for await (const file of parts.files.find(paths)) found.push(file);
  const counts = { imported: 0, duplicate: 0, failed: 0, destroyedEarlier: 0, notRead: 0, warnings: 0 };
  let done = 0;
  for (const [line, file] of found.entries()) {
    if (signal.aborted) break;
    for (const entry of await importFile(run, line, file, parts)) count(counts, entry);
    done = line + 1;
    tell({ done, total: found.length, file: file.name });
  }
  return { run, files: done, ...counts, ended: done < found.length ? "stopped" : "done" };
}

type Counts = { -readonly [Key in "imported" | "duplicate" | "failed" | "destroyedEarlier" | "notRead" | "warnings"]: number };

function count(counts: Counts, { entry, reading }: Recorded): void {
  if (entry.outcome === "destroyed-earlier") counts.destroyedEarlier++;
  else counts[entry.outcome]++;
  if (reading === "not-read") counts.notRead++;
  counts.warnings += entry.warnings.length;
}

/** A line of a file that may hold documents. */
type DocumentLine = LedgerEntry & { readonly outcome: DocumentOutcome };

interface Recorded {
  readonly entry: DocumentLine;
  readonly reading: "read" | "not-read" | "none";
}

/** Everything that goes in with one ledger line. */
interface Prepared {
  readonly entry: Omit<DocumentLine, "at">;
  readonly document: {
    readonly document: Document;
    readonly text: DocumentText;
    readonly original: Uint8Array;
    readonly extraction: StoredExtraction | null;
  } | null;
}

async function importFile(run: RunId, line: number, found: FoundFile, parts: ImportParts): Promise<readonly Recorded[]> {
  const recorded: Recorded[] = [];
  let together: Prepared[] = [];
  for await (const prepared of preparedOf(run, line, found, parts)) {
    together.push(prepared);
    if (together.length < TOGETHER) continue;
    recorded.push(...(await putIn(together, parts)));
    together = [];
  }
  if (together.length === 0 && recorded.length === 0) {
    together.push({ entry: failure(run, line, found.name, "", "file-empty", "There is nothing in it to read."), document: null });
  }
  return [...recorded, ...(await putIn(together, parts))];
}

/** Every document of a file, ready to go in. What a source or reader throws, against its word, is a line like any other failure. */
async function* preparedOf(run: RunId, line: number, found: FoundFile, parts: ImportParts): AsyncGenerator<Prepared> {
  try {
    const loaded: LoadedFile = found.outcome === "found" ? await parts.files.load(found.name) : found;
    if (loaded.outcome === "failed") {
      yield { entry: failure(run, line, loaded.name, "", loaded.code, loaded.message), document: null };
      return;
    }
    for await (const result of parts.reader.read(loaded.file, loaded.sidecar)) {
      yield await prepare(run, line, found.name, result, loaded.warnings, parts);
    }
  } catch (error) {
    const [code, message] = isSaysoError(error)
      ? ([error.code, error.message] as const)
      : (["internal", "Reading it failed inside Sayso; what was read of it before is kept."] as const);
    yield { entry: failure(run, line, found.name, "", code, message), document: null };
  }
}

/** One transaction: documents, findings and ledger lines go in together. */
async function putIn(prepared: readonly Prepared[], { store, clock }: ImportParts): Promise<readonly Recorded[]> {
  if (prepared.length === 0) return [];
  const at = await clock.now();
  return store.write(async (work) => {
    const recorded: Recorded[] = [];
    for (const { entry, document } of prepared) {
      const put = document ? await store.documents.put(work, document.document, document.text, document.original) : null;
      if (put === "stored" && document?.extraction) await store.findings.put(work, document.extraction);
      const outcome = put === "duplicate" ? "duplicate" : put === "destroyed" ? "destroyed-earlier" : entry.outcome;
      const line: DocumentLine = { ...entry, outcome, at };
      await store.ledger.record(work, line);
      recorded.push({ entry: line, reading: put !== "stored" ? "none" : document?.text.reading === "read" ? "read" : "not-read" });
    }
    return recorded;
  });
}

function failure(run: RunId, line: number, file: string, part: string, code: ErrorCode, message: string): Prepared["entry"] {
  return { run, line, file, part, outcome: "failed", document: null, code, message, warnings: [] };
}

async function prepare(
  run: RunId,
  line: number,
  file: string,
  result: ReadResult,
  fileWarnings: readonly ReadWarning[],
  parts: ImportParts,
): Promise<Prepared> {
  if (result.outcome === "failed") return { entry: failure(run, line, file, result.part, result.code, result.message), document: null };
  const read = result.document;
  const document = documentOf(read, parts.hashing);
  const text = textOf(read, document, parts);
  const warnings: ReadWarning[] = [...fileWarnings, ...read.warnings];
  let extraction: StoredExtraction | null = null;
  if (read.reading === "read" && !(await isInAlready(document, parts))) {
    try {
      extraction = await extractionOf(document, text, parts);
    } catch (error) {
      warnings.push({
        code: "extraction-failed",
        message: isSaysoError(error) ? error.message : "Reading the text failed; the document is kept.",
      });
    }
  }
  return {
    entry: { run, line, file, part: read.part, outcome: "imported", document: document.id, code: null, message: null, warnings },
    document: { document, text, original: read.original, extraction },
  };
}

/** What is in already is not read again: a run that goes on where another stopped takes no longer than what is left. */
function isInAlready({ id }: Document, { store }: ImportParts): Promise<boolean> {
  return store.read(async (work) => (await store.documents.get(work, id)) !== null);
}

function documentOf(read: ReadDocument, hashing: Hashing): Document {
  const bytesSha256 = hashing.bytes(read.original);
  const identity = { bytesSha256, publisher: read.publisher.value, url: read.url.value, title: read.title.value };
  const { title, publisher, byline, published, url, agency, genre, mediaType } = read;
  return {
    id: documentIdOf(hashing.text, identity),
    bytesSha256,
    byteLength: read.original.byteLength,
    mediaType,
    title,
    publisher,
    byline,
    published,
    url,
    agency,
    genre,
  };
}

function textOf(read: ReadDocument, document: Document, { reader, hashing }: ImportParts): DocumentText {
  return {
    id: textIdOf(hashing.text, read.text),
    document: document.id,
    text: read.text,
    reader: reader.name,
    readerVersion: reader.version,
    language: read.language,
    reading: read.reading,
    notRead: read.notRead,
  };
}

/** The agency that a sidecar or a page's metadata names; what the text itself shows is read from the text. */
function toldAgency({ agency }: Document): DocumentFacts["agency"] {
  const told = agency.knownBy === "sidecar" || agency.knownBy === "metadata";
  return told && agency.value !== null ? { text: agency.value, span: agency.span } : null;
}

/** Reads one stored text for statements and incidents. */
export async function extractionOf(
  document: Document,
  text: DocumentText,
  { detectors, tables }: Pick<ImportParts, "detectors" | "tables">,
): Promise<StoredExtraction> {
  const facts = {
    title: document.title.value,
    publisher: document.publisher.value,
    published: document.published.value,
    url: document.url.value,
    agency: toldAgency(document),
  };
  const extraction = await extractText(text.text, facts, detectors, tables);
  return { document: document.id, text: text.id, extractor: extractorName(detectors), extraction };
}
