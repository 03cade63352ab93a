import { Argument, type Command } from "commander";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";

const WHAT = ["documents", "reports", "statements", "decisions", "files"] as const;
type What = (typeof WHAT)[number];

export function addList(program: Command): void {
  const verb = program
    .command("list")
    .addArgument(new Argument("[what]", "what to list").choices([...WHAT]).default("documents"))
    .summary("documents, reports, statements, decisions or files")
    .description("Lists what is in the case, a line each. `files` is the ledger: every file that ever went in, and what became of it.")
    .option("--document <id>", "of one document alone")
    .option("--type <type>", "reports of one type alone, e.g. bombing")
    .addHelpText(
      "after",
      "\nExamples:\n  sayso list\n  sayso list reports --type bombing\n  sayso list statements --document 4f3a9c21 --json\n  sayso list files",
    );
  withCaseOptions(verb).action(async (what: What, options: CaseOptions & { readonly document?: string; readonly type?: string }) => {
    await inCase(options, "existing", async ({ store, screen }) => {
      const { listCase } = await import("../../../desk/list-case.ts");
      const { listText } = await import("../terminal/list.ts");
      const listed = await listCase(store, what, { document: options.document ?? null, type: options.type ?? null });
      print(options, listed.rows, () => listText(screen, listed));
    });
  });
}
