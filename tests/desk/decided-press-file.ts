import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { nodeHashing } from "../../src/adapters/system/system-clock.ts";
import { gazetteerAtlas } from "../../src/adapters/tables/gazetteer-atlas.ts";
import { loadGazetteer } from "../../src/adapters/tables/load-gazetteer.ts";
import { composeFiles, composeLinking } from "../../src/apps/compose.ts";
import type { CodebookName } from "../../src/core/codebooks/codebook-names.ts";
import type { CodebookTables } from "../../src/core/codebooks/codebook-tables.ts";
import type { Dossier, LeavePolicy } from "../../src/core/model/index.ts";
import { documentsToShow } from "../../src/desk/case-documents.ts";
import { codeCase } from "../../src/desk/code-case.ts";
import { type Asked, decide } from "../../src/desk/decide.ts";
import { importDocuments } from "../../src/desk/import-documents.ts";
import { makeDossier } from "../../src/desk/make-dossier.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { PRESS_FILE, pressFileParts } from "../golden/press-file.ts";
import { uuidOf } from "../stores/invented-case.ts";

/** The example press file as a case in memory, on which a test decides. Ids and times of decisions count up. */
export interface DecidedCase {
  readonly store: CaseStore;
  /** The id of the main report of a document, or of its statement by number, by words of its title. */
  readonly report: (title: string) => string;
  readonly document: (title: string) => string;
  readonly statement: (title: string, number: number) => string;
  decide(asked: Asked, reviewer: string, why?: string): Promise<string>;
  dossier(holds?: Dossier["holds"], context?: LeavePolicy["context"]): Promise<Dossier>;
  tables(codebook: CodebookName, holds?: Dossier["holds"]): Promise<CodebookTables>;
}

const reading = await pressFileParts();
const linking = await composeLinking();
const files = await composeFiles();
const places = { name: "gazetteer.json", content: readFileSync(join(PRESS_FILE, "gazetteer.json"), "utf8") };
const atlas = gazetteerAtlas(await loadGazetteer([places]));

export async function pressFileCase(paths: readonly string[] = [join(PRESS_FILE, "documents")]): Promise<DecidedCase> {
  const store = memoryCaseStore();
  let number = 0;
  const clock = { now: async () => new Date(Date.UTC(2031, 0, 1, 0, 0, number++)).toISOString() };
  const ids = { uuidv7: async () => uuidOf(number++) };
  await importDocuments(paths, { store, ...files, ...reading, clock, ids, hashing: nodeHashing }, () => undefined);
  const shown = await documentsToShow(store);
  const like = (title: string) => {
    const found = shown.find(({ text }) => text.text.includes(title));
    if (found?.extraction == null) throw new Error(`no document that was read holds “${title}”`);
    return found.extraction;
  };
  return {
    store,
    report(title) {
      const { incidents } = like(title);
      return (incidents.find(({ mention }) => mention === "main") ?? incidents[0])?.id ?? "";
    },
    document: (title) => shown.find(({ text }) => text.text.includes(title))?.document.id ?? "",
    statement: (title, at) => like(title).statements[at]?.id ?? "",
    decide: async (asked, reviewer, why) =>
      (
        await decide(asked, reviewer, why ?? null, {
          store,
          clock,
          ids,
          codebook: "press 1",
          hashing: nodeHashing,
          peoples: async () => reading.tables,
        })
      ).id,
    dossier: (holds = "decided", context = "sentences") =>
      makeDossier(
        "press",
        { holds, policy: { persons: "pseudonyms", context } },
        {
          store,
          clock: { now: async () => "2031-02-03T04:05:06.000Z" },
          linking,
        },
      ),
    tables: (codebook, holds = "decided") => codeCase(codebook, holds, { store, linking, atlas, actors: reading.tables.actors }),
  };
}
