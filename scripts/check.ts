// Every check of the project, the one gate: `npm test`. Prints what each check took, and what it could not run.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { whyNoBrowser } from "../tests/e2e/browser.ts";

const root = join(import.meta.dirname, "..");
const bin = (name: string): string => join(root, "node_modules", name);

interface Check {
  readonly name: string;
  readonly args: readonly string[];
}

const CHECKS: readonly Check[] = [
  { name: "types of core, desk and wire", args: [bin("typescript/bin/tsc"), "-p", "tsconfig.core.json"] },
  { name: "types of the rest", args: [bin("typescript/bin/tsc"), "-p", "tsconfig.node.json"] },
  { name: "types of the web pages", args: [bin("typescript/bin/tsc"), "-p", "tsconfig.web.json"] },
  { name: "types of the browser tests", args: [bin("typescript/bin/tsc"), "-p", "tsconfig.e2e.json"] },
  { name: "lint and format", args: [bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."] },
  { name: "unused files, exports and packages", args: [bin("knip/bin/knip.js")] },
  { name: "the desk's pages are built", args: [join(root, "scripts", "build-web.ts")] },
  { name: "tests", args: [bin("vitest/vitest.mjs"), "run", ...process.argv.slice(2)] },
];

interface Outcome {
  readonly check: Check;
  readonly status: number;
  readonly output: string;
  readonly seconds: number;
}

function run(check: Check): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...check.args], { cwd: root, env: { ...process.env, FORCE_COLOR: "0" } });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", (code) =>
      resolve({ check, status: code ?? 1, output: Buffer.concat(chunks).toString("utf8"), seconds: (performance.now() - started) / 1000 }),
    );
  });
}

function report({ check, status, output, seconds }: Outcome): void {
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${check.name} (${seconds.toFixed(1)} s)`);
  if (status !== 0 || check.name === "tests") console.log(output.trimEnd());
}

const outcomes: Outcome[] = [];
for (const check of CHECKS) {
  const outcome = await run(check);
  report(outcome);
  outcomes.push(outcome);
}
const noBrowser = whyNoBrowser();
if (noBrowser !== null) console.log(`the reading and the desk in a browser: ${noBrowser}`);
if (!existsSync(join(root, "..", "shared", "data")))
  console.log("not run: the figures on labelled sets (npm run bench:quality), there is no ../shared");
const failed = outcomes.filter(({ status }) => status !== 0);
console.log(failed.length === 0 ? "All checks passed." : `Failed: ${failed.map(({ check }) => check.name).join("; ")}`);
console.log(`Checks: ${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
