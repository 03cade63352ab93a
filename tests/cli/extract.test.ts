import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { FailedLine, ReadLine } from "./extract-schema.ts";
import { type Ran, ROOT, runSayso } from "./run-sayso.ts";

const PRESS_FILE = join(ROOT, "examples", "press-file");
const SUPPLEMENTS = ["--places", join(PRESS_FILE, "gazetteer.json"), "--actors", join(PRESS_FILE, "actors.json")];

interface Input {
  readonly id: string;
  readonly text: string;
  readonly [field: string]: unknown;
}

/** The plain texts of the invented press file as lines of the contract. */
function pressFile(): readonly Input[] {
  const folder = join(PRESS_FILE, "documents");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const facts = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as { publisher?: string; published?: string };
      return { id: name, text: readFileSync(join(folder, name), "utf8"), publisher: facts.publisher, published: facts.published };
    });
}

const jsonLines = (inputs: readonly unknown[]): string => inputs.map((one) => `${JSON.stringify(one)}\n`).join("");
const parsed = (out: string): readonly unknown[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

/** Every object and list inside a value, the value too. */
function* partsOf(value: unknown): Generator<Readonly<Record<string, unknown>> | readonly unknown[]> {
  if (typeof value !== "object" || value === null) return;
  yield value as Record<string, unknown>;
  for (const one of Object.values(value)) yield* partsOf(one);
}

const isSpan = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "number");

