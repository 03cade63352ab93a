import { resolve } from "node:path";
import type { Command } from "commander";
import { SaysoError } from "../../../wire/error-codes.ts";
import { caseIsThere } from "../../compose.ts";
import { askPassphrase, type CaseOptions, inCase, print, withCaseOptions } from "../open-case.ts";
import { safe, wrapped } from "../terminal/screen.ts";

const FROM_NOW_ON = "From now on it takes the passphrase: in SAYSO_PASSPHRASE, or typed when asked. It cannot be recovered.";

export function addSeal(program: Command): void {
  const verb = program
    .command("seal")
    .summary("set or change the case's passphrase")
    .description(
      "A case is open until it is sealed: its key lies beside it, and whoever takes the folder can read it. Sealing writes everything anew under a new key that takes the passphrase. A lost passphrase cannot be recovered. Copies made before stay as they are. Where there is no case yet, an empty one is made and sealed: the surest order.",
    )
    .addHelpText("after", "\nExamples:\n  sayso seal\n  SAYSO_NEW_PASSPHRASE=… sayso seal --case kervan.sayso");
  withCaseOptions(verb).action(async (options: CaseOptions) => {
    const passphrase = givenPassphrase();
    const isNew = !(await caseIsThere(resolve(options.case)));
    await inCase(options, isNew ? "create" : "existing", async ({ store, screen }) => {
      await store.sealWith(passphrase ?? (await askedTwice()));
      const made = isNew ? `Made an empty case in ${safe(options.case)} and sealed it.` : "Sealed.";
      print(options, { seal: "sealed" }, () => wrapped(screen, `${made} ${FROM_NOW_ON}`));
    });
  });
}

/** The new passphrase where it is given in the environment; null where it is to be asked for. Throws `usage` where it cannot be. */
function givenPassphrase(): string | null {
  const given = process.env.SAYSO_NEW_PASSPHRASE;
  if (given !== undefined) return longEnough(given);
  if (process.stdin.isTTY && process.stderr.isTTY) return null;
  throw new SaysoError("usage", "Give the new passphrase in SAYSO_NEW_PASSPHRASE, or run this in a terminal.");
}

async function askedTwice(): Promise<string> {
  const first = longEnough(await askPassphrase("New passphrase"));
  if ((await askPassphrase("The same once more")) !== first) throw new SaysoError("usage", "The two differ; nothing was changed.");
  return first;
}

function longEnough(passphrase: string): string {
  if (passphrase.length < 12) throw new SaysoError("usage", "Take at least 12 characters: a few words that are not a saying.");
  return passphrase;
}
