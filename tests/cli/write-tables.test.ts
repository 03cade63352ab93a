import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeTables } from "../../src/apps/cli/write-tables.ts";
import { temporaryFolder } from "../stores/invented-case.ts";

let place: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  place = temporaryFolder();
});
afterEach(() => place.remove());

test("writes all, into folders that are made", async () => {
  const folder = join(place.folder, "one", "two");
  await writeTables(folder, [{ name: "a.csv", content: "x\r\n" }], "keep");
  expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("x\r\n");
});

test("a disk that is full leaves what was there, and nothing half", async ({ skip }) => {
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", place.folder], { stdio: "ignore" }).status === 0;
  if (!mounted) skip("not run: a small disk cannot be mounted here");
  try {
    await writeTables(place.folder, [{ name: "a.csv", content: "first" }], "keep");
    const large = { name: "b.csv", content: "x".repeat(200_000) };
    const failed = writeTables(place.folder, [{ name: "a.csv", content: "second" }, large], "write-over");
    await expect(failed).rejects.toMatchObject({ code: "ENOSPC" });
    expect(readdirSync(place.folder)).toEqual(["a.csv"]);
    expect(readFileSync(join(place.folder, "a.csv"), "utf8")).toBe("first");
  } finally {
    spawnSync("umount", ["-l", place.folder], { stdio: "ignore" });
  }
});
