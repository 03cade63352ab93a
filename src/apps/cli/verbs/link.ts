import type { Command } from "commander";
import type { LinkingDocument } from "../../../core/model/index.ts";
import { isSaysoError, SaysoError } from "../../../wire/error-codes.ts";
import { linesOf } from "../lines-of.ts";
import { safeJson } from "../terminal/screen.ts";

const INPUT = "Reads what `sayso extract --with-document` printed on standard input";

/** The same error is told for so many lines one by one, then counted. */
const TOLD_EACH = 3;

export function addLink(program: Command): void {
  const verb = program
    .command("link")
    .summary("JSON Lines in, incidents, claims, copies and origins out")
    .description(
      `${INPUT} and writes one record a line, told apart by \`kind\`: incident, claim, copy, origin, edge, grade. It opens no case and stores nothing; the order of the lines never matters. A line that cannot be read is left out and told; the exit code is then 1. The fields: docs/reference/link.md.`,
    )
    .addHelpText(
      "after",
      "\nExamples:\n  sayso extract --with-document < articles.jsonl | sayso link > linked.jsonl\n  sayso link blocks < found.jsonl | sayso link compare | sayso link cluster",
    )
    .action(linkAll);
  verb
    .command("blocks")
    .summary("each report with the keys under which it is compared")
    .description(`${INPUT} and writes each incident report with its block keys: a map over documents.`)
    .addHelpText("after", "\nExample:\n  sayso link blocks < found.jsonl > reports.jsonl")
    .action(linkBlocks);
  verb
    .command("compare")
    .summary("scores the reports that share a key")
    .description(
      "Reads what `sayso link blocks` printed, or one block a line ({key, members}), and writes every member and every pair of one block with its score and reasons: a map over blocks.",
    )
    .addHelpText("after", "\nExample:\n  sayso link compare < reports.jsonl > pairs.jsonl")
    .action(linkCompare);
  verb
    .command("cluster")
    .summary("puts reports of one incident together")
    .description("Reads what `sayso link compare` printed and writes incidents with their reports and the pairs that hold them together.")
    .addHelpText("after", "\nExample:\n  sayso link cluster < pairs.jsonl > incidents.jsonl")
    .action(linkCluster);
}

async function linkAll(): Promise<void> {
  const { composeLinking } = await import("../../compose.ts");
  const { linkDocuments } = await import("../../../desk/link-documents.ts");
  const { linkRecords } = await import("../../../wire/link-records.ts");
  const tables = await composeLinking();
  const documents = await readDocuments();
  const { linked, corroborated, by } = linkDocuments(documents, { ownStatements: new Set() }, tables);
  for (const record of linkRecords({ ...corroborated, copies: linked.copies, by })) await print(record);
}

async function linkBlocks(): Promise<void> {
  const { composeLinking } = await import("../../compose.ts");
  const { blocksOf } = await import("../../../desk/link-steps.ts");
  const { weights } = await composeLinking();
  for (const document of await readDocuments()) {
    for (const report of blocksOf(document, weights)) await print({ kind: "report", ...report });
  }
}

async function linkCompare(): Promise<void> {
  const { composeLinking } = await import("../../compose.ts");
  const { compareStep } = await import("../../../desk/link-steps.ts");
  const { parseReports } = await import("../../../wire/link-steps.ts");
  const { weights } = await composeLinking();
  const reports = (await readLines(parseReports)).flat() as unknown as Parameters<typeof compareStep>[0];
  for (const { ref, nature } of reports) await print({ kind: "member", ref, nature });
  for (const pair of compareStep(reports, weights)) await print({ kind: "pair", ...pair });
}

async function linkCluster(): Promise<void> {
  const { clusterStep } = await import("../../../desk/link-steps.ts");
  const { parseCompared } = await import("../../../wire/link-steps.ts");
  const lines = await readLines(parseCompared);
  const members = lines.flatMap((line) => (line.kind === "member" ? [line] : []));
  const pairs = lines.flatMap((line) => (line.kind === "pair" ? [line] : []));
  for (const { id, reports, pairs: held } of clusterStep(members, pairs))
    await print({ kind: "incident", incident: id, reports, pairs: held });
}

/** Documents of standard input. Of several with one id the first is taken and the others told. */
async function readDocuments(): Promise<readonly LinkingDocument[]> {
  const { parseLinkInput } = await import("../../../wire/link-contract.ts");
  const seen = new Set<string>();
  return readLines((line) => {
    const document = parseLinkInput(line);
    if (seen.has(document.id)) throw new SaysoError("input-invalid", `id: ${JSON.stringify(document.id)} came before`);
    seen.add(document.id);
    return document;
  });
}

async function readLines<Parsed>(parse: (line: string) => Parsed): Promise<readonly Parsed[]> {
  if (process.stdin.isTTY) process.stderr.write("Reading from the keyboard: one JSON object a line, Ctrl-D to end.\n");
  const read: Parsed[] = [];
  const refused = new Map<string, number>();
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    if (line.trim() === "") continue;
    try {
      read.push(parse(line));
    } catch (error) {
      if (!isSaysoError(error)) throw error;
      const told = `${error.message} (${error.code})`;
      const before = refused.get(told) ?? 0;
      refused.set(told, before + 1);
      if (before < TOLD_EACH) process.stderr.write(`sayso link: line ${number}: ${told}\n`);
      process.exitCode = 1;
    }
  }
  for (const [told, count] of refused)
    if (count > TOLD_EACH)
      process.stderr.write(`sayso link: ${count - TOLD_EACH} more ${count - TOLD_EACH === 1 ? "line" : "lines"}: ${told}\n`);
  return read;
}

async function print(record: object): Promise<void> {
  if (!process.stdout.write(`${safeJson(record)}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
