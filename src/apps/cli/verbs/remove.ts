import type { Command } from "commander";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { shortId } from "../terminal/short-id.ts";
import { byOption, codebookOption, reviewerOf, takeBackText } from "./decide.ts";

export function addRemove(program: Command): void {
  const verb = program
    .command("remove")
    .argument("<id>", "the document, by the start of its id")
    .summary("take a document out of the case, withdrawably")
    .description(
      "Takes a document out by a decision: it is counted nowhere and shown only where its id is asked for, and comes back when the decision is withdrawn. To destroy it, see purge.",
    )
    .addOption(byOption())
    .addOption(codebookOption())
    .option("--why <text>", "the reason")
    .addHelpText("after", '\nExample:\n  sayso remove 4f3a9c21 --by nk --why "not about the region"');
  withCaseOptions(verb).action(
    async (id: string, options: CaseOptions & { readonly by?: string; readonly why?: string; readonly codebook?: string }) => {
      const reviewer = reviewerOf(options);
      await inCase(options, "existing", async ({ store }) => {
        const { decide } = await import("../../../desk/decide.ts");
        const { composeDeciding } = await import("../../compose.ts");
        const decision = await decide(
          { verdict: "remove", id },
          reviewer,
          options.why ?? null,
          await composeDeciding(store, options.codebook),
        );
        const named = decision.subject.kind === "document" ? shortId(decision.subject.id) : id;
        print(options, decision, () => `Removed: document ${named}. Its bytes are still in the case.\n${takeBackText(decision, options)}`);
      });
    },
  );
}
