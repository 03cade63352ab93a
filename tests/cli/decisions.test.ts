import { afterAll, beforeAll, expect, test } from "vitest";
import { inventedArticles } from "./invented-articles.ts";
import { type Ran, runSayso } from "./run-sayso.ts";

const { folder, away } = inventedArticles();
const env: NodeJS.ProcessEnv = { SAYSO_CASE: "kervan.sayso", COLUMNS: "100" };
const sayso = (...args: readonly string[]): Promise<Ran> => runSayso(args, { cwd: folder, env });

interface Row {
  readonly id: string;
  readonly document: string;
  readonly publisher: string | null;
  readonly standing: { readonly state: string; readonly by: string | null };
}
interface Made {
  readonly id: string;
  readonly reviewer: string;
  readonly decided: { readonly verdict: string };
}

async function json<Value>(...args: readonly string[]): Promise<Value> {
  const { out } = await sayso(...args, "--json");
  return JSON.parse(out) as Value;
}

let reports: readonly Row[] = [];
let documents: readonly Row[] = [];
beforeAll(async () => {
  await sayso("read", "articles");
  [documents, reports] = await Promise.all([json<readonly Row[]>("list"), json<readonly Row[]>("list", "reports")]);
});
afterAll(away);

test("a report is accepted, edited, withdrawn: each stands in the log and beside the machine's values", async () => {
  const id = reports[0]?.id ?? "";
  const accepted = await sayso("decide", "accept", id, "--by", "nk", "--why", "the paper's archive");
  expect(accepted.out).toMatch(
    /^Decided: accepted report [0-9a-f]{10}\.\nTo take it back: sayso decide withdraw [0-9a-f-]{36} --by nk\n$/u,
  );
  const edit = await json<Made>("decide", "edit", id, "--by", "nk", "--field", "killed", "--value", '{"min":9,"max":9}', "--why", "a list");
  expect(edit).toMatchObject({ reviewer: "nk", why: "a list", decided: { verdict: "edit", field: "killed", value: { min: 9, max: 9 } } });
  const shown = await sayso("show", id);
  expect(shown.out).toContain("✎ edited by nk: a list");
  expect(shown.out).toContain("✎ 9  by nk: a list");
  expect(shown.out).toContain("nk accepted: the paper's archive");
  expect((await sayso("decide", "withdraw", edit.id, "--by", "other")).code).toBe(0);
  const after = await sayso("show", id);
  expect(after.out).toContain("✓ accepted by nk");
  expect(after.out).toContain("(withdrawn)");
  expect(after.out).not.toContain("✎ 9");
  const [listed, rows] = await Promise.all([sayso("list", "decisions"), json<readonly Made[]>("list", "decisions")]);
  expect(listed.out).toMatch(/nk {2}withdrawn\n {2}edited killed to “9”/u);
  expect(rows.map(({ decided }) => decided.verdict)).toEqual(["accept", "edit", "withdraw"]);
});

test("two reports are judged; a statement is rejected; lists mark who looked", async () => {
  const [a, b] = [...new Set(reports.map(({ id }) => id))];
  const judged: Made[] = [];
  for (const verdict of ["unsure", "not-same", "same"]) judged.push(await json<Made>("decide", verdict, a ?? "", b ?? "", "--by", "nk"));
  expect(judged.map(({ decided }) => decided.verdict)).toEqual(["unsure", "not-same", "same"]);
  expect((await sayso("show", a ?? "")).out).toContain(`nk: the same as ${b?.slice(0, 10)}`);
  const [statement] = await json<readonly Row[]>("list", "statements");
  await sayso("decide", "reject", statement?.id ?? "", "--by", "nk");
  expect((await json<readonly Row[]>("list", "statements"))[0]?.standing).toMatchObject({ state: "rejected", by: "nk" });
  expect((await sayso("list", "statements")).out).toMatch(/✗ .*[\s\S]*\? machine, not reviewed {3}✗ rejected/u);
});

test("a document is removed and comes back; destroyed, only its tombstone is left", async () => {
  const id = documents.find(({ publisher }) => publisher === "Ommet Radio")?.id ?? "";
  const removed = await json<Made>("remove", id.slice(0, 10), "--by", "nk", "--why", "not ours");
  expect((await json<readonly Row[]>("list")).map((row) => row.id)).not.toContain(id);
  expect((await sayso("show", id)).out).toContain("removed: shown and counted nowhere else");
  await sayso("decide", "withdraw", removed.id, "--by", "nk");
  expect((await json<readonly Row[]>("list")).map((row) => row.id)).toContain(id);
  const purged = await sayso("purge", id, "--by", "nk", "--why", "consent withdrawn", "--yes");
  expect(purged.out).toContain("Only the tombstone of");
  const [gone, again, found] = await Promise.all([
    sayso("show", id),
    json<{ destroyedEarlier: number }>("read", "articles"),
    sayso("find", "resident"),
  ]);
  expect(gone).toMatchObject({ code: 1, out: "", err: expect.stringContaining("(document-destroyed)") });
  expect(again.destroyedEarlier).toBe(1);
  expect(found.out).toMatch(/^No document/u);
});

test("again reads anew and keeps decisions; doctor finds the case sound; sealed, it takes the passphrase", async () => {
  expect((await sayso("again")).out).toMatch(/^Nothing to do/u);
  expect(await json("again", "--all")).toMatchObject({ read: 3, failed: 0, ended: "done" });
  expect((await json<readonly Row[]>("list", "reports")).some(({ standing }) => standing.state === "accepted")).toBe(true);
  expect(await json("doctor")).toEqual({ sound: true, seal: "open", findings: [] });
  const passphrase = "four plain grey words";
  const sealed = await runSayso(["seal"], { cwd: folder, env: { ...env, SAYSO_NEW_PASSPHRASE: passphrase } });
  expect(sealed.out).toMatch(/^Sealed\./u);
  const withIt = (given: string): Promise<Ran> => runSayso(["doctor"], { cwd: folder, env: { ...env, SAYSO_PASSPHRASE: given } });
  const [locked, wrong, right] = await Promise.all([sayso("show"), withIt("another one"), withIt(passphrase)]);
  expect(locked).toMatchObject({ code: 77, out: "", err: expect.stringContaining("(case-locked)") });
  expect(wrong).toMatchObject({ code: 77, err: expect.stringContaining("(passphrase-wrong)") });
  expect(right.out).toContain("The case is sound.\nIt is sealed.");
});
