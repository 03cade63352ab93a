import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskFiles } from "../../src/adapters/readers/files/disk-files.ts";
import type { FoundFile } from "../../src/desk/ports/file-source.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sayso-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]): string => join(folder, ...names);

async function found(...paths: readonly string[]): Promise<readonly FoundFile[]> {
  const all: FoundFile[] = [];
  for await (const one of diskFiles().find(paths)) all.push(one);
  return all;
}

async function names(...paths: readonly string[]): Promise<readonly string[]> {
  return (await found(...paths)).map((one) => (one.outcome === "found" ? one.name : `${one.code}: ${one.name}`));
}

function lay(): void {
  mkdirSync(at("b", "c"), { recursive: true });
  mkdirSync(at(".hidden"));
  for (const name of ["z.txt", "a.html", "a.html.json", "alone.json", ".dot.txt", "b/2.txt", "b/10.txt", "b/c/d.jsonl", ".hidden/e.txt"])
    writeFileSync(at(name), "x");
}

test("a folder gives all files below it, by name, without hidden ones and sidecars", async () => {
  lay();
  expect(await names(folder)).toEqual([
    at("a.html"),
    at("alone.json"),
    at("b", "10.txt"),
    at("b", "2.txt"),
    at("b", "c", "d.jsonl"),
    at("z.txt"),
  ]);
});

test.skipIf(process.platform === "win32")("a pipe in the place of a file or a sidecar is refused, not waited for", async () => {
  writeFileSync(at("a.txt"), "x");
  execFileSync("mkfifo", [at("a.txt.json"), at("pipe.txt")]);
  expect(await diskFiles().load(at("a.txt"))).toMatchObject({ outcome: "loaded", sidecar: null, warnings: [{ code: "sidecar-invalid" }] });
  expect(await diskFiles().load(at("pipe.txt"))).toMatchObject({ outcome: "failed", code: "file-unreadable" });
});

test("a file given by name is found whatever it is called, and each file once", async () => {
  lay();
  expect(await names(at(".dot.txt"), at("a.html.json"), at("z.txt"), at("z.txt"), at("b"))).toEqual([
    at(".dot.txt"),
    at("a.html.json"),
    at("z.txt"),
    at("b", "10.txt"),
    at("b", "2.txt"),
    at("b", "c", "d.jsonl"),
  ]);
});

test("links in a circle end, and a link that leads nowhere is named", async () => {
  lay();
  symlinkSync(folder, at("b", "back"));
  symlinkSync(at("b"), at("b", "c", "up"));
  symlinkSync(at("nowhere"), at("broken"));
  symlinkSync(at("self"), at("self"));
  const all = await names(folder);
  expect(all.filter((name) => name.endsWith("z.txt"))).toHaveLength(1);
  expect(all).toContain(`file-not-found: ${at("broken")}`);
  expect(all).toContain(`file-unreadable: ${at("self")}`);
});

test("a path that is not there, and a folder without files, are accounted for", async () => {
  mkdirSync(at("empty"));
  expect(await names(at("nothing.txt"), at("empty"))).toEqual([`file-not-found: ${at("nothing.txt")}`, `file-empty: ${at("empty")}`]);
});

test("a file is loaded with its sidecar; an invalid one is a warning", async () => {
  lay();
  writeFileSync(at("a.html.json"), '{"publisher":"Karst Observer"}');
  expect(await diskFiles().load(at("a.html"))).toMatchObject({ outcome: "loaded", sidecar: { publisher: "Karst Observer" }, warnings: [] });
  writeFileSync(at("a.html.json"), "{");
  expect(await diskFiles().load(at("a.html"))).toMatchObject({ outcome: "loaded", sidecar: null, warnings: [{ code: "sidecar-invalid" }] });
  expect(await diskFiles().load(at("z.txt"))).toMatchObject({ outcome: "loaded", sidecar: null, warnings: [] });
});

test("what cannot be loaded says why: not there, a folder, empty, too large before a byte is read", async () => {
  lay();
  writeFileSync(at("empty.txt"), "");
  writeFileSync(at("large.txt"), "");
  truncateSync(at("large.txt"), 40 * 1024 * 1024);
  const code = async (name: string) => {
    const loaded = await diskFiles().load(name);
    return loaded.outcome === "failed" ? loaded.code : "loaded";
  };
  const start = performance.now();
  expect(await code(at("large.txt"))).toBe("file-too-large");
  expect(performance.now() - start).toBeLessThan(1000);
  expect(await code(at("empty.txt"))).toBe("file-empty");
  expect(await code(at("nothing.txt"))).toBe("file-not-found");
  expect(await code(at("b"))).toBe("file-unreadable");
});

test.skipIf(process.getuid?.() === 0 || process.platform === "win32")("a file that may not be read says so", async () => {
  writeFileSync(at("shut.txt"), "x");
  chmodSync(at("shut.txt"), 0);
  expect(await diskFiles().load(at("shut.txt"))).toMatchObject({ outcome: "failed", code: "file-unreadable" });
});
