import { Argument, type Command } from "commander";
import type { Asked } from "../../../desk/decide.ts";
import { SaysoError } from "../../../wire/error-codes.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";

const VERDICTS = ["accept", "reject", "edit", "same", "not-same", "unsure", "withdraw"] as const;
type Verdict = (typeof VERDICTS)[number];

interface DecideOptions extends CaseOptions {
  readonly by?: string;
  readonly why?: string;
  readonly field?: string;
  readonly value?: string;
}

/** The handle that a decision is written under. Throws `usage` where none is given. */
export function reviewerOf(options: { readonly by?: string }): string {
  const handle = options.by ?? process.env.SAYSO_REVIEWER;
  if (!handle) throw new SaysoError("usage", "Say who decides: --by HANDLE, or SAYSO_REVIEWER.");
  return handle;
}

export function addDecide(program: Command): void {
  const verb = program
    .command("decide")
    .addArgument(new Argument("<verdict>", "what is decided").choices([...VERDICTS]))
    .argument("<ids...>", "one id; two for same, not-same and unsure; a decision's id for withdraw")
    .summary("write a decision to the log")
    .description(
      "Accepts, rejects or edits a statement or report; says whether two are the same; withdraws an earlier decision. Nothing is ever overwritten: the log only grows.",
    )
    .option("--by <handle>", "who decides (default: SAYSO_REVIEWER)")
    .option("--why <text>", "the reason")
    .option("--field <name>", "for edit: the field, e.g. date")
    .option("--value <json>", "for edit: the new value, as JSON or plain words")
    .addHelpText(
      "after",
      '\nExamples:\n  sayso decide accept 4f3a9c21 --by nk\n  sayso decide edit 4f3a9c21 --by nk --field killed --value \'{"min":3,"max":3}\' --why "the hospital\'s list"\n  sayso decide same 4f3a9c21 77ab0132 --by nk\n  sayso decide withdraw 0192f3c4 --by nk',
    );
  withCaseOptions(verb).action(async (verdict: Verdict, ids: readonly string[], options: DecideOptions) => {
    await inCase(options, "existing", async ({ store }) => {
      const { decide } = await import("../../../desk/decide.ts");
      const { composeSystem } = await import("../../compose.ts");
      const decision = await decide(askedOf(verdict, ids, options), reviewerOf(options), options.why ?? null, {
        store,
        ...(await composeSystem()),
      });
      print(
        options,
        decision,
        () => `Decided: ${verdict}, as ${decision.id}. \`sayso decide withdraw ${decision.id} --by ${decision.reviewer}\` takes it back.`,
      );
    });
  });
}

function askedOf(verdict: Verdict, ids: readonly string[], options: DecideOptions): Asked {
  const needed = verdict === "same" || verdict === "not-same" || verdict === "unsure" ? 2 : 1;
  const [first = "", second = ""] = ids;
  if (ids.length !== needed) throw new SaysoError("usage", `${verdict} takes ${needed === 1 ? "one id" : "two ids"}.`);
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
