import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import type { CaseStore } from "../../../desk/ports/case-store.ts";
import { SaysoError } from "../../../wire/error-codes.ts";
import { nextSteps } from "../next-steps.ts";
import { inCase } from "../open-case.ts";
import { type ReadingOptions, withReadingOptions } from "../reading-options.ts";
import { counted, ink, safe } from "../terminal/screen.ts";
import { glanceText } from "../terminal/show-case.ts";
import { exitOf, readInto } from "./read.ts";
import { openInBrowser, writeReading } from "./reading.ts";

const PRESS_FILE = join(import.meta.dirname, "..", "..", "..", "..", "examples", "press-file");

export function addDemo(program: Command): void {
  const verb = program
    .command("demo")
    .summary("an invented press file, read and shown")
    .description(
      "Reads the example press file (invented from end to end) into a new case, prints what was found, and opens the reading in the browser. Without a terminal it prints the reading's path.",
    )
    .option("-c, --case <folder>", "where to put the case", "demo.sayso")
    .addHelpText("after", "\nExample:\n  sayso demo");
  withReadingOptions(verb).action(async (options: ReadingOptions & { readonly case: string }) => {
    const folder = resolve(options.case);
    await mkdir(folder, { recursive: true });
    await inCase(options, "create", async ({ store, name, screen }) => {
      await refuseOthersCase(store, options.case);
      const supplements = { places: [join(PRESS_FILE, "gazetteer.json")], actors: [join(PRESS_FILE, "actors.json")] };
      const { summary } = await readInto(store, [join(PRESS_FILE, "documents")], {
        ...options,
        places: supplements.places.filter(existsSync),
        actors: supplements.actors.filter(existsSync),
      });
      const { glanceOf } = await import("../../../desk/glance.ts");
      process.stdout.write(`${counted(summary.imported + summary.duplicate, "document")} in ${counted(summary.files, "file")}.\n`);
      process.stdout.write(`${glanceText(screen, name, await glanceOf(store))}\n`);
      const file = join(folder, "reading.html");
      await writeReading({ store, name }, file, { names: "pseudonyms" });
      process.stdout.write(`\nThe reading: ${ink(screen, "bold", safe(file))}\n`);
      const next = [
        ["desk", "review and decide in your browser"],
        ["list incidents", "what several documents tell, on how many origins"],
        ["list reports", "what the documents tell, one by one"],
        ["show ID", "a document, report or statement"],
      ] as const;
      process.stdout.write(`${nextSteps(screen, options, next)}\n`);
      process.exitCode = exitOf(summary);
      if (process.stdout.isTTY && process.env.CI === undefined) await openInBrowser(file);
    });
  });
}

/** Invented documents never go into a case of somebody's own: a case that holds documents must be one that the demo made. Throws `usage`. */
async function refuseOthersCase(store: CaseStore, folder: string): Promise<void> {
  const own = await readFile(join(PRESS_FILE, "actors.json"), "utf8");
  const { documents, supplements } = await store.read(async (work) => ({
    documents: await store.documents.count(work),
    supplements: await store.supplements.all(work),
  }));
  if (documents === 0 || supplements.some(({ content }) => content === own)) return;
  throw new SaysoError(
    "usage",
    `${folder} holds documents of your own: the demo's are invented and go into a case of theirs. Give another --case.`,
  );
}
