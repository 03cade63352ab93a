"use strict";
// The one door of the repository: sets up what is missing (Node 24, packages, packed data), then runs a task.
// Plain JavaScript for Node 18. Running it again does no work twice: each step leaves a stamp of what it was made from.
const { spawnSync } = require("node:child_process");
const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { findNode24, npmCommand } = require("../bin/node24.cjs");

const root = path.join(__dirname, "..");
const TASKS = {
  demo: ["bin/sayso.cjs", "demo"],
  test: ["scripts/check.ts"],
  build: ["scripts/build.ts"],
  setup: null,
  "bench-quality": ["benchmarks/quality/run.ts"],
  "bench-speed": ["benchmarks/speed/run.ts"],
};

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stampOf(files) {
  const hash = crypto.createHash("sha256");
  for (const file of files) hash.update(file).update(fs.readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** Runs `make` unless `stampFile` already holds `stamp`; writes it only when `make` went well. */
function once(stampFile, stamp, make) {
  const file = path.join(root, stampFile);
  if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === stamp) return;
  make();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, stamp);
}

function run(command, args, env) {
  const done = spawnSync(command, args, { stdio: "inherit", cwd: root, env: { ...process.env, ...env } });
  if (done.error) say(String(done.error));
  return done.status ?? 1;
}

function must(what, status) {
  if (status === 0) return;
  say(`sayso: ${what} failed (exit ${status}). Nothing was damaged: mend the cause above and run the same command again.`);
  process.exit(status);
}

const task = process.argv[2];
if (!(task in TASKS)) {
  say(`usage: node scripts/start.cjs ${Object.keys(TASKS).join(" | ")}`);
  process.exit(64);
}

let node;
try {
  node = findNode24(root, say);
} catch (error) {
  say(`sayso: ${error.message}`);
  process.exit(69);
}
const env = { PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` };

once("node_modules/.sayso-stamp", stampOf(["package.json", "package-lock.json"]), () => {
  say("Installing packages (once) …");
  const [npm, first] = npmCommand(node);
  must("npm ci", run(npm, [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], env));
});
const packSources = JSON.parse(fs.readFileSync(path.join(root, "scripts", "pack-sources.json"), "utf8"));
once("data/packed/.sayso-stamp", stampOf(["package-lock.json", ...packSources]), () => {
  say("Packing the gazetteer and the lexicons (once) …");
  must("packing data", run(node, ["scripts/pack-data.ts"], env));
});

const target = TASKS[task];
if (target) process.exit(run(node, [...target, ...process.argv.slice(3)], env));
