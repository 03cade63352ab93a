import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { type CaseOptions, inCase, type OpenedCase, print, withCaseOptions } from "../open-case.ts";
import { counted, safe, wrapped } from "../terminal/screen.ts";
import { writePageFile } from "../write-reading.ts";

interface ReadingOptions extends CaseOptions {
  readonly out: string;
  readonly names: "pseudonyms" | "as-written";
  readonly whole?: true;
  readonly open?: true;
}

const NAMES = { pseudonyms: "as pseudonyms", "as-written": "as written" } as const;

export function addReading(program: Command): void {
  const verb = program
    .command("reading")
    .summary("the case as one HTML page")
    .description(
      "Writes everything the case holds as one self-contained HTML page: incidents with every value and its footnote, statements by source, documents. The page is plain text on your disk, whether or not the case is sealed.",
    )
    .option("-o, --out <file>", "where to write it", "reading.html")
    .addOption(new Option("--names <how>", "names of persons").choices(["pseudonyms", "as-written"]).default("pseudonyms"))
    .option("--whole", "whole texts as evidence, not the sentences cited with one on each side")
    .option("--open", "open it in the browser")
    .addHelpText("after", "\nExamples:\n  sayso reading --open\n  sayso reading --case kervan.sayso --out kervan.html --names as-written");
  withCaseOptions(verb).action(async (options: ReadingOptions) => {
    await inCase(options, "existing", async (opened) => {
      const file = resolve(options.out);
      const reading = await writeReading(opened, file, options);
      const [documents, reports] = [reading.documents.length, reading.incidents.length];
      print(options, { file, documents, reports }, () =>
        wrapped(
          opened.screen,
          `Wrote ${safe(options.out)}: ${counted(documents, "document")}, ${counted(reports, "report")}, names of persons ${NAMES[options.names]}. It is plain text on your disk; any browser opens it.`,
        ),
      );
      if (options.open) await openInBrowser(file);
    });
  });
}

/** Lays the case out, renders it and writes the page for its owner's eyes alone. */
export async function writeReading(
  { store, name }: Pick<OpenedCase, "store" | "name">,
  file: string,
  { names, whole }: Pick<ReadingOptions, "names" | "whole">,
) {
  const { makeReading } = await import("../../../desk/make-reading.ts");
  const { composeLinking, composeSystem, renderReadingPage } = await import("../../compose.ts");
  const { clock } = await composeSystem();
  const reading = await makeReading(
    name,
    { persons: names, context: whole ? "whole-text" : "sentences" },
    { store, clock, linking: await composeLinking() },
  );
  await writePageFile(file, await renderReadingPage(reading), "reading");
  return reading;
}

/** Opens a file in the person's browser; where there is none, its path was printed before and that is enough. */
export async function openInBrowser(file: string): Promise<void> {
  const { default: open } = await import("open");
  await open(file).catch(() => undefined);
}
