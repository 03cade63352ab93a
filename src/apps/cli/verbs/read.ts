import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import type { ImportSummary } from "../../../desk/import-documents.ts";
import type { CaseStore, Supplement } from "../../../desk/ports/case-store.ts";
import { SaysoError } from "../../../wire/error-codes.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { stopSignal } from "../stop-signal.ts";
import { ProgressLine } from "../terminal/progress.ts";

interface ReadOptions extends CaseOptions {
  readonly places: readonly string[];
  readonly actors: readonly string[];
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function addRead(program: Command): void {
  const verb = program
    .command("read")
    .argument("<paths...>", "files and folders: plain text, HTML, JSON Lines")
    .summary("take documents into a case and read them")
    .description(
      "Takes documents into a case, keeps their original bytes, and reads them for statements and incidents. Every file gets a line in the case's ledger. Run it again to go on where it stopped: what is in already is left as it is.",
    )
    .option("--places <file>", "keep a gazetteer.json with the case (may be repeated)", collect, [])
    .option("--actors <file>", "keep an actors.json with the case (may be repeated)", collect, [])
    .addHelpText(
      "after",
      "\nExamples:\n  sayso read articles/\n  sayso read --case kervan.sayso --places villages.json page.html notes.txt",
    );
  withCaseOptions(verb).action(async (paths: readonly string[], options: ReadOptions) => {
    await inCase(options, "create", async ({ store }) => {
      const summary = await readInto(store, paths, options);
      print(options, summary, () => summaryText(summary));
      if (summary.failed > 0) process.exitCode = 1;
      if (summary.ended === "stopped") process.exitCode = 130;
    });
  });
}

/** Keeps the supplements, then imports with progress shown. */
export async function readInto(
  store: CaseStore,
  paths: readonly string[],
  options: Pick<ReadOptions, "places" | "actors">,
): Promise<ImportSummary> {
  const supplements = [...(await supplementsFrom("places", options.places)), ...(await supplementsFrom("actors", options.actors))];
  const { composeImport, composeReading } = await import("../../compose.ts");
  await composeReading({
    gazetteers: supplements.filter(({ kind }) => kind === "places"),
    actors: supplements.filter(({ kind }) => kind === "actors"),
  });
  await store.write(async (work) => {
    for (const supplement of supplements) await store.supplements.put(work, supplement);
  });
  const { importDocuments } = await import("../../../desk/import-documents.ts");
  const parts = await composeImport(store);
  const progress = new ProgressLine("Reading");
  const stop = stopSignal();
  try {
    return await importDocuments(paths, parts, ({ done, total, file }) => progress.tell(done, total, basename(file)), stop.signal);
  } finally {
    progress.end();
    stop.release();
  }
}

async function supplementsFrom(kind: Supplement["kind"], files: readonly string[]): Promise<readonly Supplement[]> {
  return Promise.all(
    files.map(async (file) => {
      try {
        return { kind, name: basename(file), content: await readFile(file, "utf8") };
      } catch (cause) {
        throw new SaysoError("file-not-found", `${file} could not be read.`, { cause });
      }
    }),
  );
}

function summaryText(summary: ImportSummary): string {
  const parts = [
    `${summary.imported} ${summary.imported === 1 ? "document" : "documents"} taken in`,
    ...(summary.duplicate > 0 ? [`${summary.duplicate} there already`] : []),
    ...(summary.notRead > 0 ? [`${summary.notRead} kept and not read (another language, or no text)`] : []),
    ...(summary.destroyedEarlier > 0 ? [`${summary.destroyedEarlier} left out: destroyed earlier`] : []),
    ...(summary.failed > 0 ? [`${summary.failed} failed`] : []),
  ];
  const next = summary.failed > 0 || summary.warnings > 0 ? "\n`sayso list files` names every file and what became of it." : "";
  const stopped = summary.ended === "stopped" ? "\nStopped. Run the same command again to go on." : "";
  return `${parts.join(", ")} (${summary.files} ${summary.files === 1 ? "file" : "files"}).${next}${stopped}`;
}
