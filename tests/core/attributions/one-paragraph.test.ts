import { describe, expect, test } from "vitest";
import { withinParagraph } from "../../../src/core/extraction/attribution/one-paragraph.ts";
import type { Span } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

function keptOf(text: string, content: readonly string[], cue: string): readonly string[] {
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const attributed = { cue: [spanOf(cue)], source: [], content: content.map(spanOf), outer: [], inner: [], score: 1 };
  return withinParagraph(outlineOf(text), attributed).content.map((span) => text.slice(...span));
}

describe("what is said stands in the paragraph of its cue", () => {
  test("a headline that a content runs over is cut off", () => {
    const text = "Two freed in harbour case\n\nA court freed two men, the ministry said.";
    expect(keptOf(text, ["Two freed in harbour case\n\nA court freed two men"], "said")).toEqual(["A court freed two men"]);
  });

  test("a quotation runs over paragraphs", () => {
    const text = "“The harbour is closed,” he said.\n\n“It will stay closed.”";
    const content = ["The harbour is closed,", "It will stay closed."];
    expect(keptOf(text, content, "said")).toEqual(content);
  });

  test("where nothing is said in the cue's own paragraph, all is kept", () => {
    const text = "The harbour is closed\n\nSo the ministry said.";
    expect(keptOf(text, ["The harbour is closed"], "said")).toEqual(["The harbour is closed"]);
  });
});

test("a headline that ends in who says it says what stands before", () => {
  const text = "Norland: two freed in harbour case, court says\n\nA judge read the ruling aloud.";
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const attributed = {
    ...{ cue: [spanOf("says")], source: [spanOf("court")], content: [spanOf("A judge read the ruling aloud")] },
    ...{ outer: [], inner: [], score: 1 },
  };
  expect(withinParagraph(outlineOf(text), attributed).content.map((span) => text.slice(...span))).toEqual(["two freed in harbour case"]);
});
