import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { SaysoError } from "../../../wire/error-codes.ts";
import { syncFolder } from "./write-durably.ts";

/** Bytes of a page: the cipher's own default. */
const PAGE = 4096;
/** How long a program waits for another's write before it gives up, in milliseconds. */
export const PATIENCE_MS = 20_000;

/** Opens the encrypted pages of a case and asks for what makes an acknowledged write last. */
export function connect(file: string, dataKey: Buffer, patienceMs: number): Database.Database {
  const database = new Database(file, { timeout: patienceMs });
  try {
    database.pragma("cipher = 'chacha20'");
    database.key(dataKey);
    database.prepare("SELECT count(*) FROM sqlite_master").get();
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("secure_delete = ON");
    database.pragma("temp_store = MEMORY");
    database.pragma("foreign_keys = ON");
    database.pragma("recursive_triggers = ON"); // Else REPLACE passes by the triggers that keep decisions.
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Copies everything in the log to the pages and empties the log. Throws `case-busy` where another program still reads from it. */
export function emptyLog(database: Database.Database): void {
  const [row] = database.pragma("wal_checkpoint(TRUNCATE)") as readonly { readonly busy: number }[];
  if (row?.busy) throw new SaysoError("case-busy", "Another program is reading the case, so that its old pages must stay for now.");
}

/** Holds the case alone until the connection is closed or `release`d. Throws where another program has it open. */
export function holdAlone(database: Database.Database): void {
  database.pragma("locking_mode = EXCLUSIVE");
  emptyLog(database);
  database.pragma("journal_mode = DELETE");
}

/** Lets other programs in again after a sealing that did not come to its end. */
export function release(database: Database.Database, file: string): void {
  clearCopy(file);
  database.pragma("locking_mode = NORMAL");
  database.pragma("journal_mode = WAL");
}

const copyOf = (file: string): string => `${file}.sealing`;

/** Writes a copy of the pages under another key beside them, whole and on the disk when it returns. */
export function copyUnder(database: Database.Database, file: string, from: Buffer, to: Buffer): void {
  clearCopy(file);
  database.prepare("VACUUM INTO ?").run(copyOf(file)); // Under the same key: never plain.
  const copy = new Database(copyOf(file));
  try {
    copy.pragma("cipher = 'chacha20'");
    copy.key(from);
    copy.rekey(to);
  } finally {
    copy.close();
  }
  const written = openSync(copyOf(file), "r+");
  fsyncSync(written);
  closeSync(written);
}

/** Takes away the copy of a sealing that was cut off. */
function clearCopy(file: string): void {
  for (const end of ["", "-journal", "-wal", "-shm"]) rmSync(`${copyOf(file)}${end}`, { force: true });
}

/** Takes away everything that a sealing that was cut off left behind. For who has the pages open: then nobody is sealing them. */
export function clearSealing(file: string): void {
  clearCopy(file);
  rmSync(`${file}-journal`, { force: true });
}

/**
 * Puts the copy in the place of the pages, at once or not at all, and closes the old ones. They lose their first page, which holds the
 * salt of their key: a program that waited to open them finds nothing it could write to, and their key opens them no more.
 */
export function replaceByCopy(database: Database.Database, file: string): void {
  if (process.platform === "win32") {
    database.close(); // Windows renames over no open file; nobody can slip in between without making the rename fail.
    renameSync(copyOf(file), file);
    return;
  }
  const old = openSync(file, "r+"); // Closed last: closing it drops SQLite's own locks (POSIX).
  try {
    renameSync(copyOf(file), file);
    try {
      writeSync(old, randomBytes(PAGE), 0, PAGE, 0);
      fsyncSync(old);
    } finally {
      database.close();
    }
    syncFolder(dirname(file));
  } finally {
    closeSync(old);
  }
}

/** Whether there is a page at all: SQLite takes a file cut to nothing for a new one. */
export function pagesExist(file: string): boolean {
  return [file, `${file}-wal`].some((part) => (statSync(part, { throwIfNoEntry: false })?.size ?? 0) > 0);
}
