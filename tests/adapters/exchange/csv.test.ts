import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "../../../src/adapters/exchange/csv.ts";

const table = (...cells: readonly (string | number | null)[]) => ({ columns: cells.map((_, index) => `c${index}`), rows: [cells] });
const line = (...cells: readonly (string | number | null)[]): string =>
  csvOf(table(...cells), "without-mark")
    .split("\r\n")
    .slice(1)
    .join("\r\n");

describe("a table as CSV", () => {
  test("ends every line with CRLF and quotes what holds a comma, a quote or a line end", () => {
    expect(csvOf({ columns: ["a", "b"], rows: [["x", 'he said "no", twice']] }, "without-mark")).toBe(
      'a,b\r\nx,"he said ""no"", twice"\r\n',
    );
    expect(line("two\nlines", null, 3)).toBe('"two\nlines",,3\r\n');
  });

  test.each(["=1+1", "+49 30", "-cmd", "@SUM(A1)", "\tx", "\rx", "＝1"])("%j is words to a spreadsheet, no formula", (cell) => {
    const [, [read]] = parse(csvOf(table(cell), "without-mark"), { relaxColumnCount: true }) as [string[], [string]];
    expect(read).toBe(`'${cell}`);
  });

  test("a number below zero is a number", () => {
    expect(line(-39.84, -9)).toBe("-39.84,-9\r\n");
  });

  test("begins with the mark of UTF-8 where that is asked for, and never else", () => {
    expect(csvOf(table("é"), "with-mark")).toBe("\ufeffc0\r\né\r\n");
    expect(csvOf(table("é"), "without-mark").startsWith("\ufeff")).toBe(false);
  });

  test("whatever a text holds comes back as it went in, but for the apostrophe", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const written = csvOf({ columns: ["a", "b", "c"], rows }, "without-mark");
        const read = parse(written, { from: 2, recordDelimiter: "\r\n" }) as string[][];
        const before = rows.flat().map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell));
        expect(read.flat()).toEqual(before);
      }),
    );
  });
});
