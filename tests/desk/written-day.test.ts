import { describe, expect, test } from "vitest";
import { writtenDay } from "../../src/desk/written-day.ts";

describe("a day as a person writes it", () => {
  test.each([
    ["4 April 2025", null, "2025-04-04"],
    ["April 4, 2025", null, "2025-04-04"],
    ["4 April", "2025-04-05", "2025-04-04"],
    ["April 4th", "2025-04-04", "2025-04-04"],
    ["28 December", "2025-01-03", "2024-12-28"],
    ["4 April", "2025-04", "2025-04-04"],
    ["4 April", "2025", "2025-04-04"],
    ["2025-04-04", "2031-01-01", "2025-04-04"],
  ])("%j in a document of %s is %s", (written, published, day) => {
    expect(writtenDay(written, published)).toBe(day);
  });

  test.each([
    ["4 April", null],
    ["last October", "2025-04-05"],
    ["31 February", "2025-04-05"],
    ["03/04", "2025-04-05"],
  ])("%j in a document of %s stays as it is, to be refused", (written, published) => {
    expect(writtenDay(written, published)).toBe(written);
  });
});
