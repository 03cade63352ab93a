import { SaysoError } from "../../../wire/error-codes.ts";

/** An error of SQLite or of the disk as one of ours, with its cause; any other error as it is. */
export function asSaysoError(error: unknown): unknown {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (typeof code !== "string" || error instanceof SaysoError) return error;
  const because = { cause: error };
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return new SaysoError("case-busy", "Another program is writing to the case.", because);
  if (code.startsWith("SQLITE_FULL") || code === "ENOSPC" || code === "EDQUOT")
    return new SaysoError("disk-full", "The disk is full. What was acknowledged is kept.", because);
  if (code.startsWith("SQLITE_NOTADB")) return new SaysoError("case-damaged", "The case's file does not open with its key.", because);
  if (code.startsWith("SQLITE_CORRUPT")) return new SaysoError("case-damaged", "The case's file is damaged.", because);
  if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN") || code === "EACCES" || code === "EROFS")
    return new SaysoError("file-unreadable", "The case folder cannot be written.", because);
  if (code.startsWith("SQLITE_IOERR")) return new SaysoError("disk-full", "The disk did not take or give what was asked of it.", because);
  return error;
}
