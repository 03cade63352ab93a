import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MEASURED } from "../../../src/core/dossier/measured-figures.ts";

const QUALITY = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "reference", "quality.md"), "utf8");

/** The row of a figure below the heading of its set. */
function rowOf(set: string, figure: string): string | undefined {
  const section = QUALITY.split(/^## /mu).find((one) => one.startsWith(`${set}\n`));
  return section?.split("\n").find((line) => line.startsWith(`| ${figure} |`));
}

test.each(MEASURED)("$set: $figure is what quality.md has", ({ set, figure, value, low, high, n }) => {
  expect(rowOf(set, figure)).toContain(`| ${figure} | ${value.toFixed(1)} | ${low.toFixed(1)}–${high.toFixed(1)} | ${n} |`);
});

test("what the rules alone reach is the floor of attribution", () => {
  for (const { set, figure, rulesAlone } of MEASURED)
    if (rulesAlone !== null) expect(rowOf(set, figure)).toContain(`| ${rulesAlone.toFixed(1)} |`);
});
