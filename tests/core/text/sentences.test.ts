import { describe, expect, it } from "vitest";
import { outlineOf, paragraphsOf, sentencesIn, wordsOf } from "../../../src/core/text/index.ts";

const sentences = (text: string): readonly string[] => sentencesIn(text, [0, text.length]).map((span) => text.slice(...span));

describe("sentences", () => {
  it.each([
    ["plain stops", "The bridge fell. Nobody was hurt.", ["The bridge fell.", "Nobody was hurt."]],
    ["titles and initials", "Gen. O. Tarrin met Mr. Quill. They spoke.", ["Gen. O. Tarrin met Mr. Quill.", "They spoke."]],
    ["abbreviated states in mid-sentence", "The U.S. envoy left. He was tired.", ["The U.S. envoy left.", "He was tired."]],
    ["abbreviated states at the end", "He flew to the U.S. The talks went on.", ["He flew to the U.S.", "The talks went on."]],
    ["decimals", "It rose by 3.5 percent. Then it fell.", ["It rose by 3.5 percent.", "Then it fell."]],
    ["a question inside a sentence", "“Who did it?” he asked. Nobody knew.", ["“Who did it?” he asked.", "Nobody knew."]],
    ["a quotation that ends a sentence", "He said, “Go home.” They went.", ["He said, “Go home.”", "They went."]],
    ["lower case throughout", "the bridge fell. nobody was hurt.", ["the bridge fell.", "nobody was hurt."]],
    ["no stop at the end", "The bridge fell. Nobody was", ["The bridge fell.", "Nobody was"]],
  ] as const)("%s", (_name, text, expected) => expect(sentences(text)).toEqual(expected));

  it("covers every word once, in order, and crosses no paragraph", () => {
    const text = "A title\n\nThe bridge fell. “Who did it?” he asked.\nNobody knew... But one did!";
    const outline = outlineOf(text);
    let at = 0;
    for (const [index, span] of outline.sentences.entries()) {
      expect(text.slice(at, span[0]).trim()).toBe("");
      const paragraph = outline.paragraphs[outline.paragraphOfSentence[index] as number];
      expect(paragraph !== undefined && paragraph[0] <= span[0] && span[1] <= paragraph[1]).toBe(true);
      at = span[1];
    }
    expect(text.slice(at).trim()).toBe("");
  });

  it.each([['"'], ["."], ['." '], ["?!"], ["x. "], ["a\n"], ["    "]])(
    "reads half a megabyte of %j in a time that grows with its length",
    (unit) => {
      const started = performance.now();
      outlineOf(unit.repeat(Math.ceil(500_000 / unit.length)));
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});

describe("paragraphs", () => {
  it("ends one at a blank line or a line end, and joins wrapped lines", () => {
    const text = "A title\n\nA first paragraph that runs on for more than forty letters and\ngoes on here.\nA second.";
    expect(paragraphsOf(text).map((span) => text.slice(...span))).toEqual([
      "A title",
      "A first paragraph that runs on for more than forty letters and\ngoes on here.",
      "A second.",
    ]);
  });
});

describe("words", () => {
  it("keeps inner stops, commas, hyphens and the possessive", () => {
    expect(wordsOf("The U.S. group’s north-west camp held 3,000 men.").map(({ lower }) => lower)).toEqual([
      "the",
      "u.s.",
      "group's",
      "north-west",
      "camp",
      "held",
      "3,000",
      "men",
    ]);
  });
});
