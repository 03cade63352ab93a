import { expect, test } from "vitest";
import { anyReader } from "../../src/adapters/readers/any-reader.ts";
import { parseSidecar } from "../../src/adapters/readers/sidecars/parse-sidecar.ts";
import type { ReadResult } from "../../src/desk/ports/document-reader.ts";
import { type MalformedInput, malformedInputs } from "./malformed-inputs.ts";

/** Far above what any input takes, on a machine that does much else at once. */
const LONGEST_MS = 5000;

const inputs = malformedInputs();

async function resultsOf(input: MalformedInput): Promise<readonly ReadResult[]> {
  const sidecar = input.sidecar === undefined ? null : parseSidecar(input.sidecar);
  const results: ReadResult[] = [];
  const given = sidecar?.outcome === "sidecar" ? sidecar.sidecar : null;
  for await (const result of anyReader().read({ name: input.name, bytes: input.bytes }, given)) results.push(result);
  return results;
}

function factsOf(result: ReadResult): readonly (string | null)[] {
  if (result.outcome === "failed") return [result.message];
  const { title, publisher, byline, published, url, agency, text } = result.document;
  return [title.value, publisher.value, byline.value, published.value, url.value, agency.value, text];
}

test("there are more than 200 malformed inputs, each with a name of its own that any system takes", () => {
  const names = inputs.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(200);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Za-z0-9.-]+$/.test(name))).toEqual([]);
});

test("every malformed input is accounted for, in bounded time, and leaves only well-formed plain lines", { timeout: 180_000 }, async () => {
  const wrong: string[] = [];
  for (const input of inputs) {
    const start = performance.now();
    const results = await resultsOf(input);
    const took = performance.now() - start;
    if (took > LONGEST_MS) wrong.push(`${input.name}: ${Math.round(took)} ms`);
    if (results.length === 0) wrong.push(`${input.name}: no result`);
    for (const result of results) {
      if (result.outcome === "failed" && result.code === "internal") wrong.push(`${input.name}: ${result.message}`);
      for (const fact of factsOf(result)) {
        if (fact !== null && (!fact.isWellFormed() || /[\0-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/.test(fact)))
          wrong.push(`${input.name}: characters`);
      }
      if (result.outcome === "document" && /^(?!https?:)/i.test(result.document.url.value ?? "https:")) wrong.push(`${input.name}: url`);
    }
  }
  expect(wrong).toEqual([]);
});

test("what a page hides never comes into its text", async () => {
  for (const input of inputs.filter(({ name }) => /^(?:style-text|template|comment-never|script-never|page-in-svg)/.test(name))) {
    for (const result of await resultsOf(input)) expect(factsOf(result).join("\n")).not.toMatch(/hidden|saysoRan/);
  }
});
