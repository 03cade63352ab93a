import { describe, expect, it } from "vitest";
import { outlineOf, quotationsIn } from "../../../src/core/text/index.ts";

const inner = (text: string): readonly string[] => quotationsIn(text, [0, text.length]).map((quotation) => text.slice(...quotation.inner));

describe("quotations", () => {
  it.each([
    ["curly marks", "He said, “We are here,” and left.", ["We are here,"]],
    ["straight marks", 'He said, "We are here," and left.', ["We are here,"]],
    ["curly opened, straight closed", 'He said, “We are here," and left.', ["We are here,"]],
    ["single curly marks round an apostrophe", "He said, ‘We don’t know,’ and left.", ["We don’t know,"]],
    ["single straight marks round an apostrophe", "He said, 'We don't know,' and left.", ["We don't know,"]],
    ["two apostrophes each side", "He said, ''We are here,'' and left.", ["We are here,"]],
    ["backquotes", "He said, ``We are here,'' and left.", ["We are here,"]],
    ["angle marks", "He said «We are here» and left.", ["We are here"]],
    ["low marks", "He said „We are here“ and left.", ["We are here"]],
    ["a quotation in a quotation", "“He told us ‘go home’ twice,” she said.", ["He told us ‘go home’ twice,"]],
    ["apostrophes alone", "The rebels’ camp wasn’t far from the states' border.", []],
    ["a mark for feet and inches", 'The wall is 6" thick.', []],
    ["nothing between the marks", "He said “” and left.", []],
  ] as const)("%s", (_name, text, expected) => expect(inner(text)).toEqual(expected));

  it("leaves a quotation open at the end of its paragraph", () => {
    const text = "“We heard it first.\n\n“Then nothing.”";
    expect(outlineOf(text).quotations.map(({ inner: span, end }) => [text.slice(...span), end])).toEqual([
      ["We heard it first.", "open"],
      ["Then nothing.", "closed"],
    ]);
  });

  it("takes a single mark that nothing closes for an apostrophe", () => {
    expect(inner("Come ‘round before dark.")).toEqual([]);
  });
});
