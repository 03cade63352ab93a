import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { CODEBOOK_MEANS, CODEBOOK_TITLES, CODEBOOKS, type CodebookName } from "../../../wire/codebook-names.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { counted, safe, wrapped } from "../terminal/screen.ts";
import { writeTables } from "../write-tables.ts";

interface ExportOptions extends CaseOptions {
  readonly codebook: CodebookName;
  readonly out: string;
  readonly unreviewed?: true;
  readonly excel?: true;
  readonly overwrite?: true;
}

const KINDS = CODEBOOKS.map((name) => `  ${`${name}:`.padEnd(7)} ${CODEBOOK_TITLES[name]}: ${CODEBOOK_MEANS[name]}`).join("\n");

export function addExport(program: Command): void {
  const verb = program
    .command("export")
    .summary("what was decided, as CSV in a codebook's columns")
    .description(
      "Writes the incidents of which people accepted, edited or added a report as three CSV files: the rows in the codebook's own columns with ours after them, a footnote for every filled value, and what was left out with why. What is not known is empty or the codebook's own code for it, never 0. Names of persons are pseudonyms. The files are plain text on your disk, whether or not the case is sealed.",
    )
    .addOption(new Option("--codebook <name>", "whose columns").choices([...CODEBOOKS]).makeOptionMandatory())
    .option("-o, --out <folder>", "the folder to write the files into", "export")
    .option("--unreviewed", "with what no person decided, each row and footnote marked so")
    .option("--excel", "begin each file with the mark by which Excel knows UTF-8")
    .option("--overwrite", "write over files of these names")
    .addHelpText(
      "after",
      `\nCodebooks:\n${KINDS}\n\nExamples:\n  sayso export --codebook acled\n  sayso export --codebook sayso --out tables --unreviewed\n  sayso export --case kervan.sayso --codebook ucdp --out kervan-ucdp --excel --overwrite`,
    );
  withCaseOptions(verb).action(async (options: ExportOptions) => {
    await inCase(options, "existing", async ({ store, screen }) => {
      const { codeCase } = await import("../../../desk/code-case.ts");
      const { composeActors, composeAtlas, composeLinking, composeTables } = await import("../../compose.ts");
      const holds = options.unreviewed ? "decided-and-unreviewed" : "decided";
      const parts = { store, linking: await composeLinking(), atlas: await composeAtlas(store), actors: await composeActors(store) };
      const tables = await codeCase(options.codebook, holds, parts);
      const files = (await composeTables())(options.codebook, tables, options.excel ? "with-mark" : "without-mark");
      await writeTables(resolve(options.out), files, options.overwrite ? "write-over" : "keep");
      const told = {
        files: files.map(({ name }) => join(resolve(options.out), name)),
        ...{ codebook: options.codebook, holds, incidents: tables.incidents, rows: tables.rows.rows.length },
        ...{ footnotes: tables.footnotes.rows.length, leftOut: tables.leftOut.rows.length },
      };
      const [where, first, second, third] = [options.out, ...files.map(({ name }) => name)].map((name) => safe(name ?? ""));
      print(options, told, () =>
        wrapped(
          screen,
          `Wrote into ${where}: ${first}, ${counted(told.rows, "row")} of ${counted(told.incidents, "incident")}; ${second}, ${counted(told.footnotes, "footnote")}; ${third}, ${told.leftOut} left out, each with why. Names of persons are pseudonyms where the machine recognised them: read the files before you hand them on.`,
        ),
      );
    });
  });
}
