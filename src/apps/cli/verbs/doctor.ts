import type { Command } from "commander";
import { type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { safe } from "../terminal/screen.ts";

const RESTORE = "Restore a copy of the case folder, or read the named documents' files into a new case.";

export function addDoctor(program: Command): void {
  const verb = program
    .command("doctor")
    .summary("check that the case is sound")
    .description(
      "Checks every page of the case, that each original is still the bytes its document was named by, and that nothing is left over. Changes nothing.",
    )
    .addHelpText("after", "\nExample:\n  sayso doctor --case kervan.sayso");
  withCaseOptions(verb).action(async (options: CaseOptions) => {
    await inCase(options, "existing", async ({ store }) => {
      const { checkCase } = await import("../../../desk/check-case.ts");
      const { composeSystem } = await import("../../compose.ts");
      const findings = await checkCase(store, (await composeSystem()).hashing);
      const seal = await store.seal();
      print(options, { sound: findings.length === 0, seal, findings }, () =>
        [
          findings.length === 0 ? "The case is sound." : `Not sound:\n${findings.map((line) => `  ${safe(line)}`).join("\n")}\n${RESTORE}`,
          seal === "open" ? "It is open: whoever takes the folder can read it. `sayso seal` sets a passphrase." : "It is sealed.",
        ].join("\n"),
      );
      if (findings.length > 0) process.exitCode = 1;
    });
  });
}
