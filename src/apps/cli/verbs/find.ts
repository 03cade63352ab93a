import type { Command } from "commander";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";

export function addFind(program: Command): void {
  const verb = program
    .command("find")
    .argument("<words...>", 'words that must all be there; "words in quotes" stand together')
    .summary("find words in the case's texts")
    .description("Finds documents by their words. Case, diacritics and kinds of apostrophe do not matter.")
    .option("--limit <n>", "at most so many documents", "20")
    .addHelpText("after", "\nExamples:\n  sayso find bus station\n  sayso find '\"bus station\" velmar'");
  withCaseOptions(verb).action(async (words: readonly string[], options: CaseOptions & { readonly limit: string }) => {
    await inCase(options, "existing", async ({ store, screen }) => {
      const { findInCase } = await import("../../../desk/find-in-case.ts");
      const { hitsText } = await import("../terminal/list.ts");
      const hits = await findInCase(store, words.join(" "), Math.max(1, Number.parseInt(options.limit, 10) || 20));
      print(options, hits, () => hitsText(screen, hits));
    });
  });
}
