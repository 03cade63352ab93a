// Writes docs/reference/cli.md and docs/reference/errors.md from the program itself. Run it after a change of a verb or an error code:
// `node scripts/write-reference.ts`; a test fails where the pages are not what it writes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
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
  decide: "the decision as it stands in the log: `id`, `reviewer`, `at`, `why`, `subject`, `decided`",
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

if (import.meta.main) {
  process.env.SAYSO_CLI_DOCS = "1";
  const { buildProgram } = await import("../src/apps/cli/main.ts");
  const folder = join(import.meta.dirname, "..", "docs", "reference");
  writeFileSync(join(folder, "cli.md"), cliReference(buildProgram()));
  writeFileSync(join(folder, "errors.md"), errorReference());
}
