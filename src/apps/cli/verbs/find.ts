import { type Command, InvalidArgumentError, Option } from "commander";
import { SaysoError } from "../../../wire/error-codes.ts";
import { nextSteps } from "../next-steps.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";

export function addFind(program: Command): void {
  const verb = program
    .command("find")
    .argument("<words...>", 'words that must all be there; "words in quotes" stand together')
    .summary("find words in the case's texts")
    .description(
      "Finds documents by their words. Case, diacritics and kinds of apostrophe do not matter; every word must be there as a whole, in any order. What you look for is kept nowhere.",
    )
    .addOption(new Option("--limit <n>", "at most so many documents").argParser(wholeNumber).default(20))
    .addHelpText("after", "\nExamples:\n  sayso find bus station\n  sayso find '\"bus station\" velmar'");
  withCaseOptions(verb).action(async (words: readonly string[], options: CaseOptions & { readonly limit: number }) => {
    const query = words.join(" ");
    if (!/[\p{L}\p{N}]/u.test(query)) throw new SaysoError("usage", "There is no word to look for: give letters or figures.");
    await inCase(options, "existing", async ({ store, screen }) => {
      const { findInCase } = await import("../../../desk/find-in-case.ts");
      const { hitsText } = await import("../terminal/hits.ts");
      const hits = await findInCase(store, query, options.limit);
      print(options, hits, () => {
        if (hits.length === 0) return "No document has all of these words. Fewer words, or another form of one, find more.";
        const full = hits.length === options.limit ? ["\nThere may be more: --limit N shows more."] : [];
        return [hitsText(screen, hits), ...full, `\n${nextSteps(screen, options, [["show ID", "a document sentence by sentence"]])}`].join(
          "\n",
        );
      });
    });
  });
}

function wholeNumber(written: string): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("It takes a whole number from 1.");
  return number;
}
