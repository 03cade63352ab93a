import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import type { CaseStore, SupplementStore, UnitOfWork } from "../../../desk/ports/case-store.ts";
import { SaysoError } from "../../../wire/error-codes.ts";
import { adoptSealedKey, announceSealedKey, type CaseKey, caseExists, createCaseFile, openCaseFile } from "./case-file.ts";
import { migrate } from "./migrations.ts";
import { openOriginal, type SealedOriginal } from "./sealed-original.ts";
import { sqliteDecisionLog } from "./sqlite-decision-log.ts";
import { sqliteDocumentStore } from "./sqlite-document-store.ts";
import { asSaysoError } from "./sqlite-errors.ts";
import { sqliteFindingStore } from "./sqlite-finding-store.ts";
import { sqliteImportLedger } from "./sqlite-import-ledger.ts";
import { sqliteTextIndex } from "./sqlite-text-index.ts";
import { beginUnit, databaseOf } from "./unit.ts";

/** How long a writer waits for another program's write before it gives up, in milliseconds. */
const BUSY_MS = 20_000;

/** What opening a case takes. `create` makes one where there is none. */
export interface OpenCase {
  readonly folder: string;
  readonly passphrase: string | null;
  readonly mode: "create" | "existing";
  /** ISO 8601, for a case that is made. */
  readonly now: string;
}

/** Opens the case in a folder. Throws `case-not-found`, `case-locked`, `passphrase-wrong`, `case-newer`, `case-damaged`, `disk-full`. */
export async function openSqliteCase({ folder, passphrase, mode, now }: OpenCase): Promise<CaseStore> {
  try {
    if (!caseExists(folder) && mode === "existing") throw new SaysoError("case-not-found", `There is no case in ${folder}.`);
    const keys = caseExists(folder) ? openCaseFile(folder, passphrase) : [createCaseFile(folder, now)];
    const { database, key } = connectWithAny(join(folder, "case.db"), keys);
    if (keys.indexOf(key) > 0) adoptSealedKey(folder);
    migrate(database);
    return new SqliteCaseStore(folder, database, key.seal);
  } catch (error) {
    throw asSaysoError(error);
  }
}

/** Two keys are there only where sealing was cut off between announcing the new key and forgetting the old one. */
function connectWithAny(
  file: string,
  [key, ...others]: readonly CaseKey[],
): { readonly database: Database.Database; readonly key: CaseKey } {
  if (key === undefined) throw new SaysoError("case-damaged", "The case has no key.");
  try {
    return { database: connect(file, key.dataKey), key };
  } catch (error) {
    if (others.length === 0) throw error;
    return connectWithAny(file, others);
  }
}

