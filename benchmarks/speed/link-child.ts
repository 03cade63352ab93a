// Links documents and prints what it took after extraction, as JSON: a process of its own, so that its memory is its own.
import { composeLinking } from "../../src/apps/compose.ts";
import { linkDocuments } from "../../src/desk/link-documents.ts";
import { documentsToLink } from "./documents-to-link.ts";

const [count = "1000", of = "news"] = process.argv.slice(2);
const startedLoading = performance.now();
const tables = await composeLinking();
const loading = performance.now() - startedLoading;
const documents = await documentsToLink(Number(count), of);
const before = process.memoryUsage().rss;
const cpuBefore = process.cpuUsage();
const started = performance.now();
const { corroborated } = linkDocuments(documents, { ownStatements: new Set() }, tables);
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
