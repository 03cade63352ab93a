import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { givenFiles } from "../../src/adapters/readers/files/given-files.ts";
import { listsAmong } from "../../src/adapters/readers/json/lists-among.ts";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { systemTimer } from "../../src/adapters/system/system-clock.ts";
import { readSupplement } from "../../src/adapters/tables/read-supplement.ts";
import type { DeskParts } from "../../src/apps/api/desk-session.ts";
import { type ServedDesk, serveDesk } from "../../src/apps/api/serve-desk.ts";
import { composeLinking, composeTables, renderDossierPage } from "../../src/apps/compose.ts";
import { LinkingHere } from "../../src/desk/linking-here.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { inventedImport } from "../desk/invented-import.ts";

/** A desk that listens, over a case in memory, with a page that says nothing. */
export interface OpenedDesk {
  readonly desk: ServedDesk;
  readonly store: CaseStore;
  /** Asks the API as the page does; `headers` replace the page's own, null leaves one out. */
  ask(path: string, init?: AskInit): Promise<Answer>;
  remove(): Promise<void>;
}

interface AskInit {
  readonly method?: string;
  readonly json?: unknown;
  readonly body?: Buffer;
  readonly headers?: Readonly<Record<string, string | null>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly json: () => Record<string, unknown>;
}

export async function openedDesk(given: Partial<DeskParts> = {}, store: CaseStore = memoryCaseStore()): Promise<OpenedDesk> {
  const pages = mkdtempSync(join(tmpdir(), "sayso-pages-"));
  writeFileSync(join(pages, "index.html"), "<!doctype html><title>Sayso</title>");
  const { files: _, ...importing } = inventedImport({}, { store });
  const parts: DeskParts = {
    caseName: "invented",
    version: "0",
    reviewer: null,
    sight: "all",
    idleMinutes: null,
    clock: importing.clock,
    timer: systemTimer,
    ids: importing.ids,
    codebook: null,
    hashing: importing.hashing,
    open: async () => store,
    importing: async () => ({ ...importing, notice: null }),
    linking: composeLinking,
    linker: async () => new LinkingHere(await composeLinking()),
    dossierPage: renderDossierPage,
    tableFiles: composeTables,
    actors: async () => ({ lookup: () => [], isPeople: () => false, opens: () => false, maxWords: 1 }),
    atlas: async () => ({ whereIs: () => ({ kind: "unknown" }), placeNamed: () => null, countryName: (code) => code }),
    basemap: async () => new Uint8Array(),
    readList: readSupplement,
    listsAmong,
    filesOf: givenFiles,
    demo: null,
    ...given,
  };
  const desk = await serveDesk(parts, store, { port: 0, pages });
  return {
    desk,
    store,
    ask: (path, init = {}) => asked(desk, path, init),
    async remove() {
      await desk.close();
      rmSync(pages, { recursive: true, force: true });
    },
  };
}

/** By node:http, which sends a Host and an Origin of one's own and an address as it is written: `fetch` mends them. */
function asked({ port, token }: ServedDesk, path: string, { method, json, body, headers = {} }: AskInit): Promise<Answer> {
  const sent = json === undefined ? body : Buffer.from(JSON.stringify(json));
  const all: Record<string, string | null> = {
    Host: `127.0.0.1:${port}`,
    Authorization: `Bearer ${token}`,
    ...(json === undefined ? {} : { "Content-Type": "application/json" }),
    ...headers,
  };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Record<string, string>;
  return new Promise((resolve, reject) => {
    const asking = request(
      { agent: false, host: "127.0.0.1", port, path, method: method ?? (sent ? "POST" : "GET"), headers: kept },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text,
            json: () => JSON.parse(text) as Record<string, unknown>,
          });
        });
      },
    );
    asking.on("error", reject);
    asking.end(sent);
  });
}
