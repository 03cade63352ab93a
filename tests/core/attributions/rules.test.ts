import { describe, expect, it } from "vitest";
import { detectAttributions } from "../../../src/core/detection/attributions/detect-attributions.ts";
import { ATTRIBUTION_RULES } from "../../../src/core/detection/attributions/rules.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

interface Shown {
  readonly way: string;
  readonly source: string;
  readonly content: readonly string[];
}

function found(text: string): readonly Shown[] {
  const { spans, links } = detectAttributions(outlineOf(text), []);
  const linked = (to: number, label: string): readonly string[] =>
    links.filter((link) => link.to === to && link.label === label).map(({ from }) => text.slice(spans[from]?.start, spans[from]?.end));
  return spans.flatMap((span, index) => {
    if (span.label !== "cue") return [];
    const rule = span.rule ?? "";
    return [
      { way: rule.slice(rule.indexOf(" ") + 1), source: linked(index, "source-of").join(" | "), content: linked(index, "content-of") },
    ];
  });
}

describe("every way of attributing", () => {
  it.each(ATTRIBUTION_RULES.map((rule) => [rule.id, rule] as const))("%s finds its example", (id, { example }) => {
    expect(found(example.text)).toContainEqual({ way: id, source: example.source, content: example.content });
  });
  it.each(ATTRIBUTION_RULES.map((rule) => [rule.id, rule] as const))("%s leaves its counter-example alone", (id, { counterExample }) => {
    expect(found(counterExample).filter(({ way }) => way === id)).toEqual([]);
  });
  it("has an id and a reason of its own", () => {
    expect(new Set(ATTRIBUTION_RULES.map(({ id }) => id)).size).toBe(ATTRIBUTION_RULES.length);
    expect(ATTRIBUTION_RULES.every(({ reason }) => reason.length > 20)).toBe(true);
  });
});
