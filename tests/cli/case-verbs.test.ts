import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventedArticles } from "./invented-articles.ts";
import { type Ran, runSayso } from "./run-sayso.ts";

const { folder, away } = inventedArticles();
const env = { SAYSO_CASE: "kervan.sayso", SAYSO_REVIEWER: "nk", COLUMNS: "100" };
const sayso = (...args: readonly string[]): Promise<Ran> => runSayso(args, { cwd: folder, env });

/** What `--json` printed: the whole of standard output is one value. */
async function json<Value>(...args: readonly string[]): Promise<Value> {
  const { out, code } = await sayso(...args, "--json");
  expect(code, args.join(" ")).toBeLessThan(2);
  return JSON.parse(out) as Value;
}

interface Row {
  readonly id: string;
  readonly document: string;
  readonly type: string;
  readonly publisher: string | null;
  readonly standing: { readonly state: string };
}

let first: Ran = { code: -1, out: "", err: "" };
let documents: readonly Row[] = [];
let reports: readonly Row[] = [];
const idOf = (publisher: string): string => documents.find((one) => one.publisher === publisher)?.id ?? "";

beforeAll(async () => {
  first = await sayso("read", "articles", "--places", "villages.json");
  [documents, reports] = await Promise.all([json<readonly Row[]>("list"), json<readonly Row[]>("list", "reports")]);
});
afterAll(away);

describe("lists", () => {
  test("shows what the case keeps, keeps another and takes one out, each with its line in the ledger", async () => {
    expect(await json("lists")).toEqual([{ kind: "places", name: "villages.json", entries: expect.any(Number) }]);
    writeFileSync(join(folder, "others.json"), JSON.stringify({ actors: [{ id: "x:hand", name: "Grey Hand", kind: "armed-group" }] }));
    const kept = await sayso("lists", "--actors", "others.json");
    expect(kept.out).toMatch(/actors +1 +others\.json[\s\S]*sayso again --all/u);
    expect(await json("lists", "--remove", "others.json")).toHaveLength(1);
    const files = await json<readonly { readonly file: string; readonly outcome: string }[]>("list", "files");
    expect(files.filter(({ file }) => file === "others.json").map(({ outcome }) => outcome)).toEqual(["list-removed"]);
    expect((await sayso("lists", "--remove", "others.json")).err).toContain("(not-found)");
    expect((await sayso("lists", "--places", "others.json")).err).toContain("(supplement-invalid)");
  });
});

describe("read", () => {
  test("says what was taken in and what to do next", () => {
    expect(first.code).toBe(0);
    // A busy machine is told how far it is.
    expect(first.err.replace(/^Reading \d+ of \d+ files\n/gmu, "").trim()).toBe("");
    expect(first.out).toContain("5 documents taken in, 1 kept and not read");
    expect(first.out).toContain("sayso list reports");
    expect(first.out).toContain("sayso desk");
    expect(first.out.replace(/\s+/gu, " ")).toContain("Of 5 documents in the case 1 have no publisher, 3 no day of publication. ");
  });

  test("a slip of the keyboard makes no case", async () => {
    const { code, err } = await runSayso(["read", "nowhere", "--case", "slip.sayso"], { cwd: folder });
    expect([code, err]).toEqual([66, expect.stringContaining("(file-not-found)")]);
    expect(existsSync(join(folder, "slip.sayso"))).toBe(false);
  });

  test("what to do next is told as the program was called", async () => {
    const { out } = await runSayso(["list", "reports"], { cwd: folder, env: { ...env, npm_lifecycle_event: "sayso" } });
    expect(out).toContain("npm run sayso -- ");
  });

  test("names every file that failed or carries a remark, and exits with 1", async () => {
    const { code, out } = await runSayso(["read", "bad", "nowhere", "empty"], { cwd: folder, env: { ...env, SAYSO_CASE: "bad.sayso" } });
    expect(code).toBe(1);
    for (const [file, told] of [
      ["bad/noise.dat", "(not-text)"],
      ["bad/empty.txt", "(file-empty)"],
      ["bad/scan.pdf", "(format-not-supported)"],
      ["bad/lines.jsonl, line 1", "(input-not-json)"],
      ["bad/lines.jsonl, line 2", "(input-invalid)"],
      ["bad/misspelt.txt", "publishr"],
      ["nowhere", "(file-not-found)"],
      ["empty", "(file-empty)"],
    ] as const) {
      const lines = out.split("\n");
      const at = lines.findIndex((line) => line.endsWith(`  ${file}`));
      expect(at, file).toBeGreaterThan(0);
      expect(lines.slice(at + 1, at + 4).join(" "), file).toContain(told);
    }
    const told = await runSayso(["list", "files", "--failed", "--json"], { cwd: folder, env: { ...env, SAYSO_CASE: "bad.sayso" } });
    expect((JSON.parse(told.out) as readonly unknown[]).length).toBe(8);
  });

  test("run again takes nothing in twice, and leaves its own files out", async () => {
    writeFileSync(join(folder, "articles", "reading.html"), "<!doctype html>\n<head><title>Sayso reading</title></head>");
    const again = await json<{ imported: number; duplicate: number; failed: number; told: readonly Row[] }>(
      "read",
      ".",
      "--case",
      "dot.sayso",
    );
    const twice = await json<{ imported: number; duplicate: number; ended: string }>("read", "articles");
    expect(twice).toMatchObject({ imported: 0, duplicate: 5, ended: "done" });
    expect(again.told.filter(({ type: _type, ...entry }) => JSON.stringify(entry).includes("case.db"))).toEqual([]);
    expect(JSON.stringify(again.told)).toContain("reading that Sayso wrote");
  });
});

