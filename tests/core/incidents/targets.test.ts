import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const targetsIn = async (text: string) => (await reportsIn(text))[0]?.targets.map((one) => one.text);

describe("what an act hit, by the words beside it", () => {
  test.each([
    ["Two clerks were killed in Sarneth on Monday when a bomb was hurled at the harbour post.", ["harbour post"]],
    ["On Monday four shells fell in a barley field near Sarneth, killing a shepherd.", ["barley field"]],
    ["Three soldiers died near Sarneth on Monday when their convoy ran over a home-made bomb.", ["convoy"]],
    ["A man stepped into a bakery in Sarneth on Monday and opened fire, killing a clerk.", ["bakery"]],
  ])("%s", async (text, targets) => {
    expect(await targetsIn(text)).toEqual(targets);
  });

  test.each([
    "Gunmen shot dead the mayor of Sarneth on Monday in front of the school.",
    "Two clerks were shot in Sarneth on Monday; one died at the hospital.",
  ])("where somebody was or died is none: %s", async (text) => {
    expect(await targetsIn(text)).toEqual([]);
  });
});
