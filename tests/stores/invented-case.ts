import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeHashing } from "../../src/adapters/system/system-clock.ts";
import {
  type Decision,
  type DecisionId,
  type Document,
  type DocumentText,
  documentIdOf,
  type Reading,
  type RunId,
  type Span,
  type Statement,
  type StatementId,
  statementIdOf,
  textIdOf,
} from "../../src/core/model/index.ts";
import type { CaseStore, LedgerEntry, StoredExtraction, UnitOfWork } from "../../src/desk/ports/case-store.ts";

/** A document that nobody wrote, with all that goes into a case for it. */
export interface InventedDocument {
  readonly document: Document;
  readonly text: DocumentText;
  readonly original: Uint8Array;
  readonly extraction: StoredExtraction;
}

interface Asked {
  readonly published?: string | null;
  readonly publisher?: string;
  readonly reading?: Reading;
  readonly extractor?: string;
}

/** A document of that text. Its first sentence's first word is held by nobody's statement. */
export function inventedDocument(text: string, asked: Asked = {}): InventedDocument {
  const original = new TextEncoder().encode(`<html>${text}</html>`);
  const publisher = asked.publisher ?? "Coast Wire";
  const bytesSha256 = nodeHashing.bytes(original);
  const id = documentIdOf(nodeHashing.text, { bytesSha256, publisher, url: null, title: null });
  const nothing = { value: null, knownBy: "nothing" } as const;
  const document: Document = {
    id,
    bytesSha256,
    byteLength: original.byteLength,
    mediaType: "text/html",
    title: nothing,
    publisher: { value: publisher, knownBy: "sidecar" },
    byline: nothing,
    published: asked.published ? { value: asked.published, knownBy: "sidecar" } : nothing,
    url: nothing,
    agency: { ...nothing, span: null },
    genre: { genre: "report", reasons: ["invented"] },
  };
  const own = textOf(document, text, asked.reading);
  return { document, text: own, original, extraction: extractionOf(own, asked.extractor) };
}

/** A text of a document, as a reader of that version makes it. */
export function textOf(document: Document, text: string, reading: Reading = "read", readerVersion = "1"): DocumentText {
  return {
    id: textIdOf(nodeHashing.text, text),
    document: document.id,
    text,
    reader: "invented",
    readerVersion,
    language: reading === "language-not-supported" ? "tr" : "en",
    reading,
    notRead: [{ what: "picture", count: 2 }],
  };
}

/** What an extractor could have read from a text: one statement whose content is all of it. */
export function extractionOf(text: DocumentText, extractor = "rules-1/extraction-1"): StoredExtraction {
  const span: Span = [0, text.text.length];
  const statement: Statement = {
    id: statementIdOf(nodeHashing.text, text.id, [[span]]),
    source: [],
    cue: [],
    content: [span],
    quotation: "indirect",
    polarity: "asserts",
    certainty: "stated",
    act: "statement",
    named: "none",
    sourceKind: null,
    speaker: null,
    for: null,
    chain: [],
    medium: null,
    on: null,
    addressee: null,
    within: null,
    score: 1,
  };
  const persons = [{ text: text.text.slice(0, 5), span: [0, 5] as const }];
  return {
    document: text.document,
    text: text.id,
    extractor,
    extraction: { persons, statements: [statement], incidents: [], times: [], places: [] },
  };
}

export const statementOf = ({ extraction }: InventedDocument): StatementId => (extraction.extraction.statements[0] as Statement).id;

/** An id of the shape of a UUIDv7, by number: the greater one is the later. */
export const uuidOf = (number: number): string => `01900000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;

export function inventedDecision(number: number, of: Pick<Decision, "subject" | "decided">, reviewer = "nk"): Decision {
  return { id: uuidOf(number) as DecisionId, reviewer, at: "2031-01-01T00:00:00.000Z", why: null, ...of };
}

export function inventedLine(run: number, line: number, more: Partial<LedgerEntry> = {}): LedgerEntry {
  const at = "2031-01-01T00:00:00.000Z";
  const nothing = { document: null, code: null, message: null, warnings: [] };
  return { run: uuidOf(run) as RunId, line, file: `file-${run}-${line}.txt`, part: "", outcome: "imported", ...nothing, at, ...more };
}

/** Puts documents with their findings and one line of the ledger each. */
export async function putAll(store: CaseStore, documents: readonly InventedDocument[], run = 1): Promise<void> {
  await store.write(async (work) => {
    for (const [line, one] of documents.entries()) {
      await store.documents.put(work, one.document, one.text, one.original);
      if (one.text.reading === "read") await store.findings.put(work, one.extraction);
      await store.ledger.record(work, inventedLine(run, line, { document: one.document.id, file: `${one.text.text.slice(0, 12)}.txt` }));
    }
  });
}

export async function listed<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Everything that a case holds, as one value to compare. */
export async function contentOf(store: CaseStore): Promise<unknown> {
  return store.read(async (work) => {
    const documents = await listed(store.documents.all(work));
    return {
      documents: await Promise.all(documents.map((document) => heldOf(store, work, document))),
      tombstones: await store.documents.tombstones(work),
      findings: await listed(store.findings.all(work)),
      decisions: await listed(store.decisions.all(work)),
      ledger: await listed(store.ledger.entries(work)),
      supplements: await store.supplements.all(work),
    };
  });
}

async function heldOf(store: CaseStore, work: UnitOfWork, document: Document): Promise<unknown> {
  const original = await store.documents.original(work, document.id);
  return { document, text: await store.documents.textOf(work, document.id), original: original && Buffer.from(original).toString("hex") };
}

/** An empty folder that is taken away by `remove`. */
export function temporaryFolder(under = tmpdir()): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(under, "sayso-test-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The files of a folder in which one of the words stands as it is, in UTF-8 or UTF-16. */
export function filesWith(folder: string, words: readonly (string | Uint8Array)[]): readonly string[] {
  const patterns = words.flatMap((word) =>
    typeof word === "string" ? [Buffer.from(word), Buffer.from(word, "utf16le")] : [Buffer.from(word)],
  );
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return patterns.some((pattern) => bytes.includes(pattern));
  });
}
