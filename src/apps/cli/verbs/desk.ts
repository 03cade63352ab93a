import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { CaseStore } from "../../../desk/ports/case-store.ts";
import type { DeskParts } from "../../api/desk-session.ts";
import { outsideCases } from "../files-outside-cases.ts";
import { type CaseOptions, inCase, type OpenedCase, withCaseOptions } from "../open-case.ts";
import { type ReadingOptions, readingChoiceOf, withReadingOptions } from "../reading-options.ts";
import { ink } from "../terminal/screen.ts";
import { byOption, codebookOption, reviewerOf } from "./decide.ts";
import { keepLists } from "./read.ts";
import { openInBrowser } from "./reading.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..", "..");
const PAGES = join(ROOT, "dist", "web", "desk");
const PRESS_FILE = join(ROOT, "examples", "press-file");

interface DeskOptions extends CaseOptions, ReadingOptions {
  readonly port: number;
  readonly open: boolean;
  readonly by?: string;
  readonly codebook?: string;
  readonly blind?: true;
  readonly idle: number;
}

export function addDesk(program: Command): void {
  const verb = program
    .command("desk")
    .summary("review and decide in the browser")
    .description(
      "Opens the case in the browser: review what the machine suggests, read documents with what was found in them, search, take files in. It listens on this machine alone (127.0.0.1), under a key made anew at each start; nothing is sent anywhere. Where there is no case yet, an empty one is made. Ctrl-C ends it.",
    )
    .option("--port <n>", "the port to listen on; 0 takes any that is free", portNumber, 0)
    .option("--no-open", "print the address and open no browser")
    .option("--idle <minutes>", "lock the desk after so long without a hand on it; 0 never", minutes, 15)
    .addOption(byOption())
    .addOption(codebookOption())
    .option("--blind", "for one of several coders: nothing of the machine or of others is shown (takes --by)")
    .addHelpText("after", "\nExamples:\n  sayso desk\n  sayso desk --case kervan.sayso --by nk --no-open");
  withCaseOptions(withReadingOptions(verb)).action(async (options: DeskOptions) => {
    if (options.blind) reviewerOf(options);
    await inCase(options, "create", (opened) => runDesk(opened, options, program.version() ?? ""));
  });
}

async function runDesk(opened: OpenedCase, options: DeskOptions, version: string): Promise<void> {
  const { serveDesk } = await import("../../api/serve-desk.ts");
  await bringPages();
  const desk = await serveDesk(await partsOf(opened, options, version), opened.store, { port: options.port, pages: PAGES });
  if (options.json) process.stdout.write(`${JSON.stringify({ address: desk.address })}\n`);
  else {
    process.stdout.write(
      `The desk is open at ${ink(opened.screen, "bold", desk.address)}\nThe address holds a key: give it to nobody. Ctrl-C ends the desk; what was decided is kept.\n`,
    );
  }
  const way = join(opened.folder, "open-desk.html");
  try {
    if (options.open && process.stdout.isTTY && process.env.CI === undefined) await openThrough(way, desk.address);
    await pressed();
  } finally {
    await rm(way, { force: true });
    await desk.close();
  }
}

/** The browser is started with a file that leads to the address: what a program is started with, every user of the machine may read. */
async function openThrough(way: string, address: string): Promise<void> {
  await rm(way, { force: true });
  await writeFile(way, `<!doctype html><meta charset="utf-8"><title>Sayso</title><meta http-equiv="refresh" content="0;url=${address}">`, {
    mode: 0o600,
    flag: "wx",
  });
  await openInBrowser(way);
}

async function partsOf({ name, folder }: OpenedCase, options: DeskOptions, version: string): Promise<DeskParts> {
  const compose = await import("../../compose.ts");
  const { clock, timer, ids, hashing } = await compose.composeSystem();
  const { files } = await compose.composeFiles();
  const documents = join(PRESS_FILE, "documents");
  return {
    caseName: name,
    version,
    reviewer: options.by?.trim() || null,
    sight: options.blind ? "blind" : "all",
    idleMinutes: options.idle === 0 ? null : options.idle,
    clock,
    timer,
    ids,
    hashing,
    codebook: options.codebook?.trim() || null,
    open: (passphrase) => compose.composeCase(folder, "existing", passphrase),
    importing: (store) => compose.composeImport(store, readingChoiceOf(options)),
    linking: compose.composeLinking,
    linker: () => compose.composeCaseLinker(),
    dossierPage: compose.renderDossierPage,
    tableFiles: compose.composeTables,
    actors: compose.composeActors,
    atlas: compose.composeAtlas,
    basemap: compose.composeBasemap,
    readList: await compose.composeListReader(),
    listsAmong: await compose.composeListsAmong(),
    filesOf: await compose.composeGivenFiles(),
    demo: existsSync(documents) ? { files: outsideCases(files), paths: [documents], prepare: keepPressFileLists } : null,
  };
}

async function keepPressFileLists(store: CaseStore): Promise<void> {
  await keepLists(store, { places: [join(PRESS_FILE, "gazetteer.json")], actors: [join(PRESS_FILE, "actors.json")] });
}

/** In the repository the pages are built where they are missing or older than what they are built from; a package ships them. */
async function bringPages(): Promise<void> {
  const build = join(ROOT, "scripts", "build-web.ts");
  const { SaysoError } = await import("../../../wire/error-codes.ts");
  if (existsSync(build)) {
    const { spawnSync } = await import("node:child_process");
    const done = spawnSync(process.execPath, [build], { stdio: ["ignore", "ignore", "inherit"] });
    if (done.status !== 0) throw new SaysoError("pages-missing", "The pages of the desk could not be built.");
  }
  const { pagesAreBuilt } = await import("../../api/desk-pages.ts");
  if (!pagesAreBuilt(PAGES)) throw new SaysoError("pages-missing", "The pages of the desk are not there.");
}

/** A terminal sends Ctrl-C to every process of a command: the same press may arrive twice, from it and from the process above. */
const ONE_PRESS_MS = 500;

/** Resolves at the first Ctrl-C, or when the program is asked to end. One that comes later ends it at once. */
function pressed(): Promise<void> {
  let first = Number.POSITIVE_INFINITY;
  return new Promise((resolve) => {
    const press = (): void => {
      if (performance.now() - first > ONE_PRESS_MS) process.exit(130);
      first = Math.min(first, performance.now());
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, press);
  });
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError("a whole number from 0 to 65535.");
  return port;
}

function minutes(value: string): number {
  const count = Number(value);
  if (!Number.isFinite(count) || count < 0) throw new InvalidArgumentError("a number of minutes, 0 for never.");
  return count;
}
