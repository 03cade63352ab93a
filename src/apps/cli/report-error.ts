import { ERROR_CODES, type ErrorCode, isSaysoError, SaysoError } from "../../wire/error-codes.ts";
import { safe, safeLines } from "./terminal/screen.ts";

/** Exit codes after sysexits(3), for those that scripts can act on; 1 for the rest. */
export const EXITS: Partial<Record<ErrorCode, number>> = {
  usage: 64,
  "case-not-found": 66,
  "file-not-found": 66,
  internal: 70,
  "file-not-written": 73,
  "file-in-the-way": 73,
  "disk-full": 74,
  "case-busy": 75,
  "case-locked": 77,
  "passphrase-wrong": 77,
};

/** Codes of which the help of the verb that was asked for says more than any other. */
const OF_ITS_VERB: ReadonlySet<ErrorCode> = new Set(["usage", "decision-invalid"]);

/** What the system says of files, in our codes. */
const SYSTEM: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EACCES: "file-not-written",
  EPERM: "file-not-written",
  EROFS: "file-not-written",
  EEXIST: "file-not-written",
  EISDIR: "file-not-written",
  ENOTDIR: "file-not-written",
  ENOENT: "file-not-written",
};

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk is read-only",
  EEXIST: "a file of that name is in the way",
  ENOTDIR: "a part of the path is a file",
  EISDIR: "it is a folder",
  ENOENT: "its folder is not there",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
};

/** What a verb did to the disk and was refused, as an error of ours. Reading is the readers' to tell; what comes here is writing. */
function ofSystem(error: unknown): unknown {
  const { code, path } = (error ?? {}) as { readonly code?: unknown; readonly path?: unknown };
  if (isSaysoError(error) || typeof code !== "string" || SYSTEM[code] === undefined) return error;
  return new SaysoError(SYSTEM[code], `${typeof path === "string" ? path : "A file"} could not be written: ${REASONS[code]}.`, {
    cause: error,
  });
}

/** Says on standard error what went wrong and what to do next, and returns the exit code. `verb` is the verb that was asked for. */
export function reportError(thrown: unknown, verb: string | undefined): number {
  const error = ofSystem(thrown);
  const code = isSaysoError(error) ? error.code : "internal";
  const message = error instanceof Error ? error.message : String(error);
  const doNext = verb !== undefined && OF_ITS_VERB.has(code) ? `See \`sayso ${verb} --help\`.` : ERROR_CODES[code].doNext;
  process.stderr.write(`sayso: ${safe(message)}${/[.!?]$/u.test(message) ? "" : "."} ${doNext} (${code})\n`);
  const cause = isSaysoError(error) ? error.cause : error;
  if (process.env.SAYSO_DEBUG && cause instanceof Error) process.stderr.write(`${safeLines(cause.stack ?? "")}\n`);
  return EXITS[code] ?? 1;
}
