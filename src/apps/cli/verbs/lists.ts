import type { Command } from "commander";
import type { SupplementRow } from "../../../desk/supplements.ts";
import { nextSteps } from "../next-steps.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { rowsOf, type Screen, safe } from "../terminal/screen.ts";
import { collect, keepLists } from "./read.ts";

interface ListsOptions extends CaseOptions {
  readonly places?: readonly string[];
  readonly actors?: readonly string[];
  readonly remove?: readonly string[];
}

export function addLists(program: Command): void {
  const verb = program
    .command("lists")
    .summary("your own lists of places and actors: show, keep, take out")
    .description(
      "Shows the lists of places and actors that the case keeps and reads with; keeps another, or takes one out by its file name. What was read before stays as it was read: `sayso again --all` reads it with the lists as they are now. Each that goes in or out has its line in the ledger.",
    )
    .option("--places <file>", "keep a gazetteer.json (may be repeated)", collect)
    .option("--actors <file>", "keep an actors.json (may be repeated)", collect)
    .option("--remove <name>", "take out what was kept under this file name (may be repeated)", collect)
    .addHelpText("after", "\nExamples:\n  sayso lists\n  sayso lists --places villages.json\n  sayso lists --remove villages.json");
  withCaseOptions(verb).action(async (options: ListsOptions) => {
    await inCase(options, "existing", async ({ store, screen }) => {
      const { removeSupplements, supplementRows } = await import("../../../desk/supplements.ts");
      const { composeLists } = await import("../../compose.ts");
      const parts = await composeLists(store);
      for (const name of options.remove ?? []) await removeSupplements(name, null, parts);
      await keepLists(store, options);
      const rows = await supplementRows(parts);
      const isChanged = [options.places, options.actors, options.remove].some((given) => given !== undefined);
      print(options, rows, () => listsText(screen, rows, options, isChanged ? "changed" : "as-they-were"));
    });
  });
}

function listsText(screen: Screen, rows: readonly SupplementRow[], options: ListsOptions, state: "changed" | "as-they-were"): string {
  const text =
    rows.length === 0
      ? "The case keeps no lists: it is read with the shipped ones alone."
      : rowsOf(
          screen,
          rows.map(({ kind, name, entries }) => [kind, String(entries), safe(name)]),
          2,
        ).join("\n");
  const next =
    state === "changed"
      ? ([["again --all", "reads the documents anew, with the lists as they are now"]] as const)
      : ([["lists --places FILE", "keeps a list of places; --actors, --remove"]] as const);
  return `${text}\n\n${nextSteps(screen, options, next)}`;
}
