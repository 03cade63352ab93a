import type { Readable, Writable } from "node:stream";
import type { Command } from "commander";
import { isSaysoError } from "../../../wire/error-codes.ts";
import { extractionToWire, failureToWire, idOfLine, parseExtractInput } from "../../../wire/extract-contract.ts";
import type { ReadingParts } from "../../compose.ts";
import { linesOf } from "../lines-of.ts";
import { type ReadingOptions, readingChoiceOf, tellNotice, withReadingOptions } from "../reading-options.ts";
import { safeJson } from "../terminal/screen.ts";
import { collect, supplementsFrom } from "./read.ts";

interface ExtractOptions extends ReadingOptions {
  readonly withDocument?: true;
  readonly places?: readonly string[];
  readonly actors?: readonly string[];
}

export function addExtract(program: Command): void {
  const verb = program
    .command("extract")
    .summary("JSON Lines in, statements and incidents out; a pure filter")
    .description(
      "Reads one document a line ({id, text, title?, publisher?, published?, url?}) on standard input and writes what was found, one line a document, in the same order. It opens no case and stores nothing. A line that fails gives {id, error} and the run goes on; the exit code is then 1. The fields: docs/reference/extract.md.",
    )
    .option("--with-document", "repeat the input's fields under `document`")
    .option("--places <file>", "add the places of a gazetteer.json (may be repeated)", collect)
    .option("--actors <file>", "add the actors of an actors.json (may be repeated)", collect)
    .addHelpText(
      "after",
      "\nExamples:\n  sayso extract < articles.jsonl > found.jsonl\n  head -1 articles.jsonl | sayso extract --with-document",
    );
  withReadingOptions(verb).action(async (options: ExtractOptions) => {
    const { composeReading } = await import("../../compose.ts");
    const supplements = {
      gazetteers: await supplementsFrom("places", options.places ?? []),
      actors: await supplementsFrom("actors", options.actors ?? []),
    };
    const parts = await composeReading(supplements, readingChoiceOf(options));
    tellNotice(parts.notice);
    if (process.stdin.isTTY) process.stderr.write("Reading from the keyboard: one JSON object a line, Ctrl-D to end.\n");
    const failed = await extractLines(process.stdin, process.stdout, parts, options);
    if (failed > 0) {
      process.stderr.write(
        `sayso extract: ${failed} ${failed === 1 ? "line" : "lines"} could not be read; see "error" in the output. One JSON object a line is read here; text files and pages go into a case with \`sayso read\`.\n`,
      );
      process.exitCode = 1;
    }
  });
}

/** Filters `input` to `output` line by line and returns how many lines failed. Waits where the output is slower than the reading. */
export async function extractLines(
  input: Readable,
  output: Writable,
  parts: Omit<ReadingParts, "notice">,
  options: { readonly withDocument?: true },
): Promise<number> {
  let failed = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === "") continue;
    const answer = await extractLine(line, parts, options.withDocument === true);
    if ("error" in answer) failed++;
    if (!output.write(`${safeJson(answer)}\n`)) await new Promise((resolve) => output.once("drain", resolve));
  }
  return failed;
}

async function extractLine(line: string, parts: Omit<ReadingParts, "notice">, withDocument: boolean): Promise<object> {
  const { extractText } = await import("../../../desk/extract-text.ts");
  try {
    const { id, text, ...facts } = parseExtractInput(line);
    const extraction = await extractText(text, facts, parts.detectors, parts.tables);
    return extractionToWire(id, extraction, withDocument ? { id, text, ...facts } : undefined);
  } catch (error) {
    if (isSaysoError(error)) return failureToWire(idOfLine(line), error.code, error.message);
    if (process.env.SAYSO_DEBUG) throw error;
    return failureToWire(idOfLine(line), "extraction-failed", error instanceof Error ? error.message : String(error));
  }
}
