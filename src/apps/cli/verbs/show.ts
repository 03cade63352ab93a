import type { Command } from "commander";
import { type CaseOptions, inCase, type OpenedCase, print, withCaseOptions } from "../open-case.ts";

export function addShow(program: Command): void {
  const verb = program
    .command("show")
    .argument("[id]", "a document, report or statement, by the start of its id")
    .summary("the case, a document, a report or a statement")
    .description(
      "Without an id: the case at a glance. With one: a document with its statements and incidents under their sentences; a report with every value, its speaker and chain; a statement.",
    )
    .addHelpText("after", "\nExamples:\n  sayso show\n  sayso show 4f3a9c21\n  sayso show 4f3a9c21 --json");
  withCaseOptions(verb).action(async (id: string | undefined, options: CaseOptions) => {
    await inCase(options, "existing", async (opened) => (id === undefined ? showCase(opened, options) : showItem(opened, id, options)));
  });
}

async function showCase({ store, name, screen }: OpenedCase, options: CaseOptions): Promise<void> {
  const { glanceOf } = await import("../../../desk/glance.ts");
  const { glanceText } = await import("../terminal/show-case.ts");
  const glance = await glanceOf(store);
  print(options, glance, () => glanceText(screen, name, glance));
}

async function showItem({ store, screen }: OpenedCase, id: string, options: CaseOptions): Promise<void> {
  const { showById } = await import("../../../desk/show-by-id.ts");
  const { documentText } = await import("../terminal/show-document.ts");
  const { reportText } = await import("../terminal/show-report.ts");
  const { statementText } = await import("../terminal/show-statement.ts");
  const shown = await showById(store, id);
  print(options, shown.raw, () => {
    if (shown.kind === "document") return documentText(screen, shown.sheet);
    return shown.kind === "report" ? reportText(screen, shown.report, shown.reading) : statementText(screen, shown.raw);
  });
}
