import type { Command } from "commander";
import { nextSteps } from "../next-steps.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { AT_HOME } from "../terminal/at-home.ts";

export function addWithout(program: Command): void {
  const verb = program
    .command("without")
    .argument("<name>", "a publisher, a source that is heard, or the start of a document's id")
    .summary("what changes without one publisher, source or document")
    .description(
      "Links and weighs the case again as if a publisher, a document or a source had never been there, and shows every value and claim whose grade or counts change: what hangs on it. Nothing is stored.",
    )
    .addHelpText(
      "after",
      '\nExamples:\n  sayso without "Global Times"\n  sayso without "the Interior Ministry"\n  sayso without 4f3a9c21 --json',
    );
  withCaseOptions(verb).action(async (name: string, options: CaseOptions) => {
    await inCase(options, "existing", async ({ store, screen }) => {
      const { composeLinking } = await import("../../compose.ts");
      const { withoutName } = await import("../../../desk/without.ts");
      const { withoutText } = await import("../terminal/show-without.ts");
      const found = await withoutName(store, name, await composeLinking(), AT_HOME);
      print(
        options,
        found,
        () => `${withoutText(screen, found)}\n\n${nextSteps(screen, options, [["list incidents", "with everything"]])}`,
      );
    });
  });
}
