import type { Command } from "commander";
import type { CaseStore } from "../../../desk/ports/case-store.ts";
import { isSaysoError, SaysoError } from "../../../wire/error-codes.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { safe, wrapped } from "../terminal/screen.ts";
import { shortId } from "../terminal/short-id.ts";
import { factsOf, ranBy } from "../terminal/words.ts";
import { byOption, reviewerOf } from "./decide.ts";

interface PurgeOptions extends CaseOptions {
  readonly by?: string;
  readonly why?: string;
  readonly yes?: true;
}

const LEFT_BEHIND =
  "The file it was read from, readings written before and copies of the case folder are not touched: destroy them yourself.";

export function addPurge(program: Command): void {
  const verb = program
    .command("purge")
    .argument("<id>", "the document, by the start of its id")
    .summary("destroy a document for good")
    .description(
      "Destroys a document: its bytes, their key, its texts, what was read from it, its words in the index, its name in the ledger. A tombstone without content is left, and the same document is not taken in again. It cannot be undone. Copies of the case folder made before still hold it.",
    )
    .addOption(byOption())
    .option("--why <text>", "the reason; it is kept, so name nobody in it")
    .option("--yes", "do not ask")
    .addHelpText("after", '\nExample:\n  sayso purge 4f3a9c21 --by nk --why "consent withdrawn"');
  withCaseOptions(verb).action(async (id: string, options: PurgeOptions) => {
    const reviewer = reviewerOf(options);
    if (!options.yes && !(process.stdin.isTTY && process.stderr.isTTY)) {
      throw new SaysoError("usage", "Destroying cannot be undone and there is no terminal to ask on: say --yes.");
    }
    await inCase(options, "existing", async ({ store, screen }) => {
      if (!options.yes && !(await isMeant(store, id))) {
        process.stderr.write("Nothing was destroyed.\n");
        process.exitCode = 1;
        return;
      }
      const { purgeDocument } = await import("../../../desk/purge-document.ts");
      const { composeSystem } = await import("../../compose.ts");
      const tombstone = await purgeDocument(id, reviewer, options.why ?? null, { store, ...(await composeSystem()) });
      print(options, tombstone, () =>
        wrapped(screen, `Destroyed. Only the tombstone of ${shortId(tombstone.document)} is left. ${LEFT_BEHIND}`),
      );
    });
  });
}

/** Asks with the document's own facts, on standard error: an id alone is easily mistaken. */
async function isMeant(store: CaseStore, id: string): Promise<boolean> {
  const { locate } = await import("../../../desk/locate.ts");
  const document = await store.read(async (work) => {
    const found = await locate(store, work, id).catch((error: unknown) => {
      if (isSaysoError(error) && error.code === "document-destroyed") return null; // Asked for again: it makes sure once more.
      throw error;
    });
    return found?.kind === "document" ? store.documents.get(work, found.id) : null;
  });
  const facts = document ? factsOf(document) : null;
  const named = facts ? `${shortId(document?.id ?? "")} (${ranBy(facts)}: ${safe(facts.title ?? "no title")})` : safe(id);
  const { confirm, isCancel } = await import("@clack/prompts");
  const answer = await confirm({
    message: `Destroy ${named} for good? It cannot be undone.`,
    initialValue: false,
    output: process.stderr,
  });
  return !isCancel(answer) && answer;
}