describe("show", () => {
  test("the case at a glance", async () => {
    const [{ out }, glance] = await Promise.all([sayso("show"), json<Record<string, unknown>>("show")]);
    expect(out).toMatch(/^Case kervan {2}open/u);
    expect(out).toContain("no person has decided anything");
    expect(glance).toMatchObject({ documents: 5, failedFiles: expect.any(Number), notRead: { "language-not-supported": 1 }, seal: "open" });
  });

  test("a document: every sentence, what was read from it, and that no person has looked", async () => {
    const { out } = await sayso("show", idOf("Harbour Ledger").slice(0, 8));
    expect(out).toContain("Market bomb kills three in Velmar");
    expect(out.match(/machine, not reviewed/gu)).toHaveLength(1);
    expect(out).toMatch(/┊ \? [0-9a-f]{10} {2}Harbour Ledger → .*governor.*denies it/u);
    const raw = await json<{ kind: string; text: string; document: Row }>("show", idOf("Harbour Ledger"));
    expect(raw).toMatchObject({ kind: "document", document: { id: idOf("Harbour Ledger") }, presence: "in-case" });
    expect(raw.text).toContain("Grey Hand Front");
  });

  test("a report in each document with its text: values beside their speakers, sentences last", async () => {
    const bombing = reports.find(({ document, type }) => document === idOf("Harbour Ledger") && type === "bombing");
    expect(reports.filter(({ id }) => id === bombing?.id)).toHaveLength(2);
    const { out } = await sayso("show", bombing?.id.slice(0, 10) ?? "");
    expect(out).toContain("It stands in 2 documents with one text");
    for (const date of ["2025-03-04", "2025-03-11"]) expect(out).toContain(date);
    expect(out).toMatch(/killed\s+told differently:/u);
    expect(out).toMatch(/Harbour Ledger → police/u);
    expect(out.indexOf("Sentences")).toBeGreaterThan(out.indexOf("killed"));
    expect(out).toMatch(/\*three people\*\[\d+(?:,\d+)*\]/u);
    const raw = await json<{ kind: string; documents: readonly unknown[] }>("show", bombing?.id ?? "");
    expect(raw).toMatchObject({ kind: "report", documents: [{ presence: "in-case" }, { presence: "in-case" }] });
  });

  test("a statement with its chain", async () => {
    const [statement] = await json<readonly Row[]>("list", "statements", "--document", idOf("Ommet Radio"));
    const { out, code } = await sayso("show", statement?.id ?? "");
    expect(code).toBe(0);
    expect(out).toMatch(/Ommet Radio → .*resident/u);
    expect(out).toMatch(/polarity\s+asserts/u);
    expect(await json("show", statement?.id ?? "")).toMatchObject({ kind: "statement", documents: [{ statement: { id: statement?.id } }] });
  });
});

describe("list and find", () => {
  test("each list names what it lists, and where ids are to be used", async () => {
    const [docs, told, said, files] = await Promise.all([
      sayso("list"),
      sayso("list", "reports"),
      sayso("list", "statements"),
      sayso("list", "files"),
    ]);
    expect(docs.out).toContain("not read: another language");
    expect(told.out).toMatch(/Harbour Ledger, 2025-03-05: Market bomb kills three in Velmar/u);
    expect(told.out).toMatch(/\? [0-9a-f]{10} {2}bombing/u);
    expect(said.out).toContain("governor (denies)");
    expect(files.out).toContain("articles/d.jsonl, line 1");
    expect((await sayso("list", "decisions", "--case", "dot.sayso")).out).toBe("There are no decisions.\n");
  });

  test("reports of one type; a type that is not there names those that are", async () => {
    expect(new Set((await json<readonly Row[]>("list", "reports", "--type", "bombing")).map(({ type }) => type))).toEqual(
      new Set(["bombing"]),
    );
    expect((await sayso("list", "reports", "--type", "bombng")).out).toContain("There are bombing");
  });

  test("words in any case, a phrase, and words that are not there", async () => {
    const [words, phrase, none] = await Promise.all([
      sayso("find", "GRAIN", "market"),
      sayso("find", '"market grain"'),
      sayso("find", "zebra"),
    ]);
    expect(words.out).toContain("*grain*");
    expect([phrase.out, none.out].every((out) => out.startsWith("No document has all"))).toBe(true);
    expect([phrase.code, none.code]).toEqual([0, 0]);
    expect(await json("find", "grain", "--limit", "1")).toMatchObject([{ matches: 1 }]);
    expect((await sayso("find", "(((", "%_", "--", "-grain")).code).toBe(0);
  });
});

describe("reading", () => {
  test("writes one page, over an earlier one, and over no file of another kind", async () => {
    const page = join(folder, "page.html");
    expect((await sayso("reading", "--out", "page.html")).out).toContain("names of persons as pseudonyms");
    expect(readFileSync(page, "utf8")).toContain("<title>Sayso reading</title>");
    expect(await json("reading", "--out", "page.html", "--names", "as-written", "--whole")).toMatchObject({ file: page, documents: 5 });
    expect(existsSync(page)).toBe(true);
    expect(readFileSync(page, "utf8")).not.toMatch(/<title>[^<]*kervan/iu);
  });
});
