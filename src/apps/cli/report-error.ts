import { ERROR_CODES, type ErrorCode, isSaysoError } from "../../wire/error-codes.ts";

/** Exit codes after sysexits(3), for those that scripts can act on; 1 for the rest. */
const EXITS: Partial<Record<ErrorCode, number>> = {
  usage: 64,
  "case-not-found": 66,
  "file-not-found": 66,
  "case-busy": 75,
  "disk-full": 74,
  "case-locked": 77,
  "passphrase-wrong": 77,
};

/** Says on standard error what went wrong and what to do next, and returns the exit code. */
export function reportError(error: unknown): number {
  if (isSaysoError(error)) {
    const { doNext } = ERROR_CODES[error.code];
    process.stderr.write(`sayso: ${error.message} ${doNext} (${error.code})\n`);
    if (process.env.SAYSO_DEBUG && error.cause) process.stderr.write(`${String((error.cause as Error).stack ?? error.cause)}\n`);
    return EXITS[error.code] ?? 1;
  }
  const { doNext } = ERROR_CODES.internal;
  process.stderr.write(`sayso: ${error instanceof Error ? error.message : String(error)} ${doNext} (internal)\n`);
  if (process.env.SAYSO_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return 70;
}
