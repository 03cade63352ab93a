import type { Command } from "commander";
import { SaysoError } from "../../../wire/error-codes.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { reviewerOf } from "./decide.ts";

interface PurgeOptions extends CaseOptions {
  readonly by?: string;
  readonly why?: string;
  readonly yes?: true;
}

export function addPurge(program: Command): void {
  const verb = program
    .command("purge")
    .argument("<id>", "the document, by the start of its id")
    .summary("destroy a document for good")
    .description(
      "Destroys a document: its bytes, their key, its texts, what was read from it, its words in the index, its name in the ledger. A tombstone without content is left, and the same document is not taken in again. It cannot be undone. Copies of the case folder made before still hold it.",
    )
    .option("--by <handle>", "who decides (default: SAYSO_REVIEWER)")
    .option("--why <text>", "the reason; it is kept, so name nobody in it")
    .option("--yes", "do not ask")
    .addHelpText("after", '\nExample:\n  sayso purge 4f3a9c21 --by nk --why "consent withdrawn"');
  withCaseOptions(verb).action(async (id: string, options: PurgeOptions) => {
    const reviewer = reviewerOf(options);
    await inCase(options, "existing", async ({ store }) => {
      if (!options.yes) await confirm(id);
      const { purgeDocument } = await import("../../../desk/purge-document.ts");
      const { composeSystem } = await import("../../compose.ts");
      const tombstone = await purgeDocument(id, reviewer, options.why ?? null, { store, ...(await composeSystem()) });
      print(options, tombstone, () => `Destroyed. Only the tombstone of ${tombstone.document.slice(0, 10)} is left.`);
    });
  });
}

async function confirm(id: string): Promise<void> {
  if (!process.stdin.isTTY) throw new SaysoError("usage", "Destroying cannot be undone: say --yes.");
  const { confirm: ask, isCancel } = await import("@clack/prompts");
  const answer = await ask({ message: `Destroy ${id} for good? It cannot be undone.`, initialValue: false });
  if (isCancel(answer) || !answer) throw new SaysoError("usage", "Nothing was destroyed.");
}
