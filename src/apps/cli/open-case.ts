import { basename, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { CaseStore } from "../../desk/ports/case-store.ts";
import { SaysoError } from "../../wire/error-codes.ts";
import { caseIsThere, composeCase, sealOfCase } from "../compose.ts";
import { DEFAULT_CASE } from "./next-steps.ts";
import { type Screen, safeJson, screenOf } from "./terminal/screen.ts";

/** What every verb that works on a case is given. */
export interface CaseOptions {
  readonly case: string;
  readonly json?: true;
}

/** An open case with what a verb needs to speak. */
export interface OpenedCase {
  readonly store: CaseStore;
  readonly folder: string;
  readonly name: string;
  readonly screen: Screen;
}

/** Adds `--case` and `--json` to a verb. */
export function withCaseOptions(verb: Command): Command {
  return verb
    .addOption(new Option("-c, --case <folder>", "the case's folder").env("SAYSO_CASE").default(DEFAULT_CASE))
    .option("--json", "print JSON");
}

/** Opens the case, does the work, closes it whatever happens. A sealed case takes SAYSO_PASSPHRASE or asks. */
export async function inCase<Result>(
  options: CaseOptions,
  mode: "create" | "existing",
  work: (opened: OpenedCase) => Promise<Result>,
): Promise<Result> {
  if (options.case.trim() === "") throw new SaysoError("usage", "The case's folder has no name: give --case FOLDER, or unset SAYSO_CASE.");
  const folder = resolve(options.case);
  const isThere = await caseIsThere(folder);
  if (mode === "existing" && !isThere) throw new SaysoError("case-not-found", `There is no case in ${options.case}.`);
  const sealed = isThere && (await sealOfCase(folder)) === "sealed";
  const store = await composeCase(folder, mode, sealed ? await passphrase() : null);
  try {
    return await work({ store, folder, name: basename(folder).replace(/\.sayso$/, ""), screen: screenOf(process.stdout) });
  } finally {
    await store.close();
  }
}

async function passphrase(): Promise<string | null> {
  const given = process.env.SAYSO_PASSPHRASE;
  if (given !== undefined) return given;
  return process.stdin.isTTY && process.stderr.isTTY ? askPassphrase("Passphrase of the case") : null;
}

/** Asks for a passphrase without showing it, on standard error. Throws `case-locked` when the person gives up. */
export async function askPassphrase(message: string): Promise<string> {
  const { isCancel, password } = await import("@clack/prompts");
  const typed = await password({ message, output: process.stderr });
  if (isCancel(typed)) throw new SaysoError("case-locked", "No passphrase was given.");
  return typed;
}

/** Prints a result as JSON where that was asked for, else as text. */
export function print(options: Pick<CaseOptions, "json">, value: unknown, text: () => string): void {
  process.stdout.write(`${options.json ? safeJson(value, 2) : text()}\n`);
}
