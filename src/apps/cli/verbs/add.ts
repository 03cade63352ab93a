import { text } from "node:stream/consumers";
import type { Command } from "commander";
import { SaysoError } from "../../../wire/error-codes.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { subjectText, verdictText } from "../terminal/list-decisions.ts";
import { byOption, codebookOption, reviewerOf, takeBackText } from "./decide.ts";

interface AddOptions extends CaseOptions {
  readonly by?: string;
  readonly why?: string;
  readonly codebook?: string;
}

const EXAMPLES = `
Examples:
  echo '{"kind":"statement","source":"A harbour clerk","cue":"said","content":"the ferry never left"}' | sayso add 4f3a9c21 --by nk
  echo '{"kind":"situation","type":"detention","trigger":"are still held","place":"Odrisk","detained":"40"}' | sayso add 4f3a9c21 --by nk
  sayso add 4f3a9c21 --by nk --why "told in the last paragraph" < finding.json

A statement: source, cue, content; quotation, polarity, certainty, act, named, sourceKind, for, addressee, medium, on.
A report (kind incident, series or situation): type; trigger, status, mention, date, place, perpetrators, victims, targets, weapons,
  killed, injured, abducted, missing, detained.
Words are given as they stand in the text, where they stand there once, or as [start, end]; several as a list of those. A day or a number that the
  words do not tell by themselves: {"words":"last Friday","value":"2031-03-14"}. A perpetrator: {"words":"…","kind":"organisation","basis":"accused","by":"authorities"}.`;

export function addAdd(program: Command): void {
  const verb = program
    .command("add")
    .argument("<document>", "the document it stands in, by the start of its id")
    .summary("add a statement, incident or situation that the machine missed")
    .description(
      "Takes what a person found in a document's text, as one JSON object on standard input, and writes it to the log of decisions. Every value is words of the text, or a choice of a list. It is shown as added by that person, beside what the machine found; others can accept, edit or reject it.",
    )
    .addOption(byOption())
    .addOption(codebookOption())
    .option("--why <text>", "the reason")
    .addHelpText("after", EXAMPLES);
  withCaseOptions(verb).action(async (document: string, options: AddOptions) => {
    const reviewer = reviewerOf(options);
    if (process.stdin.isTTY) process.stderr.write("Reading from the keyboard: one JSON object, Ctrl-D to end.\n");
    const finding = parsed(await text(process.stdin));
    await inCase(options, "existing", async ({ store }) => {
      const { decide } = await import("../../../desk/decide.ts");
      const { composeDeciding } = await import("../../compose.ts");
      const asked = { verdict: "add", document, finding } as const;
      const decision = await decide(asked, reviewer, options.why ?? null, await composeDeciding(store, options.codebook));
      print(
        options,
        decision,
        () => `Decided: ${verdictText(decision.decided)} ${subjectText(decision)}.\n${takeBackText(decision, options)}`,
      );
    });
  });
}

function parsed(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch (cause) {
    throw new SaysoError("input-not-json", "Standard input is not one JSON object: see `sayso add --help`.", { cause });
  }
}
