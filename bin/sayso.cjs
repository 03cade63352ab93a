#!/usr/bin/env node
"use strict";
// Runs on Node 18 and newer; hands over to Node 24 (see node24.cjs), which runs the TypeScript as it is in the
// repository and the built JavaScript in the tarball.
const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { findNode24, READING_FLAGS, READING_VERBS } = require("./node24.cjs");

const root = path.join(__dirname, "..");
const source = path.join(root, "src", "apps", "cli", "main.ts");
const main = fs.existsSync(source) ? source : path.join(root, "dist", "apps", "cli", "main.js");

// A fresh clone has no packages yet, and no packed data. All that is told meanwhile goes to standard error: output is for the verb.
const needed = ["node_modules/commander/package.json", "data/packed/gazetteer.bin"];
if (main === source && !needed.every((file) => fs.existsSync(path.join(root, file)))) {
  const setup = spawnSync(process.execPath, [path.join(root, "scripts", "start.cjs"), "setup"], { stdio: ["ignore", 2, 2] });
  if (setup.status !== 0) process.exit(setup.status ?? 69);
}

let node;
try {
  node = findNode24(root);
} catch (error) {
  process.stderr.write(`sayso: ${error.message}\n`);
  process.exit(69);
}
const isReading = READING_VERBS.has(process.argv[2]);
if (node === process.execPath && (!isReading || process.execArgv.length > 0)) {
  if (process.channel) {
    // Whoever killed the process that started this one meant this one.
    process.on("disconnect", () => process.exit(137));
    process.channel.unref();
  }
  import(pathToFileURL(main).href);
} else {
  const child = spawn(node, [...(isReading ? READING_FLAGS : []), __filename, ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    // Else the handler above takes it, and a run that was cut off ends as one that is done.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
