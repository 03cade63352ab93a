import { describe, expect, test } from "vitest";
import { isTellingOfChild, publicSuggestion } from "../../../src/core/dossier/public-names.ts";
import type { Span } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

const NAME = "Ola Brandt";
const spanIn = (text: string): Span => [text.indexOf(NAME), text.indexOf(NAME) + NAME.length];

describe("a child beside a name", () => {
  test.each([
    "The boy, Ola Brandt, was found.",
    "Ola Brandt, 7, was found.",
    "Ola Brandt (16) was found.",
    "Ola Brandt, aged 17, was found.",
    "A seven-year-old named Ola Brandt was found.",
    "A 12-year-old schoolgirl, Ola Brandt.",
    "Ola Brandt was a child then.",
    "Ola Brandt, a three-month-old, was found.",
    "Ola Brandt, an 8-month-old, was found.",
    "Police found teenager Ola Brandt.",
  ])("%s", (text) => {
    expect(isTellingOfChild(outlineOf(text), spanIn(text))).toBe(true);
  });

  test.each([
    "Ola Brandt, 48, was found.",
    "Ola Brandt, aged 18, was found.",
    "Colonel Ola Brandt said the boy was found.",
    "A boy was found. Ola Brandt said so.",
    "A 26-year-old, Ola Brandt, was found.",
    "Ola Brandt, mayor of Sarneth, spoke of 12 dead.",
    "On 5 April Ola Brandt spoke.",
  ])("none: %s", (text) => {
    expect(isTellingOfChild(outlineOf(text), spanIn(text))).toBe(false);
  });
});

describe("a name that is suggested to be public", () => {
  test.each([
    ["Police spokeswoman Ola Brandt said so.", "spokeswoman"],
    ["Ola Brandt, the governor of Sarneth, said so.", "governor"],
    ["Gen. Ola Brandt said so.", "gen"],
    ["The deputy governor left on 5 April, Major Ola Brandt said.", "major"],
    ["A cook, Ola Brandt, saw it.", null],
    ["The mayor left. Ola Brandt stayed.", null],
    ["Ola Brandt saw the mayor.", null],
  ])("%s %j", (text, suggested) => {
    expect(publicSuggestion(text, { text: NAME, span: spanIn(text) }, [])).toBe(suggested);
  });

  test("no victim", () => {
    expect(publicSuggestion("Mayor Ola Brandt was killed.", { text: NAME, span: [6, 16] }, [], [[0, 16]])).toBeNull();
  });

  test("its author", () => {
    expect(publicSuggestion("By Ola Brandt", { text: NAME, span: [3, 13] }, [NAME])).toBe("author");
  });
});
