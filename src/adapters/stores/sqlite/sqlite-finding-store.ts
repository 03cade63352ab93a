import type { DocumentId, Extraction, TextId } from "../../../core/model/index.ts";
import type { FindingStore, Member, StoredExtraction } from "../../../desk/ports/case-store.ts";
import { ID_START } from "./sqlite-document-store.ts";
import { databaseOf } from "./unit.ts";

interface ExtractionRow {
  readonly document: string;
  readonly text: string;
  readonly extractor: string;
  readonly extraction: string;
}

function fromRow(row: ExtractionRow): StoredExtraction {
  return {
    document: row.document as DocumentId,
    text: row.text as TextId,
    extractor: row.extractor,
    extraction: JSON.parse(row.extraction) as Extraction,
  };
}

export const sqliteFindingStore: FindingStore = {
  async put(work, { document, text, extractor, extraction }) {
    const database = databaseOf(work);
    if (!database.prepare("SELECT 1 FROM documents WHERE id = ?").get(document)) return "no-document";
    database
      .prepare("INSERT OR REPLACE INTO extractions (document, text, extractor, extraction) VALUES (?, ?, ?, ?)")
      .run(document, text, extractor, JSON.stringify(extraction));
    database.prepare("DELETE FROM members WHERE document = ?").run(document);
    const insert = database.prepare("INSERT OR IGNORE INTO members (id, kind, document) VALUES (?, ?, ?)");
    for (const { id } of extraction.statements) insert.run(id, "statement", document);
    for (const { id } of extraction.incidents) insert.run(id, "report", document);
    return "stored";
  },

  async get(work, document) {
    const row = databaseOf(work).prepare<[string], ExtractionRow>("SELECT * FROM extractions WHERE document = ?").get(document);
    return row ? fromRow(row) : null;
  },

  async *all(work) {
    const ids = databaseOf(work).prepare<[], { document: string }>("SELECT document FROM extractions ORDER BY document").all();
    const one = databaseOf(work).prepare<[string], ExtractionRow>("SELECT * FROM extractions WHERE document = ?");
    for (const { document } of ids) {
      const row = one.get(document);
      if (row) yield fromRow(row);
    }
  },

  async membersLike(work, prefix, limit) {
    if (!ID_START.test(prefix)) return [];
    return databaseOf(work)
      .prepare<[string, number], Member>("SELECT id, kind, document FROM members WHERE id GLOB ? ORDER BY id, document LIMIT ?")
      .all(`${prefix}*`, limit);
  },

  async *without(work, extractor) {
    const rows = databaseOf(work)
      .prepare<[string], { document: string }>(
        `SELECT newest.document AS document
         FROM (SELECT max(number), document, id, reading FROM texts GROUP BY document) AS newest
         LEFT JOIN extractions ON extractions.document = newest.document AND extractions.text = newest.id AND extractions.extractor = ?
         WHERE newest.reading = 'read' AND extractions.document IS NULL ORDER BY newest.document`,
      )
      .all(extractor);
    for (const { document } of rows) yield document as DocumentId;
  },
};
