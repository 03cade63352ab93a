import { Argument, type Command, InvalidArgumentError } from "commander";
import type { DocumentId } from "../../../core/model/index.ts";
import type { FileRow, Listed } from "../../../desk/list-case.ts";
import type { CaseStore } from "../../../desk/ports/case-store.ts";
import { SaysoError } from "../../../wire/error-codes.ts";
import { REPORT_CHOICES } from "../../../wire/finding-choices.ts";
import { nextSteps } from "../next-steps.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { type DocumentFacts, documentsText, reportsText, statementsText } from "../terminal/list.ts";
import { decisionsText } from "../terminal/list-decisions.ts";
import { filesText, lastLines, toldOf } from "../terminal/list-files.ts";
import { type Screen, safe } from "../terminal/screen.ts";
import { factsOf } from "../terminal/words.ts";
import { listLinked } from "./list-linked.ts";

const WHAT = ["documents", "reports", "statements", "incidents", "claims", "decisions", "files"] as const;
type What = (typeof WHAT)[number];

interface ListOptions extends CaseOptions {
  readonly document?: string;
  readonly type?: string;
  readonly failed?: true;
}

/** Which lists an option is for: elsewhere it would be lost in silence. */
const FOR: Readonly<Record<"document" | "type" | "failed", readonly What[]>> = {
  document: ["reports", "statements"],
  type: ["reports"],
  failed: ["files"],
};

export function addList(program: Command): void {
  const verb = program
    .command("list")
    .addArgument(
      new Argument("[what]", "what to list")
        .choices([...WHAT])
        .default("documents")
        .argParser(whatOf),
    )
    .summary("documents, reports, statements, incidents, claims, decisions or files")
    .description(
      "Lists what is in the case. `incidents` and `claims` put together what several documents tell. `files` is the ledger: every file that ever went in, and what became of it the last time.",
    )
    .option("--document <id>", "reports or statements of one document alone")
    .option("--type <type>", "reports of one type alone, e.g. bombing")
    .option("--failed", "files that failed, were kept and not read, or carry a remark alone")
    .addHelpText(
      "after",
      "\nExamples:\n  sayso list\n  sayso list reports --type bombing\n  sayso list incidents\n  sayso list statements --document 4f3a9c21 --json\n  sayso list files --failed",
    );
  withCaseOptions(verb).action(async (what: What, options: ListOptions) => {
    refuseStrayOptions(what, options);
    await inCase(options, "existing", async ({ store, screen }) => {
      if (what === "incidents" || what === "claims") return listLinked(what, { store, screen }, options);
      const { listCase } = await import("../../../desk/list-case.ts");
      const filter = { document: options.document ?? null, type: options.type ?? null };
      const listed = narrowed(await listCase(store, what, filter), options);
      if (options.json) return print(options, listed.rows, () => "");
      const text = listed.rows.length === 0 ? await nothingText(store, listed, options) : await listText(screen, store, listed, options);
      process.stdout.write(`${text}\n`);
    });
  });
}

/** A type of act in place of what to list is meant as one. Throws what commander tells as an error of usage. */
function whatOf(given: string): What {
  const found = WHAT.find((one) => one === given);
  if (found !== undefined) return found;
  if (REPORT_CHOICES.type.some((type) => type === given)) {
    throw new InvalidArgumentError(`It is a type of report: \`list reports --type ${given}\`.`);
  }
  throw new InvalidArgumentError(`Allowed choices are ${WHAT.join(", ")}.`);
}

function refuseStrayOptions(what: What, options: ListOptions): void {
  for (const name of ["document", "type", "failed"] as const) {
    if (options[name] !== undefined && !FOR[name].includes(what)) {
      throw new SaysoError(
        "usage",
        `--${name} is for ${FOR[name].map((one) => `\`list ${one}\``).join(" and ")}, not for \`list ${what}\`.`,
      );
    }
  }
}

function narrowed(listed: Listed, { failed }: ListOptions): Listed {
  if (listed.what !== "files") return listed;
  const isTold = (entry: FileRow): boolean => failed === undefined || toldOf(entry).length > 0;
  return { ...listed, rows: lastLines(listed.rows).filter(isTold) };
}

async function listText(screen: Screen, store: CaseStore, listed: Listed, options: ListOptions): Promise<string> {
  const next = (command: string, does: string): string => `\n\n${nextSteps(screen, options, [[command, does]])}`;
  switch (listed.what) {
    case "documents":
      return documentsText(screen, listed.rows) + next("show ID", "a document sentence by sentence (the start of its id will do)");
    case "reports":
      return (
        reportsText(screen, listed.rows, await factsById(store, listed.rows)) +
        next("show ID", "a report with every value, who says it, and the sentences")
      );
    case "statements":
      return (
        statementsText(screen, listed.rows, await factsById(store, listed.rows)) +
        next("show ID", "a statement with its chain and its sentences")
      );
    case "decisions":
      return decisionsText(screen, listed.rows, await inForceOf(store)) + next("decide withdraw ID --by YOU", "takes a decision back");
    case "files":
      return filesText(screen, listed.rows);
  }
}

async function nothingText(store: CaseStore, listed: Listed, options: ListOptions): Promise<string> {
  if (options.failed) return "No file failed, was kept and not read, or carries a remark.";
  if (options.type !== undefined && options.document === undefined) {
    const { listCase } = await import("../../../desk/list-case.ts");
    const all = await listCase(store, "reports", { document: null, type: null });
    const types = all.what === "reports" ? [...new Set(all.rows.map(({ type }) => type))].sort() : [];
    if (types.length > 0) return `No report is of type ${safe(options.type)}. There are ${types.join(", ")}.`;
  }
  return `There are no ${listed.what}${options.document ? " in that document" : ""}${options.type ? ` of type ${safe(options.type)}` : ""}.`;
}

function factsById(store: CaseStore, rows: readonly { readonly document: string }[]): Promise<ReadonlyMap<string, DocumentFacts>> {
  return store.read(async (work) => {
    const facts = new Map<string, DocumentFacts>();
    for (const id of new Set(rows.map(({ document }) => document))) {
      const document = await store.documents.get(work, id as DocumentId);
      if (document) facts.set(id, factsOf(document));
    }
    return facts;
  });
}

async function inForceOf(store: CaseStore): Promise<ReadonlySet<string>> {
  const { decidedOf } = await import("../../../desk/decided-of.ts");
  const { inForce } = await store.read((work) => decidedOf(store, work));
  return new Set(inForce.map(({ id }) => id));
}
