import type { DocumentReader, FileToRead, ReadResult, Sidecar } from "../../../desk/ports/document-reader.ts";
import { decodeBytes } from "../bytes/decode-bytes.ts";
import { sniffFormat } from "../bytes/sniff-format.ts";
import { failed, guarded, NOT_TEXT } from "../failed.ts";
import { readJsonDocument } from "./json-document.ts";

/** Reads JSON Lines of the contract's form, each line a document; and a `.json` file that holds one such object or a list of them. */
export function jsonLinesReader(): DocumentReader {
  return {
    name: "json-lines",
    version: "1",
    accepts: (file) => /^json/.test(sniffFormat(file).format),
    read: (file, sidecar) => guarded(() => readJson(file, sidecar)),
  };
}

function readJson(file: FileToRead, sidecar: Sidecar | null): Iterable<ReadResult> {
  const decoded = decodeBytes(file.bytes, null);
  if (decoded.outcome === "not-text") return [NOT_TEXT];
  const text = decoded.text.replace(/^\ufeff/, "");
  if (text.trim() === "") return [failed("file-empty", "The file holds no characters but white space.")];
  const whole = sniffFormat(file).format === "json" ? parse(text) : null;
  return whole?.outcome === "value" ? readWhole(whole.value, file, sidecar) : readLines(text, file, sidecar);
}

type Parsed = { readonly outcome: "value"; readonly value: unknown } | { readonly outcome: "not-json" };

function parse(text: string): Parsed {
  try {
    return { outcome: "value", value: JSON.parse(text) };
  } catch {
    return { outcome: "not-json" }; // Not JSON, or nested beyond what the parser follows.
  }
}

function* readWhole(value: unknown, file: FileToRead, sidecar: Sidecar | null): Iterable<ReadResult> {
  if (!Array.isArray(value)) return yield readJsonDocument(value, "", file.bytes, sidecar);
  if (value.length === 0) return yield failed("file-empty", "The list in the file is empty.");
  for (const [index, one] of value.entries()) {
    yield readJsonDocument(one, `item ${index + 1}`, new TextEncoder().encode(JSON.stringify(one) ?? ""), sidecar);
  }
}

/** A sidecar speaks of the whole file: it holds for every line. */
function* readLines(text: string, file: FileToRead, sidecar: Sidecar | null): Iterable<ReadResult> {
  let number = 0;
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    start = end < 0 ? text.length : end + 1;
    number++;
    if (line === "") continue;
    const part = `line ${number}`;
    const parsed = parse(line);
    if (parsed.outcome === "value") yield readJsonDocument(parsed.value, part, new TextEncoder().encode(line), sidecar);
    else yield failed("input-not-json", `Line ${number} of ${file.name} is not JSON.`, part);
  }
}
