// Reads invented reports and prints what it took, as JSON: a process of its own, so that its memory is its own.
import { composeReading } from "../../src/apps/compose.ts";
import { extractText } from "../../src/desk/extract-text.ts";
import { inventedReports } from "./invented-reports.ts";

const count = Number(process.argv[2]);
const startedLoading = performance.now();
const parts = await composeReading({ gazetteers: [], actors: [] });
const loading = performance.now() - startedLoading;
let words = 0;
let statements = 0;
let incidents = 0;
const started = performance.now();
const cpuBefore = process.cpuUsage();
for (const { text, title, publisher, published } of inventedReports(count, 1)) {
  const found = await extractText(text, { title, publisher, published, url: null }, parts.detectors, parts.tables);
  words += text.split(" ").length;
  statements += found.statements.length;
  incidents += found.incidents.length;
}
const cpu = process.cpuUsage(cpuBefore);
console.log(
  JSON.stringify({
    count,
    loadingMs: loading,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    words,
    statements,
    incidents,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
);
