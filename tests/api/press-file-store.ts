import { join } from "node:path";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { keepLists } from "../../src/apps/cli/verbs/read.ts";
import { composeImport } from "../../src/apps/compose.ts";
import { importDocuments } from "../../src/desk/import-documents.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { ROOT } from "../cli/run-sayso.ts";

const PRESS_FILE = join(ROOT, "examples", "press-file");

/** A case in memory that holds the example press file with its lists, read by the rules. */
export async function pressFileStore(): Promise<CaseStore> {
  const store = memoryCaseStore();
  await keepLists(store, { places: [join(PRESS_FILE, "gazetteer.json")], actors: [join(PRESS_FILE, "actors.json")] });
  await importDocuments([join(PRESS_FILE, "documents")], await composeImport(store, { rulesOnly: true, threads: null }), () => undefined);
  return store;
}
