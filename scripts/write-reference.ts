// Writes docs/reference/cli.md, errors.md and api.md from the program itself. Run it after a change of a verb, an error code or a route:
// `node scripts/write-reference.ts`; a test fails where the pages are not what it writes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { z } from "zod";
import { STATUSES } from "../src/apps/api/answer-error.ts";
import { API_ROUTES } from "../src/apps/api/api-routes.ts";
import { EXITS } from "../src/apps/cli/report-error.ts";
import { ERROR_CODES, type ErrorCode } from "../src/wire/error-codes.ts";

const MADE = "<!-- Written by scripts/write-reference.ts. -->";
const HELP_WIDTH = 100;

/** What `--json` prints, by verb. */
const PRINTED: Readonly<Record<string, string>> = {
  read: "an object: `run`, how many `files`, `imported`, `duplicate`, `failed`, `destroyedEarlier`, `notRead`, `warnings`; `ended` (`done` or `stopped`); `told`, the ledger's lines of this run that failed or carry a remark",
  show: "without an id the case: numbers, and tallies by name. With `--sources` an object: `sources`, a list by documents, each with `name`, `kind` (`institution`, `office`, `collective`, `unnamed`), `namedBy` (`name` or `word`), `actor` or null, how many `statements`, `documents`, `reviewed`; `publishers` (`name` or null, `documents`); `directly` and `through` (`name`, `role`: `relay`, `document`, `spokesman`, `gap`; `statements`); `told` (`polarity`, `act`, `statements`); `reports`, ids under `for`, `against`, `neither`; `examples`, at most three (`statement`, `document`, and with `--full` a `passage`, else null); `nobodyShown`, the same without a name; `privatePersons`: `statements`, `documents`, `words`. With an id, an object whose `kind` is `document` (`document`, `presence`, `text`, `extraction`), `report` or `statement` (`id`, `decided`, and `documents`: a list, since equal texts share their ids, each with `document`, `presence`, the `report` or `statement`, and `shown`, what the terminal prints)",
  list: "a list of objects, one a line of the list, ids in full",
  find: "a list of objects: `document`, `title`, `publisher`, `published`, `matches`, `passage`",
  reading: "an object: `file`, `documents`, `reports`",
  dossier:
    "an object: `file`; `holds` (`decided` or `decided-and-unreviewed`); how many `documents`, `reports` and `statements` are in it; `contents`: `reports` and `statements` of the case by what was decided (`accepted`, `edited`, `added`, `rejected`, `undecided`), `judgements`, `reviewers` (`handle`, `decisions`, `first`, `last`), `decisions` (`inForce`, `withdrawn`), `open`, `disputed` (ids). With `--check`: `file`, `made`, `check` (`same`; else it fails)",
  export:
    "an object: `files`, their paths: rows, footnotes, what was left out; `codebook`; `holds` (`decided` or `decided-and-unreviewed`); how many `incidents` have a row, `rows`, `footnotes` and `leftOut`",
  desk: "an object: `address`, with the key of this start behind `#`; printed once the desk listens",
  decide: "the decision as it stands in the log: `id`, `reviewer`, `at`, `why`, `subject`, `decided`",
  lists: "a list of objects: `kind` (`places`, `actors`), `name`, `entries`; as they are after the change",
  again: "an object: `read`, `failed`, `ended`",
  remove: "the decision",
  purge: "the tombstone: `document`, `destroyedAt`, `reviewer`, `why`",
  seal: "an object: `seal`",
  doctor: "an object: `sound`, `seal`, `findings` (sentences)",
};

const VARIABLES: readonly (readonly [name: string, means: string])[] = [
  ["SAYSO_CASE", "the case's folder, where `--case` is not given"],
  ["SAYSO_REVIEWER", "the handle of who decides, where `--by` is not given"],
  ["SAYSO_PASSPHRASE", "the passphrase of a sealed case; without it, it is asked for on a terminal"],
  ["SAYSO_NEW_PASSPHRASE", "the passphrase that `sayso seal` sets; without it, it is asked for on a terminal"],
  ["SAYSO_DEBUG", "any value: print the trace of an error too. A trace may hold words of a text"],
  ["NO_COLOR, FORCE_COLOR", "no colour; colour in a pipe too"],
  ["COLUMNS", "the width of the screen where the terminal does not tell it"],
];

const EXIT_MEANS: readonly (readonly [code: string, means: string])[] = [
  ["0", "all done"],
  ["1", "the work was done and some of it failed: a file, a line, a check. Or an error that has no code of its own below"],
  ["130", "stopped by Ctrl-C; run it again to go on"],
];

