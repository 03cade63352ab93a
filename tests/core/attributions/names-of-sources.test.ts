import { describe, expect, it } from "vitest";
import type { DetectedSpan } from "../../../src/core/model/index.ts";
import { read } from "./read.ts";

/** How the first source of `text` is named, and by what words, where a detector took `person` for a person. */
function namedIn(text: string, person: string): readonly [string, string | undefined] {
  const spans: DetectedSpan[] = [...text.matchAll(new RegExp(person, "gu"))].map(({ index }) => ({
    start: index,
    end: index + person.length,
    label: "person",
    score: 0.9,
    rule: "test",
  }));
  const [first] = read(text, {}, [], spans);
  return [first?.named ?? "nothing found", first?.speaker?.text];
}

describe("a name that is nobody's", () => {
  it.each([
    [
      "what a commander is of",
      "A commander of the Dawn Column said the camp was empty.",
      "Dawn Column",
      "office",
      "commander of the Dawn Column",
    ],
    [
      "what somebody heads",
      "The leader of the banned Karsa League said the camp was empty.",
      "Karsa League",
      "office",
      "leader of the banned Karsa League",
    ],
    [
      "what a group calls itself",
      "A group calling itself the Amber Column said the camp was empty.",
      "Amber Column",
      "institution",
      "Amber Column",
    ],
    [
      "what a group is known as",
      "Amber Column said so. A group known as the Amber Column spoke before.",
      "Amber Column",
      "institution",
      "Amber Column",
    ],
    ["a whole name behind an article", "The Grey Lantern said the camp was empty.", "Grey Lantern", "institution", "Grey Lantern"],
    ["a word that stands for somebody", "One, a farmer from Sarn, said the camp was empty.", "One", "none", "One"],
    [
      "a body that an institute is for",
      "The Institute for Border Studies said the camp was empty.",
      "Border Studies",
      "institution",
      "Institute for Border Studies",
    ],
  ])("%s", (_, text, person, named, words) => {
    expect(namedIn(text, person)).toEqual([named, words]);
  });
});

describe("a name that is somebody's", () => {
  it.each([
    ["behind a title, of which a detector took the surname", "Judge Ana Pell said the camp was empty.", "Pell", "Ana Pell"],
    ["of whom a thing is called", "The Ana Roe case is closed. Ana Roe said the camp was empty.", "Ana Roe", "Ana Roe"],
    ["behind a short title", "Area commander Insp. Joram Takko said the camp was empty.", "Joram Takko", "Joram Takko"],
  ])("%s", (_, text, person, words) => {
    expect(namedIn(text, person)).toEqual(["person", words]);
  });
});

describe("people of whom it is told what was done to them", () => {
  it.each([
    ["The two women released last week by the militia said they were fed.", "collective"],
    ["Villagers displaced by the army said the camp was empty.", "collective"],
    ["Two people briefed on the case said the camp was empty.", "collective"],
    ["The army said the camp was empty.", "institution"],
    ["An armed group said the camp was empty.", "institution"],
  ])("%s", (text, named) => {
    expect(read(text)[0]?.named).toBe(named);
  });
});

describe("whoever is told by a post, a crowd or a poll", () => {
  it.each([
    ["a post", "The senator said that the camp was empty.", "office"],
    ["people at the head of a sentence", "Mediators in Norland and Sorland said that the camp was empty.", "collective"],
    ["a group of people", "A group of the officers said that the camp was empty.", "collective"],
    ["who asks so many", "A new Harl-Venn poll shows that the camp is empty.", "institution"],
    ["a title in text that shows no names", "norlandish president ana roe said that the camp was empty.", "person"],
    ["a post in text that shows no names", "the norlandish president said that the camp was empty.", "office"],
  ] as const)("%s", (_name, text, named) => expect(namedIn(text, "Nobody")[0]).toBe(named));
});
