import type { ReadResult } from "../../desk/ports/document-reader.ts";
import type { ErrorCode } from "../../wire/error-codes.ts";

/** A part of a file that is no document, and why. `part` "" is the whole file. */
export function failed(code: ErrorCode, message: string, part = ""): ReadResult {
  return { outcome: "failed", part, code, message };
}

export const NOT_TEXT = failed("not-text", "Its bytes are not text in any encoding tried: check that it is what its name says.");

/** The results of `read`, and a failed one in place of whatever it throws: a reader never throws for what is in a file. */
export async function* guarded(read: () => Iterable<ReadResult>): AsyncIterable<ReadResult> {
  try {
    yield* read();
  } catch (error) {
    yield error instanceof RangeError
      ? failed("too-deep", "It is nested deeper, or is larger, than can be followed.")
      : failed("internal", `Reading failed inside Sayso: ${error instanceof Error ? error.message : String(error)}`);
  }
}
