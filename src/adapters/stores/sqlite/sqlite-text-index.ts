import type Database from "better-sqlite3-multiple-ciphers";
import type { DocumentId, TextId } from "../../../core/model/index.ts";
import type { TextIndex, UnitOfWork } from "../../../desk/ports/case-store.ts";
import { foldedWords, parseQuery, spansOfQuery } from "../query/folded-words.ts";
import { beginUnit, databaseOf } from "./unit.ts";

/** Puts a text's folded words in the index in place of those of the document's older text. */
export function indexWords(work: UnitOfWork, number: number, document: DocumentId, text: string): void {
  forgetWords(work, document);
  const database = databaseOf(work);
  const folded = foldedWords(text)
    .map(({ folded: word }) => word)
    .join(" ");
  database.prepare("INSERT INTO words (rowid, folded) VALUES (?, ?)").run(number, folded);
  database.prepare("INSERT INTO indexed (text_number, document) VALUES (?, ?)").run(number, document);
}

export function forgetWords(work: UnitOfWork, document: DocumentId): void {
  const database = databaseOf(work);
  const row = database.prepare<[string], { text_number: number }>("SELECT text_number FROM indexed WHERE document = ?").get(document);
  if (row === undefined) return;
  database.prepare("DELETE FROM words WHERE rowid = ?").run(row.text_number);
  database.prepare("DELETE FROM indexed WHERE text_number = ?").run(row.text_number);
}

/**
 * A word that was deleted stays in the index's own pages, marked, until they are merged (fts5 with `contentless_delete`; its
 * `secure-delete` does not reach there). This merges them all.
 */
export function forgetDeletedWords(database: Database.Database): void {
  database.exec("INSERT INTO words (words) VALUES ('optimize')");
}

/** Indexes the newest text of every document that has none in the index. */
export function indexEveryText(database: Database.Database): void {
  const newest = database
    .prepare<[], { number: number; document: DocumentId }>(
      "SELECT max(number) AS number, document FROM texts WHERE document NOT IN (SELECT document FROM indexed) GROUP BY document",
    )
    .all();
  const text = database.prepare<[number], { text: string }>("SELECT text FROM texts WHERE number = ?");
  const { unit, end } = beginUnit(database);
  for (const { number, document } of newest) indexWords(unit, number, document, text.get(number)?.text ?? "");
  end();
}

interface HitRow {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly rank: number;
}

export const sqliteTextIndex: TextIndex = {
  async find(work, query, limit) {
    const phrases = parseQuery(query);
    if (phrases.length === 0) return [];
    // Every word is a quoted string: nothing a person types is read as FTS syntax.
    const match = phrases.map((phrase) => `"${phrase.join(" ").replaceAll('"', '""')}"`).join(" AND ");
    const rows = databaseOf(work)
      .prepare<[string, number], HitRow>(
        `SELECT texts.id AS id, texts.document AS document, texts.text AS text, words.rank AS rank
         FROM words JOIN texts ON texts.number = words.rowid WHERE words MATCH ? ORDER BY words.rank, texts.document LIMIT ?`,
      )
      .all(match, limit);
    return rows.map(({ id, document, text, rank }) => ({
      document: document as DocumentId,
      text: id as TextId,
      spans: spansOfQuery(text, phrases),
      score: -rank,
    }));
  },
};
