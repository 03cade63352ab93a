"use strict";
// Plain JavaScript that runs on Node 18: finds a Node 24, or fetches one from the npm registry into `.node/`.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const WANTED_MAJOR = 24;
const FETCHED_VERSION = "24.21.0";

/** The package that carries one platform's Node binary on the npm registry. */
function binaryPackage() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${platform}-${process.arch}`;
}

function major(version) {
  return Number(version.replace(/^v/, "").split(".")[0]);
}

/** The npm to call: the one that runs us, else the one beside this Node. Returns the command and its first arguments. */
function npmCommand(node) {
  const beside = path.join(path.dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npm-cli.js");
  const besideOnWindows = path.join(path.dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  const asked = process.env.npm_execpath;
  for (const cli of [asked, beside, besideOnWindows]) {
    if (cli && /npm-cli\.js$/.test(cli) && fs.existsSync(cli)) return [node, [cli]];
  }
  return [process.platform === "win32" ? "npm.cmd" : "npm", []];
}

function fetchNode(home, say) {
  const name = binaryPackage();
  say(`Node ${process.versions.node} is older than ${WANTED_MAJOR}: fetching Node ${FETCHED_VERSION} (${name}) into ${home}`);
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, "package.json"), '{"private":true}\n');
  const [command, first] = npmCommand(process.execPath);
  const args = [
    ...first,
    "install",
    "--prefix",
    home,
    "--no-save",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    `${name}@${FETCHED_VERSION}`,
  ];
  const done = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], cwd: home });
  return done.status === 0;
}

/**
 * Path of a Node 24 or newer. `root` is the folder that may hold `.node/`.
 * Throws an Error that says what to do when there is none and none can be fetched.
 */
function findNode24(root, say = (line) => process.stderr.write(`${line}\n`)) {
  if (major(process.versions.node) >= WANTED_MAJOR) return process.execPath;
  const home = path.join(root, ".node");
  const file = process.platform === "win32" ? "node.exe" : "node";
  const binary = path.join(home, "node_modules", binaryPackage(), "bin", file);
  if (!fs.existsSync(binary)) {
    let fetched = false;
    try {
      fetched = fetchNode(home, say);
    } catch (cause) {
      say(String(cause));
    }
    if (!fetched || !fs.existsSync(binary)) {
      throw new Error(
        `Sayso needs Node ${WANTED_MAJOR} or newer (this is ${process.versions.node}) and could not fetch it. ` +
          `Install Node ${WANTED_MAJOR} from your system or nodejs.org, or connect to a network and try again.`,
      );
    }
  }
  return binary;
}

/** The verbs that read texts, and how V8 is to run for them: it else lets garbage pile up to twice the memory for 6 % of speed. */
const READING_VERBS = new Set(["extract", "read", "again", "demo", "desk", "link"]);
const READING_FLAGS = ["--heap-growing-percent=30", "--max-semi-space-size=8"];

module.exports = { findNode24, npmCommand, READING_FLAGS, READING_VERBS };
