import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ERROR_CODES, type ErrorCode } from "../../src/wire/error-codes.ts";
import { inventedArticles } from "./invented-articles.ts";
import { runSayso } from "./run-sayso.ts";

const { folder, away } = inventedArticles();
const env = { SAYSO_CASE: "kervan.sayso" };
let [document, report] = ["", ""];

beforeAll(async () => {
  await runSayso(["read", "articles"], { cwd: folder, env });
  for (const [what, keep] of [
    ["documents", (id: string) => (document = id)],
    ["reports", (id: string) => (report = id)],
  ] as const) {
    const { out } = await runSayso(["list", what, "--json"], { cwd: folder, env });
    keep((JSON.parse(out) as readonly { readonly id: string }[])[0]?.id ?? "");
  }
  writeFileSync(join(folder, "a-file"), "a file, no folder");
});
afterAll(away);

/** What is typed, with the code and the exit code that must come back. */
const CASES = (): readonly (readonly [code: ErrorCode, exit: number, args: readonly string[], input?: string])[] => [
  ["usage", 64, ["bogus"]],
  ["usage", 64, ["show", "--bogus"]],
  ["usage", 64, ["read"]],
  ["usage", 64, ["list", "everything"]],
  ["usage", 64, ["list", "documents", "--type", "bombing"]],
  ["usage", 64, ["list", "reports", "--failed"]],
  ["usage", 64, ["find", "!?"]],
  ["usage", 64, ["find", "x", "--limit", "none"]],
  ["usage", 64, ["show", "--case", ""]],
  ["usage", 64, ["decide", "accept", report]],
  ["usage", 64, ["decide", "same", report, "--by", "nk"]],
  ["usage", 64, ["decide", "edit", report, "--by", "nk", "--field", "killed"]],
  ["usage", 64, ["decide", "edit", report, "--by", "nk", "--field", "kiled", "--value", "3"]],
  ["usage", 64, ["purge", document, "--by", "nk"]],
  ["usage", 64, ["reading", "--names", "hidden"]],
  ["usage", 64, ["seal"]],
  ["case-not-found", 66, ["show", "--case", "nowhere.sayso"]],
  ["case-not-found", 66, ["doctor", "--case", "a-file"]],
  ["file-not-found", 66, ["read", "articles", "--places", "nowhere.json"]],
  ["file-not-found", 66, ["extract", "--actors", "nowhere.json"], ""],
  ["supplement-invalid", 1, ["read", "articles", "--places", "not-villages.json"]],
  ["supplement-invalid", 1, ["extract", "--places", "not-villages.json"], ""],
  ["file-not-written", 73, ["reading", "--out", "nowhere/page.html"]],
  ["file-in-the-way", 73, ["reading", "--out", "a-file"]],
  ["file-not-written", 73, ["reading", "--out", "."]],
  ["file-not-written", 73, ["read", "articles", "--case", "a-file"]],
  ["not-found", 1, ["show", "abc"]],
  ["not-found", 1, ["show", "nothing"]],
  ["not-found", 1, ["show", "0000000000000000"]],
  ["not-found", 1, ["decide", "withdraw", "0000", "--by", "nk"]],
  ["decision-invalid", 1, ["decide", "accept", document, "--by", "nk"]],
  ["decision-invalid", 1, ["decide", "same", report, document, "--by", "nk"]],
  ["decision-invalid", 1, ["remove", report, "--by", "nk"]],
  ["decision-invalid", 1, ["purge", report, "--by", "nk", "--yes"]],
];

describe("what goes wrong", () => {
  test("is told on standard error with its code and what to do; the exit code tells too; nothing is printed", async () => {
    const cases = CASES();
    const ran = await Promise.all(cases.map(([, , args, input]) => runSayso(args, { cwd: folder, env, input: input ?? "" })));
    for (const [index, [code, exit, args]] of cases.entries()) {
      const typed = args.join(" ");
      expect(ran[index], typed).toMatchObject({ code: exit, out: "" });
      expect(ran[index]?.err, typed).toMatch(/^sayso: \S/u);
      expect(ran[index]?.err.trimEnd(), typed).toMatch(new RegExp(`\\(${code}\\)$`, "u"));
      expect(ran[index]?.err, typed).not.toMatch(/\n {4}at /u);
    }
    expect(ERROR_CODES["file-not-written"].doNext).toContain("path");
  });

  test("what was typed is told without what would steer the terminal", async () => {
    const steering = "x\u001b[2J\u009b1m\u202ey";
    const typed = [
      ["show", "--case", steering],
      ["show", steering],
      [steering],
      ["show", `--${steering}`],
      ["list", steering],
      ["extract", "--places", steering],
    ];
    for (const { err } of await Promise.all(typed.map((args) => runSayso(args, { cwd: folder, env })))) {
      expect(err).toContain("x�[2J�1m�y");
      expect(err).not.toMatch(/[^\P{C}\n]/u);
    }
  });

  test.skipIf(!existsSync("/dev/full"))("output to a full disk is told as such", async () => {
    const ran = await runSayso(["list", "--case", "kervan.sayso"], { cwd: folder, env, out: "/dev/full" });
    expect(ran.code).toBe(74);
    expect(ran.err).toMatch(/^sayso: .*\(disk-full\)\n$/u);
  });

  test("usage names the help of the verb that was asked for", async () => {
    const [own, parser] = await Promise.all([
      runSayso(["decide", "accept", report], { cwd: folder, env }),
      runSayso(["decide", "bless", report], { cwd: folder, env }),
    ]);
    expect(own.err).toContain("See `sayso decide --help`.");
    expect(parser.err).toContain("See `sayso decide --help`.");
  });
});

describe("help and version", () => {
  test("go to standard output and exit with 0", async () => {
    const ran = await Promise.all([[], ["--help"], ["-v"], ["help", "read"], ["decide", "--help"]].map((args) => runSayso(args)));
    expect(ran.map(({ code, err }) => [code, err])).toEqual(ran.map(() => [0, ""]));
    expect(ran[0]?.out).toBe(ran[1]?.out);
    expect(ran[2]?.out).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(ran[3]?.out).toContain("sayso read articles/");
    expect(ran[4]?.out).toContain("sayso decide withdraw");
  });
});
