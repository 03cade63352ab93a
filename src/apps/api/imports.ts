import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { stream } from "hono/streaming";
import { importDocuments } from "../../desk/import-documents.ts";
import type { CaseStore, LedgerEntry } from "../../desk/ports/case-store.ts";
import type { FileToRead } from "../../desk/ports/document-reader.ts";
import type { FileSource } from "../../desk/ports/file-source.ts";
import { rederiveCase } from "../../desk/rederive-case.ts";
import { keepFoundLists, removeSupplements, supplementRows } from "../../desk/supplements.ts";
import type { ImportEventView } from "../../wire/desk-views.ts";
import { SaysoError } from "../../wire/error-codes.ts";
import { answerError, errorView } from "./answer-error.ts";
import { againRoute, demoRoute, importRoute, removeSupplementRoute, supplementsRoute } from "./api-routes.ts";
import type { DeskSession } from "./desk-session.ts";
import { ledgerLine } from "./ledger-line.ts";

/** Bytes of all files of one request: the page sends more of them in several. */
const MOST_BYTES = 256 * 1024 * 1024;

export function addImports(api: OpenAPIHono, session: DeskSession): void {
  api.use(
    "/imports",
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (context) => answerError(new SaysoError("file-too-large", "Hand over fewer files at once."), context),
    }),
  );
  // Described and not parsed by the description: files are no JSON, and progress is no one answer.
  for (const route of [importRoute, demoRoute, againRoute]) api.openAPIRegistry.registerPath(route);
  api.post(importRoute.path, async (context) => {
    const { lists, documents } = session.parts.listsAmong(await filesIn(context));
    return telling(context, session, async (told) => {
      const kept = await keepFoundLists(lists, session.lists);
      const done = await imported({ files: session.parts.filesOf(documents), paths: [""] }, session, told);
      return { ...done, ledger: [...kept.map(ledgerLine), ...done.ledger] };
    });
  });
  api.post(demoRoute.path, async (context) => {
    const { demo } = session.parts;
    const { store } = session;
    if (demo === null || (await store.read((work) => store.documents.count(work))) > 0)
      throw new SaysoError("decision-invalid", "The invented press file goes into an empty case alone.");
    await demo.prepare(store);
    return telling(context, session, (told) => imported(demo, session, told));
  });
  api.post(againRoute.path, (context) => telling(context, session, (told) => readAgain(session, told)));
  api.openapi(supplementsRoute, async (context) => context.json([...(await supplementRows(session.lists))], 200));
  api.openapi(removeSupplementRoute, async (context) => {
    const { name, kind } = context.req.valid("json");
    const gone = await removeSupplements(name, kind, session.lists);
    await session.changed();
    return context.json([...gone], 200);
  });
}

async function filesIn(context: Context): Promise<readonly FileToRead[]> {
  const form = await context.req.formData().catch(() => {
    throw new SaysoError("request-invalid", "Files are handed over as multipart/form-data.");
  });
  const files = form.getAll("files").filter((one) => typeof one !== "string");
  if (files.length === 0) throw new SaysoError("request-invalid", "No file was handed over.");
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

type Done = Extract<ImportEventView, { event: "done" }>;

/** How work tells how far it is, and hears that it is to stop. */
interface Told {
  readonly far: (done: number, total: number, file: string) => void;
  readonly stop: { readonly aborted: boolean };
}

async function imported(
  { files, paths }: { readonly files: FileSource; readonly paths: readonly string[] },
  session: DeskSession,
  { far, stop }: Told,
): Promise<Done> {
  const { notice, ...parts } = await session.importing();
  const summary = await importDocuments(paths, { ...parts, files }, ({ done, total, file }) => far(done, total, file), stop);
  const { imported: taken, duplicate, failed, notRead, ended, run } = summary;
  const ledger = (await linesOf(session.store, run)).map(ledgerLine);
  return { event: "done", imported: taken, duplicate, failed, notRead, readAgain: 0, ended, notice, ledger };
}

async function readAgain(session: DeskSession, { far, stop }: Told): Promise<Done> {
  const { notice, ...parts } = await session.importing();
  const { read, failed, ended } = await rederiveCase("all", parts, (done, total) => far(done, total, ""), stop);
  return { event: "done", imported: 0, duplicate: 0, failed, notRead: 0, readAgain: read, ended, notice, ledger: [] };
}

/** Tells each step as one line. Who stops listening stops the work after the file at hand. */
function telling(context: Context, session: DeskSession, work: (told: Told) => Promise<Done>): Response {
  context.header("Content-Type", "application/x-ndjson; charset=utf-8");
  return stream(context, async (out) => {
    const stop = { aborted: false };
    out.onAbort(() => {
      stop.aborted = true;
    });
    let last = Promise.resolve<unknown>(undefined);
    const tell = (event: ImportEventView): void => {
      last = last.then(() => out.write(`${JSON.stringify(event)}\n`));
    };
    const far = (done: number, total: number, file: string): void => {
      session.touch();
      session.imports(done, total);
      tell({ event: "progress", done, total, file });
    };
    try {
      await session.alone(async () => tell(await work({ far, stop })));
    } catch (error) {
      tell({ event: "error", error: errorView(error) });
    }
    await last;
    await session.changed();
  });
}

function linesOf(store: CaseStore, run: LedgerEntry["run"]): Promise<readonly LedgerEntry[]> {
  return store.read(async (work) => {
    const lines: LedgerEntry[] = [];
    for await (const line of store.ledger.entries(work, run)) lines.push(line);
    return lines;
  });
}
