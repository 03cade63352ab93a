import { afterAll, beforeAll, expect, test } from "vitest";
import { inventedArticles } from "./invented-articles.ts";
import { type Ran, runSayso } from "./run-sayso.ts";

const { folder, away } = inventedArticles();
const env: NodeJS.ProcessEnv = { SAYSO_CASE: "kervan.sayso", COLUMNS: "100", SAYSO_REVIEWER: "nk" };
const sayso = (args: readonly string[], input = ""): Promise<Ran> => runSayso(args, { cwd: folder, env, input });

interface Added {
  readonly id: string;
  readonly decided: { readonly added: { readonly finding: { readonly id: string } } };
}

let document = "";
let words = "";
beforeAll(async () => {
  await sayso(["read", "articles"]);
  document = (JSON.parse((await sayso(["list", "--json"])).out) as readonly { readonly id: string }[])[0]?.id ?? "";
  const { text } = JSON.parse((await sayso(["show", document, "--json"])).out) as { readonly text: string };
  words = text.slice(0, 20).trim();
});
afterAll(away);

test("a finding goes in on standard input, is shown as added, and comes out by the decision that is told", async () => {
  const situation = JSON.stringify({ kind: "situation", type: "forced-labour", trigger: words });
  const added = JSON.parse((await sayso(["add", document.slice(0, 10), "--json"], situation)).out) as Added;
  const { id } = added.decided.added.finding;
  const shown = await sayso(["show", id]);
  expect(shown.out).toContain("+ added by nk");
  expect(shown.out).toContain("nk added it");
  expect((await sayso(["decide", "accept", id, "--by", "ro", "--codebook", "Kervan 2.1"])).code).toBe(0);
  expect((await sayso(["show", id])).out).toContain("ro accepted (Kervan 2.1)");
  expect((await sayso(["show", id])).out).toContain("✓ accepted by ro, added by nk");
  expect((await sayso(["list", "decisions"])).out).toMatch(/added report [0-9a-f]{10} to document [0-9a-f]{10}/u);
  expect((await sayso(["decide", "withdraw", added.id])).code).toBe(0);
  expect((await sayso(["show", id])).code).not.toBe(0);
});

test("words that are not in the text, and input that is no JSON, are refused with a code", async () => {
  const odd = await sayso(["add", document], JSON.stringify({ kind: "statement", content: "words of nobody" }));
  expect([odd.code === 0, odd.err]).toEqual([false, expect.stringContaining("(decision-invalid)")]);
  const none = await sayso(["add", document], "no json");
  expect([none.code === 0, none.err]).toEqual([false, expect.stringContaining("(input-not-json)")]);
});
