import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

/** Who is named as having done what a text is about, each with the footing. */
const named = async (text: string): Promise<readonly string[]> =>
  ((await reportsIn(text)).find(({ mention }) => mention === "main")?.perpetrators ?? []).map((one) => `${one.text}: ${one.basis}`);

describe("a state that says its own forces did it claims it", () => {
  test.each([
    ["Turkish president Otto Varn says that the military has attacked a depot near Sarneth.", "military: claimed"],
    ["Otto Varn, the Turkish president, says that Turkish forces have attacked a depot near Sarneth.", "Turkish forces: claimed"],
    ["Israeli prime minister Otto Varn says that Israel has struck bridges near Sarneth.", "Israel: claimed"],
    [
      "Turkey's defence ministry confirms that Turkish warplanes hit a mill near Sarneth, killing two clerks.",
      "Turkish warplanes: claimed",
    ],
    ["Turkey's Security Service announces that Turkish forces have attacked an oil depot in Sarneth.", "Turkish forces: claimed"],
    ["The U.S. Africa Command confirms that the U.S. military has attacked a camp near Sarneth.", "U.S. military: claimed"],
    ["The IDF says that the Air Force has targeted two commanders near Sarneth, killing two clerks.", "Air Force: claimed"],
    ["The Israeli military and Shin Bet say that Israel has killed a commander in Sarneth.", "Israel: claimed"],
  ])("%s", async (text, who) => {
    expect(await named(text)).toEqual([who]);
  });

  test.each([
    ["Turkey's foreign minister says that Syrian forces have attacked a mill near Sarneth.", "Syrian forces: accused-by-authorities"],
    ["Turkish police say that the army has attacked a mill near Sarneth.", "army: accused-by-authorities"],
    ["The Turkish defence ministry says that the River Column has attacked a mill near Sarneth.", "River Column: accused-by-authorities"],
    [
      "Former Turkish president Otto Varn says that Turkish forces have attacked a mill near Sarneth.",
      "Turkish forces: accused-by-authorities",
    ],
    ["The Turkish rights union says that Turkish forces have attacked a mill near Sarneth.", "Turkish forces: accused"],
  ])("of another's, or told by others than who speaks for it, it is an accusation: %s", async (text, who) => {
    expect(await named(text)).toEqual([who]);
  });
});

describe("whoever says what was meant to be hit did it", () => {
  test("of strikes that were put down to it before", async () => {
    const text = "Turkish airstrikes kill two clerks in Sarneth, while Turkey says the airstrikes targeted Column men.";
    expect(await named(text)).toEqual(["Turkey: claimed"]);
  });

  test("and not of another's", async () => {
    const text = "Turkish airstrikes kill two clerks in Sarneth, while Syria says the airstrikes targeted its base.";
    expect(await named(text)).not.toContain("Syria: claimed");
  });
});
