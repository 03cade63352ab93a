import { describe, expect, it } from "vitest";
import { withWordsTold } from "../../../src/core/extraction/attribution/words-told.ts";
import type { Span } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { cut, read } from "./read.ts";

const first = (text: string) => read(text)[0];
const chain = (text: string): readonly string[] =>
  (first(text)?.chain ?? []).map(({ role, text: name }) => (name === "" ? role : `${role} ${name}`));

describe("papers, and who had them in hand", () => {
  it.each([
    [
      "According to a memo seen by the Kestrel News Service, the fort was short of men.",
      ["relay Kestrel News Service", "document a memo seen by the Kestrel News Service", "gap"],
    ],
    [
      "According to the letter, signed by deputy minister Olan Prewitt, the fort was short of men.",
      ["document the letter, signed by deputy minister Olan Prewitt", "speaker Olan Prewitt"],
    ],
    [
      "A leaked cable, published by the website Open File News, quotes a clerk as telling diplomats that the fort was empty.",
      ["relay website Open File News", "document leaked cable", "speaker clerk"],
    ],
    [
      "Satellite images reviewed by the Halvan Rights Group showed that the fort was empty.",
      ["relay Halvan Rights Group", "document Satellite images reviewed by the Halvan Rights Group", "gap"],
    ],
    ["Witnesses interviewed by Reed Watch said that the fort was empty.", ["relay Reed Watch", "speaker Witnesses"]],
    [
      "Radio Dren, citing what it described as a military source, said that the fort was empty.",
      ["relay Radio Dren", "speaker military source"],
    ],
  ] as const)("%s", (text, expected) => expect(chain(text)).toEqual(expected));

  it("what was told of how a paper came out is none of its words", () => {
    const text = "According to the indictment, unsealed on Thursday, he bought the van.";
    expect(cut(text, first(text)?.content ?? [])).toEqual(["he bought the van"]);
  });

  it("what was confirmed to an outlet passed through it", () => {
    const text = "The mayor confirmed the order to the Morning Ledger.";
    expect(cut(text, first(text)?.content ?? [])).toEqual(["the order"]);
    expect(chain(text)).toEqual(["relay Morning Ledger", "speaker mayor"]);
    expect(first("The mayor denied access to the Long Road.")?.chain).toHaveLength(1);
  });

  it("an embassy is no cable from it", () => {
    const text = "A cable from the embassy in Dren said that the fort was empty. The embassy denied that it was real.";
    expect(read(text).at(-1)?.speaker?.text).toBe("embassy");
  });

  it("what another of the same sentence wrote in is his", () => {
    const text = "The army blamed the Grey Front, but its chairman wrote on his Facebook page that nobody was there.";
    expect(first(text)?.medium).toBeNull();
  });
});

describe("before a court, and what is called a tale", () => {
  it.each([
    ["Hollis pleaded not guilty to all charges.", "denies", "statement"],
    ["Hollis pleaded guilty to two charges.", "asserts", "statement"],
    ["The envoy called the claim pure theatre.", "denies", "statement"],
    ["The mission called the letter a fairy tale.", "denies", "statement"],
    ["The mission called the letter a warning.", "asserts", "statement"],
  ] as const)("%s", (text, polarity, act) => {
    expect([first(text)?.polarity, first(text)?.act]).toEqual([polarity, act]);
  });
});

describe("how somebody speaks", () => {
  const told = (text: string, cue: string, content: string): number => {
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
    const one = { source: [], cue: [at(cue)], content: [at(content)], outer: [], inner: [], score: 1 };
    return withWordsTold(outlineOf(text), [one]).length;
  };
  it.each([
    ["A trader, who did not want his name in print, spoke.", "did not want", "his name in print"],
    ["A doctor, asking that he be called only by his first name, spoke.", "asking", "that he be called only by his first name"],
    ["Officials reached for comment referred questions to the police.", "reached for", "comment"],
  ])("is nothing said: %s", (text, cue, content) => expect(told(text, cue, content)).toBe(0));
  it("a wish is one", () => expect(told("A trader did not want his son there.", "did not want", "his son there")).toBe(1));
});

describe("outlets that were rung, asked or leaked to", () => {
  it.each([
    [
      "A man who identified himself as a spokesman for the Salt Brigade called the Dren Observer on Sunday and said that the bus was empty.",
      ["relay Dren Observer", "speaker man"],
    ],
    [
      "According to the Morning Ledger, which cited a diplomat briefed on the talks, the two sides have agreed on a list.",
      ["relay Morning Ledger", "speaker diplomat briefed on the talks"],
    ],
    ["Asked by the Dren Observer to explain it, the mayor said that the count was wrong.", ["relay Dren Observer", "speaker mayor"]],
    ["A second diplomat, quoted by the same paper, said that there was no list.", ["relay same paper", "speaker second diplomat"]],
    [
      "The board's minutes, leaked to the Kulm Gazette, said that a crack was seen.",
      ["relay Kulm Gazette", "document The board's minutes, leaked to the Kulm Gazette", "speaker board"],
    ],
    ["A statement bearing the group's seal said that the bus was theirs.", ["document A statement bearing the group's seal", "gap"]],
  ] as const)("%s", (text, expected) => {
    const last = read(text).at(-1);
    expect((last?.chain ?? []).map(({ role, text: name }) => (name === "" ? role : `${role} ${name}`))).toEqual(expected);
  });
});
