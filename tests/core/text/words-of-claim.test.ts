import { expect, test } from "vitest";
import { wordsOfClaim } from "../../../src/core/text/index.ts";

test.each([
  ["that any of its men had been involved", "any of its men had been involved"],
  ["“The state doesn't trade,”", "The state doesn't trade"],
  ['"There was salt in the air, and then', "There was salt in the air, and then"],
  ['the bombing "an attack on everyone"', 'the bombing "an attack on everyone"'],
  ['"We did it," and "no more"', '"We did it," and "no more"'],
  ["that", "that"],
])("a claim is worded without what ties a content to its telling: %s", (content, words) => {
  expect(wordsOfClaim(content)).toBe(words);
});
