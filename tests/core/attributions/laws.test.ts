import { describe, expect, it } from "vitest";
import { detectAttributions } from "../../../src/core/detection/attributions/detect-attributions.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { read } from "./read.ts";

const WORDS = [
  "“",
  "”",
  '"',
  "''",
  "said",
  "The ministry",
  "he",
  "that",
  ",",
  ".",
  "according to",
  "quoted",
  "as saying",
  "(",
  ")",
  ":",
  "\n\n",
  "‘",
  "’",
  "claimed",
  "who",
  "by",
  "of",
  "POLICE",
  "3,000",
  "—",
  "told",
  "\u0000",
  "\ud800",
  "and",
];

/** Texts strung together from a fixed sequence of pseudo-random picks. */
function odd(seed: number): string {
  let state = seed;
  const picks: string[] = [];
  for (let count = 0; count < 60; count++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    picks.push(WORDS[state % WORDS.length] as string);
  }
  return picks.join(" ");
}

describe("laws", () => {
  it("keeps every span inside the text, and every link between spans that are there", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const text = odd(seed);
      const { spans, links } = detectAttributions(outlineOf(text), []);
      for (const { start, end, score } of spans) {
        expect(start >= 0 && start < end && end <= text.length && score > 0 && score <= 1).toBe(true);
      }
      for (const { from, to } of links) expect(spans[from] !== undefined && spans[to] !== undefined).toBe(true);
      for (const statement of read(text)) {
        for (const span of [...statement.source, ...statement.cue, ...statement.content])
          expect(span[0] < span[1] && span[1] <= text.length).toBe(true);
        for (const hand of statement.chain) if (hand.span !== null) expect(text.slice(...hand.span)).toBe(hand.text);
        expect(statement.chain.length).toBeGreaterThan(0);
      }
    }
  });

  it("reads the same text the same way", () => {
    const text = odd(7);
    expect(read(text)).toEqual(read(text));
  });

  it("gives no two statements one id", () => {
    const text = "Police said five died. Police said five died. Torrend said five died.";
    const ids = read(text).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it.each([
    ["quotation marks", "“", 1_000_000],
    ["straight marks", '" ', 1_000_000],
    ["single marks", "‘a ", 1_000_000],
    ["doubled apostrophes", "'' ", 1_000_000],
    ["backquotes", "``a ", 500_000],
    ["open brackets", "( ", 500_000],
    ["cues", "said ", 100_000],
    ["quotations", "“we are here today,” he said. ", 300_000],
    ["commas", "said, he, ", 100_000],
  ] as const)("reads %s without end in a time that grows with their number", (_name, unit, length) => {
    const started = performance.now();
    read(unit.repeat(Math.ceil(length / unit.length)));
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
