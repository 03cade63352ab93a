import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inventedArticles } from "./invented-articles.ts";
import { type Ran, runSayso } from "./run-sayso.ts";

const { folder, away } = inventedArticles();
const env: NodeJS.ProcessEnv = { SAYSO_CASE: "kervan.sayso", SAYSO_REVIEWER: "nk", COLUMNS: "100" };
const sayso = (...args: readonly string[]): Promise<Ran> => runSayso(args, { cwd: folder, env });
const rows = (...path: readonly string[]): Record<string, string>[] =>
  parse(readFileSync(join(folder, ...path)), { columns: true, bom: true }) as Record<string, string>[];

beforeAll(async () => {
  await sayso("read", "articles");
});
afterAll(away);

test("before anybody decided there is no table: it says how to decide, or to ask for the unreviewed", async () => {
  const { code, err } = await sayso("export", "--codebook", "sayso", "--out", "early");
  expect(code).toBe(1);
  expect(err).toMatch(
    /^sayso: Nobody accepted.*`sayso decide accept ID --by HANDLE`, or export with `--unreviewed`.* \(nothing-to-code\)\n$/u,
  );
  expect(existsSync(join(folder, "early"))).toBe(false);
});

test("with --unreviewed every row says that nobody looked at it", async () => {
  const told = JSON.parse((await sayso("export", "--codebook", "sayso", "--out", "u", "--unreviewed", "--json")).out) as Record<
    string,
    unknown
  >;
  expect(told).toMatchObject({ codebook: "sayso", holds: "decided-and-unreviewed" });
  expect(told.files).toEqual(["sayso.csv", "sayso-footnotes.csv", "sayso-left-out.csv"].map((name) => join(folder, "u", name)));
  const all = rows("u", "sayso.csv");
  expect(all).toHaveLength(told.rows as number);
  expect(new Set(all.map(({ reviewed }) => reviewed))).toEqual(new Set(["machine, not reviewed"]));
});

test("what was decided is written in the codebook's columns and told in numbers, for the owner's eyes alone", async () => {
  const [first] = JSON.parse((await sayso("list", "reports", "--json")).out) as readonly { readonly id: string }[];
  await sayso("decide", "accept", first?.id ?? "");
  const { out, err } = await sayso("export", "--codebook", "acled", "--out", "a");
  expect(err).toBe("");
  expect(out.replaceAll("\n", " ")).toMatch(
    /^Wrote into a: acled\.csv, \d rows? of \d incidents?; acled-footnotes\.csv, \d+ footnotes?; acled-left-out\.csv, \d+ left out/u,
  );
  expect(readdirSync(join(folder, "a")).sort()).toEqual(["acled-footnotes.csv", "acled-left-out.csv", "acled.csv"]);
  if (process.platform !== "win32") expect(statSync(join(folder, "a", "acled.csv")).mode & 0o077).toBe(0);
  expect(rows("a", "acled.csv").length + rows("a", "acled-left-out.csv").length).toBeGreaterThan(1);
});

test("nothing is written over without being asked, and nothing by halves", async () => {
  writeFileSync(join(folder, "a", "acled.csv"), "my own");
  const refused = await sayso("export", "--codebook", "acled", "--out", "a");
  expect([refused.code, refused.err]).toEqual([73, expect.stringContaining("is there already: give another --out, or --overwrite.")]);
  expect(readFileSync(join(folder, "a", "acled.csv"), "utf8")).toBe("my own");
  expect((await sayso("export", "--codebook", "acled", "--out", "a", "--overwrite")).err).toBe("");
  expect(readFileSync(join(folder, "a", "acled.csv"), "utf8")).toMatch(/^event_id_cnty,/u);

  mkdirSync(join(folder, "b", "gtd-left-out.csv"), { recursive: true });
  expect((await sayso("export", "--codebook", "gtd", "--out", "b", "--overwrite")).err).toContain("is no file");
  expect(readdirSync(join(folder, "b"))).toEqual(["gtd-left-out.csv"]);
});

test("--excel begins each file with the mark of UTF-8", async () => {
  await sayso("export", "--codebook", "gtd", "--out", "x", "--excel");
  for (const name of readdirSync(join(folder, "x"))) expect(readFileSync(join(folder, "x", name), "utf8").startsWith("\ufeff")).toBe(true);
  expect(readFileSync(join(folder, "a", "acled.csv"), "utf8").startsWith("\ufeff")).toBe(false);
});

test("a codebook that is not known is told with those that are", async () => {
  const { code, err } = await sayso("export", "--codebook", "cow");
  expect(code).toBe(64);
  expect(err).toContain("acled, ucdp, gtd, sayso");
  expect((await sayso("export")).err).toContain("--codebook");
});
