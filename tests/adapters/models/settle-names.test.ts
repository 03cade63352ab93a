import { describe, expect, test } from "vitest";
import { TAG_FAMILIES } from "../../../src/adapters/models/encoder/encoder.ts";
import type { ReadText } from "../../../src/adapters/models/encoder/read-windows.ts";
import { settleNames } from "../../../src/adapters/models/encoder/settle-names.ts";
import type { DetectedSpan } from "../../../src/core/model/index.ts";

const TEXT = "Mara Vell of Odrisk met the Salt Column";
const COLUMNS = TAG_FAMILIES.length * 3;

/** What an encoder read: words of `TEXT`, and which of them it takes for names of what. */
function readAs(names: readonly (readonly [string, "person" | "organisation" | "place"])[]): ReadText {
  const words = [...TEXT.matchAll(/\S+/gu)].map(({ index, 0: word }, at) => ({
    first: at,
    after: at + 1,
    start: index,
    end: index + word.length,
  }));
  const tags = new Float64Array(words.length * COLUMNS);
  for (let at = 0; at < tags.length; at += 3) tags[at] = 1;
  for (const [name, kind] of names) {
    const start = TEXT.indexOf(name);
    for (const [at, word] of words.entries()) {
      if (word.start < start || word.end > start + name.length) continue;
      const from = at * COLUMNS + 3 * TAG_FAMILIES.indexOf(kind);
      tags[from] = 0;
      tags[from + (word.start === start ? 1 : 2)] = 1;
    }
  }
  return { words, tags, cues: [], values: new Float32Array() };
}

const found = (words: string, label: DetectedSpan["label"]): DetectedSpan => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  label,
  score: 0.8,
});

/** Names left after both have spoken, as label and words. */
function settled(rules: readonly DetectedSpan[], read: ReadText): readonly string[] {
  const { kept, added } = settleNames(rules, read, ([start, end]) => /\p{Lu}/u.test(TEXT.slice(start, end)));
  return [...kept, ...added].map(({ label, start, end }) => `${label}: ${TEXT.slice(start, end)}`);
}

describe("names from rules and encoder", () => {
  test("a person that only the encoder reads is one", () => {
    expect(settled([], readAs([["Mara Vell", "person"]]))).toEqual(["person: Mara Vell"]);
  });

  test("a word without a capital is no name", () => {
    expect(settled([], readAs([["met", "person"]]))).toEqual([]);
  });

  test("the longer name of a person stands", () => {
    expect(settled([found("Vell", "person")], readAs([["Mara Vell", "person"]]))).toEqual(["person: Mara Vell"]);
    expect(settled([found("Mara Vell", "person")], readAs([["Vell", "person"]]))).toEqual(["person: Mara Vell"]);
  });

  test("a place or body that the rules looked up is no person, whatever the encoder reads", () => {
    expect(settled([found("Odrisk", "place")], readAs([["Odrisk", "person"]]))).toEqual(["place: Odrisk"]);
    expect(settled([found("Salt Column", "organisation")], readAs([["Salt", "person"]]))).toEqual(["organisation: Salt Column"]);
  });

  test("a place within the name of a person hides no person", () => {
    expect(settled([found("Mara", "place")], readAs([["Mara Vell", "person"]]))).toEqual(["place: Mara", "person: Mara Vell"]);
  });

  test("what the encoder surely reads as a body is no person of the rules'", () => {
    expect(settled([found("Salt Column", "person")], readAs([["Salt Column", "organisation"]]))).toEqual([]);
  });
});
