import type { Command } from "commander";
import type { ImportParts } from "../../../desk/import-documents.ts";
import type { Again, RederiveSummary } from "../../../desk/rederive-case.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { type ReadingOptions, readingChoiceOf, tellNotice, withReadingOptions } from "../reading-options.ts";
import { stopSignal } from "../stop-signal.ts";
import { ProgressLine } from "../terminal/progress.ts";
import { counted } from "../terminal/screen.ts";
import { exitOf } from "./read.ts";

export function addAgain(program: Command): void {
  const verb = program
    .command("again")
    .summary("read the case's texts anew")
    .description(
      "Makes the findings anew from the stored texts, where another version of Sayso made them. Decisions stay, and hold for whatever is found again.",
    )
    .option("--all", "all documents, not only outdated ones")
    .addHelpText("after", "\nExamples:\n  sayso again\n  sayso again --all --case kervan.sayso");
  withCaseOptions(withReadingOptions(verb)).action(async (options: CaseOptions & ReadingOptions & { readonly all?: true }) => {
    await inCase(options, "existing", async ({ store }) => {
      const { composeImport } = await import("../../compose.ts");
      const parts = await composeImport(store, readingChoiceOf(options));
      tellNotice(parts.notice);
      const summary = await rederived(options.all ? "all" : "outdated", parts);
      print(options, summary, () => summaryText(summary));
      process.exitCode = exitOf(summary);
    });
  });
}

async function rederived(which: Again, parts: ImportParts): Promise<RederiveSummary> {
  const { rederiveCase } = await import("../../../desk/rederive-case.ts");
  const progress = new ProgressLine("Reading again", "documents");
  const stop = stopSignal();
  try {
    return await rederiveCase(which, parts, (done, total) => progress.tell(done, total, ""), stop.signal);
  } finally {
    progress.end();
    stop.release();
  }
}

function summaryText({ read, failed, ended }: RederiveSummary): string {
  if (read === 0 && failed === 0 && ended === "done")
    return "Nothing to do: every text was read by this version. --all reads them all anew.";
  const failures = failed > 0 ? `, ${failed} failed and kept what was read before` : "";
  return `${counted(read, "document")} read anew${failures}.${ended === "stopped" ? " Stopped: run it again to go on." : ""}`;
}
