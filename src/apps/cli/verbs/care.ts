import { Argument, type Command } from "commander";
import type { Care } from "../../../desk/care-of-case.ts";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";

const TOLD = {
  blurred: "Quoted violence and names are blurred at the desk of this case until they are pointed at, focused or pressed.",
  clear: "Quoted violence and names stand clear at the desk of this case.",
} as const satisfies Record<Care, string>;

export function addCare(program: Command): void {
  const verb = program
    .command("care")
    .addArgument(new Argument("[how]", "how the desk shows them; without it, what holds is told").choices(["blurred", "clear"]))
    .summary("blur quoted violence and names at the case's desk, or show them")
    .description(
      "What every desk of this case does with quoted violence and names of persons, until the person at it chooses otherwise there. It is kept in the case.",
    )
    .addHelpText("after", "\nExamples:\n  sayso care\n  sayso care blurred");
  withCaseOptions(verb).action(async (how: Care | undefined, options: CaseOptions) => {
    await inCase(options, "existing", async ({ store }) => {
      const { careOf, setCare } = await import("../../../desk/care-of-case.ts");
      if (how !== undefined) await setCare(store, how);
      const care = await careOf(store);
      print(options, { care }, () => TOLD[care]);
    });
  });
}
