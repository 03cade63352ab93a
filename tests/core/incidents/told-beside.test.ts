import { expect, test } from "vitest";
import { isToldBeside } from "../../../src/core/extraction/incidents/told-beside.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ["Rebels kidnapped nine miners and killed a guard.", "miners", "guard", true],
  ["Men shot and killed a radio broadcaster and wounded his wife.", "radio broadcaster", "wife", true],
  ["A bomb killed two guards and two other guards.", "guards", "other guards", false],
  ["Gunmen shot a clerk, the director of the port.", "clerk", "director", false],
  ["Gunmen shot a clerk. A driver and a guard fled.", "clerk", "guard", false],
] as const)("%s: %s and %s are two: %s", (text, one, other, two) => {
  for (const told of [text, text.toUpperCase()]) {
    const words = (part: string) => (told === text ? part : part.toUpperCase());
    expect(isToldBeside(outlineOf(told), at(told, words(one)), at(told, words(other)))).toBe(two);
  }
});
