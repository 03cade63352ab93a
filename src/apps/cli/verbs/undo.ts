import type { Command } from "commander";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { subjectText, verdictText } from "../terminal/list-decisions.ts";
import { wrapped } from "../terminal/screen.ts";
import { byOption, reviewerOf, takeBackText } from "./decide.ts";

interface UndoOptions extends CaseOptions {
  readonly by?: string;
  readonly why?: string;
}

export function addUndo(program: Command): void {
  const verb = program
    .command("undo")
    .summary("take back your last decision")
    .description(
      "Takes back the last decision in force that you made yourself; asked again, the one before. It stays in the log as withdrawn. `decide withdraw ID` takes back any other, and a withdrawal too.",
    )
    .addOption(byOption())
    .option("--why <text>", "the reason")
    .addHelpText("after", "\nExample:\n  sayso undo --by nk");
  withCaseOptions(verb).action(async (options: UndoOptions) => {
    const reviewer = reviewerOf(options);
    await inCase(options, "existing", async ({ store, screen }) => {
      const { undoLast } = await import("../../../desk/undo-last.ts");
      const { composeDeciding } = await import("../../compose.ts");
      const { undone, withdrawal } = await undoLast(reviewer, options.why ?? null, await composeDeciding(store, undefined));
      const told = `Taken back: ${verdictText(undone.decided)} ${subjectText(undone)}.`;
      print(options, withdrawal, () => `${wrapped(screen, told, 0, 2)}\n${takeBackText(withdrawal, options, "To put it back in force")}`);
    });
  });
}
