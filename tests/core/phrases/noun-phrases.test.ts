import { describe, expect, test } from "vitest";
import { coordinated, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from "../../../src/core/detection/phrases/noun-phrase.ts";
import { type TaggedSentence, taggedSentence } from "../../../src/core/detection/phrases/tagged-sentence.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

const sentenceOf = (text: string): TaggedSentence => taggedSentence(outlineOf(text), 0);
const wordsOf = (sentence: TaggedSentence, phrase: NounPhrase | null): string | null =>
  phrase &&
  sentence.words
    .slice(phrase.from, phrase.to)
    .map(({ word }) => word.text)
    .join(" ");

const CASINGS = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.toLowerCase()];

describe.each([
  ["mixed", 0],
  ["upper", 1],
  ["lower", 2],
] as const)("noun phrases in %s case", (_name, casing) => {
  const cased = CASINGS[casing] as (text: string) => string;
  const at = (text: string, word: string): number => sentenceOf(cased(text)).lower.indexOf(word);

  test.each([
    ["Gunmen killed the three farmers near Odrisk.", "killed", "three farmers"],
    ["Gunmen killed a member of the council near Odrisk.", "killed", "member"],
    ["Gunmen attacked the minister's car in Velmar.", "attacked", "minister's car"],
    ["Gunmen attacked a group of villagers in Velmar.", "attacked", "group of villagers"],
  ])("after the verb: %s", (text, verb, phrase) => {
    const sentence = sentenceOf(cased(text));
    const found = wordsOf(sentence, nounPhraseAfter(sentence, at(text, verb) + 1));
    expect(found).toBe(cased(phrase));
  });

  test("the phrase before the verb loses its article", () => {
    const sentence = sentenceOf(cased("The armed men killed a guard."));
    expect(wordsOf(sentence, nounPhraseBefore(sentence, sentence.lower.indexOf("killed")))).toBe(cased("armed men"));
  });

  test("joined phrases come one by one", () => {
    const text = "Gunmen killed two policemen, a driver and a shopkeeper near Odrisk.";
    const sentence = sentenceOf(cased(text));
    const first = nounPhraseAfter(sentence, sentence.lower.indexOf("killed") + 1);
    expect(coordinated(sentence, first as NounPhrase).map((phrase) => wordsOf(sentence, phrase))).toEqual(
      ["two policemen", "driver", "shopkeeper"].map(cased),
    );
  });
});

test("a preposition begins no noun phrase", () => {
  const sentence = sentenceOf("They fired on the post.");
  expect(nounPhraseAfter(sentence, sentence.lower.indexOf("on"))).toBeNull();
});

test("a phrase stays within its sentence and its words are in order", () => {
  const sentence = sentenceOf("of of the the men men 's , and and 3,000 attack attacked by by the");
  for (let at = 0; at <= sentence.words.length; at++) {
    for (const phrase of [nounPhraseAfter(sentence, at), nounPhraseBefore(sentence, at)]) {
      if (phrase === null) continue;
      expect(phrase.from).toBeLessThan(phrase.to);
      expect(phrase.to).toBeLessThanOrEqual(sentence.words.length);
      expect(phrase.head).toBeGreaterThanOrEqual(phrase.from);
      expect(phrase.head).toBeLessThan(phrase.to);
    }
  }
});
