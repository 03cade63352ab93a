// Links invented reports, or the documents of a file that `sayso extract --with-document` printed, and prints what it took after extraction,
// as JSON: a process of its own, so that its memory is its own. Then adds one more document, as a case does.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { composeLinking, composeReading } from "../../src/apps/compose.ts";
import type { LinkingDocument } from "../../src/core/model/index.ts";
import { extractText } from "../../src/desk/extract-text.ts";
import { linkDocuments } from "../../src/desk/link-documents.ts";
import { parseLinkInput } from "../../src/wire/link-contract.ts";
import { inventedStories } from "./invented-stories.ts";

const [countText = "1000", file] = process.argv.slice(2);
const count = Number(countText);
const documents: LinkingDocument[] = [];
const startedLoading = performance.now();
const tables = await composeLinking();
const loading = performance.now() - startedLoading;
if (file === undefined) {
  const reading = await composeReading({ gazetteers: [], actors: [] });
  for (const { id, text, title, publisher, published } of inventedStories(count, 1)) {
    const facts = { title, publisher, published, url: null };
    const { statements, incidents } = await extractText(text, facts, reading.detectors, reading.tables);
    documents.push({ id, ...facts, agency: null, text, statements, incidents });
  }
} else {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (documents.length < count && line !== "") documents.push(parseLinkInput(line));
  }
}
const before = process.memoryUsage().rss;
const cpuBefore = process.cpuUsage();
const started = performance.now();
const { corroborated } = linkDocuments(documents, new Set(), tables);
const cpu = process.cpuUsage(cpuBefore);
console.log(
  JSON.stringify({
    count: documents.length,
    loadingMs: loading,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    words: documents.reduce((sum, { text }) => sum + text.split(" ").length, 0),
    incidents: corroborated.incidents.length,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    rssBeforeMiB: before / 2 ** 20,
  }),
);
