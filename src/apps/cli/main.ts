import { Command } from "commander";
import { reportError } from "./report-error.ts";
import { addAgain } from "./verbs/again.ts";
import { addDecide } from "./verbs/decide.ts";
import { addDemo } from "./verbs/demo.ts";
import { addDoctor } from "./verbs/doctor.ts";
import { addExtract } from "./verbs/extract.ts";
import { addFind } from "./verbs/find.ts";
import { addList } from "./verbs/list.ts";
import { addPurge } from "./verbs/purge.ts";
import { addRead } from "./verbs/read.ts";
import { addReading } from "./verbs/reading.ts";
import { addRemove } from "./verbs/remove.ts";
import { addSeal } from "./verbs/seal.ts";
import { addShow } from "./verbs/show.ts";

/** Every verb, in the order of work. */
export function buildProgram(): Command {
  const program = new Command("sayso")
    .description("Reads news reports about armed attacks and shows, for each claim and each incident, who says so and through whom.")
    .showHelpAfterError("(sayso --help shows what can be asked)")
    .addHelpText(
      "after",
      "\nFirst time?\n  sayso demo                     an invented press file, read and shown\n  sayso read articles/           your own documents, into case.sayso\n  sayso show                     what was found",
    );
  for (const add of [
    addDemo,
    addRead,
    addShow,
    addList,
    addFind,
    addReading,
    addDecide,
    addAgain,
    addRemove,
    addPurge,
    addSeal,
    addDoctor,
    addExtract,
  ])
    add(program);
  return program;
}

/** Runs one command line. A reader that closes its end early (`sayso list | head`) is no error. */
async function run(): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  try {
    await buildProgram().parseAsync();
  } catch (error) {
    process.exitCode = reportError(error);
  }
}

if (process.env.SAYSO_CLI_DOCS !== "1") await run();
