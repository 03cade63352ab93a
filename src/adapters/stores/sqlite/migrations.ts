import type Database from "better-sqlite3-multiple-ciphers";
import { SaysoError } from "../../../wire/error-codes.ts";
import { indexEveryText } from "./sqlite-text-index.ts";

/** One step from one shape of the tables to the next. Never edited once released. */
interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** What takes more than SQL, in the same transaction. */
  readonly code?: (database: Database.Database) => void;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: "documents, findings, decisions, ledger",
    sql: `
      CREATE TABLE documents (
        id TEXT PRIMARY KEY, sort_key TEXT NOT NULL, document TEXT NOT NULL
      ) WITHOUT ROWID;
      CREATE INDEX documents_by_date ON documents (sort_key, id);
      CREATE TABLE original_keys (document TEXT PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;
      CREATE TABLE originals (document TEXT PRIMARY KEY, nonce BLOB NOT NULL, tag BLOB NOT NULL, bytes BLOB NOT NULL);
      CREATE TABLE texts (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL, document TEXT NOT NULL, reader TEXT NOT NULL, reader_version TEXT NOT NULL,
        reading TEXT NOT NULL, about TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (document, id)
      );
      CREATE TABLE extractions (
        document TEXT PRIMARY KEY, text TEXT NOT NULL, extractor TEXT NOT NULL, extraction TEXT NOT NULL
      );
      CREATE TABLE members (id TEXT NOT NULL, kind TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (id, document)) WITHOUT ROWID;
      CREATE INDEX members_by_document ON members (document);
      CREATE TABLE tombstones (document TEXT PRIMARY KEY, tombstone TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE decisions (id TEXT PRIMARY KEY, decision TEXT NOT NULL) WITHOUT ROWID;
      CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
      CREATE TRIGGER decisions_remain BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
      CREATE TABLE ledger (run TEXT NOT NULL, line INTEGER NOT NULL, part_number INTEGER NOT NULL, entry TEXT NOT NULL, document TEXT, PRIMARY KEY (run, line, part_number)) WITHOUT ROWID;
      CREATE TABLE supplements (kind TEXT NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID;
    `,
  },
  {
    number: 2,
    name: "words of the newest texts, for finding",
    sql: `
      CREATE VIRTUAL TABLE words USING fts5(folded, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars ''''");
      INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
      CREATE TABLE indexed (text_number INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE);
    `,
  },
  {
    number: 3,
    name: "words anew, as they are folded now; texts by their own id",
    sql: `
      INSERT INTO words (words) VALUES ('delete-all');
      DELETE FROM indexed;
      CREATE INDEX texts_by_id ON texts (id);
    `,
    code: indexEveryText,
  },
  {
    number: 4,
    name: "how a case is to be shown",
    sql: "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;",
  },
];

/** Brings the tables up to date, each step in a transaction of its own; two programs at once take turns. Throws `case-newer`. */
export function migrate(database: Database.Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const version = (): number => database.pragma("user_version", { simple: true }) as number;
  const newest = migrations.at(-1)?.number ?? 0;
  if (version() > newest) throw new SaysoError("case-newer", `The case is of version ${version()}, this Sayso knows ${newest}.`);
  for (const { number, sql, code } of migrations) {
    if (number <= version()) continue;
    const step = database.transaction(() => {
      if (number <= version()) return; // Another program was faster.
      database.exec(sql);
      code?.(database);
      database.pragma(`user_version = ${number}`);
    });
    step.immediate();
  }
}
