import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import type { ImportSummary } from "../../../desk/import-documents.ts";
import type { CaseStore, LedgerEntry, Supplement } from "../../../desk/ports/case-store.ts";
import { SaysoError } from "../../../wire/error-codes.ts";
import { outsideCases } from "../files-outside-cases.ts";
import { nextSteps } from "../next-steps.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { type ReadingOptions, readingChoiceOf, tellNotice, withReadingOptions } from "../reading-options.ts";
import { stopSignal } from "../stop-signal.ts";
import { filesText, toldOf } from "../terminal/list-files.ts";
import { ProgressLine } from "../terminal/progress.ts";
import { counted, ink, type Screen, wrapped } from "../terminal/screen.ts";

interface ReadOptions extends CaseOptions, ReadingOptions {
  readonly places?: readonly string[];
  readonly actors?: readonly string[];
}

/** As many files that failed or carry a remark as are named after a run. */
const NAMED = 10;

/** Gathers an option that may be repeated. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function addRead(program: Command): void {
  const verb = program
    .command("read")
    .argument("<paths...>", "files and folders: plain text, HTML, JSON Lines")
    .summary("take documents into a case and read them")
    .description(
      "Takes documents into a case, keeps their original bytes, and reads them for statements and incidents. Every file gets a line in the case's ledger. Run it again to go on where it stopped: what is in already is left as it is.",
    )
    .option("--places <file>", "keep a gazetteer.json with the case (may be repeated)", collect)
    .option("--actors <file>", "keep an actors.json with the case (may be repeated)", collect)
    .addHelpText(
      "after",
      "\nExamples:\n  sayso read articles/\n  sayso read --case kervan.sayso --places villages.json page.html notes.txt",
    );
  withCaseOptions(withReadingOptions(verb)).action(async (paths: readonly string[], options: ReadOptions) => {
    refuseNothing(paths);
    await inCase(options, "create", async ({ store, screen }) => {
      const { summary, told } = await readInto(store, paths, options);
      const notTold = summary.imported > 0 ? await factsNotTold(store) : null;
      print(options, { ...summary, told }, () => summaryText(screen, options, summary, told, notTold));
      process.exitCode = exitOf(summary);
    });
  });
}

/** A slip of the keyboard makes no case. Throws `file-not-found` where none of the paths is there. */
function refuseNothing(paths: readonly string[]): void {
  if (paths.some((path) => existsSync(path))) return;
  throw new SaysoError("file-not-found", `There is no file or folder ${paths.join(", ")}.`);
}

/** 130 where it was stopped, 1 where a file failed. */
export function exitOf({ ended, failed }: Pick<ImportSummary, "ended" | "failed">): number {
  return ended === "stopped" ? 130 : failed > 0 ? 1 : 0;
}

/** Keeps the supplements, then imports with progress shown. `told` are the files of this run that failed or carry a remark. */
export async function readInto(
  store: CaseStore,
  paths: readonly string[],
  options: Pick<ReadOptions, "places" | "actors" | "rulesOnly" | "threads">,
): Promise<{ readonly summary: ImportSummary; readonly told: readonly LedgerEntry[] }> {
  await keepLists(store, options);
  const { composeImport } = await import("../../compose.ts");
  const { importDocuments } = await import("../../../desk/import-documents.ts");
  const parts = await composeImport(store, readingChoiceOf(options));
  tellNotice(parts.notice);
  const progress = new ProgressLine("Reading", "files");
  const stop = stopSignal();
  try {
    const summary = await importDocuments(
      paths,
      { ...parts, files: outsideCases(parts.files) },
      ({ done, total, file }) => progress.tell(done, total, basename(file)),
      stop.signal,
    );
    return { summary, told: await toldInRun(store, summary) };
  } finally {
    progress.end();
    stop.release();
  }
}

