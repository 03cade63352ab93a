import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

/** What one run of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Verbs that would load the model: what a test sees must not hang on the weights. */
const READING = new Set(["extract", "read", "again", "demo"]);

/** Runs `sayso` as a user would, without a terminal, reading by the rules alone unless `model` is asked for. `input` goes to standard input; standard output to the file `out`, where it is given. */
export function runSayso(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly input?: string;
    readonly env?: NodeJS.ProcessEnv;
    readonly out?: string;
    readonly model?: true;
  } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: "1", ...options.env };
    const file = options.out === undefined ? null : openSync(options.out, "w");
    const rules = READING.has(args[0] ?? "") && !args.includes("--help") && options.model === undefined ? ["--rules-only"] : [];
    const child = spawn(process.execPath, [join(ROOT, "src", "apps", "cli", "main.ts"), ...args, ...rules], {
      cwd: options.cwd ?? ROOT,
      env,
      stdio: ["pipe", file ?? "pipe", "pipe"],
    });
    if (file !== null) closeSync(file);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code: code ?? -1, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") }),
    );
    child.stdin?.on("error", () => undefined); // A child that ended early reads no more: its code and messages tell.
    child.stdin?.end(options.input ?? "");
  });
}
