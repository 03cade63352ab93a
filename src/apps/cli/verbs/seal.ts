import type { Command } from "commander";
import { SaysoError } from "../../../wire/error-codes.ts";
import { askPassphrase, type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";

export function addSeal(program: Command): void {
  const verb = program
    .command("seal")
    .summary("set or change the case's passphrase")
    .description(
      "A case is open until it is sealed: its key lies beside it, and whoever takes the folder can read it. Sealing writes everything anew under a new key that takes the passphrase. A lost passphrase cannot be recovered. Copies made before stay as they are.",
    )
    .addHelpText("after", "\nExamples:\n  sayso seal\n  SAYSO_NEW_PASSPHRASE=… sayso seal --case kervan.sayso");
  withCaseOptions(verb).action(async (options: CaseOptions) => {
    await inCase(options, "existing", async ({ store }) => {
      await store.sealWith(await newPassphrase());
      print(
        options,
        { seal: "sealed" },
        () => "Sealed. From now on the case takes the passphrase: SAYSO_PASSPHRASE, or typed when asked. It cannot be recovered.",
      );
    });
  });
}

async function newPassphrase(): Promise<string> {
  const given = process.env.SAYSO_NEW_PASSPHRASE;
  if (given !== undefined) return longEnough(given);
  if (!process.stdin.isTTY) throw new SaysoError("usage", "Give the new passphrase in SAYSO_NEW_PASSPHRASE, or run this in a terminal.");
  const first = longEnough(await askPassphrase("New passphrase"));
  if ((await askPassphrase("The same once more")) !== first) throw new SaysoError("usage", "The two differ; nothing was changed.");
  return first;
}

function longEnough(passphrase: string): string {
  if (passphrase.length < 12) throw new SaysoError("usage", "Take at least 12 characters: a few words that are not a saying.");
  return passphrase;
}
