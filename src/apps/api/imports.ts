import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { stream } from "hono/streaming";
import { importDocuments } from "../../desk/import-documents.ts";
import type { CaseStore, LedgerEntry } from "../../desk/ports/case-store.ts";
import type { FileToRead } from "../../desk/ports/document-reader.ts";
import type { FileSource } from "../../desk/ports/file-source.ts";
import type { ImportEventView } from "../../wire/desk-views.ts";
import { SaysoError } from "../../wire/error-codes.ts";
import { answerError, errorView } from "./answer-error.ts";
import { demoRoute, importRoute } from "./api-routes.ts";
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
  for (const route of [importRoute, demoRoute]) api.openAPIRegistry.registerPath(route);
  api.post(importRoute.path, async (context) => {
    const given = await filesIn(context);
    return importing(context, session, session.parts.filesOf(given), [""]);
  });
  api.post(demoRoute.path, async (context) => {
    const { demo } = session.parts;
    const { store } = session;
    if (demo === null || (await store.read((work) => store.documents.count(work))) > 0)
      throw new SaysoError("decision-invalid", "The invented press file goes into an empty case alone.");
    await demo.prepare(store);
    return importing(context, session, demo.files, demo.paths);
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

/** Tells each step as one line. Who stops listening stops the import after the file at hand. */
function importing(context: Context, session: DeskSession, files: FileSource, paths: readonly string[]): Response {
  const { store } = session;
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
    try {
      await session.alone(async () => {
        const { notice, ...parts } = await session.importing();
        const summary = await importDocuments(
          paths,
          { ...parts, files },
          ({ done, total, file }) => {
            session.touch();
            session.imports(done, total);
            tell({ event: "progress", done, total, file });
          },
          stop,
        );
        const { imported, duplicate, failed, notRead, ended, run } = summary;
        tell({ event: "done", imported, duplicate, failed, notRead, ended, notice, ledger: (await linesOf(store, run)).map(ledgerLine) });
      });
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
