import { describe, expect, test } from "vitest";
import { detectCounts } from "../../../src/core/detection/counts/detect-counts.ts";
import { COUNT_RULES } from "../../../src/core/lexicon/count-rules.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

const foundBy = (rule: string, text: string): readonly string[] =>
  detectCounts(outlineOf(text))
    .spans.filter((span) => span.rule === rule)
    .map(({ start, end }) => text.slice(start, end));

describe.each(COUNT_RULES)("$id", (rule) => {
  test.each(rule.examples)("in %j reads %j", (sentence, counted) => {
    expect(foundBy(rule.id, sentence)).toContain(counted);
    const isName = /, \d+$/u.test(counted);
    if (!isName) expect(foundBy(rule.id, sentence.toUpperCase()), "in capitals").toContain(counted.toUpperCase());
  });
  test.each(rule.counterExamples)("reads nothing in %j", (sentence) => {
    expect(foundBy(rule.id, sentence)).toEqual([]);
  });
});