describe("extract as a pure filter", () => {
  const inputs = pressFile();
  let [once, twice]: [Ran, Ran] = [
    { code: -1, out: "", err: "" },
    { code: -1, out: "", err: "" },
  ];

  beforeAll(async () => {
    [once, twice] = await Promise.all([
      runSayso(["extract", ...SUPPLEMENTS], { input: jsonLines(inputs) }),
      runSayso(["extract", ...SUPPLEMENTS], { input: jsonLines(inputs) }),
    ]);
  });

  test("one line a document, in the same order, the same bytes twice, nothing else said", () => {
    expect(once).toMatchObject({ code: 0, err: "" });
    expect(parsed(once.out).map((line) => (line as ReadLine).id)).toEqual(inputs.map(({ id }) => id));
    expect(twice.out).toBe(once.out);
  });

  test("every field of the contract is there, with its type", () => {
    const lines = parsed(once.out).map((line) => ReadLine.parse(line));
    const all = {
      statements: lines.flatMap(({ statements }) => statements),
      incidents: lines.flatMap(({ incidents }) => incidents),
    };
    expect(all.statements.length).toBeGreaterThan(100);
    // The schema is only as good as what it saw: each list of the contract was filled somewhere.
    for (const field of ["perpetrators", "targets", "victims", "weapons", "counts"] as const) {
      expect(all.incidents.flatMap((report): readonly unknown[] => report[field]).length, field).toBeGreaterThan(0);
    }
    for (const field of ["speaker", "for", "on"] as const)
      expect(
        all.statements.some((one) => one[field] !== null),
        field,
      ).toBe(true);
    for (const field of ["date", "place", "killed", "injured"] as const) {
      expect(
        all.incidents.some((one) => one[field] !== null),
        field,
      ).toBe(true);
    }
    expect(lines.some(({ times }) => times.length > 0) && lines.some(({ places }) => places.length > 0)).toBe(true);
  });

  test("every span lies inside its text, and a text beside a span is the characters of that span", () => {
    for (const [index, line] of parsed(once.out).entries()) {
      const text = inputs[index]?.text ?? "";
      for (const part of partsOf(line)) {
        if (isSpan(part)) expect(part[0] >= 0 && part[0] < part[1] && part[1] <= text.length, JSON.stringify(part)).toBe(true);
        if (Array.isArray(part) || !("text" in part)) continue;
        const {
          spans,
          span,
          text: told,
        } = part as { readonly spans?: readonly unknown[]; readonly span?: unknown; readonly text: unknown };
        const at = Array.isArray(spans) ? spans[0] : span;
        if (isSpan(at)) expect(text.slice(at[0], at[1])).toBe(told);
      }
    }
  });

  test("the statements that are referred to are there", () => {
    for (const line of parsed(once.out).map((one) => ReadLine.parse(one))) {
      const ids = new Set(line.statements.map(({ id }) => id));
      const said = [...partsOf(line.incidents)].flatMap((part) => ("said" in part ? (part.said as readonly string[]) : []));
      const within = line.statements.flatMap((one) => one.within ?? []);
      expect([...said, ...within].filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});

describe("lines that are not as they should be", () => {
  const TEXT = "A bomb exploded in Velmar on Tuesday, killing three people, police said.";

  test("a failing line gives {id, error} in its place, the run goes on, and the exit code tells", async () => {
    const input = [
      `{"id":"a","text":"${TEXT}"}`,
      "{broken",
      '{"id":"c"}',
      '{"id":7,"text":"Nothing."}',
      "",
      "[]",
      `{"id":"f","text":""}`,
    ].join("\r\n");
    const { code, out, err } = await runSayso(["extract"], { input });
    const lines = parsed(out);
    expect(code).toBe(1);
    expect(err).toContain("3 lines");
    expect(lines.map((line) => (line as { id: unknown }).id)).toEqual(["a", null, "c", "7", null, "f"]);
    const failed = lines
      .filter((line) => typeof line === "object" && line !== null && "error" in line)
      .map((line) => FailedLine.parse(line));
    expect(failed.map(({ error }) => error.code)).toEqual(["input-not-json", "input-invalid", "input-invalid"]);
  });

  test("published in another form is unknown and no error; so is a fact of another kind", async () => {
    const same = { id: "x", text: TEXT };
    const odd = ["2 March 2025", "2025/03/02", "2025-13-01", 20250302, null, { year: 2025 }].map((published) => ({
      ...same,
      published,
      title: 3,
    }));
    const { code, out } = await runSayso(["extract"], { input: jsonLines([same, ...odd, { ...same, published: "2025-03-05" }]) });
    const lines = out.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(new Set(lines.slice(0, -1)).size).toBe(1);
    expect(ReadLine.parse(JSON.parse(lines[0] ?? "")).incidents[0]?.date).toBeNull();
    expect(ReadLine.parse(JSON.parse(lines.at(-1) ?? "")).incidents[0]?.date).toMatchObject({ from: "2025-03-04", basis: "relative" });
  });

  test("a line ends with a line feed alone: other separators of Unicode may stand in a string", async () => {
    const text = `${TEXT}\u2028The mayor denied it.\u2029\u0085Nobody was told.`;
    const { code, out } = await runSayso(["extract", "--with-document"], {
      input: JSON.stringify({ id: "u", text, url: "https://a.example/" }),
    });
    expect(code).toBe(0);
    expect(parsed(out)).toEqual([
      expect.objectContaining({
        id: "u",
        document: { id: "u", text, title: null, publisher: null, published: null, url: "https://a.example/" },
      }),
    ]);
  });

  test("a number as id keeps all its digits, and what a terminal would act on is escaped", async () => {
    const ids = ["12345678901234567890", "12345678901234567891", "7"];
    const input = [...ids.map((id) => `{"id":${id},"text":""}`), JSON.stringify({ id: "\u009b2J\u202e", text: "" })].join("\n");
    const { out } = await runSayso(["extract"], { input });
    expect(out).toMatch(/^[\n\u0020-\u007e]*$/u);
    expect(parsed(out).map((line) => (line as { readonly id: unknown }).id)).toEqual([...ids, "\u009b2J\u202e"]);
  });

  test("no input is no output", async () => {
    expect(await runSayso(["extract"], { input: "" })).toEqual({ code: 0, out: "", err: "" });
  });
});
