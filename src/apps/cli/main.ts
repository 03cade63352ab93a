import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { EXITS, reportError } from "./report-error.ts";
import { safeLines } from "./terminal/screen.ts";
import { addAdd } from "./verbs/add.ts";
import { addAgain } from "./verbs/again.ts";
import { addCare } from "./verbs/care.ts";
import { addDecide } from "./verbs/decide.ts";
import { addDemo } from "./verbs/demo.ts";
import { addDesk } from "./verbs/desk.ts";
import { addDoctor } from "./verbs/doctor.ts";
import { addDossier } from "./verbs/dossier.ts";
import { addExport } from "./verbs/export.ts";
import { addExtract } from "./verbs/extract.ts";
import { addFind } from "./verbs/find.ts";
import { addLink } from "./verbs/link.ts";
import { addList } from "./verbs/list.ts";
import { addLists } from "./verbs/lists.ts";
import { addPurge } from "./verbs/purge.ts";
import { addRead } from "./verbs/read.ts";
import { addReading } from "./verbs/reading.ts";
import { addRemove } from "./verbs/remove.ts";
import { addSeal } from "./verbs/seal.ts";
import { addShow } from "./verbs/show.ts";
import { addUndo } from "./verbs/undo.ts";
import { addWithout } from "./verbs/without.ts";

/** Every verb, in the order of work. */
const VERBS = [
  addDemo,
  addRead,
  addShow,
  addList,
  addFind,
  addWithout,
  addReading,
  addDesk,
  addDecide,
  addUndo,
  addAdd,
  addDossier,
  addExport,
  addLists,
  addAgain,
  addRemove,
  addPurge,
  addSeal,
  addCare,
  addDoctor,
  addExtract,
  addLink,
];

/** The whole command line. Errors of usage are thrown as CommanderError, after they were told on standard error. */
export function buildProgram(): Command {
  const program = new Command("sayso")
    .description("Reads news reports about armed attacks and shows, for each claim and each incident, who says so and through whom.")
    .version(version(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [verb]", "print the help of a verb")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(safeLines(text.replace(/^error: /u, "sayso: "))) })
    .addHelpText(
      "after",
      "\nFirst time?\n  sayso demo             # an invented press file, read and shown\n  sayso read articles/   # your own documents, into case.sayso\n  sayso show             # what was found",
    );
  for (const add of VERBS) add(program);
  for (const verb of [program, ...program.commands]) {
    verb.showHelpAfterError(`See \`sayso ${verb === program ? "" : `${verb.name()} `}--help\`. (usage)`);
  }
  return program;
}

function version(): string {
  const file = join(import.meta.dirname, "..", "..", "..", "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** A reader that closes its end early (`sayso list | head`) is no error; a full disk under the output is one like any other. */
function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? (process.exitCode ?? 0) : reportError(error, undefined));
  });
  process.stderr.on("error", () => undefined); // Whoever closed it wants no messages.
}

/** Runs one command line. */
async function run(): Promise<void> {
  watchOutput();
  const program = buildProgram();
  const asked = process.argv.slice(2);
  if (asked.length === 0) return program.outputHelp();
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXITS.usage;
    else process.exitCode = reportError(error, program.commands.find((verb) => verb.name() === asked[0])?.name());
  }
}

if (process.env.SAYSO_CLI_DOCS !== "1") await run();
