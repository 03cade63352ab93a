import type { Command } from "commander";
import type { Shown } from "../../../desk/show-by-id.ts";
import { nextSteps } from "../next-steps.ts";
import { type CaseOptions, inCase, type OpenedCase, print, withCaseOptions } from "../open-case.ts";
import { shortId } from "../terminal/short-id.ts";

export function addShow(program: Command): void {
  const verb = program
    .command("show")
    .argument("[id]", "a document, report or statement, by the start of its id")
    .summary("the case, a document, a report or a statement")
    .description(
      "Without an id: the case at a glance. With one: a document with its statements and reports under their sentences; a report with every value beside who says it and the sentences below; a statement with its chain. Four characters of an id are enough where they are one thing's alone.",
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
  const next = nextSteps(screen, options, [
    ...(glance.failedFiles > 0 ? [["list files --failed", "what failed, and why"] as const] : []),
    ["list reports", "what the documents tell"],
    ["reading --open", "everything as one page"],
  ]);
  print(options, glance, () => `${glanceText(screen, name, glance)}\n${next}`);
}

async function showItem({ store, screen }: OpenedCase, asked: string, options: CaseOptions): Promise<void> {
  const { showById } = await import("../../../desk/show-by-id.ts");
  const shown = await showById(store, asked);
  if (shown.kind === "document") {
    const { documentText } = await import("../terminal/show-document.ts");
    const { sheet: _sheet, ...value } = shown;
    return print(options, value, () => `${documentText(screen, shown)}\n\n${nextSteps(screen, options, DOCUMENT_NEXT)}`);
  }
  const next = nextSteps(screen, options, findingNext(shown));
  if (shown.kind === "report") {
    const { reportText } = await import("../terminal/show-report.ts");
    return print(options, shown, () => `${reportText(screen, shown.id, shown.decided, shown.documents)}\n\n${next}`);
  }
  const { statementText } = await import("../terminal/show-statement.ts");
  print(options, shown, () => `${statementText(screen, shown.id, shown.decided, shown.documents)}\n\n${next}`);
}

const DOCUMENT_NEXT = [["show ID", "one of its statements or reports"]] as const;

function findingNext({ id, documents }: Exclude<Shown, { kind: "document" }>): readonly (readonly [string, string])[] {
  const [first] = documents;
  return [
    [`decide accept ${shortId(id)} --by YOU`, "or reject, or edit"],
    ...(first ? [[`show ${shortId(first.document.id)}`, "its document"] as const] : []),
  ];
}
