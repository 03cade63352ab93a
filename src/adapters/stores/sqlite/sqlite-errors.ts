import { SaysoError } from "../../../wire/error-codes.ts";

/** Whether the pages are not what their key makes of them: another key, or damage. */
export function isNotOurs(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === "SQLITE_NOTADB";
}

/** An error of SQLite or of the disk as one of ours, with its cause; any other error as it is. `file` is the case's, for messages. */
export function asSaysoError(error: unknown, file: string): unknown {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (typeof code !== "string" || error instanceof SaysoError) return error;
  const because = { cause: error };
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return new SaysoError("case-busy", "Another program is writing to the case.", because);
  if (code.startsWith("SQLITE_FULL") || code === "ENOSPC" || code === "EDQUOT")
    return new SaysoError("disk-full", "The disk is full. What was acknowledged is kept.", because);
  if (code.startsWith("SQLITE_NOTADB")) return new SaysoError("case-damaged", `${file} does not open with its key.`, because);
  if (code.startsWith("SQLITE_CORRUPT")) return new SaysoError("case-damaged", `${file} is damaged.`, because);
  if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN") || code === "EACCES" || code === "EROFS")
    return new SaysoError("file-unreadable", `${file} cannot be written.`, because);
  if (/^SQLITE_IOERR_(?:WRITE|FSYNC|DIR_FSYNC|TRUNCATE|SHMSIZE|SHMOPEN)$/.test(code))
    return new SaysoError("disk-full", `The disk did not take what was to be written to ${file}.`, because);
  if (code.startsWith("SQLITE_IOERR")) return new SaysoError("file-unreadable", `The disk did not give ${file} back.`, because);
  return error;
}
