import type { Document, DocumentId, DocumentText, TextId } from "../../../core/model/index.ts";
import type { DocumentStore, Tombstone, UnitOfWork } from "../../../desk/ports/case-store.ts";
import { openOriginal, type SealedOriginal, sealOriginal } from "./sealed-original.ts";
import { forgetWords, indexWords } from "./sqlite-text-index.ts";
import { databaseOf } from "./unit.ts";

interface TextRow {
  readonly number: number;
  readonly id: string;
  readonly document: string;
  readonly about: string;
  readonly text: string;
}

/** Dates sort as text; what has none comes last. */
const sortKeyOf = ({ published }: Document): string => published.value ?? "9999";

function toText(row: TextRow): DocumentText {
  return {
    ...(JSON.parse(row.about) as Omit<DocumentText, "id" | "document" | "text">),
    id: row.id as TextId,
    document: row.document as DocumentId,
    text: row.text,
  };
}

function insertText(work: UnitOfWork, text: DocumentText): void {
  const { id, document, text: characters, ...about } = text;
  const done = databaseOf(work)
    .prepare("INSERT OR IGNORE INTO texts (id, document, reader, reader_version, reading, about, text) VALUES (?, ?, ?, ?, ?, ?, ?)")
    .run(id, document, about.reader, about.readerVersion, about.reading, JSON.stringify(about), characters);
  if (done.changes > 0) indexWords(work, Number(done.lastInsertRowid), document, characters);
}

/** Longer ones, and other characters, begin no id. */
export const ID_START = /^[0-9a-f]{0,64}$/;

const NEWEST_TEXT = "SELECT number, id, document, about, text FROM texts WHERE document = ? ORDER BY number DESC LIMIT 1";

export const sqliteDocumentStore: DocumentStore = {
  async put(work, document, text, original) {
    const database = databaseOf(work);
    if (database.prepare("SELECT 1 FROM tombstones WHERE document = ?").get(document.id)) return "destroyed";
    const done = database
      .prepare("INSERT OR IGNORE INTO documents (id, sort_key, document) VALUES (?, ?, ?)")
      .run(document.id, sortKeyOf(document), JSON.stringify(document));
    if (done.changes === 0) return "duplicate";
    const { key, nonce, tag, bytes } = sealOriginal(original);
    database.prepare("INSERT INTO original_keys (document, key) VALUES (?, ?)").run(document.id, key);
    database.prepare("INSERT INTO originals (document, nonce, tag, bytes) VALUES (?, ?, ?, ?)").run(document.id, nonce, tag, bytes);
    insertText(work, text);
    return "stored";
  },

  async get(work, id) {
    const row = databaseOf(work).prepare<[string], { document: string }>("SELECT document FROM documents WHERE id = ?").get(id);
    return row ? (JSON.parse(row.document) as Document) : null;
  },

  async putText(work, text) {
    if (!databaseOf(work).prepare("SELECT 1 FROM documents WHERE id = ?").get(text.document)) return "no-document";
    insertText(work, text);
    return "stored";
  },

  async textOf(work, id) {
    const row = databaseOf(work).prepare<[string], TextRow>(NEWEST_TEXT).get(id);
    return row ? toText(row) : null;
  },

  async text(work, id) {
    const row = databaseOf(work)
      .prepare<[string], TextRow>("SELECT number, id, document, about, text FROM texts WHERE id = ? ORDER BY number LIMIT 1")
      .get(id);
    return row ? toText(row) : null;
  },

  async original(work, id) {
    const row = databaseOf(work)
      .prepare<[string], SealedOriginal>(
        "SELECT key, nonce, tag, bytes FROM originals JOIN original_keys USING (document) WHERE document = ?",
      )
      .get(id);
    return row ? openOriginal(row) : null;
  },

  async *all(work) {
    const ids = databaseOf(work).prepare<[], { document: string }>("SELECT document FROM documents ORDER BY sort_key, id").all();
    for (const { document } of ids) yield JSON.parse(document) as Document;
  },

  async count(work) {
    return databaseOf(work).prepare<[], { n: number }>("SELECT count(*) AS n FROM documents").get()?.n ?? 0;
  },

  async idsLike(work, prefix, limit) {
    if (!ID_START.test(prefix)) return [];
    const rows = databaseOf(work)
      .prepare<[string, number], { id: string }>("SELECT id FROM documents WHERE id GLOB ? ORDER BY id LIMIT ?")
      .all(`${prefix}*`, limit);
    return rows.map(({ id }) => id as DocumentId);
  },

  async destroy(work, tombstone) {
    const database = databaseOf(work);
    forgetWords(work, tombstone.document);
    for (const table of ["original_keys", "originals", "texts", "extractions", "members"]) {
      database.prepare(`DELETE FROM ${table} WHERE document = ?`).run(tombstone.document);
    }
    database.prepare("DELETE FROM documents WHERE id = ?").run(tombstone.document);
    // The ledger keeps that a file went in, and nothing of what it was called or said.
    database
      .prepare(
        "UPDATE ledger SET entry = json_set(entry, '$.file', '(destroyed)', '$.part', '', '$.message', NULL, '$.warnings', json('[]')) WHERE document = ?",
      )
      .run(tombstone.document);
    database
      .prepare("INSERT OR REPLACE INTO tombstones (document, tombstone) VALUES (?, ?)")
      .run(tombstone.document, JSON.stringify(tombstone));
  },

  async tombstones(work) {
    const rows = databaseOf(work).prepare<[], { tombstone: string }>("SELECT tombstone FROM tombstones ORDER BY document").all();
    return rows.map(({ tombstone }) => JSON.parse(tombstone) as Tombstone);
  },
};
