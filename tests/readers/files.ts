import type { FileToRead } from "../../src/desk/ports/document-reader.ts";

/** A file in memory: text as UTF-8. */
export function fileOf(name: string, content: string | Uint8Array): FileToRead {
  return { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
}
