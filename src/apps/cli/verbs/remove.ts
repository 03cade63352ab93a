import type { Command } from "commander";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { reviewerOf } from "./decide.ts";

export function addRemove(program: Command): void {
  const verb = program
    .command("remove")
    .argument("<id>", "the document, by the start of its id")
    .summary("take a document out of the case, withdrawably")
    .description(
      "Takes a document out by a decision: it is shown and counted nowhere, and comes back when the decision is withdrawn. To destroy it, see purge.",
    )
    .option("--by <handle>", "who decides (default: SAYSO_REVIEWER)")
    .option("--why <text>", "the reason")
    .addHelpText("after", '\nExample:\n  sayso remove 4f3a9c21 --by nk --why "not about the region"');
  withCaseOptions(verb).action(async (id: string, options: CaseOptions & { readonly by?: string; readonly why?: string }) => {
    await inCase(options, "existing", async ({ store }) => {
      const { decide } = await import("../../../desk/decide.ts");
      const { composeSystem } = await import("../../compose.ts");
      const decision = await decide({ verdict: "remove", id }, reviewerOf(options), options.why ?? null, {
        store,
        ...(await composeSystem()),
      });
      print(options, decision, () => `Removed. \`sayso decide withdraw ${decision.id} --by ${decision.reviewer}\` brings it back.`);
    });
  });
}
