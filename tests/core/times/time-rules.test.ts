import { describe, expect, test } from "vitest";
import { TIME_GUARDS } from "../../../src/core/detection/times/time-guards.ts";
import { lowered, readTimes } from "../../../src/core/lexicon/time-grammar.ts";
import { TIME_RULES } from "../../../src/core/lexicon/time-rules.ts";
import { toldIn } from "./reading.ts";

describe.each(TIME_RULES)("$id", (rule) => {
  const pattern = new RegExp(rule.pattern, "y");
  const readsFrom = (text: string): string | null => {
    const lower = lowered(text);
    for (const word of lower.matchAll(/[a-z]+|\d+/gu)) {
      if (/[a-z0-9]/u.test(lower[word.index - 1] ?? " ")) continue;
      pattern.lastIndex = word.index;
      const match = pattern.exec(lower);
      if (match) return match[0];
    }
    return null;
  };

  test.each(rule.examples)("reads %j", (example) => {
    expect(lowered(example).endsWith(readsFrom(example) ?? "-")).toBe(true);
    expect(readTimes(lowered(example)).length).toBeGreaterThan(0);
  });

  test.each(rule.counterExamples)("does not read %j", (counterExample) => {
    expect(readsFrom(counterExample)).toBeNull();
  });

  test("has a reason, examples and counter-examples", () => {
    expect(rule.reason.length).toBeGreaterThan(5);
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterExamples.length).toBeGreaterThan(0);
  });
});

describe.each(TIME_GUARDS)("$id", (guard) => {
  test("watches over a rule", () => {
    expect(TIME_RULES.map(({ id }) => id)).toContain(guard.rule);
  });
  test("lets the example pass and stops the counter-example", () => {
    expect(toldIn(guard.example, "2020-06-10").length).toBe(1);
    expect(toldIn(guard.counterExample, "2020-06-10")).toEqual([]);
  });
});

test("no two rules or guards share an id", () => {
  const ids = [...TIME_RULES, ...TIME_GUARDS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
