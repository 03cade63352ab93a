import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { caseFlag } from "../../src/apps/cli/next-steps.ts";
import { lastLines } from "../../src/apps/cli/terminal/list-files.ts";
import { passageText } from "../../src/apps/cli/terminal/passage.ts";
import { rowsOf, type Screen, safe, safeJson, wrapped } from "../../src/apps/cli/terminal/screen.ts";
import { shortDate } from "../../src/apps/cli/terminal/words.ts";
import type { LedgerEntry } from "../../src/desk/ports/case-store.ts";

const plain = (width: number): Screen => ({ width, colour: "plain" });

describe("a screen", () => {
  test("never shows what a document could steer the terminal with", () => {
    expect(safe("a\u001b[2Jb\u202ec\r\nd")).toBe("a�[2Jb�c d");
    expect(safe("a\u061cb\u2028c\u200bd\u{e0041}e\u009bf")).toBe("a�b�c�d�e�f");
  });

  test("JSON holds the same value and no character that a terminal would act on", () => {
    const value = { file: "a\u009b31m\u202eb\u007f\u061c\u001b" };
    expect(safeJson(value)).toMatch(/^[\u0020-\u007e]*$/u);
    expect(JSON.parse(safeJson(value, 2))).toEqual(value);
  });

  test("rows keep the width, whatever it is; the last cell is wrapped and never cut", () => {
    const words = "Port Sael; at least seven killed; Coast Resistance Army (claimed)";
    for (const width of [40, 60, 80, 110]) {
      const [row = ""] = rowsOf(plain(width), [["e90418fe48", "bombing", "2025-02-04", words]], 2);
      expect(Math.max(...row.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      expect(row.replace(/\s+/gu, " ")).toContain(words);
    }
  });

  test("wrapped lines hang after the first", () => {
    expect(wrapped(plain(40), "one two three four five six seven eight nine ten", 2, 4)).toMatch(/^ {2}one .*\n {6}\S/u);
  });

  test("words cited are marked without colour too, with their numbers, cited ones that touch as one", () => {
    const part = (text: string, cited: "cited" | "around", start: number) =>
      ({ text, cited, written: "as-written", at: [start, start + text.length] }) as const;
    const passage = {
      parts: [part("Van ", "cited", 0), part("bomb", "cited", 4), part("\n\nin Velmar", "around", 8)],
      spans: [[0, 8]] as const,
    };
    expect(passageText(plain(80), passage, 2, [{ number: 1, span: [0, 8] }])).toBe("  *Van bomb*[1]\n  in Velmar");
  });
});

describe("words of the terminal", () => {
  test.each([
    ["2025-02-04", "2025-02-04"],
    ["2025-02-04/2025-02-04", "2025-02-04"],
    ["2024-02-01/2024-02-29", "2024-02"],
    ["2016-01-01/2016-12-31", "2016"],
    ["2025-03-10/2025-03-16", "2025-03-10/16"],
    ["2024-12-30/2025-01-05", "2024-12-30/2025-01-05"],
  ])("%s is %s", (long, short) => {
    expect(shortDate(long)).toBe(short);
  });

  test("a case is named in what to type next where it would not be found without, quoted where it must be", () => {
    expect(caseFlag({ case: process.env.SAYSO_CASE ?? "case.sayso" })).toBe("");
    expect(caseFlag({ case: "demo.sayso" })).toBe(" --case demo.sayso");
    expect(caseFlag({ case: "it's mine" })).toBe(" --case 'it'\\''s mine'");
    expect(caseFlag({ case: "a\u001b[2J" })).toBe(" --case 'a�[2J'");
  });

  test("of a file the last line of the ledger counts", () => {
    const line = (file: string, outcome: LedgerEntry["outcome"]) => ({ file, part: "", outcome }) as LedgerEntry;
    expect(lastLines([line("a", "failed"), line("b", "imported"), line("a", "imported")])).toEqual([
      line("a", "imported"),
      line("b", "imported"),
    ]);
  });
});
