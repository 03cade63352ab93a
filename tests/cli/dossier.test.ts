import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inventedArticles } from "./invented-articles.ts";
import { type Ran, runSayso } from "./run-sayso.ts";

const { folder, away } = inventedArticles();
const env: NodeJS.ProcessEnv = { SAYSO_CASE: "kervan.sayso", SAYSO_REVIEWER: "nk", COLUMNS: "100" };
const sayso = (...args: readonly string[]): Promise<Ran> => runSayso(args, { cwd: folder, env });
const page = (name: string): string => readFileSync(join(folder, name), "utf8");

let reports: readonly { readonly id: string }[] = [];
beforeAll(async () => {
  await sayso("read", "articles");
  reports = JSON.parse((await sayso("list", "reports", "--json")).out) as typeof reports;
});
afterAll(away);

test("before anybody decided there is none, and it says what to do", async () => {
  const { code, err } = await sayso("dossier");
  expect(code).toBe(1);
  expect(err).toMatch(/^sayso: Nobody accepted, edited or added .*`sayso decide accept ID --by HANDLE.* \(nothing-decided\)\n$/u);
});

test("what was decided is written and told in numbers; with --unreviewed the rest is in it and marked", async () => {
  const [first] = reports;
  await sayso("decide", "accept", first?.id ?? "");
  const written = await sayso("dossier", "--out", "d.html");
  expect(written.out).toMatch(/^Wrote d\.html: \d reports? and 0 statements of \d documents?, decided by nk\./u);
  expect(page("d.html")).toContain("<title>Sayso dossier</title>");
  expect(page("d.html")).not.toContain("machine, not reviewed");
  const told = JSON.parse((await sayso("dossier", "--out", "d.html", "--unreviewed", "--whole", "--json")).out) as Record<string, unknown>;
  expect(told).toMatchObject({ holds: "decided-and-unreviewed", contents: { reports: { accepted: 1 }, reviewers: [{ handle: "nk" }] } });
  expect(told.reports).toBeGreaterThan(1);
  expect(page("d.html")).toContain("machine, not reviewed");
});

test("it writes over a dossier alone, and is no document to read", async () => {
  writeFileSync(join(folder, "mine.html"), "my own page");
  expect((await sayso("dossier", "--out", "mine.html")).err).toContain("(file-in-the-way)");
  expect(page("mine.html")).toBe("my own page");
  await sayso("reading", "--out", "reading.html");
  expect((await sayso("dossier", "--out", "reading.html")).err).toContain("is no dossier");
  writeFileSync(join(folder, "articles", "d.html"), page("d.html"));
  expect((await sayso("read", "articles", "--json")).out).toContain("dossier that Sayso wrote");
});

test("a dossier is checked against its case, also when more was decided since; one that was changed is found out", async () => {
  await sayso("dossier", "--out", "kept.html", "--unreviewed");
  await sayso("decide", "reject", reports[1]?.id ?? "");
  expect((await sayso("dossier", "--check", "kept.html")).out).toMatch(/^kept\.html is what this case gives, byte by byte/u);
  writeFileSync(join(folder, "changed.html"), page("kept.html").replace("killed", "unhurt"));
  const changed = await sayso("dossier", "--check", "changed.html");
  expect([changed.code, changed.err]).toEqual([1, expect.stringContaining("(dossier-differs)")]);
  expect((await sayso("dossier", "--check", "mine.html")).err).toContain("does not say that it is a dossier");
  expect((await sayso("dossier", "--check", "nowhere.html")).err).toContain("(file-not-found)");
});
