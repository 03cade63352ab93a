import type { Command } from "commander";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { stopSignal } from "../stop-signal.ts";
import { ProgressLine } from "../terminal/progress.ts";

export function addAgain(program: Command): void {
  const verb = program
    .command("again")
    .summary("read the case's texts anew")
    .description(
      "Makes the findings anew from the stored texts, where another version of Sayso made them. Decisions stay, and hold for whatever is found again.",
    )
    .option("--all", "all documents, not only outdated ones")
    .addHelpText("after", "\nExamples:\n  sayso again\n  sayso again --all --case kervan.sayso");
  withCaseOptions(verb).action(async (options: CaseOptions & { readonly all?: true }) => {
    await inCase(options, "existing", async ({ store }) => {
      const { composeImport } = await import("../../compose.ts");
      const { rederiveCase } = await import("../../../desk/rederive-case.ts");
      const progress = new ProgressLine("Reading again");
      const stop = stopSignal();
      const summary = await rederiveCase(
        options.all ? "all" : "outdated",
        await composeImport(store),
        (done, total) => progress.tell(done, total, ""),
        stop.signal,
      );
      progress.end();
      stop.release();
      print(
        options,
        summary,
        () =>
          `${summary.read} documents read anew${summary.failed > 0 ? `, ${summary.failed} failed` : ""}.${summary.ended === "stopped" ? " Stopped: run it again to go on." : ""}`,
      );
      if (summary.failed > 0) process.exitCode = 1;
    });
  });
}