function connect(file: string, dataKey: Buffer): Database.Database {
  const isNew = !existsSync(file);
  const database = new Database(file, { timeout: BUSY_MS });
  try {
    database.pragma("cipher = 'chacha20'");
    database.key(dataKey);
    database.prepare("SELECT count(*) FROM sqlite_master").get();
    if (isNew) database.pragma("auto_vacuum = INCREMENTAL");
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("secure_delete = ON");
    database.pragma("temp_store = MEMORY");
    database.pragma("foreign_keys = ON");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

class SqliteCaseStore implements CaseStore {
  readonly documents = sqliteDocumentStore;
  readonly findings = sqliteFindingStore;
  readonly decisions = sqliteDecisionLog;
  readonly ledger = sqliteImportLedger;
  readonly index = sqliteTextIndex;
  readonly supplements = sqliteSupplements;
  readonly #folder: string;
  readonly #database: Database.Database;
  #seal: "open" | "sealed";
  /** Work is done one unit at a time: one connection has one transaction. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, database: Database.Database, seal: "open" | "sealed") {
    this.#folder = folder;
    this.#database = database;
    this.#seal = seal;
  }

  async seal(): Promise<"open" | "sealed"> {
    return this.#seal;
  }

  read<Result>(work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> {
    return this.#inTurn("BEGIN", work);
  }

  write<Result>(work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> {
    return this.#inTurn("BEGIN IMMEDIATE", work);
  }

  /** A new data key for every page, wrapped by the passphrase; the old key opens nothing any more. */
  async sealWith(passphrase: string): Promise<void> {
    await this.#alone(async () => {
      const dataKey = randomBytes(32);
      this.#database.pragma("wal_checkpoint(TRUNCATE)");
      this.#database.pragma("journal_mode = DELETE");
      announceSealedKey(this.#folder, dataKey, passphrase);
      this.#database.rekey(dataKey);
      adoptSealedKey(this.#folder);
      this.#database.exec("VACUUM");
      this.#database.pragma("journal_mode = WAL");
      this.#seal = "sealed";
    });
  }

  /** After a destruction: no page of it may stay in the file or in the log beside it. */
  async shred(): Promise<void> {
    await this.#alone(async () => {
      this.#database.pragma("wal_checkpoint(TRUNCATE)");
      this.#database.exec("VACUUM");
      this.#database.pragma("wal_checkpoint(TRUNCATE)");
    });
  }

  async check(): Promise<readonly string[]> {
    return this.read(async (unit) => [...brokenPages(unit), ...damagedOriginals(unit), ...strays(unit)]);
  }

  async close(): Promise<void> {
    await this.#alone(async () => this.#database.close());
  }

  #inTurn<Result>(begin: string, work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> {
    return this.#alone(async () => {
      this.#database.exec(begin);
      const { unit, end } = beginUnit(this.#database);
      try {
        const result = await work(unit);
        this.#database.exec("COMMIT");
        return result;
      } catch (error) {
        if (this.#database.inTransaction) this.#database.exec("ROLLBACK");
        throw error;
      } finally {
        end();
      }
    });
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work, work).catch((error: unknown) => {
      throw asSaysoError(error);
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

const sqliteSupplements: SupplementStore = {
  async put(work, { kind, name, content }) {
    databaseOf(work).prepare("INSERT OR REPLACE INTO supplements (kind, name, content) VALUES (?, ?, ?)").run(kind, name, content);
  },
  async all(work) {
    return databaseOf(work).prepare("SELECT kind, name, content FROM supplements ORDER BY kind, name").all() as Awaited<
      ReturnType<SupplementStore["all"]>
    >;
  },
};

function brokenPages(unit: UnitOfWork): readonly string[] {
  const rows = databaseOf(unit).pragma("integrity_check") as readonly { readonly integrity_check: string }[];
  return rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
}

/** Originals that are gone, do not open, or are not the bytes the document was named by. */
function damagedOriginals(unit: UnitOfWork): readonly string[] {
  const database = databaseOf(unit);
  const ids = database
    .prepare<[], { id: string; sha: string }>("SELECT id, json_extract(document, '$.bytesSha256') AS sha FROM documents ORDER BY id")
    .all();
  const one = database.prepare<[string], SealedOriginal>(
    "SELECT key, nonce, tag, bytes FROM originals JOIN original_keys USING (document) WHERE document = ?",
  );
  return ids.flatMap(({ id, sha }) => {
    const sealed = one.get(id);
    if (!sealed) return [`document ${id}: its original is missing`];
    try {
      const found = createHash("sha256").update(openOriginal(sealed)).digest("hex");
      return found === sha ? [] : [`document ${id}: its original is not the bytes it was named by`];
    } catch {
      return [`document ${id}: its original does not open`];
    }
  });
}

function strays(unit: UnitOfWork): readonly string[] {
  const database = databaseOf(unit);
  const count = (sql: string): number => (database.prepare(sql).get() as { readonly n: number }).n;
  const textless = count("SELECT count(*) AS n FROM documents WHERE id NOT IN (SELECT document FROM texts)");
  const ownerless = count("SELECT count(*) AS n FROM texts WHERE document NOT IN (SELECT id FROM documents)");
  const unindexed = count("SELECT count(*) AS n FROM documents WHERE id NOT IN (SELECT document FROM indexed)");
  return [
    ...(textless > 0 ? [`${textless} documents have no text`] : []),
    ...(ownerless > 0 ? [`${ownerless} texts have no document`] : []),
    ...(unindexed > 0 ? [`${unindexed} documents cannot be found by their words`] : []),
  ];
}
