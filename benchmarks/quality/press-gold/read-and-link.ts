import { anyReader } from "../../../src/adapters/readers/any-reader.ts";
import { composeLinking, type ReadingParts } from "../../../src/apps/compose.ts";
import type { LinkingDocument } from "../../../src/core/model/index.ts";
import { extractText } from "../../../src/desk/extract-text.ts";
import { type LinkedDocuments, linkDocuments } from "../../../src/desk/link-documents.ts";
import type { ReadDocument } from "../../../src/desk/ports/document-reader.ts";
import type { PressFile } from "./press-file.ts";

/** A press file as the program reads it, with nothing said of it beforehand. */
export interface LinkedPressFile extends LinkedDocuments {
  readonly documents: readonly LinkingDocument[];
}

const OWN_WORDS: ReadonlySet<string> = new Set(["communique", "press-release"]);

/** Reads the documents as one JSON Lines file, the way a user adds them, and puts them together. Throws where a text can't be read. */
export async function readAndLink({ documents }: PressFile, parts: ReadingParts): Promise<LinkedPressFile> {
  const lines = documents.map(({ reports: _, ...document }) => `${JSON.stringify(document)}\n`).join("");
  const read: LinkingDocument[] = [];
  const ownStatements = new Set<string>();
  for await (const result of anyReader().read({ name: "press-file.jsonl", bytes: new TextEncoder().encode(lines) }, null)) {
    if (result.outcome !== "document") throw new Error(result.message);
    const id = documents[read.length]?.id ?? "";
    if (OWN_WORDS.has(result.document.genre.genre)) ownStatements.add(id);
    read.push(await linkingDocument(id, result.document, parts));
  }
  return { documents: read, ...linkDocuments(read, { ownStatements }, await composeLinking()) };
}

async function linkingDocument(id: string, read: ReadDocument, { detectors, tables }: ReadingParts): Promise<LinkingDocument> {
  const [title, publisher, published, url] = [read.title.value, read.publisher.value, read.published.value, read.url.value];
  const { statements, incidents } = await extractText(read.text, { title, publisher, published, url }, detectors, tables);
  return { id, title, publisher, published, url, agency: read.agency.value, text: read.text, statements, incidents };
}
