import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { CaseStore, SettingStore, SupplementStore, UnitOfWork } from "../../../desk/ports/case-store.ts";
import { SaysoError } from "../../../wire/error-codes.ts";
import { adoptSealedKey, announceSealedKey, type CaseSeal } from "./case-file.ts";
import { copyUnder, emptyLog, holdAlone, PATIENCE_MS, release, replaceByCopy } from "./case-pages.ts";
import { brokenPages, damagedOriginals, strays } from "./check-pages.ts";
import { type AskedPages, type OpenPages, openPages } from "./open-pages.ts";
import { sqliteDecisionLog } from "./sqlite-decision-log.ts";
import { sqliteDocumentStore } from "./sqlite-document-store.ts";
import { asSaysoError } from "./sqlite-errors.ts";
import { sqliteFindingStore } from "./sqlite-finding-store.ts";
import { sqliteImportLedger } from "./sqlite-import-ledger.ts";
import { forgetDeletedWords, sqliteTextIndex } from "./sqlite-text-index.ts";
import { beginUnit, databaseOf } from "./unit.ts";

/** What opening a case takes. `create` makes one where there is none. */
export interface OpenCase {
  readonly folder: string;
  readonly passphrase: string | null;
  readonly mode: "create" | "existing";
  /** ISO 8601, for a case that is made. */
  readonly now: string;
  /** How long to wait for another program, in milliseconds. */
  readonly patienceMs?: number;
}

/** Opens the case in a folder. Throws `case-not-found`, `case-locked`, `passphrase-wrong`, `case-newer`, `case-damaged`, `disk-full`. */
export async function openSqliteCase({ patienceMs = PATIENCE_MS, ...asked }: OpenCase): Promise<CaseStore> {
  try {
    return new SqliteCaseStore({ ...asked, patienceMs });
  } catch (error) {
    throw asSaysoError(error, join(asked.folder, "case.db"));
  }
}

class SqliteCaseStore implements CaseStore {
  readonly documents = sqliteDocumentStore;
  readonly findings = sqliteFindingStore;
  readonly decisions = sqliteDecisionLog;
  readonly ledger = sqliteImportLedger;
  readonly index = sqliteTextIndex;
  readonly supplements = sqliteSupplements;
  readonly settings = sqliteSettings;
  readonly #asked: AskedPages;
  readonly #file: string;
  #pages: OpenPages;
  #opened = 0;
  /** Work is done one unit at a time: one connection has one transaction. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(asked: AskedPages) {
    this.#asked = asked;
    this.#file = join(asked.folder, "case.db");
    this.#pages = openPages(asked);
  }

  async seal(): Promise<CaseSeal> {
    return this.#pages.seal;
  }

  /** A read sees one state of the case and cannot change it. */
  read<Result>(work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> {
    return this.#alone(async () => {
      this.#pages.database.pragma("query_only = ON");
      try {
        return await this.#unit("BEGIN", work);
      } finally {
        this.#pages.database.pragma("query_only = OFF");
      }
    });
  }

  write<Result>(work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> {
    return this.#alone(() => this.#unit("BEGIN IMMEDIATE", work));
  }

  /**
   * A new data key for every page, wrapped by the passphrase; the old key opens nothing any more. The pages are copied under the new key
   * and change places with the old ones at once: rekeying them in place loses the case when it is cut off while they are written.
   */
  async sealWith(passphrase: string): Promise<void> {
    await this.#alone(async () => {
      const dataKey = randomBytes(32);
      const again = { ...this.#asked, passphrase, mode: "existing" } as const;
      try {
        holdAlone(this.#pages.database);
        copyUnder(this.#pages.database, this.#file, this.#pages.dataKey, dataKey);
        announceSealedKey(this.#asked.folder, dataKey, passphrase);
        replaceByCopy(this.#pages.database, this.#file);
      } catch (error) {
        if (this.#pages.database.open) release(this.#pages.database, this.#file);
        else this.#pages = openPages(again);
        throw error;
      }
      adoptSealedKey(this.#asked.folder);
      this.#pages = openPages(again);
      this.#opened++;
    });
  }

  /** After a destruction: no word of it may stay in the index, in a free page, or in the log. Throws `case-busy` where another program reads. */
  async shred(): Promise<void> {
    await this.#alone(async () => {
      forgetDeletedWords(this.#pages.database);
      emptyLog(this.#pages.database);
      this.#pages.database.exec("VACUUM");
      emptyLog(this.#pages.database);
    });
  }

  /** `data_version` tells of other connections alone, `total_changes` of this one; where the pages were opened anew both begin again. */
  async mark(): Promise<string> {
    return this.#alone(async () => {
      const { database } = this.#pages;
      const own = database.prepare<[], { n: number }>("SELECT total_changes() AS n").get()?.n;
      return `${this.#opened}.${database.pragma("data_version", { simple: true })}.${own}`;
    });
  }

  async check(): Promise<readonly string[]> {
    try {
      return await this.read(async (unit) => [...brokenPages(unit), ...damagedOriginals(unit), ...strays(unit)]);
    } catch (error) {
      if (error instanceof SaysoError && error.code === "case-damaged") return [error.message];
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#alone(async () => this.#pages.database.close());
  }

  async #unit<Result>(begin: string, work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> {
    this.#pages.database.exec(begin);
    const { unit, end } = beginUnit(this.#pages.database);
    try {
      const result = await work(unit);
      this.#pages.database.exec("COMMIT");
      return result;
    } catch (error) {
      if (this.#pages.database.inTransaction) this.#pages.database.exec("ROLLBACK");
      throw error;
    } finally {
      end();
    }
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work, work).catch((error: unknown) => {
      throw asSaysoError(error, this.#file);
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

const sqliteSettings: SettingStore = {
  async get(work, name) {
    const row = databaseOf(work).prepare("SELECT value FROM settings WHERE name = ?").get(name) as { readonly value: string } | undefined;
    return row?.value ?? null;
  },
  async put(work, name, value) {
    databaseOf(work).prepare("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)").run(name, value);
  },
};

const sqliteSupplements: SupplementStore = {
  async put(work, { kind, name, content }) {
    databaseOf(work).prepare("INSERT OR REPLACE INTO supplements (kind, name, content) VALUES (?, ?, ?)").run(kind, name, content);
  },
  async remove(work, { kind, name }) {
    databaseOf(work).prepare("DELETE FROM supplements WHERE kind = ? AND name = ?").run(kind, name);
  },
  async all(work) {
    return databaseOf(work).prepare("SELECT kind, name, content FROM supplements ORDER BY kind, name").all() as Awaited<
      ReturnType<SupplementStore["all"]>
    >;
  },
};
