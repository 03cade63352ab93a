import { Argument, type Command, Option } from "commander";
import type { Decision, IncidentReport, Statement } from "../../../core/model/index.ts";
import type { Asked } from "../../../desk/decide.ts";
import { SaysoError } from "../../../wire/error-codes.ts";
import { calledAs, caseFlag } from "../next-steps.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { subjectText, verdictText } from "../terminal/list-decisions.ts";
import { wrapped } from "../terminal/screen.ts";

const VERDICTS = ["accept", "reject", "edit", "same", "not-same", "unsure", "discount", "public", "private", "withdraw"] as const;
type Verdict = (typeof VERDICTS)[number];

const REPORT_FIELDS = ["type", "status", "kind", "mention", "date", "place", "perpetrators", "victims", "targets", "weapons"] as const;
const COUNT_FIELDS = ["killed", "injured", "abducted", "missing", "detained"] as const;
const STATEMENT_FIELDS = [
  "speaker",
  "for",
  "chain",
  "quotation",
  "polarity",
  "certainty",
  "act",
  "named",
  "medium",
  "on",
  "addressee",
] as const;
/** Fields that a person may give another value: a misspelt one would be lost in silence. */
const FIELDS: readonly (keyof IncidentReport | keyof Statement | (typeof COUNT_FIELDS)[number])[] = [
  ...REPORT_FIELDS,
  ...COUNT_FIELDS,
  ...STATEMENT_FIELDS,
];

interface DecideOptions extends CaseOptions {
  readonly by?: string;
  readonly why?: string;
  readonly codebook?: string;
  readonly field?: string;
  readonly value?: string;
}

/** `--by`, as every verb that decides has it. */
export function byOption(): Option {
  return new Option("--by <handle>", "who decides").env("SAYSO_REVIEWER");
}

/** `--codebook`, as every verb that decides has it. */
export function codebookOption(): Option {
  return new Option("--codebook <name>", "the codebook that it follows, with its version").env("SAYSO_CODEBOOK");
}

/** The handle that a decision is written under. Throws `usage` where none is given. */
export function reviewerOf(options: { readonly by?: string }): string {
  const handle = options.by?.trim();
  if (!handle) throw new SaysoError("usage", "Say who decides: --by HANDLE, or SAYSO_REVIEWER.");
  return handle;
}

export function addDecide(program: Command): void {
  const verb = program
    .command("decide")
    .addArgument(new Argument("<verdict>", "what is decided").choices([...VERDICTS]))
    .argument("<ids...>", "one id; two for same, not-same and unsure; a name for public and private; a decision's id for withdraw")
    .summary("write a decision to the log")
    .description(
      "Accepts, rejects or edits a statement or report; says whether two are the same; discounts, with a reason, a value of a report or the claim of a statement, beside its grade; marks the name of one person as public or private again; withdraws an earlier decision. Nothing is ever overwritten: the log only grows, and an edit stands beside the machine's value.",
    )
    .addOption(byOption())
    .addOption(codebookOption())
    .option("--why <text>", "the reason")
    .addOption(
      new Option(
        "--field <name>",
        "for edit, and to discount a value of a report, or the claim of a value that a statement carries: the field",
      ).choices(FIELDS),
    )
    .option(
      "--value <value>",
      'for edit: the new value: words, a number, 3+ for at least 3, 2024-03-14 or "14 March" for a day, none where nobody is named; or JSON. For discount: which value, as show incident writes it',
    )
    .addHelpText(
      "after",
      '\nExamples:\n  sayso decide accept 4f3a9c21 --by nk\n  sayso decide edit 4f3a9c21 --by nk --field killed --value \'{"min":3,"max":3}\' --why "the hospital\'s list"\n  sayso decide edit 4f3a9c21 --by nk --field perpetrators --value none\n  sayso decide same 4f3a9c21 77ab0132 --by nk\n  sayso decide discount 4f3a9c21 --by nk --field killed --value "at least 7" --why "the office had no access"\n  sayso decide public "Ketta Rohm" --by nk --why "police spokeswoman"\n  sayso decide withdraw 0192f3c4 --by nk',
    );
  withCaseOptions(verb).action(async (verdict: Verdict, ids: readonly string[], options: DecideOptions) => {
    const [asked, reviewer] = [askedOf(verdict, ids, options), reviewerOf(options)];
    await inCase(options, "existing", async ({ store, screen }) => {
      const { decide } = await import("../../../desk/decide.ts");
      const { composeDeciding } = await import("../../compose.ts");
      const decision = await decide(asked, reviewer, options.why ?? null, await composeDeciding(store, options.codebook));
      print(options, decision, () => `${wrapped(screen, decidedText(decision), 0, 2)}\n${takeBackText(decision, options)}`);
    });
  });
}

function decidedText(decision: Decision): string {
  return `Decided: ${verdictText(decision.decided)} ${subjectText(decision)}.`;
}

/** How to take a decision back, to be typed as it stands. */
export function takeBackText({ id, reviewer }: Decision, options: CaseOptions, does = "To take it back"): string {
  return `${does}: ${calledAs()} decide withdraw ${id} --by ${/^[\w.-]+$/u.test(reviewer) ? reviewer : "YOU"}${caseFlag(options)}`;
}

function askedOf(verdict: Verdict, ids: readonly string[], options: DecideOptions): Asked {
  const needed = verdict === "same" || verdict === "not-same" || verdict === "unsure" ? 2 : 1;
  const [first = "", second = ""] = ids;
  if (ids.length !== needed)
    throw new SaysoError("usage", `${verdict} takes ${needed === 1 ? "one id, or one name in quotes" : "two ids"}.`);
  if (verdict === "discount") return { verdict, id: first, field: options.field ?? null, value: options.value ?? null };
  if (verdict !== "edit" && (options.field !== undefined || options.value !== undefined)) {
    throw new SaysoError("usage", `--field and --value are for edit and discount, not for ${verdict}.`);
  }
  if (verdict === "public" || verdict === "private") return { verdict, name: first, document: null };
  if (verdict === "withdraw") return { verdict, decision: first };
  if (verdict === "same" || verdict === "not-same" || verdict === "unsure") return { verdict, a: first, b: second };
  if (verdict !== "edit") return { verdict, id: first };
  if (options.field === undefined || options.value === undefined) throw new SaysoError("usage", "edit takes --field and --value.");
  return { verdict, id: first, field: options.field, value: typedValue(options.value) };
}

function typedValue(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written; // Plain words are a value too.
  }
}