/** Keeps lists with the case, all or none. Throws `supplement-invalid` before anything is kept, `file-not-found`. */
export async function keepLists(store: CaseStore, { places = [], actors = [] }: Pick<ReadOptions, "places" | "actors">): Promise<void> {
  const lists = [...(await supplementsFrom("places", places)), ...(await supplementsFrom("actors", actors))];
  if (lists.length === 0) return;
  const { keepSupplements } = await import("../../../desk/supplements.ts");
  const { composeLists } = await import("../../compose.ts");
  await keepSupplements(lists, await composeLists(store));
}

/** List files as they are kept and handed on. Throws `file-not-found`. */
export async function supplementsFrom(kind: Supplement["kind"], files: readonly string[]): Promise<readonly Supplement[]> {
  return Promise.all(
    files.map(async (file) => {
      const content = await readFile(file, "utf8").catch((cause: unknown) => {
        throw new SaysoError("file-not-found", `${file} could not be read.`, { cause });
      });
      return { kind, name: basename(file), content };
    }),
  );
}

function toldInRun(store: CaseStore, { run }: ImportSummary): Promise<readonly LedgerEntry[]> {
  return store.read(async (work) => {
    const told: LedgerEntry[] = [];
    for await (const entry of store.ledger.entries(work, run)) if (toldOf(entry).length > 0) told.push(entry);
    return told;
  });
}

/** How many of all documents have no known publisher, and no known day of publication. */
interface FactsNotTold {
  readonly of: number;
  readonly publisher: number;
  readonly published: number;
}

function factsNotTold(store: CaseStore): Promise<FactsNotTold> {
  return store.read(async (work) => {
    let [of, publisher, published] = [0, 0, 0];
    for await (const document of store.documents.all(work)) {
      of++;
      if (document.publisher.value === null) publisher++;
      if (document.published.value === null) published++;
    }
    return { of, publisher, published };
  });
}

/** What is missing and counts: without them weekdays give no day, and copies cannot be told from the first telling. */
function factsNotToldText(screen: Screen, { of, publisher, published }: FactsNotTold): readonly string[] {
  if (publisher + published === 0) return [];
  const lacks = [
    ...(publisher > 0 ? [`${publisher} have no publisher`] : []),
    ...(published > 0 ? [`${published} no day of publication`] : []),
  ];
  const text = `Of ${counted(of, "document")} in the case ${lacks.join(", ")}. Dates, copies and origins are found better with them: a sidecar beside the file gives them before it is read, see docs/guide/sidecars.md.`;
  return [wrapped(screen, ink(screen, "yellow", text))];
}

function summaryText(
  screen: Screen,
  options: ReadOptions,
  summary: ImportSummary,
  told: readonly LedgerEntry[],
  notTold: FactsNotTold | null,
): string {
  const parts = [
    `${counted(summary.imported, "document")} taken in`,
    ...(summary.duplicate > 0 ? [`${summary.duplicate} there already`] : []),
    ...(summary.notRead > 0 ? [`${summary.notRead} kept and not read (another language, or no text)`] : []),
    ...(summary.destroyedEarlier > 0 ? [`${summary.destroyedEarlier} left out: destroyed earlier`] : []),
    ...(summary.failed > 0 ? [`${summary.failed} failed`] : []),
  ];
  const rest = told.length > NAMED ? `\n  and ${told.length - NAMED} more` : "";
  return [
    `${parts.join(", ")} (${counted(summary.files, "file")}).`,
    ...(told.length > 0 ? [filesText(screen, told.slice(0, NAMED)) + rest] : []),
    ...(notTold === null ? [] : factsNotToldText(screen, notTold)),
    ...(summary.ended === "stopped" ? ["Stopped. Run the same command again to go on."] : []),
    nextSteps(screen, options, [
      ...(told.length + summary.notRead > 0 ? [["list files --failed", "these files again"] as const] : []),
      ["show", "the case at a glance"],
      ["list reports", "what the documents tell"],
      ["desk", "review and decide in your browser"],
    ]),
  ].join("\n");
}