function helpOf(verb: Command): string {
  let text = "";
  verb.configureOutput({
    writeOut: (piece) => {
      text += piece;
    },
    getOutHelpWidth: () => HELP_WIDTH,
    getOutHasColors: () => false,
  });
  verb.outputHelp();
  return text.trimEnd();
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** `docs/reference/cli.md`: every verb as `--help` tells it. */
export function cliReference(program: Command): string {
  const verbs = program.commands.map((verb) => `## ${verb.name()}\n\n\`\`\`text\n${helpOf(verb)}\n\`\`\`\n`);
  const exits = new Map<number, string[]>();
  for (const [code, exit] of Object.entries(EXITS)) exits.set(exit, [...(exits.get(exit) ?? []), `\`${code}\``]);
  return [
    MADE,
    "# The command line",
    "",
    "What `sayso --help` and `sayso VERB --help` print. The [guide](../guide/README.md) goes through them in the order of work; what went",
    "wrong is in [errors](errors.md).",
    "",
    `\`\`\`text\n${helpOf(program)}\n\`\`\``,
    "",
    ...verbs,
    "## What --json prints",
    "",
    "One JSON value on standard output and nothing else; progress and errors go to standard error. Where the command fails, nothing is printed there.",
    "",
    table(
      ["verb", "value"],
      Object.entries(PRINTED).map(([verb, value]) => [`\`${verb}\``, value]),
    ),
    "",
    "`extract` reads and writes [JSON Lines](extract.md).",
    "",
    "## Exit codes",
    "",
    table(
      ["code", "means"],
      [...EXIT_MEANS, ...[...exits].map(([exit, codes]) => [String(exit), codes.join(", ")] as const)].sort(
        (a, b) => Number(a[0]) - Number(b[0]),
      ),
    ),
    "",
    "## Environment",
    "",
    table(
      ["variable", "means"],
      VARIABLES.map(([name, means]) => [
        name
          .split(", ")
          .map((one) => `\`${one}\``)
          .join(", "),
        means,
      ]),
    ),
    "",
  ].join("\n");
}

/** `docs/reference/errors.md`: every code, what it means, what to do. */
export function errorReference(): string {
  const rows = Object.entries(ERROR_CODES).map(([code, { means, doNext }]) => [
    `\`${code}\``,
    means,
    doNext,
    String(EXITS[code as ErrorCode] ?? 1),
  ]);
  return [
    MADE,
    "# Errors",
    "",
    "Every code that Sayso prints. An error on the command line is one line on standard error: what it is about, what to do, the code in brackets. A",
    "file that fails is a line of the ledger (`sayso list files --failed`) and does not stop the others; of those in the ledger the exit code is 1.",
    "",
    table(["code", "means", "what to do", "exit code"], rows),
    "",
  ].join("\n");
}

/** `docs/reference/api.md`: every route of the desk, what it takes and answers. */
export function apiReference(): string {
  const rows = API_ROUTES.map(({ method, path, summary, responses, ...route }) => [
    `\`${method.toUpperCase()} /api${path}\``,
    summary ?? "",
    takenBy(route as Taking),
    `${responses[200].description}${Object.keys(responses[200].content)[0] === "application/json" ? "" : ` (\`${Object.keys(responses[200].content)[0]}\`)`}`,
  ]);
  const statuses = Object.entries(STATUSES).map(([code, status]) => [String(status), `\`${code}\``]);
  return [
    MADE,
    "# The desk's API",
    "",
    "Everything that the [desk](../guide/desk.md) does goes through these routes, on 127.0.0.1 alone, for as long as `sayso desk` runs. Each start has",
    "its own key: what stands behind `#` in the address that is printed (`sayso desk --no-open --json` prints it as JSON). Send it as",
    "`Authorization: Bearer KEY`. Requests under another name than `127.0.0.1:PORT`, from another page, or without the key are refused.",
    "",
    "The schemas of all that is asked and answered are served at `/api/openapi.json` (OpenAPI 3.1), which takes no key.",
    "",
    table(["route", "does", "takes", "answers"], rows),
    "",
    "Spans are half-open, in UTF-16 code units of the document's text. Undo is to withdraw a decision, redo to withdraw the withdrawal: the log only grows.",
    "",
    "```sh",
    'curl -H "Authorization: Bearer $KEY" http://127.0.0.1:$PORT/api/queue?kind=report',
    "```",
    "",
    "An error is an object with `code`, `message` and `doNext` ([errors](errors.md)), under these HTTP statuses and 500 for the rest:",
    "",
    table(
      ["status", "code"],
      statuses.sort((a, b) => Number(a[0]) - Number(b[0])),
    ),
    "",
  ].join("\n");
}

interface Taking {
  readonly request?: {
    readonly body?: { readonly content: Readonly<Record<string, { readonly schema: z.ZodType }>> };
    readonly query?: z.ZodType;
    readonly params?: z.ZodType;
  };
}

/** The names of what a route takes: `?` marks what may be left out. */
function takenBy({ request }: Taking): string {
  const { body, query, params } = request ?? {};
  const [type, content] = Object.entries(body?.content ?? {})[0] ?? [];
  const json = content ? z.toJSONSchema(content.schema, { io: "input" }) : null;
  const forms = json?.oneOf ?? (json ? [json] : []);
  const named = [params, query].flatMap((schema) => (schema ? [z.toJSONSchema(schema, { io: "input" })] : []));
  const list = [...named, ...forms].map(({ properties = {}, required = [] }) =>
    Object.entries(properties)
      .map(([name, form]) => `\`${name}\`${required.includes(name) ? "" : "?"}${wordsOf(form)}`)
      .join(", "),
  );
  return `${list.join("; or ")}${type === "multipart/form-data" ? " (`multipart/form-data`)" : ""}`;
}

function wordsOf(form: unknown): string {
  const { const: only, enum: several } = form as { readonly const?: string; readonly enum?: readonly string[] };
  const words = several ?? (only === undefined ? [] : [only]);
  return words.length > 0 ? ` (${words.join(", ")})` : "";
}

if (import.meta.main) {
  process.env.SAYSO_CLI_DOCS = "1";
  const { buildProgram } = await import("../src/apps/cli/main.ts");
  const folder = join(import.meta.dirname, "..", "docs", "reference");
  writeFileSync(join(folder, "cli.md"), cliReference(buildProgram()));
  writeFileSync(join(folder, "errors.md"), errorReference());
  writeFileSync(join(folder, "api.md"), apiReference());
}
