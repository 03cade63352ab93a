import type { ErrorView, ImportEventView, LedgerLineView } from "../../../wire/desk-views.ts";
import { askRaw, DeskError, linesOf } from "../server/ask.ts";
import { WORDS } from "../words.ts";

/** A file with the path under which it was handed over. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

export interface ImportRun {
  readonly state: "reading" | "done" | "stopped" | "failed";
  readonly done: number;
  readonly total: number;
  readonly file: string;
  readonly ledger: readonly LedgerLineView[];
  /** Documents that were read anew; null in an import. */
  readonly readAgain: number | null;
  readonly notice: string | null;
  readonly error: string | null;
}

const BEGUN: ImportRun = { state: "reading", done: 0, total: 0, file: "", ledger: [], readAgain: null, notice: null, error: null };
/** Bytes of files that are handed over at once. */
const TOGETHER = 48 * 1024 * 1024;

/** Hands files over in parcels and tells how far it is after each file. A sidecar goes with its file. */
export async function runImport(files: readonly GivenFile[], tell: (run: ImportRun) => void, signal: AbortSignal): Promise<void> {
  let run: ImportRun = { ...BEGUN, total: files.length };
  tell(run);
  for (const parcel of parcelsOf(await listsFirst(files))) {
    const form = new FormData();
    for (const { file, path } of parcel) form.append("files", file, path);
    const before = run.done;
    run = await follow("/imports", form, signal, run, tell, before, files.length);
    if (run.state !== "reading") return;
    run = { ...run, done: Math.min(files.length, before + parcel.length) };
  }
  tell({ ...run, state: "done" });
}

/** Reads every document anew. */
export async function runAgain(tell: (run: ImportRun) => void, signal: AbortSignal): Promise<void> {
  tell(BEGUN);
  const run = await follow("/again", null, signal, BEGUN, tell, 0, null);
  if (run.state === "reading") tell({ ...run, state: "done" });
}

/** Takes in the invented press file. */
export async function runDemo(tell: (run: ImportRun) => void, signal: AbortSignal): Promise<void> {
  tell(BEGUN);
  const run = await follow("/demo", null, signal, BEGUN, tell, 0, null);
  if (run.state === "reading") tell({ ...run, state: "done" });
}

async function follow(
  path: string,
  body: FormData | null,
  signal: AbortSignal,
  begun: ImportRun,
  tell: (run: ImportRun) => void,
  before: number,
  total: number | null,
): Promise<ImportRun> {
  let run = begun;
  const to = (change: Partial<ImportRun>): void => {
    run = { ...run, ...change };
    tell(run);
  };
  try {
    const answer = await askRaw(path, { method: "POST", signal, ...(body ? { body } : {}) });
    for await (const line of linesOf(answer)) {
      const event = JSON.parse(line) as ImportEventView;
      if (event.event === "progress") to({ done: before + event.done, total: total ?? event.total, file: event.file });
      else if (event.event === "done")
        to({
          ledger: [...run.ledger, ...event.ledger],
          notice: event.notice,
          ...(path === "/again" ? { readAgain: event.readAgain } : {}),
        });
      else to({ state: "failed", error: errorText(event.error) });
    }
  } catch (error) {
    if (signal.aborted) to({ state: "stopped" });
    else to({ state: "failed", error: error instanceof DeskError ? errorText(error) : WORDS.failed });
  }
  return run;
}

const errorText = ({ message, doNext }: Pick<ErrorView, "message" | "doNext">): string => `${message} ${doNext}`;

/** Bytes at the beginning of a file in which a list shows itself. */
const HEAD = 4096;
const LISTED = /"(?:places|actors|peoples)"\s*:\s*\[/u;

/** What looks like a list of places or actors goes before all documents: they are read with it. Whether it is one the desk says. */
async function listsFirst(files: readonly GivenFile[]): Promise<readonly GivenFile[]> {
  const lists = new Set<GivenFile>();
  for (const given of files) {
    if (!/\.json$/iu.test(given.path)) continue;
    if (LISTED.test(await given.file.slice(0, HEAD).text())) lists.add(given);
  }
  return [...lists, ...files.filter((given) => !lists.has(given))];
}

function parcelsOf(files: readonly GivenFile[]): readonly (readonly GivenFile[])[] {
  const paths = new Set(files.map(({ path }) => path));
  const owner = (path: string): string => (path.endsWith(".json") && paths.has(path.slice(0, -5)) ? path.slice(0, -5) : path);
  // A sidecar goes with its file, wherever it was found; everything else stays in its order.
  const order = new Map(files.map(({ path }, index) => [path, index]));
  const at = (path: string): number => order.get(owner(path)) ?? 0;
  const sorted = [...files].sort((a, b) => at(a.path) - at(b.path));
  const parcels: GivenFile[][] = [];
  let bytes = TOGETHER;
  for (const given of sorted) {
    const isSidecar = owner(given.path) !== given.path;
    if (bytes >= TOGETHER && !isSidecar) {
      parcels.push([]);
      bytes = 0;
    }
    bytes += given.file.size;
    parcels.at(-1)?.push(given);
  }
  return parcels;
}
