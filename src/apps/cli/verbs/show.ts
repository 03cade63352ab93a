import type { Command } from "commander";
import type { Shown } from "../../../desk/show-by-id.ts";
import { SaysoError } from "../../../wire/error-codes.ts";
import { nextSteps } from "../next-steps.ts";
import { type CaseOptions, inCase, type OpenedCase, print, withCaseOptions } from "../open-case.ts";
import { AT_HOME } from "../terminal/at-home.ts";
import { shortId } from "../terminal/short-id.ts";
import { listLinked } from "./list-linked.ts";

interface ShowOptions extends CaseOptions {
  readonly sources?: true;
  readonly full?: true;
}

export function addShow(program: Command): void {
  const verb = program
    .command("show")
    .argument("[id]", "a document, report or statement, by the start of its id; or incident, claim, origins")
    .argument("[of]", "behind incident, claim or origins: its id, or that of a report or statement in it")
    .summary("the case, its sources, a document, report, statement, incident, claim or its origins")
    .description(
      "Without an id: the case at a glance. With one: a document with its statements and reports under their sentences; a report with every value beside who says it and the sentences below; a statement with its chain. Four characters of an id are enough where they are one thing's alone. With --sources: who is heard in the case, through whom, for and against what. Institutions, offices, collectives and unnamed sources are gathered over all documents; private persons are never named nor told apart. `show incident` puts the reports of one incident together: every value with who tells it, its origins and its grade; `show claim` tells who is for a claim and against it; `show origins` lists what stands behind either, then draws it.",
    )
    .option("--sources", "who is heard in the case, through whom, for and against what")
    .option("--full", "with --sources: all of them, each with up to three of its statements")
    .addHelpText(
      "after",
      "\nExamples:\n  sayso show\n  sayso show 4f3a9c21\n  sayso show 4f3a9c21 --json\n  sayso show --sources\n  sayso show --sources --full\n  sayso show incident e9041834\n  sayso show claim\n  sayso show origins e9041834",
    );
  withCaseOptions(verb).action(async (id: string | undefined, of: string | undefined, options: ShowOptions) => {
    refuseStray(id, of, options);
    await inCase(options, "existing", async (opened) => {
      if (isLinked(id)) return showLinked(opened, id, of, options);
      if (options.sources) return showSources(opened, options);
      return id === undefined ? showCase(opened, options) : showItem(opened, id, options);
    });
  });
}

/** What an option is not for it would do in silence. */
function refuseStray(id: string | undefined, of: string | undefined, { sources, full }: ShowOptions): void {
  if (of !== undefined && !isLinked(id)) throw new SaysoError("usage", "Two ids: show one thing at a time.");
  if (id === "origins" && of === undefined)
    throw new SaysoError("usage", "Of what? Give the id of an incident or claim: sayso show origins ID.");
  if (sources && id !== undefined)
    throw new SaysoError("usage", "--sources is of the whole case: leave out the id, or leave out --sources.");
  if (full && !sources) throw new SaysoError("usage", "--full goes with --sources.");
}

const LINKED = ["incident", "claim", "origins"] as const;
type LinkedWhat = (typeof LINKED)[number];

function isLinked(id: string | undefined): id is LinkedWhat {
  return LINKED.some((what) => what === id);
}

async function showLinked({ store, screen }: OpenedCase, what: LinkedWhat, of: string | undefined, options: ShowOptions): Promise<void> {
  const { composeLinking } = await import("../../compose.ts");
  const linked = await import("../../../desk/show-linked.ts");
  const tables = await composeLinking();
  if (of === undefined) return listLinked(what === "claim" ? "claims" : "incidents", { store, screen }, options);
  if (what === "incident") {
    const { incidentText } = await import("../terminal/show-incident.ts");
    const sheet = await linked.showIncident(store, of, tables, AT_HOME);
    const next = nextSteps(screen, options, [
      [`show origins ${shortId(sheet.id)}`, "what stands behind it, drawn"],
      ["decide not-same ID ID --by YOU", "parts two of its reports"],
    ]);
    return print(options, sheet, () => `${incidentText(screen, sheet)}\n\n${next}`);
  }
  if (what === "claim") {
    const { claimText } = await import("../terminal/show-claim.ts");
    const sheet = await linked.showClaim(store, of, tables, AT_HOME);
    return print(
      options,
      sheet,
      () =>
        `${claimText(screen, sheet)}\n\n${nextSteps(screen, options, [
          [`show origins ${shortId(sheet.id)}`, "what stands behind it, drawn"],
          ["decide not-same ID ID --by YOU", "parts two of its statements"],
        ])}`,
    );
  }
  const { originsText } = await import("../terminal/show-origins.ts");
  const sheet = await linked.showOrigins(store, of, tables, AT_HOME);
  const { id, origins, edges, documents } = sheet;
  const next = nextSteps(screen, options, [['without "NAME"', "what changes without one of them"]]);
  print(
    options,
    { id, origins, edges, documents },
    () => `${originsText(screen, "heading" in sheet ? sheet.heading : sheet.text, sheet)}\n\n${next}`,
  );
}

async function showSources({ store, screen }: OpenedCase, options: ShowOptions): Promise<void> {
  const { composeActors } = await import("../../compose.ts");
  const { sourcesOfCase } = await import("../../../desk/sources-of-case.ts");
  const { sourcesText } = await import("../terminal/show-sources.ts");
  const heard = await sourcesOfCase(store, await composeActors(store), options.full ? "with" : "without");
  const count = await store.read((work) => store.documents.count(work));
  print(options, heard, () => {
    if ([heard.nobodyShown, heard.privatePersons, ...heard.sources].some(({ statements }) => statements > 0))
      return `${sourcesText(screen, heard, options.full ? "all" : "first")}\n\n${nextSteps(screen, options, sourcesNext(options))}`;
    return `Nobody is heard in this case: it holds no ${count === 0 ? "documents" : "statements"}.\n${nextSteps(screen, options, [NOBODY_NEXT[count === 0 ? "no-documents" : "no-statements"]])}`;
  });
}

function sourcesNext({ full }: ShowOptions): readonly (readonly [string, string])[] {
  return [...(full ? [] : [["show --sources --full", "all of them, with statements"] as const]), ["show ID", "a report or a statement"]];
}

const NOBODY_NEXT = {
  "no-documents": ["read FOLDER", "takes documents in"],
  "no-statements": ["list documents", "which were read, and which not"],
} as const;

async function showCase({ store, name, screen }: OpenedCase, options: CaseOptions): Promise<void> {
  const { glanceOf } = await import("../../../desk/glance.ts");
  const { glanceText } = await import("../terminal/show-case.ts");
  const glance = await glanceOf(store);
  const next = nextSteps(screen, options, [
    ...(glance.failedFiles > 0 ? [["list files --failed", "what failed, and why"] as const] : []),
    ["list incidents", "what several documents tell, on how many origins"],
    ["list reports", "what the documents tell, one by one"],
    ["show --sources", "who is heard, and through whom"],
    ["desk", "review and decide in your browser"],
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
