import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftOf, findingOf, wantingIn, withWords } from "../../src/web/desk/adding/finding-form.ts";
import { cursorOf, spanOfCursor, stepOf, stepped, wordsOfText } from "../../src/web/desk/text/word-steps.ts";
import { AddedFindingRequest } from "../../src/wire/added-finding.ts";

const TEXT = "Ferry halted. Ina's crew left at 10.30. Nobody said why.";
const words = wordsOfText(TEXT);
const lines = [
  [0, 13],
  [14, 39],
  [40, 56],
] as const;

/** The words selected after these keys; capitals are held with Shift. */
function after(...keys: readonly string[]): string {
  let cursor = { from: 0, at: 0 };
  for (const key of keys) {
    const step = stepOf(key.replace("+", ""), key.endsWith("+"));
    if (step) cursor = stepped(words, lines, cursor, step);
  }
  return TEXT.slice(...(spanOfCursor(words, cursor) ?? [0, 0]));
}

describe("words selected by keys", () => {
  test.each([
    [["ArrowRight"], "halted"],
    [["ArrowRight", "ArrowRight"], "Ina's"],
    [["ArrowDown", "ArrowRight+"], "Ina's crew"],
    [["ArrowDown", "End+"], "Ina's crew left at 10.30"],
    [["ArrowDown", "ArrowDown", "ArrowDown"], "Nobody"],
    [["ArrowDown", "ArrowRight", "ArrowLeft+", "ArrowLeft+"], "halted. Ina's crew"],
    [["ArrowDown", "ArrowRight", "Home"], "Ina's"],
    [["ArrowLeft"], "Ferry"],
  ])("%j selects %j", (keys, selected) => {
    expect(after(...keys)).toBe(selected);
  });

  test("from any selection by hand they go on by whole words, and never leave the text (law)", () => {
    const key = fc.constantFrom("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End");
    const span = fc
      .tuple(fc.nat(TEXT.length - 1), fc.nat(TEXT.length - 1))
      .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b) + 1]);
    fc.assert(
      fc.property(span, fc.array(fc.tuple(key, fc.boolean())), (start, keys) => {
        let cursor = cursorOf(words, start);
        for (const [name, held] of keys) cursor = stepped(words, lines, cursor, stepOf(name, held) as never);
        const [from, to] = spanOfCursor(words, cursor) ?? [-1, -1];
        expect(words.some((word) => word[0] === from) && words.some((word) => word[1] === to)).toBe(true);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("a finding put together in the desk", () => {
  test("has the form that the API takes, whatever was filled in", () => {
    const field = { field: "content", holds: "several" } as const;
    const statement = withWords(withWords(draftOf("statement", [0, 5]), field, [14, 19]), field, [14, 19]);
    expect(statement.spans.content).toEqual([
      [0, 5],
      [14, 19],
    ]);
    expect(AddedFindingRequest.safeParse(findingOf(statement)).success).toBe(true);
    const empty = draftOf("report", [0, 5]);
    expect(wantingIn(empty)).not.toBeNull();
    const chosen = { ...empty, choices: { type: "expulsion", kind: "situation" }, values: { date: "2031" } };
    const dated = withWords(
      withWords(chosen, { field: "date", holds: "one", valued: "day" }, [33, 38]),
      { field: "perpetrators", holds: "several" },
      [14, 19],
    );
    expect(wantingIn(dated)).toBeNull();
    expect(AddedFindingRequest.parse(findingOf(dated))).toMatchObject({
      kind: "situation",
      type: "expulsion",
      trigger: [0, 5],
      date: { words: [33, 38], value: "2031" },
      perpetrators: [{ words: [14, 19], basis: "reported" }],
    });
  });
});
