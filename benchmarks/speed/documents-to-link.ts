import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { composeReading } from "../../src/apps/compose.ts";
import type { LinkingDocument } from "../../src/core/model/index.ts";
import { extractText } from "../../src/desk/extract-text.ts";
import { parseLinkInput } from "../../src/wire/link-contract.ts";
import { inventedNews } from "./invented-news.ts";
import { inventedStories } from "./invented-stories.ts";

/** Written by us: `news` is about as alike as news is, `one-stock` is made of one stock of fourteen sentences, the worst that we know of. */
const INVENTED = { news: inventedNews, "one-stock": inventedStories } as const;

/** So many documents as linking takes them: invented and read by the rules, or of a file that `sayso extract --with-document` printed. */
export async function documentsToLink(count: number, of: string): Promise<readonly LinkingDocument[]> {
  return of in INVENTED ? invented(count, of as keyof typeof INVENTED) : ofFile(count, of);
}

async function invented(count: number, kind: keyof typeof INVENTED): Promise<readonly LinkingDocument[]> {
  const reading = await composeReading({ gazetteers: [], actors: [] });
  const documents: LinkingDocument[] = [];
  for (const { id, text, title, publisher, published } of INVENTED[kind](count, 1)) {
    const facts = { title, publisher, published, url: null };
    const { statements, incidents } = await extractText(text, facts, reading.detectors, reading.tables);
    documents.push({ id, ...facts, agency: null, text, statements, incidents });
  }
  return documents;
}

async function ofFile(count: number, file: string): Promise<readonly LinkingDocument[]> {
  const documents = new Map<string, LinkingDocument>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (documents.size === count) break;
    if (line === "") continue;
    const document = parseLinkInput(line);
    documents.set(document.id, document);
  }
  return [...documents.values()];
}
