import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT, runSayso } from "./run-sayso.ts";

describe("sayso desk", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sayso-desk-verb-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ["blind without a reviewer", ["--blind"]],
    ["a port that is none", ["--port", "70000"]],
    ["minutes that are none", ["--idle", "soon"]],
  ])("%s is refused before anything is made", async (_, args) => {
    const ran = await runSayso(["desk", "--case", join(folder, "none.sayso"), ...args], { env: { SAYSO_REVIEWER: "" } });
    expect([ran.code, ran.out]).toEqual([64, ""]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.skipIf(process.platform === "win32")(
    "it prints its address, listens on this machine alone, and Ctrl-C ends it, though it arrives twice",
    {
      timeout: 60_000,
    },
    async () => {
      const where = join(folder, "press.sayso");
      const child = spawn(process.execPath, [join(ROOT, "bin", "sayso.cjs"), "desk", "--case", where, "--no-open"], {
        stdio: ["ignore", "pipe", "pipe"],
        detached: true, // A group of its own, as a terminal gives each command.
      });
      const told = await new Promise<string>((resolve) => child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString("utf8"))));
      const [, address] = /(http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43})/u.exec(told) ?? [];
      expect(address).toBeDefined();
      const page = await fetch(address ?? "");
      expect(await page.text()).toContain('<div id="desk">');
      expect(readdirSync(where)).not.toContain("open-desk.html");
      const ended = new Promise((resolve) => child.once("exit", resolve));
      process.kill(-(child.pid ?? 0), "SIGINT");
      expect(await ended).toBe(0);
    },
  );
});
