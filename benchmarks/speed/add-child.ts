// Links documents, adds one more, and prints what linking with that one took, after extraction, as JSON: a process of its own, so that its
// memory is its own. As the desk does: what was found of the others is held.
import { composeLinking } from "../../src/apps/compose.ts";
import { Corroborator } from "../../src/core/corroboration/corroborator.ts";
import { Linker } from "../../src/core/linking/linker.ts";
import { linkDocuments } from "../../src/desk/link-documents.ts";
import { documentsToLink } from "./documents-to-link.ts";

const [countText = "1000", of = "news"] = process.argv.slice(2);
const count = Number(countText);
const startedLoading = performance.now();
const { weights, sha256 } = await composeLinking();
const loading = performance.now() - startedLoading;
const documents = await documentsToLink(count + 1, of);
const tables = { weights, sha256, kept: { linker: new Linker(weights), corroborator: new Corroborator() } };
linkDocuments(documents.slice(0, -1), { ownStatements: new Set() }, tables);
const cpuBefore = process.cpuUsage();
const started = performance.now();
linkDocuments(documents, { ownStatements: new Set() }, tables);
const cpu = process.cpuUsage(cpuBefore);
console.log(
  JSON.stringify({
    count: documents.length - 1,
    loadingMs: loading,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    words: documents.reduce((sum, { text }) => sum + text.split(" ").length, 0),
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
);
