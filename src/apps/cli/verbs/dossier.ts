import { resolve } from "node:path";
import type { Command } from "commander";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { counted, safe, wrapped } from "../terminal/screen.ts";
import { writePageFile } from "../write-reading.ts";

interface DossierOptions extends CaseOptions {
  readonly out: string;
  readonly unreviewed?: true;
  readonly whole?: true;
  readonly check?: string;
}

export function addDossier(program: Command): void {
  const verb = program
    .command("dossier")
    .summary("what was decided, as one HTML page to hand over")
    .description(
      "Writes what people accepted, edited or added as one self-contained HTML page: who decided, what the machine suggested and how often it errs, incidents, claims and statements with a footnote for every value, and the hashes of every document to check it by. Names of persons are pseudonyms. The page is plain text on your disk, whether or not the case is sealed.",
    )
    .option("-o, --out <file>", "where to write it", "dossier.html")
    .option("--unreviewed", "with what no person decided, each marked so")
    .option("--whole", "whole texts as evidence, not the sentences cited with one on each side")
    .option("--check <file>", "write nothing: make a dossier anew from the decisions up to its moment, and say whether it is the same")
    .addHelpText(
      "after",
      "\nExamples:\n  sayso dossier\n  sayso dossier --case kervan.sayso --out kervan-dossier.html --unreviewed\n  sayso dossier --check kervan-dossier.html",
    );
  withCaseOptions(verb).action(async (options: DossierOptions) => {
    await inCase(options, "existing", async ({ store, name, screen }) => {
      if (options.check !== undefined) {
        const { checkDossier } = await import("../check-dossier.ts");
        const { reading } = await checkDossier(resolve(options.check), { store, name });
        const same = `${safe(options.check)} is what this case gives, byte by byte, as people had decided on ${reading.made}.`;
        return print(options, { file: resolve(options.check), made: reading.made, check: "same" }, () => wrapped(screen, same));
      }
      const { makeDossier } = await import("../../../desk/make-dossier.ts");
      const { composeLinking, composeSystem, renderDossierPage } = await import("../../compose.ts");
      const { clock } = await composeSystem();
      const asked = {
        holds: options.unreviewed ? "decided-and-unreviewed" : "decided",
        policy: { persons: "pseudonyms", context: options.whole ? "whole-text" : "sentences" },
      } as const;
      const dossier = await makeDossier(name, asked, { store, clock, linking: await composeLinking() });
      const file = resolve(options.out);
      await writePageFile(file, await renderDossierPage(dossier), "dossier");
      const { contents, reading } = dossier;
      const [documents, reports] = [reading.documents.length, reading.incidents.length];
      const statements = reading.sources.reduce((sum, source) => sum + source.statements.length, 0);
      const { documents: _counted, ...told } = contents;
      print(options, { file, holds: dossier.holds, documents, reports, statements, contents: told }, () =>
        wrapped(
          screen,
          `Wrote ${safe(options.out)}: ${counted(reports, "report")} and ${counted(statements, "statement")} of ${counted(documents, "document")}, decided by ${safe(contents.reviewers.map(({ handle }) => handle).join(", "))}. ${leftOut(dossier.holds, contents)} Names of persons are pseudonyms where the machine recognised them: read it before you hand it on.`,
        ),
      );
    });
  });
}

function leftOut(
  holds: "decided" | "decided-and-unreviewed",
  { reports, statements }: Record<"reports" | "statements", Record<"undecided" | "rejected", number>>,
): string {
  const [undecided, rejected] = [reports.undecided + statements.undecided, reports.rejected + statements.rejected];
  return holds === "decided"
    ? `Left out: ${undecided} that nobody decided, ${rejected} rejected.`
    : `In it and marked: ${undecided} that nobody decided. Left out: ${rejected} rejected.`;
}
