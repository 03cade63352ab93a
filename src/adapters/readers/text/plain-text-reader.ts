import type { DocumentReader, FileToRead, ReadResult, Sidecar } from "../../../desk/ports/document-reader.ts";
import { cleanText } from "../bytes/clean-text.ts";
import { decodeBytes } from "../bytes/decode-bytes.ts";
import { sniffFormat } from "../bytes/sniff-format.ts";
import { failed, guarded, NOT_TEXT } from "../failed.ts";
import { finishDocument } from "../finish-document.ts";

/** Reads a file of plain text as one document. Lines stay as they are; blank lines part paragraphs. */
export function plainTextReader(): DocumentReader {
  return {
    name: "plain-text",
    version: "1",
    accepts: (file) => sniffFormat(file).format === "text",
    read: (file, sidecar) => guarded(() => readPlainText(file, sidecar)),
  };
}

function* readPlainText(file: FileToRead, sidecar: Sidecar | null): Iterable<ReadResult> {
  const decoded = decodeBytes(file.bytes, null);
  if (decoded.outcome === "not-text") return yield NOT_TEXT;
  const clean = cleanText(decoded.text);
  const body = withoutTrailingSpace(clean.text);
  if (body === "") return yield failed("file-empty", "The file holds no characters but white space.");
  const draft = {
    part: "",
    original: file.bytes,
    mediaType: "text/plain",
    body,
    facts: {},
    notRead: [],
    warnings: [...decoded.warnings, ...clean.warnings],
  };
  yield finishDocument(draft, sidecar);
}

/** Line by line, since a pattern for white space before a line end is quadratic in a long run of it. */
function withoutTrailingSpace(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
