import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Pieces, readVocabulary, wordPiecesOf } from "../../../src/adapters/models/encoder/word-pieces.ts";
import { referenceTokenizer } from "./reference-tokenizer.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789.,-'\"“”’()!?;:$%&/中日éßøжд"];
const PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", ...LETTERS, ...LETTERS.map((letter) => `##${letter}`)];
const WORDS = ["the", "army", "said", "kar", "##ven", "##a", "blast", "##s", "police", "##men"];
const FILE = [...PIECES, ...WORDS.filter((word) => !PIECES.includes(word))].join("\n");
const vocabulary = readVocabulary(FILE);

const reference = referenceTokenizer(vocabulary);

const written = (text: string, { starts, ends }: Pieces): readonly string[] => starts.map((start, index) => text.slice(start, ends[index]));

describe("pieces are the reference's", () => {
  test.each([
    ["plain words", "The army said: blasts, in Karvena!"],
    ["capitals and accents", "ÉTAT KARVÉNA naïve Øst"],
    ["curly marks and dashes", "“The army’s men” — said"],
    ["characters that stand alone", "中日 said中"],
    ["control characters and odd spaces", "the\u0000ar\u200dmy\u00a0said\u2003police\tmen\r\nblast"],
    ["a word of 101 letters", `the ${"a".repeat(101)} said`],
    ["a word of 100 letters", `the ${"a".repeat(100)} said`],
    ["letters that are in no piece", "the ☃ army ☃☃ said"],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(wordPiecesOf(text, vocabulary).ids).toEqual(reference.encode(text, { add_special_tokens: false }).ids);
  });

  test("of any words put together", () => {
    const word = fc.oneof(
      fc.constantFrom(...WORDS, "Karvena", "POLICEMEN", "Blasts", "“", "’s", "—", " ", "\n"),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join("");
        expect(wordPiecesOf(text, vocabulary).ids).toEqual(reference.encode(text, { add_special_tokens: false }).ids);
      }),
      { seed: 7 },
    );
  });
});

describe("pieces keep their place", () => {
  test("each piece is the letters it was cut from, accents and capitals too", () => {
    const text = "Karvéna’s POLICEMEN";
    expect(written(text, wordPiecesOf(text, vocabulary))).toEqual(["Kar", "vén", "a", "’", "s", "POLICE", "MEN"]);
  });

  test("a letter with marks that follow it is one place", () => {
    const text = "e\u0301a";
    expect(written(text, wordPiecesOf(text, vocabulary))).toEqual(["e\u0301", "a"]);
  });

  test("in any text pieces are in order, within it, and never empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const { ids, starts, ends } = wordPiecesOf(text, vocabulary);
        expect(starts).toHaveLength(ids.length);
        for (const [index, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[index] as number);
          expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : (starts[index - 1] as number));
          expect(ends[index]).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 7 },
    );
  });
});
