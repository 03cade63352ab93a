// Imports invented reports, one file each, into a new case and prints what it took, as JSON: a process of its own, so that its memory is
// its own. Arguments: how many, and a folder to work in.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { composeCase, composeImport } from "../../src/apps/compose.ts";
import { importDocuments } from "../../src/desk/import-documents.ts";
import { inventedReports } from "./invented-reports.ts";

const [count, folder] = [Number(process.argv[2]), process.argv[3] ?? ""];
const articles = join(folder, "articles");
mkdirSync(articles, { recursive: true });
let words = 0;
for (const { id, text } of inventedReports(count, 1)) {
  words += text.split(" ").length;
  writeFileSync(join(articles, `${id}.txt`), `${text}\n\nFiled as ${id}.\n`); // Else copies under no publisher would be one document.
}
const startedLoading = performance.now();
const store = await composeCase(join(folder, "case.sayso"), "create", null);
const parts = await composeImport(store, { rulesOnly: true, threads: null });
const loading = performance.now() - startedLoading;
const started = performance.now();
const cpuBefore = process.cpuUsage();
const { imported } = await importDocuments([articles], parts, () => undefined);
await store.close();
const cpu = process.cpuUsage(cpuBefore);
if (imported !== count) throw new Error(`${imported} of ${count} documents went in`);
console.log(
  JSON.stringify({
    count,
    loadingMs: loading,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    words,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
);
