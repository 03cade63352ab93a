import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sourcesText } from "../../src/apps/cli/terminal/show-sources.ts";
import type { Heard, SourceHeard, SourcesHeard } from "../../src/core/model/sources-heard.ts";
import { inventedArticles } from "./invented-articles.ts";
import { type Ran, runSayso } from "./run-sayso.ts";

const { folder, away } = inventedArticles();
const env = { SAYSO_CASE: "kervan.sayso", COLUMNS: "100" };
const sayso = (...args: readonly string[]): Promise<Ran> => runSayso(args, { cwd: folder, env });

beforeAll(async () => {
  await sayso("read", "articles", "--places", "villages.json");
});
afterAll(away);

describe("show --sources", () => {
  test("says who is heard, in how many documents, what for, through whom, and that no person has looked", async () => {
    const { out, code, err } = await sayso("show", "--sources");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^\d+ sources heard in \d+ statements\nMachine, not reviewed/u);
    expect(out).toMatch(
      /governor {2}office, by its word alone {2}2 statements in 2 documents\n {2}told {7}denies 2\n {2}through {4}directly 2/u,
    );
    expect(out).toMatch(/Grey Hand Front {2}institution .*\n {2}told {7}claims of responsibility 2/u);
    expect(out).toMatch(/Private persons {2}\d+ statements? in \d+ documents?\n {2}.*a resident/u);
    expect(out).toContain("sayso show --sources --full");
  });

  test("ids of reports and statements are those that other lists show; --full tells some words of each", async () => {
    const [heard, reports, statements] = await Promise.all(
      [
        ["show", "--sources", "--full"],
        ["list", "reports"],
        ["list", "statements"],
      ].map(async (args) => JSON.parse((await sayso(...args, "--json")).out)),
    );
    const { sources } = heard as SourcesHeard;
    const known = new Set([...reports, ...statements].map(({ id }: { readonly id: string }) => id));
    const ids = sources.flatMap((one) => [...Object.values(one.reports).flat(), ...one.examples.map(({ statement }) => statement)]);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(sources.every(({ examples }) => examples.every(({ passage }) => passage !== null))).toBe(true);
    expect((await sayso("show", "--sources", "--full")).out).toMatch(/ {2}[0-9a-f]{10} that the town had been warned/u);
  });

  test("a rejected statement is gone from it", async () => {
    const heard = JSON.parse((await sayso("show", "--sources", "--json")).out) as SourcesHeard;
    const governor = heard.sources.find(({ name }) => name === "governor");
    await sayso("decide", "reject", governor?.examples[0]?.statement ?? "", "--by", "nk");
    expect((await sayso("show", "--sources")).out).not.toContain("governor");
  });

  test("with an id, or --full alone, it is not understood; an empty case says what to do", async () => {
    for (const args of [
      ["show", "abcd", "--sources"],
      ["show", "--full"],
    ])
      expect((await sayso(...args)).code).toBe(64);
    await sayso("read", "bad/noise.dat", "--case", "empty.sayso");
    const { out, code } = await sayso("show", "--sources", "--case", "empty.sayso");
    expect(code).toBe(0);
    expect(out).toContain("Nobody is heard in this case: it holds no documents.");
    expect(out).toContain("sayso read FOLDER --case empty.sayso");
  });
});

const HEARD: Heard = {
  statements: 1,
  documents: 1,
  reviewed: 0,
  publishers: [{ name: null, documents: 1 }],
  directly: 0,
  through: [],
  told: [{ polarity: "denies", act: "claim-of-responsibility", statements: 1 }],
  reports: { for: [], against: [], neither: [] },
  examples: [],
};
const sourceOf = (name: string): SourceHeard => ({ ...HEARD, name, kind: "institution", namedBy: "name", actor: null });
const screenOf = (names: readonly string[], show: "first" | "all" = "first", width = 80): string =>
  sourcesText(
    { width, colour: "plain" },
    { sources: names.map(sourceOf), nobodyShown: HEARD, privatePersons: { statements: 0, documents: 0, words: [] } },
    show,
  );

describe("the screen of sources", () => {
  test("is cut after twenty, and says how many more there are", () => {
    const names = Array.from({ length: 23 }, (_, index) => `Ministry ${index + 100}`);
    expect(screenOf(names)).toContain("and 3 more");
    expect(screenOf(names)).not.toContain("Ministry 120");
    expect(screenOf(names, "all")).toContain("Ministry 122");
  });

  test("keeps the width and shows nothing that a document could steer the terminal with", () => {
    const through = [{ name: `Long ${"Harbour ".repeat(20)}\u001b[2J`, role: "relay", statements: 3 }] as const;
    const screen = sourcesText(
      { width: 60, colour: "plain" },
      {
        sources: [{ ...sourceOf("Mini\u202estry\u001b[2J"), through, publishers: [{ name: "a\u009bb", documents: 1 }] }],
        nobodyShown: HEARD,
        privatePersons: { statements: 1, documents: 1, words: ["a resident"] },
      },
      "first",
    );
    expect(screen).not.toMatch(/[\u001b\u202e\u009b]/u);
    expect(Math.max(...screen.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
    expect(screen).toContain("denies: claims of responsibility 1");
  });
});
