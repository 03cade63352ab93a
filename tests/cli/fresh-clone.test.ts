import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { ROOT } from "./run-sayso.ts";

/** A clone with nothing fetched: the launcher as it is, and in place of the rest what leaves a trace. */
const clone = mkdtempSync(join(tmpdir(), "sayso-clone-"));
afterAll(() => rmSync(clone, { recursive: true, force: true }));

const SETS_UP = `
const fs = require("node:fs"), path = require("node:path"), root = path.join(__dirname, "..");
console.log("set up:", process.argv[2]);
for (const file of ["node_modules/commander/package.json", "data/packed/gazetteer.bin"]) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), "{}");
}`;

function write(file: string, content: string): void {
  mkdirSync(join(clone, file, ".."), { recursive: true });
  writeFileSync(join(clone, file), content);
}

const run = () => spawnSync(process.execPath, [join(clone, "bin", "sayso.cjs"), "list"], { encoding: "utf8", cwd: tmpdir() });

beforeEach(() => {
  rmSync(clone, { recursive: true, force: true });
  cpSync(join(ROOT, "bin"), join(clone, "bin"), { recursive: true });
  write("src/apps/cli/main.ts", `process.stdout.write("the verb's output");`);
});

test("any verb of a fresh clone first fetches what is missing, once, and its output stays its own", () => {
  write("scripts/start.cjs", SETS_UP);
  expect(run()).toMatchObject({ status: 0, stdout: "the verb's output", stderr: "set up: setup\n" });
  expect(run()).toMatchObject({ status: 0, stdout: "the verb's output", stderr: "" });
});

test("where that fails the verb does not run", () => {
  write("scripts/start.cjs", "process.exit(7);");
  expect(run()).toMatchObject({ status: 7, stdout: "" });
});
