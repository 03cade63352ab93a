import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { ERROR_CODES, type ErrorCode, isSaysoError } from "../../wire/error-codes.ts";

/** HTTP's word for each code; 500 for the rest. */
export const STATUSES: Partial<Record<ErrorCode, 202 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 423 | 507>> = {
  "request-invalid": 400,
  usage: 400,
  "decision-invalid": 422,
  "joins-nothing": 422,
  "nothing-decided": 422,
  "nothing-to-code": 422,
  "not-allowed": 403,
  "passphrase-wrong": 403,
  "case-locked": 403,
  "not-found": 404,
  "document-destroyed": 410,
  "ambiguous-id": 409,
  "case-busy": 409,
  "file-too-large": 413,
  "desk-locked": 423,
  "linking-under-way": 202, // No failure: a browser would complain of one.
  "linking-memory": 507,
  "disk-full": 507,
};

/** An error as it is answered. What went wrong inside is told by its code alone: a message of the system's may hold a word of a text. */
export function errorView(error: unknown): { readonly code: ErrorCode; readonly message: string; readonly doNext: string } {
  const code = isSaysoError(error) ? error.code : error instanceof HTTPException ? "request-invalid" : "internal";
  const message = isSaysoError(error) ? error.message : ERROR_CODES[code].means;
  return { code, message, doNext: ERROR_CODES[code].doNext };
}

export function answerError(error: unknown, context: Context): Response {
  const { code, message, doNext } = errorView(error);
  if (code === "internal" && process.env.SAYSO_DEBUG !== undefined) console.error(error);
  return context.json({ code, message, doNext }, STATUSES[code] ?? 500);
}
