import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ClaimSheet, IncidentSheet } from "../../src/core/model/index.ts";
import type { IncidentRow } from "../../src/desk/show-linked.ts";
import type { Without } from "../../src/desk/without.ts";
import { type Ran, ROOT, runSayso } from "./run-sayso.ts";

const PRESS_FILE = join(ROOT, "examples", "press-file");
const folder = mkdtempSync(join(tmpdir(), "sayso-linked-"));
const env = { SAYSO_CASE: "quay.sayso", COLUMNS: "100", SAYSO_REVIEWER: "nk" };
const sayso = (...args: readonly string[]): Promise<Ran> => runSayso(args, { cwd: folder, env });
const json = async <Value>(...args: readonly string[]): Promise<Value> => JSON.parse((await sayso(...args, "--json")).out) as Value;

beforeAll(async () => {
  const lists = ["--places", join(PRESS_FILE, "gazetteer.json"), "--actors", join(PRESS_FILE, "actors.json")];
  expect((await sayso("read", join(PRESS_FILE, "documents"), ...lists)).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The incident of most documents: the bomb on the quay. */
async function quay(): Promise<IncidentSheet> {
  const [first] = await json<readonly IncidentRow[]>("list", "incidents");
  return json<IncidentSheet>("show", "incident", first?.id ?? "");
}

describe("incidents", () => {
  test("are listed, those of most documents first, with what is contested", async () => {
    const { out, code, err } = await sayso("list", "incidents");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^[0-9a-f]{10} {2}1\d documents \(4 copies\) {2}Bombing/u);
    expect((await sayso("show", "incident")).out).toBe(out);
  });

  test("are shown by their own id and by that of any report in them", async () => {
    const sheet = await quay();
    for (const { report } of sheet.reports.slice(0, 3)) {
      expect((await json<IncidentSheet>("show", "incident", report.slice(0, 12))).id).toBe(sheet.id);
    }
  });

  test("hold every value with who tells it, both counts and reasons", async () => {
    const { out } = await sayso("show", "incident", (await quay()).id);
    expect(out).toMatch(/at least 7 {2}single origin, \d documents, 1 origin/u);
    expect(out).toContain("Shared origin shown: police and hospital staff");
    expect(out).toMatch(/\nCopies\n.*is an edited copy of/u);
    expect(out).toMatch(/\nWhy together\n/u);
    expect(out).toContain("put together by the machine");
  });

  test("a figure lowered by the office that gave it, and four dresses of one wire story, are one origin each", async () => {
    const { fields, origins } = await quay();
    const shared = origins.find(({ text }) => text === "Sael General Hospital");
    expect(shared).toMatchObject({ shown: "shared" });
    expect(shared?.carriers.length).toBe(4);
    expect(fields.find(({ name }) => name === "killed")?.agreement).toBe("contested");
  });

  test("a person parts two reports, and takes it back", async () => {
    const before = await quay();
    const [one, other] = before.reports.filter(({ main }) => main);
    const decided = await json<{ readonly id: string }>("decide", "not-same", one?.report ?? "", other?.report ?? "");
    const homeOf = async (report: string): Promise<string> => (await json<IncidentSheet>("show", "incident", report)).id;
    expect(await homeOf(one?.report ?? "")).not.toBe(await homeOf(other?.report ?? ""));
    await sayso("decide", "withdraw", decided.id);
    expect(await quay()).toEqual(before);
  });

  test("a rejected report is in none", async () => {
    const before = await quay();
    const last = before.reports.at(-1)?.report ?? "";
    const decided = await json<{ readonly id: string }>("decide", "reject", last);
    expect((await quay()).reports.map(({ report }) => report)).not.toContain(last);
    await sayso("decide", "withdraw", decided.id);
    expect(await quay()).toEqual(before);
  });
});

describe("claims", () => {
  test("are shown with what holds them together; a person parts two statements, is unsure of two, and takes it back", async () => {
    const sheets = await Promise.all(
      (await json<readonly { readonly id: string }[]>("list", "claims")).slice(0, 8).map(({ id }) => json<ClaimSheet>("show", "claim", id)),
    );
    const of = sheets.find(({ statements }) => new Set(statements.map(({ statement }) => statement)).size > 2) as ClaimSheet;
    const [one = "", other = "", third = ""] = [...new Set(of.statements.map(({ statement }) => statement))];
    const parted = await json<{ readonly id: string }>("decide", "not-same", one, other);
    const unsure = await json<{ readonly id: string }>("decide", "unsure", one, third);
    const homes = await Promise.all([one, other].map((id) => sayso("show", "claim", id)));
    expect(homes[0]?.out).not.toBe(homes[1]?.out);
    const told = homes.map(({ out }) => out).join("\n");
    expect(told).toMatch(/Judged by people\n[\s\S]*not the same {2}nk/u);
    expect(told).toMatch(/unsure {2}nk[\s\S]*it changes[\s]+nothing/u);
    for (const { id } of [parted, unsure]) await sayso("decide", "withdraw", id);
    expect(await json<ClaimSheet>("show", "claim", of.id)).toEqual(of);
    expect((await sayso("show", "claim", of.id)).out).toMatch(/\nWhy together\n/u);
  });
});

describe("discounted", () => {
  test("a value is, by its words and with a reason, beside its grade; and no more once that is taken back", async () => {
    const { id, fields } = await quay();
    const killed = fields.find(({ name }) => name === "killed")?.values.find(({ text }) => text === "at least 7");
    const asked = ["decide", "discount", killed?.anchor?.report ?? "", "--field", "killed", "--value", "at least 7"] as const;
    expect((await sayso(...asked)).err).toContain("Say why");
    const decided = await json<{ readonly id: string }>(...asked, "--why", "the office had no access");
    const shown = await sayso("show", "incident", id);
    expect(shown.out).toMatch(/at least 7 {2}single origin[^\n]*\n {4}discounted {2}nk {2}\d{4}-\d\d-\d\d {2}the office had no access/u);
    expect((await sayso("list", "decisions")).out).toMatch(/discounted killed at \d+-\d+ of report/u);
    await sayso("decide", "withdraw", decided.id);
    expect((await sayso("show", "incident", id)).out).not.toContain("the office had no access");
  });

  test("a claim is, by one of its statements; the reading tells it", async () => {
    const [row] = await json<readonly { readonly id: string }[]>("list", "claims");
    const decided = await json<{ readonly id: string }>("decide", "discount", row?.id ?? "", "--why", "one voice twice");
    expect((await sayso("show", "claim", row?.id ?? "")).out).toMatch(/discounted {2}nk .*one voice twice/u);
    expect((await sayso("list", "claims")).out).toContain("discounted by nk");
    expect((await sayso("reading", "--out", "discounted.html")).code).toBe(0);
    expect(readFileSync(join(folder, "discounted.html"), "utf8")).toContain("discounted by");
    await sayso("decide", "withdraw", decided.id);
  });

  test("where a report tells several values, one is to be named", async () => {
    const { fields } = await quay();
    const anchor = fields[0]?.values[0]?.anchor;
    const { err, code } = await sayso(
      "decide",
      "discount",
      anchor?.report ?? "",
      "--field",
      "killed",
      "--value",
      "a million",
      "--why",
      "so",
    );
    expect(code).not.toBe(0);
    expect(err).toMatch(/Name (?:one value of killed|a field with a value): that report tells/u);
  });
});

describe("origins", () => {
  test("are told as a list with reasons, then drawn", async () => {
    const { out, code } = await sayso("show", "origins", (await quay()).id);
    expect(code).toBe(0);
    expect(out.indexOf("shared origin shown")).toBeLessThan(out.indexOf("├─"));
    expect(out).toMatch(/\n.─ D\d+ {2}Sael General Hospital says so/u);
  });

  test("of nothing are not asked for; an unknown id is told", async () => {
    expect((await sayso("show", "origins")).code).toBe(64);
    expect((await sayso("show", "incident", "zzzz")).err).toContain("not-found");
    expect((await sayso("show", "abcd", "abcd")).code).toBe(64);
  });
});

describe("without", () => {
  test("a source, what hangs on it changes and is told; the case does not", async () => {
    const before = await quay();
    const found = await json<Without>("without", "the Sael General Hospital");
    expect(found.leftOut).toMatchObject({ documents: [], sources: ["Sael General Hospital"] });
    expect(found.changes.some(({ field }) => field === "injured")).toBe(true);
    expect(await quay()).toEqual(before);
  });

  test("a publisher, its documents are left out", async () => {
    const { out, code } = await sayso("without", "northlight");
    expect(code).toBe(0);
    expect(out).toMatch(/^Left out: 2 documents of Northlight\./u);
  });

  test("a name that nobody bears is an error that says so", async () => {
    const { err, code } = await sayso("without", "The Nobody Times");
    expect(code).not.toBe(0);
    expect(err).toContain("No publisher, document or source of the case is called The Nobody Times");
  });
});

describe("link", () => {
  const lines = readFileSync(join(PRESS_FILE, "documents", "25-broadcast-items.jsonl"), "utf8");

  test("is a filter over what extract printed; its three steps give the same incidents", async () => {
    const { out: found } = await runSayso(["extract", "--with-document"], { cwd: folder, input: lines });
    const { out: linked, code } = await runSayso(["link"], { cwd: folder, input: found });
    expect(code).toBe(0);
    const kinds = new Set(
      linked
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { readonly kind: string }).kind),
    );
    expect([...kinds].sort()).toEqual(expect.arrayContaining(["grade", "incident", "origin"]));
    const { out: blocks } = await runSayso(["link", "blocks"], { cwd: folder, input: found });
    const { out: pairs } = await runSayso(["link", "compare"], { cwd: folder, input: blocks });
    const { out: clusters } = await runSayso(["link", "cluster"], { cwd: folder, input: pairs });
    const reportsOf = (text: string): readonly string[] =>
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { readonly kind: string; readonly reports: unknown })
        .filter(({ kind }) => kind === "incident")
        .map(({ reports }) => JSON.stringify(reports));
    expect(reportsOf(clusters)).toEqual(reportsOf(linked));
  });

  test("a line that is no document is told by its number, and the others go on", async () => {
    const { out: found } = await runSayso(["extract", "--with-document"], { cwd: folder, input: lines });
    const [first = ""] = found.split("\n");
    const { out, err, code } = await runSayso(["link"], { cwd: folder, input: `{broken\n${first}\n${first}\n` });
    expect(code).toBe(1);
    expect(err).toContain("line 1: The line is not JSON. (input-not-json)");
    expect(err).toMatch(/line 3: id: .* came before \(input-invalid\)/u);
    expect(out).toContain('"kind":"incident"');
  });

  test("what was extracted without its documents is told three times, then counted, with what to do", async () => {
    const bare = `${JSON.stringify({ id: "a", statements: [], incidents: [] })}\n`;
    const { out, err, code } = await runSayso(["link"], { cwd: folder, input: bare.repeat(5) });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("line 3: the line holds no `document`: extract with `sayso extract --with-document` (input-invalid)");
    expect(err).not.toContain("line 4");
    expect(err).toContain("2 more lines: the line holds no `document`");
  });
});
