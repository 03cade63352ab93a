import { join } from "node:path";
import type Database from "better-sqlite3-multiple-ciphers";
import { openCaseFile } from "../../src/adapters/stores/sqlite/case-file.ts";
import { connect } from "../../src/adapters/stores/sqlite/case-pages.ts";
import { openSqliteCase } from "../../src/adapters/stores/sqlite/sqlite-case-store.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";

export const PASSPHRASE = "seven hills and a river";

/** Opens a case as the program does, made where there is none. */
export function opened(folder: string, passphrase: string | null = null, patienceMs = 2_000): Promise<CaseStore> {
  return openSqliteCase({ folder, mode: "create", passphrase, now: "2031-01-01T00:00:00.000Z", patienceMs });
}

/** Opens a case that must be there. */
export function openedAgain(folder: string, passphrase: string | null = null): Promise<CaseStore> {
  return openSqliteCase({ folder, mode: "existing", passphrase, now: "2031-01-01T00:00:00.000Z", patienceMs: 2_000 });
}

/** The pages of a case, as whoever holds its key sees them. */
export function pagesOf(folder: string, passphrase: string | null = null): Database.Database {
  const [key] = openCaseFile(folder, passphrase).keys;
  if (key === undefined) throw new Error("a case has a key");
  return connect(join(folder, "case.db"), key.dataKey(), 2_000);
}

/** The tables and columns in whose bytes one of the words stands, for whoever holds the key. */
export function tablesWith(folder: string, words: readonly (string | Uint8Array)[], passphrase: string | null = null): readonly string[] {
  const pages = pagesOf(folder, passphrase);
  const patterns = words.map((word) => Buffer.from(word as string));
  const tables = pages.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'words'").all();
  const found = tables.flatMap(({ name }) =>
    pages
      .prepare<[], Record<string, unknown>>(`SELECT * FROM ${name}`)
      .all()
      .flatMap((row) => Object.entries(row).map(([column, value]) => ({ at: `${name}.${column}`, value })))
      .filter(({ value }) => patterns.some((pattern) => Buffer.from(Buffer.isBuffer(value) ? value : String(value)).includes(pattern)))
      .map(({ at }) => at),
  );
  pages.close();
  return [...new Set(found)];
}
