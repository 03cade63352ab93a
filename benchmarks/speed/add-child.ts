// Links invented reports, adds one more, and prints what linking with that one took, after extraction, as JSON: a process of its own, so that
// its memory is its own. As the desk does: what was found of the others is held.
import { composeLinking, composeReading } from "../../src/apps/compose.ts";
import { Corroborator } from "../../src/core/corroboration/corroborator.ts";
import { Linker } from "../../src/core/linking/linker.ts";
import type { LinkingDocument } from "../../src/core/model/index.ts";
import { extractText } from "../../src/desk/extract-text.ts";
import { linkDocuments } from "../../src/desk/link-documents.ts";
import { inventedStories } from "./invented-stories.ts";

const count = Number(process.argv[2] ?? "1000");
const startedLoading = performance.now();
const { weights, sha256 } = await composeLinking();
const loading = performance.now() - startedLoading;
const reading = await composeReading({ gazetteers: [], actors: [] });
const documents: LinkingDocument[] = [];
for (const { id, text, title, publisher, published } of inventedStories(count + 1, 1)) {
  const facts = { title, publisher, published, url: null };
  const { statements, incidents } = await extractText(text, facts, reading.detectors, reading.tables);
  documents.push({ id, ...facts, agency: null, text, statements, incidents });
}
const tables = { weights, sha256, kept: { linker: new Linker(weights), corroborator: new Corroborator() } };
linkDocuments(documents.slice(0, count), new Set(), tables);
const cpuBefore = process.cpuUsage();
const started = performance.now();
linkDocuments(documents, new Set(), tables);
const cpu = process.cpuUsage(cpuBefore);
console.log(
  JSON.stringify({
    count,
    loadingMs: loading,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    words: documents.reduce((sum, { text }) => sum + text.split(" ").length, 0),
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
);
